import Quantities
import RaceEngine

extension OrderNotes {
  /// Notes of orders whose price comes later, or with a chance: to patrons, the vendor, rivals, the bloc.
  func priced(_ item: SheetItem) -> String {
    switch item.key {
    case "\(CloudPatronage.name.key)": patron(Int(item.values["patron"] ?? 0))
    case "\(CircularMoney.name.key)": loan(Money(raw: item.values["amount"] ?? 0))
    case "\(Distillation.name.key)": distil(Int(item.values["rival"] ?? 0))
    case "\(ExportRules.name.key)": smuggle(Chips(raw: item.values["amount"] ?? 0), for: item.cost)
    case "\(Licensing.name.key)": adopt(item)
    case "\(FabSubsidies.name.key)": invest(Money(raw: item.values["amount"] ?? 0))
    case "\(Retention.name.key)": "at most: only what keeps a star whom others want is spent"
    case "\(Licences.name.key)": terms(ReleaseTerms(raw: item.values["terms"] ?? 0))
    case "\(Agreements.name.key)": agreement(item)
    default: ""
    }
  }

  private func patron(_ number: Int) -> String {
    guard number > 0 else { return "ends the deal; the part that was sold stays sold" }
    guard view.patronage.offers.indices.contains(number - 1) else { return "" }
    let offer = view.patronage.offers[number - 1]
    var text =
      "if it chooses you: \(Amounts.text(offer.cash)) and the use of \(Amounts.text(offer.chips)) for "
      + "\(Amounts.percent(offer.equity)) of the lab"
    guard let rules = rules.patronage, number <= rules.patrons.count else { return text }
    let terms = rules.patrons[number - 1]
    text += " and \(Amounts.percent(terms.share)) of its revenue for \(terms.quarters) quarters"
    let exit = offer.cash.times(rules.exit)
    return text + "; no rented chips and no other patron meanwhile; the way out costs \(Amounts.text(exit)) at first, "
      + "less each quarter"
  }

  private func loan(_ amount: Money) -> String {
    guard let rules = rules.circular else { return "" }
    let duty = amount.times(rules.multiple)
    let sold = amount.share(of: max(view.own.valuation, 0) + amount).times(rules.warrant)
    let each = Money(raw: duty.raw / Int64(max(rules.term, 1)))
    return "sells \(Amounts.percent(sold)); a duty to buy chips for \(Amounts.text(duty)) at auction, "
      + "\(Amounts.text(each)) in each of \(rules.term) quarters from next on; a penalty of "
      + "\(Amounts.percent(rules.penalty)) on what is not bought; in a bust \(Amounts.percent(rules.call)) of it is called "
      + "each quarter"
  }

  private func distil(_ place: Int) -> String {
    guard let rules = rules.distillation else { return "" }
    let until = cast.date(of: view.turn + 1 + rules.ban)
    let protected = self.rules.hardening == nil ? "" : ", less what its protection stops"
    let figures = Figures(view, self.rules)
    let isBehind = figures.capability(of: Seat(place)) <= figures.ownCapability
    let gain =
      isBehind
      ? "it is no better than your own: little or nothing to gain"
      : "the next run gains up to \(Amounts.percent(rules.part)) of the gap\(protected)"
    return "\(gain); takes "
      + "\(Amounts.percent(rules.talent)) of researchers’ work this quarter; caught with a chance of "
      + "\(Amounts.percent(rules.caught)): then no lab lets you distil before \(until), people are offended and customers leave"
  }

  private func smuggle(_ amount: Chips, for price: Money) -> String {
    let part = min(amount.share(of: max(view.exports.most, Chips(raw: 1))), .one)
    let chance = Amounts.percent(min(view.exports.risk + view.exports.risk.times(part), .one))
    let watch = rules.exports.map { "firms and states shun you for \($0.watch) quarters" } ?? "firms shun you"
    return "caught with a chance of \(chance): then chips and \(Amounts.text(price)) are gone, people are offended and "
      + "\(watch); otherwise they arrive next quarter"
  }

  private func adopt(_ item: SheetItem) -> String {
    guard let rules = rules.licensing else { return "" }
    let model = Figures(view, self.rules).models.first { Int64($0.id) == item.values["model"] }
    switch LicenseDeal(raw: item.values["deal"] ?? 0) {
    case .take:
      guard let model else { return "" }
      let own = Figures(view, self.rules).ownCapability
      let better = own > 0 ? " (\(gap(model.capability - own)) against yours)" : ""
      let slower = Rate(raw: 1_000_000 - Logarithm.power10(-rules.overhead, times: 1_000_000))
      let load =
        Figures(view, self.rules).foreseen(foresight)
        .map { "; users would ask for \($0) of what you serve" } ?? ""
      return
        "\(points(model.capability)) points\(better) at your price; \(Amounts.percent(rules.fee)) of your revenue goes "
        + "to \(cast.name(model.owner)); your chips serve \(Amounts.percent(slower)) less, and discovery is "
        + "\(Amounts.percent(rules.unlearned)) slower; ends when its owner says so\(load)"
    case .end: return "you sell your own model again"
    case .forbid: return "no rival may sell it"
    case .allow: return "rivals may sell it, for \(Amounts.percent(rules.fee)) of their revenue"
    }
  }

  private func invest(_ amount: Money) -> String {
    guard let rules = rules.fabs, view.fabs.price > 0 else { return "" }
    let help = min(amount.times(view.fabs.match), rules.budget)
    let chips = Chips(raw: mulDiv((amount + help).raw, 1_000_000, view.fabs.price.raw))
    let late = isTooLate(after: rules.horizon)
    let opening = late ? "too late: it opens after the end" : "opens in \(cast.date(of: view.turn + rules.horizon))"
    return
      "\(opening): about \(Amounts.text(chips)) a quarter, of which you keep \(Amounts.percent(rules.kept)) and the "
      + "bloc’s labs share the rest; the government adds \(Amounts.percent(view.fabs.match)), as far as it has money"
  }

  private func terms(_ terms: ReleaseTerms) -> String {
    guard let rules = rules.licences else { return "" }
    switch terms {
    case .staged:
      let quarters = rules.stage == 1 ? "the first quarter" : "the first \(rules.stage) quarters"
      return
        "few are served in \(quarters) after its release: customers wait, misuse has little reach, rivals learn less"
    case .restricted:
      return
        "once open, hosts add \(Amounts.percent(rules.fee)) and pay it to you; fewer host it, rivals may not build on it"
    case .permissive: return "anybody may use the weights for anything"
    }
  }

  private func agreement(_ item: SheetItem) -> String {
    let promises = Promises(view: view, rules: rules, sheet: sheet, cast: cast)
    let kind = DealKind(raw: item.values["kind"] ?? 0)
    let fee = Money(raw: item.values["fee"] ?? 0)
    let terms = promises.terms(of: kind, chips: Chips(raw: item.values["chips"] ?? 0), fee: fee)
    switch DealAct(raw: item.values["act"] ?? 0) {
    case .propose: return "if accepted next quarter: \(terms)"
    case .accept: return "binds for \(item.values["quarters"] ?? 0) quarters: \(terms)"
    case .leave: return "costs \(Amounts.text(item.cost))\(promises.shame())"
    }
  }
}
