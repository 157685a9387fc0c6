import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// The races of a balance run, by the question that they answer.
struct BalanceResults: Sendable {
  let design: BalanceDesign
  /// `steady` in every seat.
  let steady: [Outcome]
  /// `uniform` in every seat.
  let uniform: [Outcome]
  /// One `steady` among `uniform`: all seats of the first seed, then of the next.
  let soloists: [Outcome]
  /// Mixed fields: all rotations of the first seed, then of the next.
  let mixed: [Outcome]

  /// Every race.
  var all: [Outcome] { steady + uniform + soloists + mixed }

  /// Plays all races.
  init(_ rules: Ruleset, seeds: [UInt64], jobs: Int) {
    let design = BalanceDesign(seeds: seeds, seats: rules.roles.count)
    self.design = design
    let parts = [design.pure(.steady), design.pure(.uniform), design.soloists(), design.mixed()]
    let entries = parts.flatMap { $0 }
    var outcomes = Batch.run(entries.count, jobs: jobs) { number in
      Outcome(rules, seed: entries[number].seed, entries[number].policies)
    }.compactMap { $0 }[...]
    var taken: [[Outcome]] = []
    for part in parts {
      taken.append(Array(outcomes.prefix(part.count)))
      outcomes = outcomes.dropFirst(part.count)
    }
    (steady, uniform, soloists, mixed) = (taken[0], taken[1], taken[2], taken[3])
  }

  /// By how much `steady` beats the mean of the same seat under `uniform`, by seat and seed.
  ///
  /// The mean is taken over the seed's other races: the one of `uniform` alone, and those with `steady` elsewhere.
  func soloMargins() -> [[Double]] {
    (0..<design.seats).map { seat in
      design.seeds.indices.map { block in
        let races = (0..<design.seats).map { soloists[block * design.seats + $0] }
        let floor = races.indices.filter { $0 != seat }.map { races[$0].scores[seat] } + [uniform[block].scores[seat]]
        return races[seat].scores[seat] - Statistics.mean(floor)
      }
    }
  }

  /// The part of races that each policy wins, by seed.
  func wins(of policy: BuiltinPolicy) -> [Double] {
    let rotations = BuiltinPolicy.judged.count
    return design.seeds.indices.map { block in
      let races = mixed[block * rotations..<(block + 1) * rotations]
      return Double(races.count { race in race.winner.map { race.policies[$0] } == policy }) / Double(rotations)
    }
  }

  /// The mixed fields' scores by seed, seat and policy.
  func scores() -> [[[Double]]] {
    let policies = BuiltinPolicy.judged
    return design.seeds.indices.map { block in
      (0..<design.seats).map { seat in
        policies.map { policy in
          let races = mixed[block * policies.count..<(block + 1) * policies.count]
          return Statistics.mean(races.filter { $0.policies[seat] == policy }.map { $0.scores[seat] })
        }
      }
    }
  }
}
