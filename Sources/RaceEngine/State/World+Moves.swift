package import Quantities
package import Randomness

extension World {
  /// The seats of the race.
  package var seats: Seats { Seats(Int(seatCount)) }

  /// Moves a good from one account to another, in the state and in the books at once.
  ///
  /// - Parameters:
  ///   - amount: In the good's raw steps; nothing happens at zero.
  ///   - cause: The mechanic that moves it.
  ///   - knownTo: Who may learn of it, beside the seats that are party to it.
  package mutating func move(
    _ good: Good, _ amount: Int64, from: Account, to: Account, by cause: Domain, knownTo: SeatSet = .nobody,
    _ book: inout some Recorder
  ) {
    precondition(amount >= 0, "a movement has a direction")
    guard amount > 0 else { return }
    add(good, -amount, to: from)
    add(good, amount, to: to)
    var known = knownTo
    if let seat = from.seat { known.bits |= SeatSet(seat).bits }
    if let seat = to.seat { known.bits |= SeatSet(seat).bits }
    book.record(
      LedgerEntry(turn: turn, cause: cause, good: good, amount: amount, from: from, to: to, knownTo: known))
  }

  /// Pays money.
  package mutating func pay(
    _ amount: Money, from: Account, to: Account, by cause: Domain, knownTo: SeatSet = .nobody,
    _ book: inout some Recorder
  ) {
    move(.money, amount.raw, from: from, to: to, by: cause, knownTo: knownTo, &book)
  }

  private mutating func add(_ good: Good, _ amount: Int64, to account: Account) {
    guard let seat = account.seat else {
      switch (good, account) {
      case (.researchers, .pool): talent.researchers.seekers.raw += amount
      case (.engineers, .pool): talent.engineers.seekers.raw += amount
      case (.chips, .secondHand): chips.used.raw += amount
      default: break
      }
      return
    }
    switch good {
    case .money: labs[seat].cash.raw += amount
    case .chips: labs[seat].chips.raw += amount
    case .researchers: labs[seat].researchers.raw += amount
    case .engineers: labs[seat].engineers.raw += amount
    case .knowHow: labs[seat].knowHow.raw += amount
    case .standing: labs[seat].standing.raw += amount
    }
  }

  /// The capability of the best model that anybody has released.
  package mutating func bestReleased() -> Capability {
    var best: Capability = 0
    for seat in seats { best = max(best, labs[seat].capability) }
    return best
  }

  /// Brings every lab's capability up to date, after a release or a closure.
  package mutating func rankReleases() {
    for seat in seats { labs[seat].capability = 0 }
    for place in models.indices where models[place].state != .unreleased {
      let owner = models[place].owner
      labs[owner].capability = max(labs[owner].capability, models[place].capability)
    }
  }

  /// The best model that a lab has released; a blank one where there is none.
  package mutating func flagship(of seat: Seat) -> Model {
    let capability = labs[seat].capability
    for place in models.indices where models[place].capability == capability && models[place].owner == seat {
      if models[place].state != .unreleased { return models[place] }
    }
    return Model()
  }

  /// Adds a model. A full table first drops the weakest closed model that its lab has bettered, then the weakest
  /// bettered open one, the oldest among equals.
  ///
  /// A lab's models are numbered by its own count and its seat, so that a number tells nothing of other labs' secrets.
  package mutating func addModel(_ model: Model) -> Int32 {
    if models.isFull { models.remove(at: leastNeeded()) }
    var numbered = model
    numbered.id = trained[model.owner] * Int32(Seat.most) + Int32(model.owner.index) + 1
    trained[model.owner] += 1
    models.append(numbered)
    return numbered.id
  }

  /// Adds a model that has its number already.
  package mutating func keep(_ model: Model) {
    if models.isFull { models.remove(at: leastNeeded()) }
    models.append(model)
  }

  private mutating func leastNeeded() -> Int {
    for dropped in [ReleaseState.closed, .open, .unreleased] {
      var found = -1
      for place in models.indices where models[place].state == dropped {
        let capability = models[place].capability
        let isBettered = dropped == .unreleased || capability < labs[models[place].owner].capability
        if isBettered, found < 0 || capability < models[found].capability { found = place }
      }
      if found >= 0 { return found }
    }
    return 0
  }
}
