import Quantities
import RaceEngine

/// Runs, releases and how safe they are.
extension Plan {
  /// Starts a run when none is under way. The last one is as long as the race allows, and its model is out for the
  /// two quarters that count at the end.
  mutating func train(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let left = view.quarters - view.turn - 2
    guard !view.training.isUnderWay, lab.running > 0, left > 0 else { return }
    let longest = rules.training?.longest ?? 1
    let usual = max(habits.run * view.quarters / 32, 2)
    var order = TrainingRuns.Order()
    order.quarters = left <= longest ? left : left - usual < 2 ? longest : min(usual, longest)
    _ = advice.sheet.training.put(order)
    advice.because("no-run", order.quarters)
  }

  /// Releases the best model, open or closed by habit, and opens older ones where that is the habit.
  mutating func release(_ view: inout Observation, _ habits: Habits) {
    let models = view.models.storage.span
    var best: Capability = 0
    for place in 0..<view.models.count where models[place].owner == view.seat {
      best = max(best, models[place].capability)
    }
    let turn = view.turn
    let rival = view.bestRival
    let isLate = turn + 4 >= view.quarters
    let leads = !isLate && best > rival + .points(4)
    for place in 0..<view.models.count where models[place].owner == view.seat {
      let model = models[place]
      let isBest = model.capability == best
      let isFresh = model.state == .unreleased || turn - model.releasedTurn < 4
      let wanted: ReleaseState
      switch habits.opening {
      case .never: wanted = isBest ? .closed : .unreleased
      case .old: wanted = isBest ? .closed : model.state == .closed ? .open : .unreleased
      case .trailing: wanted = !isBest ? .unreleased : leads && isFresh ? .closed : .open
      case .always: wanted = isBest ? .open : .unreleased
      }
      guard wanted > model.state else { continue }
      var order = Releases.Order()
      order.model = model.id
      order.manner = wanted
      guard advice.sheet.releases.put(order) else { return }
      advice.because(wanted == .open ? "release-open" : "release-closed", model.capability)
    }
  }

  /// Keeps the share of research for safety that it is used to, and more of it in danger.
  mutating func safeguard(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let share = min(view.catastrophe.level > .calm ? habits.safety + habits.alarm : habits.safety, .percent(50))
    guard rules.safety != nil, view.safety.share != share else { return }
    var order = SafetyWork.Order()
    order.share = share
    _ = advice.sheet.safety.put(order)
    advice.because("safety-share", view.safety.practice)
  }
}
