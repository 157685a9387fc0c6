package import Quantities
import RaceEngine

/// How much of each seat's result luck gave it: the sum over the quarters of what the quarter's luck was worth.
///
/// A quarter is played once more, and again, with the same orders and other luck. What a seat's position is worth after
/// the quarter as it came, less the mean of what it is worth after the others, has a mean of zero whatever is ordered
/// and whoever plays, since every draw falls in the quarter in which it is used. So it may be taken from a result
/// without moving its mean (``Statistics`` calls it a correction). The worth of a position is a guess, fixed before any
/// race is played; a bad guess leaves more luck in, and nothing else.
///
/// - Source: Burch, Schmid, Moravčík, Morrill and Bowling 2018, "AIVAT: a new variance reduction technique for agent
///   evaluation in imperfect information games".
package struct LuckMeter: Sendable {
  /// How many other quarters each is compared with.
  package let draws: Int
  /// What luck gave each seat so far, in spreads.
  package private(set) var gains = BySeat(Rate.zero)

  /// Nothing measured yet.
  ///
  /// - Parameter draws: At least 1. More measure better: of the noise that one draw adds, n leave the nth part.
  package init(draws: Int) {
    precondition(draws > 0, "a quarter is compared with at least one other")
    self.draws = draws
  }

  /// Measures a quarter.
  ///
  /// - Parameters:
  ///   - before: The race when the quarter was about to be played.
  ///   - sheets: What everybody ordered, vetted for it.
  ///   - after: The race when it had been played.
  mutating func measure(_ before: Race, _ sheets: BySeat<OrderSheet>, _ after: Race) {
    var sums = BySeat(Rate.zero)
    var nobody = NoRecorder()
    for draw in 0..<draws {
      var (other, sheets) = (before.redrawn(UInt64(draw)), sheets)
      other.resolve(&sheets, &nobody)
      for seat in after.seats { sums[seat] += other.worth(to: seat) }
    }
    for seat in after.seats {
      gains[seat] += after.worth(to: seat) - Rate(raw: mulDiv(sums[seat].raw, 1, Int64(draws), .halfToEven))
    }
  }
}

extension Race {
  /// A guess of what a seat's position adds to its points at the end, in spreads.
  ///
  /// It is the total that the seat would have with its best model released, times the square of the part of the race
  /// that has been played: what luck gives early, others catch up with.
  fileprivate func worth(to seat: Seat) -> Rate {
    let tally = world.goals.tallies[seat]
    var best = world.labs[seat].capability
    for place in world.models.indices where world.models[place].owner == seat {
      best = max(best, world.models[place].capability)
    }
    let spread = max(world.goals.pars[seat].capabilitySpread.raw, 1)
    let points = tally.capabilityPoints + Rate(raw: mulDiv((best - tally.capability).raw, 1_000_000, spread))
    let gap = max(min(points, .percent(300)) - tally.capabilityPoints, 0)
    let promise = tally.total + gap.times(rules.goalWeights?.capability ?? 0)
    let played = Rate(raw: mulDiv(Int64(turn), 1_000_000, Int64(max(rules.race.quarters, 1))))
    return promise.times(played).times(played)
  }
}
