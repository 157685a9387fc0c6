import Arena
import Quantities
import RaceEngine
import TextUI

extension WhyScore {
  /// The goals that have rules of their own: benefit and safety, and living until profit.
  static func further(_ moment: Moment, _ rules: Ruleset, _ goals: GoalWeights) -> [Part] {
    let (old, new) = (moment.before.care, moment.after.care)
    let place = Int(moment.seat.index)
    var parts: [Part] = []
    if let was = old.mission, let now = new.mission, let mission = rules.mission {
      let spread = place < mission.labs.count ? mission.labs[place].spread : GoalPar().spread
      parts.append(
        Part(
          goal: .mission, before: was.points, after: now.points, weight: goals.mission,
          result: change(was.result, now.result),
          reasons: Self.mission(was, now) + par(now.par.raw - was.par.raw, spread.raw, change(was.par, now.par))))
    }
    if let was = old.survival, let now = new.survival, let survival = rules.survival {
      let spread = place < survival.labs.count ? survival.labs[place].spread : GoalPar().spread
      parts.append(
        Part(
          goal: .survival, before: was.points, after: now.points, weight: goals.survival,
          result: change(was.result, now.result),
          reasons: Self.survival(was, now, moment)
            + par(now.par.raw - was.par.raw, spread.raw, change(was.par, now.par))))
    }
    return parts
  }

  private static func par(_ change: Int64, _ spread: Int64, _ text: String) -> [WhyReason] {
    let points = Rate(raw: mulDiv(-change, 1_000_000, max(spread, 1)))
    return change == 0 ? [] : [.par(change: text, points: points)]
  }

  private static func mission(_ was: MissionGoal.Notice, _ now: MissionGoal.Notice) -> [WhyReason] {
    var reasons: [WhyReason] = [.benefit(change(was.benefit, now.benefit)), .care(change(was.care, now.care))]
    if was.harm > 0 || now.harm > 0 { reasons.append(.harm(change(was.harm, now.harm))) }
    if was.shared > 0 || now.shared > 0 { reasons.append(.sharedHarm(change(was.shared, now.shared))) }
    return reasons
  }

  private static func survival(
    _ was: SurvivalGoal.Notice, _ now: SurvivalGoal.Notice, _ moment: Moment
  ) -> [WhyReason] {
    var reasons: [WhyReason] = [.cover(change(was.cover, now.cover)), .runway(change(was.runway, now.runway))]
    let times = moment.after.lab.restructurings
    if times > 0 { reasons.append(.restructured(Int32(times))) }
    return reasons
  }
}
