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
    let usual = (habits.run * view.quarters + 31) / 32
    var order = TrainingRuns.Order()
    order.quarters = min(left < usual * 3 / 2 + 1 ? left : usual, longest)
    _ = advice.sheet.training.put(order)
    advice.because("no-run", order.quarters)
  }

  /// Releases the best model, open or closed by habit, and opens older ones where that is the habit.
  mutating func release(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let cost = rules.releases?.cost, view.spendable >= cost else { return }
    let (turn, seat, rival, isLate) = (view.turn, view.seat, view.bestRival, view.turn + 4 >= view.quarters)
    let count = view.models.count
    let models = view.models.storage.span
    var best: Capability = 0
    for place in 0..<count where models[place].owner == seat { best = max(best, models[place].capability) }
    let leads = !isLate && best > rival + .points(4)
    for place in 0..<count where models[place].owner == seat {
      let model = models[place]
      let isBest = model.capability == best
      let isFresh = model.state == .unreleased || turn - model.releasedTurn < 4
      let wanted: ReleaseState
      switch habits.opening {
      case .never: wanted = isBest ? .closed : .unreleased
      case .old: wanted = isBest ? .closed : model.state == .closed ? .open : .unreleased
      case .trailing:
        // Whom it sold to yesterday would have the same from hosts today.
        let isSold = model.state == .closed && !isLate
        wanted = !isBest ? .unreleased : isFresh && (leads || isSold) ? .closed : .open
      case .always: wanted = isBest ? .open : .unreleased
      }
      guard wanted > model.state else { continue }
      // What is hardly better than what it sells is not worth the cost of a launch.
      let isNew = model.state == .unreleased && lab.capability > 0
      if isNew, model.capability < lab.capability + Capability(raw: 20) { continue }
      var order = Releases.Order()
      order.model = model.id
      order.manner = wanted
      guard advice.sheet.releases.put(order) else { return }
      advice.because(wanted == .open ? "release-open" : "release-closed", model.capability)
    }
  }

  /// Keeps the share of research for safety that it is used to, and more of it in danger.
  mutating func safeguard(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    // Where no accident can end the race for all, half of it does.
    let usual = rules.catastrophe == nil ? habits.safety.times(.percent(50)) : habits.safety
    // Who is far ahead has nobody to hurry from, and most to answer for.
    let isFarAhead = lab.capability > view.bestRival + .points(10)
    let more = habits.alarm.times(isFarAhead ? .percent(500) : .one)
    let share = min(view.catastrophe.level > .calm ? usual + more : usual, .percent(50))
    guard rules.safety != nil, view.safety.share != share else { return }
    var order = SafetyWork.Order()
    order.share = share
    _ = advice.sheet.safety.put(order)
    advice.because("safety-share", view.safety.practice)
  }

  /// Sets the terms of the weights that it opens now.
  mutating func license(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard rules.licences != nil, habits.isRestricting else { return }
    for place in 0..<advice.sheet.releases.count where advice.sheet.releases.table[place].manner == .open {
      var order = Licences.Order()
      order.model = advice.sheet.releases.table[place].model
      order.terms = .restricted
      _ = advice.sheet.licences.put(order)
      advice.because("hosts-pay", order.model)
    }
  }

  /// Sells a rival's model where its own is far behind, until its own is as good.
  mutating func adopt(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let own = Int(view.seat.index)
    guard rules.licensing != nil, own < view.licensing.labs.count else { return }
    let current = view.licensing.labs[own].model
    var (best, points) = (Int32(0), lab.capability)
    for place in view.models.indices where view.models[place].owner != view.seat {
      let model = view.models.storage[place]
      guard model.state == .closed, model.traits.staged == 0, !model.traits.isWithheld else { continue }
      if model.id == current, model.capability > lab.capability + .points(1) { return }
      if model.capability > points { (best, points) = (model.id, model.capability) }
    }
    var order = Licensing.Order()
    if current > 0 {
      (order.model, order.deal) = (current, .end)
    } else {
      guard best > 0, matters > 0, lab.running > 0, points - lab.capability >= habits.adopt else { return }
      (order.model, order.deal) = (best, .take)
      matters -= 1
    }
    _ = advice.sheet.licensing.put(order)
    advice.because("rivals-model", points - lab.capability)
  }
}
