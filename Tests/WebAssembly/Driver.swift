// The engine's test in WebAssembly: a race of random legal orders, from flat rules that are compiled in.
import Quantities
import RaceEngine

/// The digest of a race after some turns; with −1 turns, at its end.
///
/// Zero where the rules do not fit or a turn is refused: no race has that digest.
@_expose(wasm, "digest") @_cdecl("digest")
public func digest(scenario: Int32, seed: Int64, turns: Int32) -> Int64 {
  guard scenario >= 0, Int(scenario) < flatRules.count, let rules = Ruleset(flat: flatRules[Int(scenario)]) else {
    return 0
  }
  var race = Race(rules: rules, seed: UInt64(bitPattern: seed))
  var nobody = NoRecorder()
  while !race.isOver && (turns < 0 || race.turn < turns) {
    var sheets: [VettedSheet] = []
    for seat in race.seats {
      let view = race.observation(for: seat)
      let sheet = RandomOrders.sheet(seeing: view, rules, race.policySeed(for: seat))
      sheets.append(rules.vet(sheet, seeing: view).sheet)
    }
    do { try race.advance(sheets, &nobody) } catch { return 0 }
  }
  return Int64(bitPattern: race.digest().value)
}
