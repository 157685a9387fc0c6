import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: no invariant breaks, nothing is lost")
struct InvariantLaws {
  @Test("Books and state agree, and vetted sheets keep every range, share and stock", arguments: LawCase.all)
  func everyTurn(law: LawCase) throws {
    var drill = law.drill
    #expect(Laws.ranges(drill.race) == [])
    #expect(Laws.shares(drill.race) == [])
    try drill.finish { turn in
      #expect(Laws.conservation(turn) == [])
      #expect(Laws.overdrafts(turn) == [])
      #expect(Laws.ranges(turn.after) == [])
      #expect(Laws.shares(turn.after) == [])
      #expect(Laws.irreversible(turn) == [])
    }
  }

  @Test("The races that the laws run over are lively: what can happen does happen somewhere")
  func lively() throws {
    var seen: Set<String> = []
    for law in LawCase.all {
      var drill = law.drill
      try drill.finish { turn in
        for key in turn.entries.map(\.cause.number) { seen.insert("cause \(key)") }
        for line in turn.sheets.flatMap(\.sheet.lines) { seen.insert(String(line.prefix { $0 != " " })) }
        let world = turn.after.world
        if world.models.isFull { seen.insert("full table of models") }
        if world.chips.used > 0 { seen.insert("used chips") }
        for seat in world.seats {
          if world.labs[seat].restructurings > 0 { seen.insert("restructuring") }
          if !world.labs[seat].isOpen { seen.insert("closed lab") }
          if world.funding[seat].failed { seen.insert("failed round") }
        }
        for place in world.models.indices { seen.insert("\(world.models[place].state) model") }
      }
    }
    let wanted = [
      "full table of models", "used chips", "restructuring", "closed lab", "failed round", "unreleased model",
      "closed model", "open model",
    ]
    #expect(seen.isSuperset(of: wanted), "\(Set(wanted).subtracting(seen))")
    let verbs = MechanicCard.all.compactMap { $0.slots > 0 ? $0.words[0] : nil }
    #expect(seen.isSuperset(of: verbs), "\(Set(verbs).subtracting(seen))")
  }
}
