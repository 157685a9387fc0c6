import Arena
import Quantities
import RaceEngine
import Reports
import TextUI

/// What stood behind a movement: the figures that its rule looked at, before and after.
struct WhyNotes {
  private let moment: Moment
  private let cast: Cast

  /// Notes about a moment.
  init(_ moment: Moment, _ cast: Cast) {
    self.moment = moment
    self.cast = cast
  }

  /// Sentences about a good, in the order of the rules.
  func all(_ good: Good) -> [String] {
    switch good {
    case .money: sales + openWeights
    case .chips: power + others
    case .researchers:
      pay(moment.after.lab.researcherPay, moment.market.researcherPay, "a researcher") + people
    case .engineers: pay(moment.after.lab.engineerPay, moment.market.engineerPay, "an engineer")
    case .knowHow: research + walked
    case .standing: []
    }
  }

  private var sales: [String] {
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

  /// What open weights at hosts took, and whose they are.
  private var openWeights: [String] {
    let (old, new) = (moment.marketBefore, moment.market)
    guard new.openPrice > 0 || (old?.openPrice ?? 0) > 0 else { return [] }
    let share = WhyScore.change(old?.openShare ?? 0, new.openShare)
    guard new.openPrice > 0 else { return ["nobody hosts open weights any longer"] }
    let price =
      (old?.openPrice ?? 0) > 0 ? WhyScore.change(old?.openPrice ?? 0, new.openPrice) : Amounts.text(new.openPrice)
    let best = moment.history.quarters[moment.turn].offers.last { $0.seat < 0 }
    let whose = best.flatMap { offer in moment.history.models.first { $0.model.id == offer.model }?.model.owner }
    let own = whose == moment.seat ? "its own" : whose.map { "those of \(cast.name($0))" } ?? "the best"
    return ["hosts sell open weights, \(own), at \(price); their share of spending: \(share)"]
  }

  private var power: [String] {
    let idle = moment.after.lab.chips - moment.after.lab.running
    return idle > 0
      ? ["\(Amounts.text(idle)) stand idle, since its sites power only \(Amounts.text(moment.after.lab.running))"] : []
  }

  /// Chips that it does not own.
  private var others: [String] {
    let (old, new) = (moment.before.sources, moment.after.sources)
    var notes: [String] = []
    if new.patron > 0 || old.patron > 0 {
      notes.append("chips of the patron that work for it: \(WhyScore.change(old.patron, new.patron))")
    }
    if new.rented > 0 { notes.append("it rented \(Amounts.text(new.rented)) more") }
    if new.rented < 0 { notes.append("it let \(Amounts.text(Chips(raw: -new.rented.raw))) to others") }
    return notes
  }

  private func pay(_ pay: Dollars, _ going: Dollars, _ whom: String) -> [String] {
    guard moment.after.lab.isOpen, going > 0 else { return [] }
    return ["it pays \(whom) \(Amounts.text(pay)) a year; the going rate is \(Amounts.text(going))"]
  }

  /// Stars, cohesion and grievances.
  private var people: [String] {
    let (old, new) = (moment.before.care, moment.after.care)
    guard moment.after.lab.isOpen else { return [] }
    var notes: [String] = []
    if let was = old.stars, let now = new.stars, was.count + now.count > 0 {
      let pay = now.count > 0 ? ", paid \(Amounts.text(now.pay)) a year together" : ""
      let count = was.count == now.count ? "still \(now.count)" : "\(was.count) → \(now.count)"
      notes.append("stars: \(count)\(pay)")
    }
    if let was = old.culture, let now = new.culture {
      notes.append(
        "cohesion: \(WhyScore.change(was.cohesion, now.cohesion)), which makes research worth "
          + "\(Amounts.text(now.worth)); \(Amounts.text(now.mercenaries)) came for the money"
          + (now.isOutbid && now.mercenaries > 0 ? ", and another lab pays more" : ""))
    }
    if let was = old.convictions, let now = new.convictions, was.grievance > 0 || now.grievance > 0 {
      let added = now.grievance > was.grievance ? ", since its people resent what it did" : ""
      notes.append(
        "grievance: \(WhyScore.change(was.grievance, now.grievance))\(added); it drives people away and takes "
          + "\(Amounts.text(now.repels)) from job offers")
    }
    return notes
  }

  private var research: [String] {
    guard moment.after.lab.isOpen else { return [] }
    let use = WhyScore.change(moment.before.use.experiments, moment.after.use.experiments)
    let best = moment.history.quarters[moment.turn].labs.map(\.lab.knowHow).max() ?? 0
    let gap = best - moment.after.lab.knowHow
    return [
      "experiments used \(use)",
      gap > 0 ? "the lab that knows most is \(Amounts.text(gap)) ahead" : "no lab knows more",
    ]
  }

  /// What rivals learned from stars who left.
  private var walked: [String] {
    let left = moment.events.filter {
      $0.kind == .starMoved && $0.seat == Int32(moment.seat.index) && $0.other >= 0
    }
    var rivals: [Int32] = []
    for event in left where !rivals.contains(event.other) { rivals.append(event.other) }
    let texts = EventTexts(cast)
    return rivals.compactMap { rival in
      var gained: Int64 = 0
      for flow in moment.history.quarters[moment.turn].labs[Int(rival)].flows(of: .knowHow)
      where flow.cause == KnowledgeWalks.name.domain && flow.account == .world { gained += flow.amount }
      // A hundredth of a decade is the least that is shown.
      guard gained >= 10_000 else { return nil }
      let who = left.filter { $0.other == rival }.map { texts.star($0.number) }.joined(separator: ", ")
      return "know-how walked with \(who): \(cast.name(Seat(Int(rival)))) learned "
        + "\(Amounts.text(gained, Decades.unit)) from stars who came"
    }
  }
}
