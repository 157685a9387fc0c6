import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

func show(_ r: Ruleset, _ ps: [BuiltinPolicy], _ seed: UInt64) {
  var e = Episode(rules: r, seed: seed, policies: ps.map { $0.player() })
  var book = Ledger()
  while !e.race.isOver {
    book.clear()
    e.step(&book)
    if e.race.turn % 4 == 0 || e.race.turn < 5 || e.race.isOver {
      let v0 = e.race.observation(for: Seat(0))
      print(
        "T\(e.race.turn) mood \(v0.capital.appetite) chip \(v0.chips.lastPrice.raw) reserve \(v0.chips.reserve.raw) supply \(v0.chips.supply.raw/1_000_000)k market \(v0.customers.market.raw/1000)M open \(v0.customers.openShare.raw/10000)% openp \(v0.customers.openPrice.raw/10000)c going \(v0.talent.researcherPay.raw/1000)k eng \(v0.talent.engineerPay.raw/1000)k pool \(v0.talent.researchers.raw/1000)/\(v0.talent.engineers.raw/1000)"
      )
      for s in e.race.seats {
        let v = e.race.observation(for: s)
        let l = v.own
        print(
          "  \(s.index) \(l.isOpen ? "" : "DEAD") cash \(l.cash.raw/1000)M rev \(l.revenue.raw/1000) cost \(v.costs.committed.raw/1000) res \(l.researchers.raw/1000) eng \(l.engineers.raw/1000) chips \(l.chips.raw/1_000_000)k run \(l.running.raw/1_000_000)k A \(l.knowHow.raw/1000) best \(v.field[Int(s.index)].capability.raw/10) price \(l.price.raw/10000)c load \(v.customers.load.raw/10000)% serve \(l.servingShare.raw/10000) brand \(l.brand.raw/10000) st \(l.standing.raw/10000) val \(l.valuation.raw/1_000_000)B f \(l.founders.raw/10000)% restr \(l.restructurings) eff \(v.fleet.efficiency.raw/10000) left \(v.turnover.researchers.raw/1000) run \(v.training.quartersLeft)"
        )
      }
    }
  }
}
let names = CommandLine.arguments.dropFirst(2).compactMap { BuiltinPolicy(rawValue: $0) }
let r = try ScenarioLibrary.load("race-2023").rules
switch CommandLine.arguments.dropFirst().first {
case "show": show(r, names.isEmpty ? Array(repeating: .steady, count: 6) : names, 1)
case "speed":
  let clock = ContinuousClock()
  var d: UInt64 = 0
  let t = clock.measure {
    for s in 0..<(Int(CommandLine.arguments.last ?? "") ?? 200) {
      var e = Episode(rules: r, seed: UInt64(s), policies: (0..<6).map { _ in BuiltinPolicy.steady.player() });
      e.finish(); d ^= e.race.digest().value
    }
  }
  print(
    "\(Double(200 * 32 * 6) / (Double(t.components.attoseconds) / 1e18 + Double(t.components.seconds))) decisions/s",
    MemoryLayout<Observation>.size, MemoryLayout<OrderSheet>.size, MemoryLayout<Ruleset>.size)
case "flat": print("let flatRules0: [Int64] = \(r.flat())\nlet flatRules1: [Int64] = \(r.flat())")
case "native":
  for seed in 1...3 { var e = Episode(rules: r, seed: UInt64(seed), policies: (0..<6).map { _ in BuiltinPolicy.uniform.player() }); e.finish(); print(e.race.digest().value) }
default: print("?")
}
