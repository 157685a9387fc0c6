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

  /// The capability of the best model that a lab has released; zero: none.
  package mutating func bestReleased(of seat: Seat) -> Capability {
    var best: Capability = 0
    for place in models.indices {
      if models[place].owner == seat, models[place].state != .unreleased { best = max(best, models[place].capability) }
    }
    return best
  }

  /// The capability of the best model that anybody has released.
  package mutating func bestReleased() -> Capability {
    var best: Capability = 0
    for place in models.indices where models[place].state != .unreleased { best = max(best, models[place].capability) }
    return best
  }

  /// Adds a model. A full table first drops the weakest closed model that its lab has bettered, then the weakest
  /// bettered open one, the oldest among equals.
  package mutating func addModel(_ model: Model) -> Int32 {
    if models.isFull { models.remove(at: leastNeeded()) }
    var numbered = model
    numbered.id = nextModel
    nextModel += 1
    models.append(numbered)
    return numbered.id
  }

  private mutating func leastNeeded() -> Int {
    for dropped in [ReleaseState.closed, .open, .unreleased] {
      var found = -1
      for place in models.indices where models[place].state == dropped {
        let row = models[place]
        let isBettered = row.capability < bestReleased(of: row.owner) || dropped == .unreleased
        if isBettered, found < 0 || row.capability < models[found].capability { found = place }
      }
      if found >= 0 { return found }
    }
    return 0
  }
}
