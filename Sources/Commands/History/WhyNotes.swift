import Arena
import Quantities
import RaceEngine
import TextUI

/// What stood behind a movement: the figures that its rule looked at, before and after.
enum WhyNotes {
  /// Sentences about a good, in the order of the rules.
  static func all(_ moment: Moment, _ good: Good) -> [String] {
    switch good {
    case .money: sales(moment)
    case .chips: power(moment)
    case .researchers: pay(moment, moment.after.lab.researcherPay, moment.market.researcherPay, "a researcher")
    case .engineers: pay(moment, moment.after.lab.engineerPay, moment.market.engineerPay, "an engineer")
    case .knowHow: research(moment)
    case .standing: []
    }
  }

  private static func sales(_ moment: Moment) -> [String] {
    let (old, new) = (moment.before, moment.after)
    guard new.lab.revenue > 0 || old.lab.revenue > 0 else { return [] }
    let share = WhyScore.change(old.place.marketShare, new.place.marketShare)
    var notes = ["customers spent \(Amounts.text(moment.market.spending)) in all; the lab's share: \(share)"]
    notes.append("its price: \(WhyScore.change(old.lab.price, new.lab.price))")
    if new.place.load > .one {
      let load = new.place.load.raw > 10_000_000 ? "more than ten times" : Amounts.text(new.place.load) + " of"
      notes.append("users asked for \(load) what its chips could serve; the rest was lost")
    }
    return notes
  }

  private static func power(_ moment: Moment) -> [String] {
    let idle = moment.after.lab.chips - moment.after.lab.running
    return idle > 0
      ? ["\(Amounts.text(idle)) stand idle, since its sites power only \(Amounts.text(moment.after.lab.running))"] : []
  }

  private static func pay(_ moment: Moment, _ pay: Dollars, _ going: Dollars, _ whom: String) -> [String] {
    guard moment.after.lab.isOpen, going > 0 else { return [] }
    return ["it pays \(whom) \(Amounts.text(pay)) a year; the going rate is \(Amounts.text(going))"]
  }

  private static func research(_ moment: Moment) -> [String] {
    guard moment.after.lab.isOpen else { return [] }
    let use = WhyScore.change(moment.before.use.experiments, moment.after.use.experiments)
    let best = moment.history.quarters[moment.turn].labs.map(\.lab.knowHow).max() ?? 0
    let gap = best - moment.after.lab.knowHow
    return [
      "experiments used \(use)",
      gap > 0 ? "the lab that knows most is \(Amounts.text(gap)) ahead" : "no lab knows more",
    ]
  }
}
