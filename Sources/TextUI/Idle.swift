import Quantities
import RaceEngine

/// What stands idle or runs out although orders could help: what `end` asks about.
public enum Idle {
  /// The sentences, the most pressing first; orders that stand count as help.
  /// - Parameters:
  ///   - orders: The orders that stand.
  ///   - cast: Names and calendar; nil: labs go by their numbers.
  ///   - verbs: The orders that can be given; nil: all. What only others would help is left out.
  public static func items(_ orders: PendingOrders, cast: Cast? = nil, within verbs: [String]? = nil) -> [String] {
    all(orders, cast).filter { item in verbs.map { $0.contains(item.verb) } ?? true }.map(\.text)
  }

  /// The sentences, each with the verb of the order that would help.
  private static func all(_ orders: PendingOrders, _ cast: Cast?) -> [(verb: String, text: String)] {
    let (view, sheet) = (orders.view, orders.sheet)
    guard view.own.isOpen else { return [] }
    let figures = Figures(view, orders.rules)
    var items: [(verb: String, text: String)] = []
    func add(_ name: MechanicName, _ text: String) { items.append(("\(name.verb)", text)) }
    for warning in orders.warnings(cast ?? Cast(names: [])) { add(Agreements.name, warning) }
    if case .quarters(let tenths) = orders.runway, tenths < 20, sheet.funding.count == 0,
      view.funding.arriving == 0
    {
      let text = Figures.text(.quarters(tenths: tenths))
      add(FundingRounds.name, "Money lasts for \(text), and no round is on its way.")
    }
    if let waiting = figures.ownModels(.unreleased).first, waiting.capability > figures.ownCapability,
      !isReleased(waiting, by: sheet)
    {
      let change = figures.ownCapability > 0 ? ", \(gap(waiting.capability - figures.ownCapability)) on your best," : ""
      add(Releases.name, "Model #\(waiting.id) of \(points(waiting.capability)) points\(change) is not released.")
    }
    let open = view.agreements.deals.indices.filter { place in
      let deal = view.agreements.deals[place]
      return !deal.isBinding && !deal.isOwn
        && !sheet.agreements.table.indices.contains { sheet.agreements[$0].rival == deal.rival }
    }.count
    if open > 0 {
      add(
        Agreements.name,
        "\(open == 1 ? "A proposal" : "\(open) proposals") of other labs will lapse: see news, and deal accept.")
    }
    // A model of a run from now on must still be released, and stand for a quarter.
    if !view.training.isUnderWay, sheet.training.count == 0, view.own.running > 0,
      orders.rounds.end(of: view.turn) + 1 < view.quarters
    {
      add(TrainingRuns.name, "No training run is under way, and none is ordered.")
    }
    if figures.unpoweredInTime > view.own.chips.times(.percent(3)), sheet.sites.count == 0, view.sites.building == 0 {
      add(Sites.name, "\(Amounts.text(figures.unpowered)) lack power, and no site is being built.")
    }
    let coming = view.own.chips + view.deliveries.next
    let isHiring = sheet.talent.table.indices.contains { sheet.talent[$0].kind == .engineers }
    if view.fleet.skill > 0, figures.engineersShort == 0, coming > view.fleet.skill.times(.percent(103)), !isHiring,
      view.turn + 1 < view.quarters
    {
      add(
        TalentMarket.name,
        "Your engineers can run \(Amounts.text(view.fleet.skill)) well, and \(Amounts.text(coming)) will be here next quarter."
      )
    }
    if figures.ownCapability > 0, sheet.fleet.count == 0 {
      if view.own.servingShare == 0 {
        add(FleetSplit.name, "No part of the fleet serves users.")
      } else if view.turn > 0, view.customers.load < .percent(30), view.own.servingShare > .percent(10) {
        add(
          FleetSplit.name,
          "Users need \(Amounts.percent(view.customers.load)) of the chips that are there to serve them.")
      }
    }
    return items
  }

  private static func isReleased(_ model: Model, by sheet: OrderSheet) -> Bool {
    (0..<sheet.releases.count).contains { sheet.releases[$0].model == model.id }
  }
}
