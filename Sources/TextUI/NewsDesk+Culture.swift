import Quantities
import RaceEngine

extension NewsDesk {
  /// What a lab's people make of it: cohesion, mercenaries, a unit, grievances.
  mutating func culture() {
    guard view.own.isOpen else { return }
    if rules.culture != nil {
      let (now, then) = (view.culture, before.culture)
      let change = now.cohesion - then.cohesion
      if change < .percent(-4) {
        let fall = "from \(Amounts.percent(then.cohesion)) to \(Amounts.percent(now.cohesion))"
        add(71, .warning, "Cohesion fell \(fall): too many people come or go at once.")
      } else if change > .percent(4) {
        add(39, .good, "Cohesion rose to \(Amounts.percent(now.cohesion)).")
      }
      if now.isOutbid, now.mercenaries > .percent(20) {
        let share = Amounts.percent(now.mercenaries)
        add(69, .warning, "Another lab pays researchers more, and \(share) of yours came for the money.")
      }
    }
    let (unit, old) = (view.units, before.units)
    if unit.people > 0, unit.isAttended {
      add(36, .neutral, "The unit of \(tight(unit.people)) adds \(Amounts.percent(unit.gain)) to your research.")
    } else if unit.people > 0 {
      add(73, .warning, "Nobody saw to the unit of \(tight(unit.people)): it loses strength, and its people leave.")
    } else if old.people > 0 {
      add(73, .warning, "The unit has been dissolved.")
    }
    if view.convictions.added >= .percent(5), view.convictions.added != before.convictions.added {
      let all = Amounts.percent(view.convictions.grievance)
      add(
        74, .warning,
        "Your people hold it against the lab what it closes, breaks or does for the military, accidents and who was let "
          + "go: a grievance of \(all), and more of them leave. It fades where nothing is added.")
    }
  }

  /// What the lab gives to those who can hardly pay, and who is trusted for it.
  mutating func access() {
    guard rules.access != nil, view.own.isOpen else { return }
    if view.access.given > 0 {
      let share = Amounts.percent(view.access.labs[Int(view.seat.index)].share)
      let given = "The discount gave \(Amounts.text(view.access.given)) to those who can hardly pay"
      add(35, .neutral, "\(given); \(share) of the field’s access is yours.")
    }
    var changes: [String] = []
    for place in view.access.labs.indices where place < before.access.labs.count && Seat(place) != view.seat {
      let (now, then) = (view.access.labs[place].discount, before.access.labs[place].discount)
      guard now != then else { continue }
      changes.append("\(cast.name(Seat(place))) \(Amounts.percent(now))")
    }
    guard !changes.isEmpty else { return }
    add(46, .neutral, "Discounts for those who can hardly pay now: \(changes.joined(separator: ", ")).")
  }
}
