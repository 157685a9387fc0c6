import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: another seat's secrets do not move what I see")
struct SecrecyLaws {
  @Test("A rival's hidden state may be any other: every field of my observation stays", arguments: LawCase.all)
  func hiddenState(law: LawCase) throws {
    var donors: [Race] = []
    var donor = Drill(law.rules, seed: law.seed + 1_000, players: [RandomPlayer()])
    try donor.finish { donors.append($0.after) }
    var drill = law.drill
    try drill.finish { turn in
      guard turn.after.turn % 4 == 1 else { return }
      let views = turn.after.seats.map { turn.after.whole(for: $0) }
      for rival in turn.after.seats {
        var other = turn.after
        let tables = HiddenState.take(rival, from: donors[min(Int(turn.before.turn), donors.count - 1)], into: &other)
        #expect(tables.count > 4 && other.digest() != turn.after.digest(), "nothing was hidden: \(tables)")
        for seat in turn.after.seats where seat != rival {
          let differences = views[Int(seat.index)].differences(from: other.whole(for: seat))
          #expect(differences == [], "seat \(seat.index) sees seat \(rival.index)")
        }
      }
    }
  }

  @Test("The seat itself does see its own hidden state, and all seats see what is public")
  func shown() throws {
    var (drill, donor) = (LawCase.few[0].drill, Drill(LawCase.few[0].rules, seed: 99, players: [RandomPlayer()]))
    for _ in 0..<4 { _ = (try drill.step(), try donor.step()) }
    var other = drill.race
    HiddenState.take(Seat(1), from: donor.race, into: &other)
    #expect(other.whole(for: Seat(1)).words != drill.race.whole(for: Seat(1)).words)
    other = drill.race
    other.world.labs[Seat(1)].price.raw += 1
    #expect(other.whole(for: Seat(0)).words != drill.race.whole(for: Seat(0)).words)
  }

  /// What orders of one kind of a rival move by rule, though nothing else may tell of them. The order of the scores is
  /// public, whatever moved it; a proposal is told to its receiver. In a market where both take part, what one gets and
  /// when depends on the other by less than public shares show; what a student got tells how well its teacher hides.
  private func told(by key: String) -> [String] {
    let always = ["goals.rank", "goals.leader", "agreements.deals"]
    return switch key {
    case "chips": always + ["chips.won", "deliveries.next", "deliveries.on_order", "deliveries.due"]
    case "rental":
      always + [
        "rental.taken", "rental.given", "own.training_work", "own.experiment_work", "own.serving_chips",
        "training.work",
      ]
    case "hardening":
      always + ["distillation.pending", "customers.load", "customers.segments[", "own.brand"]
    case "autonomy": always + ["stars.stars["]
    default: always
    }
  }

  @Test(
    "Orders of a rival move what I see only together with what everybody sees or what I traded",
    arguments: Set(LawCase.few.map(\.ruleset)).sorted())
  func orders(ruleset: String) throws {
    let cases = LawCase.few.filter { $0.ruleset == ruleset }
    let keys = MechanicCard.all.filter { $0.slots > 0 }.map(\.key)
    let shared = try sharedPaths(cases[0])
    var quiet = 0
    for law in cases {
      var drill = law.drill
      // Every kind of order in the first turns of a race; or one in each turn of many races, each kind in its turn.
      for turn in 0..<min(law.rules.race.quarters, LawCase.isSoak ? .max : 6) where !drill.race.isOver {
        let (race, sheets) = (drill.race, drill.decide())
        let seat = Seat(Int(turn) % race.seatCount)
        let tries = race.seats.filter { $0 != seat }.flatMap { rival in keys.map { (rival, $0) } }
        let step = law.place * Int(law.rules.race.quarters) + Int(turn)
        let usual = try played(race, sheets)
        for (rival, key) in LawCase.isSoak ? [tries[step % tries.count]] : tries {
          let unusual = try played(race, swap(key, of: rival, race, sheets))
          let moved = moves(usual, unusual, before: seat, shared, told(by: key))
          if moved == [] { quiet += usual.race.digest() == unusual.race.digest() ? 0 : 1 }
          #expect((moved ?? []) == [], "turn \(turn): \(key) of seat \(rival.index) moves seat \(seat.index)")
        }
        _ = try drill.step()
      }
    }
    #expect(quiet > 5, "many orders are quiet")
  }

