import Quantities
import RaceEngine

/// What agreements ask of their parties, and what orders would break.
struct Promises {
  let view: Observation
  let rules: Ruleset
  let sheet: OrderSheet
  let cast: Cast

  private static let fallback = Agreements.Rules()
  private var terms: Agreements.Rules { rules.agreements ?? Self.fallback }

  /// The part of the fleet that training gets, with the orders that stand.
  private var training: Rate { sheet.fleet.first?.training ?? view.own.trainingShare }
  private var deals: [Agreements.Known] { view.agreements.deals.indices.map { view.agreements.deals[$0] } }
  private var steps: [Agreements.Order] { (0..<sheet.agreements.count).map { sheet.agreements[$0] } }

  /// The partners of pledges that bind, and that no order ends.
  private var pledged: [Seat] {
    deals.filter { deal in
      deal.isBinding && deal.kind == .pledge
        && !steps.contains { $0.act == .leave && $0.kind == .pledge && $0.rival == deal.rival }
    }.map(\.rival)
  }

  /// What the orders that stand would break this quarter, or the next; empty: nothing.
  func warnings(_ rounds: Rounds) -> [String] {
    guard rules.agreements != nil, training > terms.ceiling else { return [] }
    let (most, given) = (Amounts.percent(terms.ceiling), Amounts.percent(training))
    var lines: [String] = []
    if !pledged.isEmpty {
      let names = Self.all(pledged.map { cast.name($0) })
      let whose = pledged.count == 1 ? "your pledge with \(names)" : "your pledges with \(names)"
      let price = "\(Amounts.text(terms.penalty))\(pledged.count == 1 ? "" : " each")"
      lines.append(
        "Training with \(given) of the fleet breaks \(whose), which allow\(pledged.count == 1 ? "s" : "") \(most): "
          + "\(price)\(shame(times: pledged.count)).")
    }
    let accepted = steps.filter { $0.act == .accept && $0.kind == .pledge }.map { cast.name($0.rival) }
    if !accepted.isEmpty {
      let now = rounds.begins(view.turn + 1) ? "" : ", and orders are given again only after that"
      lines.append(
        "From next quarter on the pledge with \(Self.all(accepted)) allows training \(most) of the fleet, and the split "
          + "gives it \(given)\(now): lower it with split, or pay \(Amounts.text(terms.penalty)).")
    }
    let asked = deals.filter { !$0.isBinding && $0.isOwn && $0.kind == .pledge }.map { cast.name($0.rival) }
    if !asked.isEmpty, !rounds.begins(view.turn + 1) {
      lines.append(
        "If \(Self.all(asked)) accept\(asked.count == 1 ? "s" : "") your pledge now, it allows training \(most) of the "
          + "fleet from next quarter on, and the split gives it \(given), and orders are given again only after that: "
          + "order as if it were accepted.")
    }
    return lines
  }

  /// What a broken word costs beside money.
  func shame(times count: Int = 1) -> String {
    var text = ""
    if let convictions = rules.convictions {
      let felt = Rate(raw: terms.betrayal.raw * Int64(count))
        .times(convictions.everybody + convictions.believers.times(view.own.mission))
      text = ", a grievance of \(Amounts.percent(min(felt, .percent(300)))) among your people"
    }
    return text + ", and customers who distrust you for \(terms.memory) quarters"
  }

  /// What breaking an agreement with this fee costs.
  func price(of fee: Money) -> Money { terms.penalty + Money(raw: fee.raw * Int64(terms.feesOwed)) }

  /// What a kind of agreement asks and brings, in a sentence without its end.
  func terms(of kind: DealKind, chips: Chips = 0, fee: Money = 0) -> String {
    switch kind {
    case .pledge: return pledge
    case .truce:
      return "neither makes offers to the other’s stars, and fewer people leave either; breaking it costs "
        + Amounts.text(terms.penalty) + " and trust"
    case .compute:
      let what = chips > 0 ? "\(Amounts.text(chips)) for \(Amounts.text(fee)) a quarter" : "chips for a fee a quarter"
      return "who proposes lets \(what), \(Amounts.percent(terms.mostLet)) of its own at most; it ends where the fee "
        + "finds no cash, and breaking it costs \(Amounts.text(price(of: fee)))\(fee > 0 ? "" : owed)"
    case .licence:
      let what = fee > 0 ? "for \(Amounts.text(fee)) a quarter" : "for a fee a quarter"
      return
        "who proposes teaches \(Amounts.percent(terms.taught)) of what it knows more, each quarter, \(what); it ends "
        + "where the fee finds no cash, and breaking it costs \(Amounts.text(price(of: fee)))\(fee > 0 ? "" : owed)"
    }
  }

  /// The same in few words, for news.
  func brief(_ kind: DealKind) -> String {
    let price = "a breach costs \(Amounts.text(terms.penalty)) and trust"
    guard kind == .pledge else { return price }
    let work = rules.safety.map { ", \(Amounts.percent($0.pledged)) of research for safety at least" } ?? ""
    return "\(Amounts.percent(terms.ceiling)) of the fleet for training at most\(work); \(price)"
  }

  private var owed: String { " and \(terms.feesOwed) quarters of the fee" }

  private var pledge: String {
    let work = rules.safety.map { ", safety has \(Amounts.percent($0.pledged)) of research at least" } ?? ""
    return "from the quarter after both give training \(Amounts.percent(terms.ceiling)) of the fleet at most\(work); "
      + "customers and people trust both more; who trains beyond it pays \(Amounts.text(terms.penalty)), offends its own "
      + "people, and is distrusted for \(terms.memory) quarters"
  }

  /// `a, b and c`.
  static func all(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
