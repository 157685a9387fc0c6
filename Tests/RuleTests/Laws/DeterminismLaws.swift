import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Law: the same race, always")
struct DeterminismLaws {
  @Test(
    "Same rules, seed and sheets: same digest of every table, also through a copy and through flat rules",
    arguments: LawCase.all)
  func sameDigests(law: LawCase) throws {
    let flat = try #require(Ruleset(flat: law.rules.flat()))
    var drill = law.drill
    var again = Race(rules: flat, seed: law.seed)
    var copy = drill.race
    try drill.finish { turn in
      var nobody = NoRecorder()
      try again.advance(turn.sheets, &nobody)
      var books = Ledger()
      let left = copy
      try copy.advance(turn.sheets.reversed(), &books)
      #expect(digests(again) == digests(turn.after))
      #expect(digests(copy) == digests(turn.after))
      #expect(digests(left) == digests(turn.before))
      #expect(again.digest() == turn.after.digest())
    }
    #expect(drill.race.isOver)
  }

  @Test("Old copies of a world keep their digests and their views while the race goes on", arguments: LawCase.few)
  func oldCopies(law: LawCase) throws {
    var kept: [(race: Race, digests: [UInt64], views: [[Int64]])] = []
    var drill = law.drill
    try drill.finish { turn in kept.append((turn.before, digests(turn.before), views(turn.before))) }
    for old in kept {
      #expect(digests(old.race) == old.digests)
      #expect(views(old.race) == old.views)
    }
  }

  @Test("Another seed gives another race, and another order too", arguments: LawCase.few)
  func otherwiseOther(law: LawCase) throws {
    var drill = law.drill
    var other = Race(rules: law.rules, seed: law.seed + 1)
    var idle = Race(rules: law.rules, seed: law.seed)
    var moved = false
    try drill.finish { turn in
      var nobody = NoRecorder()
      if !other.isOver { try other.advance(turn.sheets.map { other.vet($0.sheet, for: $0.seat).sheet }, &nobody) }
      if !idle.isOver { try idle.advance([], &nobody) }
      moved = moved || turn.sheets.contains { $0.sheet.count > 0 }
    }
    #expect(moved)
    #expect(other.digest() != drill.race.digest())
    #expect(idle.digest() != drill.race.digest())
  }

  private func digests(_ race: Race) -> [UInt64] { race.tableDigests().map(\.digest.value) }
  private func views(_ race: Race) -> [[Int64]] { race.seats.map { race.whole(for: $0).words } }
}
