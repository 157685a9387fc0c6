import Arena
import Foundation
import Policies
import Quantities
import RaceEngine

/// Par from a reference field of the run's own: for rules whose scenario has no par yet, or an old one.
enum ReferencePar {
  /// The same rules, with each role's par and spread taken from mixed fields of every policy but `uniform`.
  static func measured(_ rules: Ruleset, seeds: [UInt64], jobs: Int) -> Ruleset {
    let design = BalanceDesign(seeds: seeds, seats: rules.roles.count)
    let entries = design.mixed(BuiltinPolicy.allCases.filter { $0 != .uniform })
    let tallies = Batch.run(entries.count, jobs: jobs) { number in
      let players = entries[number].policies.map { $0.player() }
      var episode = Episode(rules: rules, seed: entries[number].seed, policies: players)
      episode.finish()
      return episode.race.tallies()
    }.compactMap { $0 }
    var rules = rules
    for seat in rules.roles.indices {
      var par = Par()
      (par.capability.raw, par.capabilitySpread.raw) = law(tallies.map { $0[seat].capability.raw }, least: 10)
      (par.value.raw, par.valueSpread.raw) = law(tallies.map { $0[seat].value.raw }, least: 1_000)
      (par.influence.raw, par.influenceSpread.raw) = law(tallies.map { $0[seat].influence.raw }, least: 1_000)
      rules.roles[seat].par = par
    }
    return rules
  }

  /// Mean and standard deviation, rounded.
  private static func law(_ values: [Int64], least: Int64) -> (mean: Int64, spread: Int64) {
    let values = values.map(Double.init)
    let spread = Statistics.variance(values).squareRoot()
    return (Int64(Statistics.mean(values).rounded()), max(Int64(spread.rounded()), least))
  }
}
