import Quantities
import RaceEngine

/// Today's results against the par of the end, which most labs still rise to.
enum FinalPar {
  /// What today's results would be worth at the end; nil before half of the race is over, and once it is over.
  static func points(_ view: Observation, _ rules: Ruleset) -> Rate? {
    guard let weights = rules.goalWeights, view.turn * 2 >= view.quarters, view.turn < view.quarters else { return nil }
    let (own, par, final) = (view.goals.own, view.goals.par, view.goals.finalPar)
    var sum =
      distance(own.capability.raw - final.capability.raw, par.capabilitySpread.raw).times(weights.capability)
      + distance(own.value.raw - final.value.raw, par.valueSpread.raw).times(weights.value)
      + distance(own.influence.raw - final.influence.raw, par.influenceSpread.raw).times(weights.influence)
    let seat = Int(view.seat.index)
    if let mission = rules.mission, weights.mission > 0, seat < mission.labs.count {
      let par = mission.labs[seat]
      sum += distance(view.mission.result.raw - par.end.raw, par.spread.raw).times(weights.mission)
    }
    if let survival = rules.survival, weights.survival > 0, seat < survival.labs.count {
      let par = survival.labs[seat]
      sum += distance(view.survival.result.raw - par.end.raw, par.spread.raw).times(weights.survival)
    }
    return sum.clamped(.percent(-300), .percent(300))
  }

  private static func distance(_ gap: Int64, _ spread: Int64) -> Rate {
    Rate(raw: mulDiv(gap, 1_000_000, max(spread, 1))).clamped(.percent(-300), .percent(300))
  }
}
