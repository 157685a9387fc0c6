import Arena
import Policies
import Quantities
public import RaceEngine

/// Plays a scenario with policies that play as it is meant and with players that should lose, to find what is wrong.
///
/// In each race of the first kind the intended policies fill the seats, and a seed's races rotate them, so that each
/// policy sits in each seat once a seed. In each race of the second kind one seat is a foil's and the others are
/// theirs. A third kind leaves out one sort of order at a time (``Neglect``).
public struct PlayCheck: Sendable {
  /// The rules, with par.
  let rules: Ruleset
  /// The seeds, each a block of races.
  let seeds: ClosedRange<UInt64>

  /// A check of some rules over blocks of seeds.
  public init(rules: Ruleset, seeds: ClosedRange<UInt64>) {
    self.rules = rules
    self.seeds = seeds
  }

  private var seats: Int { rules.roles.count }
  private var blocks: Int { Int(seeds.upperBound - seeds.lowerBound) + 1 }

  /// How many races it plays.
  public var raceCount: Int { intended.count + foils.count + Neglect.raceCount(rules, seeds: blocks) }

  private typealias Entry = (seed: UInt64, contestants: [Contestant])

  private var intended: [Entry] {
    seeds.flatMap { seed in
      IntendedField.policies.indices.map { rotation in
        let lineUp = IntendedField.lineUp(seed: seed, seats: seats, rotation: rotation)
        return (seed, lineUp.map { Contestant.intended($0) })
      }
    }
  }

  private var foils: [Entry] {
    Foil.allCases.flatMap { foil in
      seeds.flatMap { seed in
        (0..<seats).map { seat in
          var contestants = IntendedField.lineUp(seed: seed, seats: seats).map { Contestant.intended($0) }
          contestants[seat] = .foil(foil)
          return (seed, contestants)
        }
      }
    }
  }

  /// Plays all races and says what they show.
  ///
  /// - Parameters:
  ///   - jobs: How many races at once; the result does not depend on it.
  ///   - finished: Called after each race, from any thread.
  public func report(jobs: Int, finished: @Sendable () -> Void = {}) -> PlayReport {
    func play(_ entries: [Entry]) -> [CheckedRace] {
      Batch.run(entries.count, jobs: jobs) { number in
        defer { finished() }
        return CheckedRace(rules, seed: entries[number].seed, entries[number].contestants)
      }.compactMap { $0 }
    }
    let intended = play(intended)
    let foils = play(foils)
    let seats = seats
    let neglected = Neglect.measure(
      rules, seeds: Array(seeds), lineUp: { IntendedField.lineUp(seed: $0, seats: seats) }, jobs: jobs,
      finished: finished)
    return PlayReport(rules, intended: intended, foils: foils, neglected: neglected)
  }
}
