import Quantities
import RaceEngine

/// What an order brings, costs and risks, in sentences with this race's figures: for help and details.
struct OrderFacts {
  let rules: Ruleset
  let view: Observation
  let cast: Cast

  /// The sentences for a mechanic; empty where its help says all there is to say.
  func lines(_ key: String) -> [String] {
    money(key) ?? compute(key) ?? people(key) ?? knowledge(key) ?? products(key) ?? society(key) ?? []
  }

  /// Rounds, patrons, the vendor's cash, purchases.
  private func money(_ key: String) -> [String]? {
    switch key {
    case "\(FundingRounds.name.key)":
      guard let rules = rules.funding else { return nil }
      return [
        "Sells a part of the lab for cash that is paid next quarter; at most \(percent(rules.mostSold)) a round.",
        "Within \(rules.pause) quarters of the last one, each quarter too early takes \(percent(rules.haste)) off the "
          + "value; in a bust a round fails with a chance of \(percent(rules.bustFails)).",
      ]
    case "\(CloudPatronage.name.key)":
      guard let rules = rules.patronage else { return nil }
      var lines = rules.patrons.indices.map { place in
        let patron = rules.patrons[place]
        let all =
          "\(cast.name("patron", place + 1)): up to \(Amounts.text(patron.cash)) and the use of "
          + "\(Amounts.text(patron.chips)) for \(percent(patron.equity)) of the lab at least"
        return "\(all), \(percent(patron.share)) of its revenue, \(patron.quarters) quarters long."
      }
      lines.append(
        "It takes the most valuable lab that applies. Meanwhile you rent no chips and take no other; the way out costs "
          + "\(percent(rules.exit)) of what is left of its cash, by time.")
      return lines
    case "\(CircularMoney.name.key)":
      guard let rules = rules.circular else { return nil }
      return [
        "Cash at once, up to \(percent(rules.most)) of the lab’s value, for a small part of it and a duty to buy chips for "
          + "\(percent(rules.multiple)) of the cash within \(rules.term) quarters, in equal parts.",
        "On what is not bought stands a penalty of \(percent(rules.penalty)); in a bust \(percent(rules.call)) of the duty "
          + "is called each quarter, and the lab is worth less.",
      ]
    case "\(Acquisitions.name.key)":
      guard let rules = rules.acquisitions else { return nil }
      return [
        "A start-up brings its people, of whom \(percent(rules.leave)) leave, and what it knows, from its price on.",
        "A stake is \(percent(rules.stake)) of a rival: it teaches part of what that one knows more, each quarter. Its "
          + "owners ask its part of the market’s value, and founders who own more than half up to "
          + "\(percent(rules.premium + rules.rankPremium)) more.",
        "Teams (\(percent(rules.team)) of the people, \(Amounts.text(rules.teamPrice)) a researcher) and whole labs are "
          + "sold in distress alone. The highest bid counts, near the ask by chance; new people disturb the work for a "
          + "quarter, and the regulator may look at it. What is not agreed costs nothing.",
      ]
    case "\(FireSale.name.key)":
      guard let rules = rules.firesale else { return nil }
      return [
        "The highest bid gets the closed lab’s chips, its best closed model and its people, of whom "
          + "\(percent(rules.leave)) leave. What nobody wants is scattered after \(rules.quarters) quarter\(rules.quarters == 1 ? "" : "s")."
      ]
    case "\(ShareholderPatience.name.key)":
      guard let rules = rules.patience else { return nil }
      return [
        "Soothes the parent’s shareholders, who mind cash beyond \(rules.kept) quarters of spending, losses, and a lab "
          + "that is not ahead.",
        "Angry ones act with a chance of \(percent(rules.acts)) a quarter: the parent pays \(percent(rules.cut)) less for "
          + "\(rules.cutQuarters) quarters, or the chief executive goes.",
      ]
    case "\(GovernmentContracts.name.key)":
      guard let rules = rules.contracts else { return nil }
      return [
        "The first order asks for certification: \(Amounts.text(rules.cost)), and \(rules.quarters) quarters. Then bid the "
          + "price a quarter in a tender, which comes every \(rules.period) quarters; quality and price decide.",
        "It pays every quarter until the next tender; people who came for a mission mind, and so does the public.",
      ]
    default: return nil
    }
  }