  /// What a seat sees otherwise in one of two outcomes than in the other, but for what is told by rule; nil where
  /// everybody sees that they differ, or the seat took part.
  private func moves(
    _ usual: Outcome, _ unusual: Outcome, before seat: Seat, _ shared: Set<String>, _ told: [String]
  ) -> [String]? {
    let (one, two) = (usual.race.whole(for: seat), unusual.race.whole(for: seat))
    guard usual.books.known(to: seat) == unusual.books.known(to: seat),
      one.words == two.words || seen(one, shared) == seen(two, shared)
    else { return nil }
    return one.differences(from: two).filter { line in !told.contains { line.hasPrefix($0) } }
  }

  @Test("What all seats see has the same fields for all, but for models and deals of their own", arguments: LawCase.few)
  func alike(law: LawCase) throws {
    var drill = law.drill
    try drill.finish { turn in
      let counts = turn.after.seats.map { words(turn.after.whole(for: $0)).count }
      guard Set(counts).count > 1 else { return }
      let paths = turn.after.seats.map { Set(turn.after.whole(for: $0).lines.map(\.path)) }
      let odd = paths.dropFirst().reduce(paths[0]) { $0.intersection($1) }
      Issue.record("\(paths.reduce(Set()) { $0.union($1.subtracting(odd)) }.sorted().prefix(12))")
    }
  }

  private struct Outcome {
    var race: Race
    var books = Ledger()
  }

  private func played(_ race: Race, _ sheets: [VettedSheet]) throws -> Outcome {
    var next = Outcome(race: race)
    try next.race.advance(sheets, &next.books)
    return next
  }

  /// The turn's sheets, with other orders of one kind for one seat.
  private func swap(_ key: String, of rival: Seat, _ race: Race, _ sheets: [VettedSheet]) -> [VettedSheet] {
    sheets.map { vetted in
      guard vetted.seat == rival else { return vetted }
      let scribbled = Scribble.sheet(seat: rival, turn: race.turn, seed: race.seed)
      return race.vet(vetted.sheet.taking(key, from: scribbled), for: rival).sheet
    }
  }

  /// What a view shows of the fields that everybody reads alike, and rivals' released models.
  private func seen(_ view: WholeView, _ shared: Set<String>) -> [FieldLine] {
    let models = view.view.models
    let released = models.indices.map { models[$0] }.filter { $0.state != .unreleased && $0.owner != view.view.seat }
    return view.lines.filter { shared.contains($0.path) } + released.flatMap(\.lines)
  }

  /// All words of a view but its models and agreements, whose number varies from seat to seat.
  private func words(_ view: WholeView) -> [Int64] {
    var copy = view
    copy.view.models.removeAll()
    copy.view.agreements.deals.removeAll()
    return copy.words
  }

  /// Which fields of a view are the same for all seats at every moment of a race. By path, since tables grow.
  private func sharedPaths(_ law: LawCase) throws -> Set<String> {
    var all: Set<String> = []
    var own: Set<String> = []
    var drill = law.drill
    try drill.finish { turn in
      // A closed lab is told less.
      let open = turn.after.seats.filter { turn.after.world.labs[$0].isOpen }
      let views = open.map { seat in
        let lines = turn.after.whole(for: seat).lines
        return Dictionary(lines.map { ($0.path, $0.raw) }) { first, _ in first }
      }
      for view in views {
        all.formUnion(view.keys)
        for (path, raw) in view where views.contains(where: { $0[path] != raw }) { own.insert(path) }
      }
    }
    return all.subtracting(own).filter { !$0.hasPrefix("models") }
  }
}

extension Ledger {
  /// The entries that a seat may know, as words.
  fileprivate func known(to seat: Seat) -> [[Int64]] {
    entries.filter { $0.knownTo.contains(seat) }.map {
      [Int64($0.good.rawValue), $0.amount, Int64($0.from.number), Int64($0.to.number), Int64($0.cause.number)]
    }
  }
}
