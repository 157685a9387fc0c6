import Quantities

extension Agreements {
  /// A proposal that the lab can keep, an acceptance of one that was made, or the end of one that binds.
  ///
  /// Proposing and accepting need the chief executive. The first fee must be at hand when a deal is accepted, and the
  /// price of breaking one when it is broken.
  public static func check(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    let place = Int(order.rival.index)
    guard order.rival != view.seat, place < view.field.count, view.field.storage.span[place].isOpen else {
      throw .notNow(.noSuchRival)
    }
    switch order.act {
    case .propose: try checkProposal(order, seeing: &view, rules, from: &purse)
    case .accept:
      let deals = view.agreements.deals.storage.span
      for place in 0..<view.agreements.deals.count {
        let deal = deals[place]
        guard deal.rival == order.rival, deal.kind == order.kind, !deal.isOwn, !deal.isBinding else { continue }
        try purse.attend()
        let cash = max(view.own.cash - view.agreements.due, 0)
        guard deal.fee <= cash else { throw .unaffordable(cost: deal.fee, left: cash) }
        return try purse.reserve(deal.fee)
      }
      throw .notNow(.noProposal)
    case .leave:
      var price: Money = 0
      var isFound = false
      let deals = view.agreements.deals.storage.span
      for place in 0..<view.agreements.deals.count {
        let deal = deals[place]
        guard deal.rival == order.rival, deal.kind == order.kind, deal.isBinding else { continue }
        isFound = true
        price += self.price(of: deal.fee, rules)
      }
      guard isFound else { throw .notNow(.noAgreement) }
      try purse.reserve(price)
    }
  }

  /// What may be proposed: not what binds or was proposed already, four at a time, and no more chips than may be let.
  private static func checkProposal(
    _ order: Order, seeing view: inout Observation, _ rules: Rules, from purse: inout Purse
  ) throws(OrderError) {
    var own = 0
    var letOut: Chips = 0
    let deals = view.agreements.deals.storage.span
    for place in 0..<view.agreements.deals.count {
      let deal = deals[place]
      if deal.isOwn, deal.isBinding { own += 1 }
      if deal.isOwn, deal.isBinding, deal.kind == .compute { letOut += deal.chips }
      guard deal.rival == order.rival, deal.kind == order.kind, deal.isBinding else { continue }
      if deal.isOwn || order.kind.isMutual { throw .notNow(.alreadyAgreed) }
    }
    guard own < mostOwn else { throw .notNow(.tooManyAgreements) }
    if order.kind == .compute {
      let most = max(view.own.running.times(rules.mostLet) - letOut, 0)
      guard order.chips > 0, order.chips <= most else {
        throw .outOfRange(field: "chips", given: order.chips.raw, least: 1, most: most.raw, unit: Chips.unit)
      }
    }
    try purse.attend()
  }

  /// Agreements that a lab may have proposed at a time.
  static var mostOwn: Int { 4 }

  /// What it costs to break an agreement with this fee.
  static func price(of fee: Money, _ rules: Rules) -> Money {
    rules.penalty + Money(raw: fee.raw * Int64(rules.feesOwed))
  }
}