  /// Chips, power, fabs, rent.
  private func compute(_ key: String) -> [String]? {
    switch key {
    case "\(ChipMarket.name.key)":
      guard let rules = rules.chips else { return nil }
      return [
        "Sealed bids, one price: all pay the highest price that went short, never more than they bid. "
          + "\(percent(rules.deposit)) is paid now, the rest on delivery in \(rules.lead) quarters, one more if chips run "
          + "short. One buyer gets \(percent(rules.cap)) of the supply at most.",
        "Chips need power (build) and engineers (hire), and wear out.",
      ]
    case "\(Sites.name.key)":
      guard let rules = rules.sites else { return nil }
      return ["Chips without power stand idle. A site is ready in \(rules.lead) quarter\(rules.lead == 1 ? "" : "s")."]
    case "\(FleetSplit.name.key)":
      return [
        "Stands until it is changed. Training feeds the run, serving earns, and what is left goes to experiments, from "
          + "which know-how comes. Without a run, its part does experiments too."
      ]
    case "\(ExportRules.name.key)":
      guard let rules = rules.exports else { return nil }
      return [
        "Leading chips for \(percent(rules.smuggledPrice)) of the vendor’s price, paid at once; they arrive next quarter.",
        "A few are caught with a chance of \(percent(view.exports.risk > 0 ? view.exports.risk : rules.caught)), the most "
          + "with twice that: then chips and money are gone, everybody knows, people are offended, and for "
          + "\(rules.watch) quarters it is caught twice as easily and firms and states shun it.",
      ]
    case "\(FabSubsidies.name.key)":
      guard let rules = rules.fabs else { return nil }
      return [
        "Capacity that opens after \(rules.horizon) quarters and yields chips in every quarter from then on; you keep "
          + "\(percent(rules.kept)), and the labs of your bloc share the rest.",
        "The government adds \(percent(rules.match)), or \(percent(rules.controlledMatch)) under export rules, up to "
          + "\(Amounts.text(rules.budget)) a quarter for all.",
      ]
    case "\(Procurement.name.key)":
      guard let rules = rules.procurement else { return nil }
      return [
        "Short is \(rules.term) quarters, medium \(2 * rules.term), long \(3 * rules.term); the longer, the cheaper. "
          + "\(percent(rules.deposit)) is paid now; the first chips come \(rules.lead + 1) quarters from now. At most "
          + "\(Amounts.atMost(view.procurement.free)) a quarter are free, and shared among those who sign.",
        "Software costs these chips \(percent(rules.loss)) of their work at first, less as they are used; to cancel costs "
          + "\(percent(rules.penalty)) of what is still to come.",
      ]
    case "\(Rental.name.key)":
      return [
        "Chips for one quarter, at one price for all. To take needs a price at or above the rent, to let one at or below "
          + "it; rent floats with demand, and those who let do not have their chips that quarter."
      ]
    case "\(OwnSilicon.name.key)":
      guard let rules = rules.silicon else { return nil }
      return [
        "\(Amounts.text(rules.cost)) in each of \(rules.quarters) quarters and \(tight(rules.crew)) engineers; then every "
          + "chip that serves users serves more. A quarter slips with a chance of \(percent(rules.slip)).",
        "It needs a large service to pay, and who drops it loses all.",
      ]
    default: return nil
    }
  }

  /// Staff, stars, habits.
  private func people(_ key: String) -> [String]? {
    switch key {
    case "\(TalentMarket.name.key)":
      guard let rules = rules.talent else { return nil }
      let (research, engineer) = (Amounts.text(view.talent.researcherPay), Amounts.text(view.talent.engineerPay))
      return [
        "The going rate is \(research) a year for a researcher and \(engineer) for an engineer. It follows what those who "
          + "are hired get, and rises when few are left.",
        "Who looks for work chooses among all labs’ offers by pay (ten per cent more counts \(Self.tenth(rules.payWeight))), "
          + "chips per head, purpose, know-how and standing. A pay above that of your staff lifts theirs as well.",
      ]
    case "\(Layoffs.name.key)":
      guard let rules = rules.layoffs else { return nil }
      return ["Severance is \(percent(rules.severance)) of a year’s pay; it offends those who stay."]
    case "\(Stars.name.key)":
      guard let rules = rules.stars else { return nil }
      var lines = [
        "A star weighs all offers against staying: pay, a lab’s mission, chips per researcher, other stars, and some whim; "
          + "the present employer has an advantage. Offers that are declined cost nothing."
      ]
      lines += stars(rules)
      return lines
    case "\(Retention.name.key)":
      guard let rules = rules.retention else { return nil }
      return [
        "A budget that answers offers to your stars by the least that keeps them: a bonus of \(percent(rules.bonus)) of the "
          + "yearly raise at once, and the raise from then on. Only what is used is spent; the rest stays yours."
      ]
    case "\(EliteUnit.name.key)":
      guard let rules = rules.units else { return nil }
      return [
        "\(Amounts.text(rules.founding)) for each new head once, and the budget; it takes the chief executive’s attention "
          + "in each quarter. It lifts research, and envy costs cohesion; left alone it decays.",
        "Up to \(tight(rules.handful)) people it gains.",
      ]
    case "\(Hubs.name.key)":
      guard let rules = rules.hubs else { return nil }
      return [
        "A move costs \(Amounts.text(rules.moving)) a head, and \(percent(rules.behind)) of the staff stay behind. Crowded "
          + "hubs are dear, and full of people who may come, or be lured away."
      ]
    case "\(Autonomy.name.key)":
      return [
        "Stands until it is changed; practice follows slowly. Above half: faster discovery, more luck either way, happier "
          + "people, and training that loses focus and slips; below, the reverse."
      ]
    default: return nil
    }
  }

  /// What moves each star, and what they are worth.
  private func stars(_ rules: Stars.Rules) -> [String] {
    let all = rules.stars.indices.filter { $0 < view.stars.stars.count }
    guard !all.isEmpty else { return [] }
    let heart = { (place: Int) in OrderNotes.heart(rules.stars[place]) }
    let kinds = ["a lab’s mission", "pay", "pay and mission"].compactMap { kind -> String? in
      let names = all.filter { heart($0) == kind }.map { cast.name("star", $0) }
      return names.isEmpty ? nil : "\(kind): \(names.joined(separator: ", "))"
    }
    let worth = all.map { rules.stars[$0].worth }
    let (least, most) = (percent(worth.min() ?? 0), percent(worth.max() ?? 0))
    return [
      "They care for \(kinds.joined(separator: "; for ")).",
      least == most ? "Each adds \(most) to research." : "They add \(least) to \(most) to research each.",
    ]
  }

  /// `35 %`.
  func percent(_ rate: Rate) -> String { Amounts.percent(rate) }

  /// What ten per cent more of a thing weighs, as a change of odds.
  private static func tenth(_ weight: Rate) -> String {
    // The logarithm of 1.1 is 0.0953.
    let change = Logarithm.power10(Decades(raw: mulDiv(weight.raw, 41_393, 1_000_000)), times: 1_000_000) - 1_000_000
    return "\(Amounts.percent(Rate(raw: change))) in odds"
  }
}
