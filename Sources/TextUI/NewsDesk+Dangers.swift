import Quantities
import RaceEngine

extension NewsDesk {
  /// Grave incidents, what regulators ask for, and the risk that all share.
  mutating func dangers() {
    for place in view.incidents.labs.indices where place < view.field.count {
      let lab = view.incidents.labs[place]
      guard lab.severity >= .one else { continue }
      let isGraver = lab.severity >= .percent(500)
      let what = isGraver ? "A very grave incident" : "A grave incident"
      if Seat(place) == view.seat {
        add(
          95, .alarm,
          "\(what) with your models: \(Amounts.text(view.incidents.due)) is due, and trust is lost.")
      } else {
        add(
          isGraver ? 83 : 61, .neutral,
          "\(what) with models of \(cast.name(Seat(place))): all labs will pay for stricter rules.")
      }
    }
    if view.incidents.reports >= 2 * max(before.incidents.reports, 10) {
      add(41, .neutral, "Reports of misuse have doubled: \(view.incidents.reports) last quarter in the industry.")
    }
    let (now, then) = (view.catastrophe, before.catastrophe)
    if now.level != then.level {
      let risk = Amounts.percent(now.risk)
      switch now.level {
      case .calm: add(87, .good, "The risk that all share has fallen to \(risk): nothing to fear for now.")
      case .watch: add(87, .warning, "The risk that all share is \(risk): a catastrophe has become possible.")
      case .warning: add(91, .alarm, "The risk that all share is \(risk): a catastrophe may well happen.")
      case .critical: add(96, .alarm, "The risk that all share is \(risk): a catastrophe is likely to end the race.")
      }
    }
    if now.together > 0, let rules = rules.catastrophe, rules.quarters > 0 {
      let left = rules.quarters - now.together
      add(69, .neutral, "All labs keep up their safety work; \(left) quarters more, and they end the race together.")
    }
  }
}
