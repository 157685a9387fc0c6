import Quantities
import RaceEngine

/// Today's results against the par of the end, which most labs still rise to.
enum FinalPar {
  /// What today's results would be worth at the end; nil before half of the race is over, and once it is over.
  static func points(_ view: Observation, _ rules: Ruleset) -> Rate? {
    guard let weights = rules.goalWeights, view.turn * 2 >= view.quarters, view.turn < view.quarters else { return nil }
    let (own, par, final) = (view.goals.own, view.goals.par, view.goals.finalPar)
    let seat = Int(view.seat.index)
    let mission = rules.mission.flatMap { $0.labs.indices.contains(seat) ? $0.labs[seat] : nil }
    let survival = rules.survival.flatMap { $0.labs.indices.contains(seat) ? $0.labs[seat] : nil }
    return weights.total(
      capability: GoalWeights.points((own.capability - final.capability).raw, par.capabilitySpread.raw),
      value: GoalWeights.points((own.value - final.value).raw, par.valueSpread.raw),
      influence: GoalWeights.points((own.influence - final.influence).raw, par.influenceSpread.raw),
      mission: mission.map { GoalWeights.points((view.mission.result - $0.end).raw, $0.spread.raw) } ?? 0,
      survival: survival.map { GoalWeights.points(view.survival.result.raw - $0.end.raw, $0.spread.raw) } ?? 0)
  }
}
