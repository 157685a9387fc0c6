import Quantities
import RaceEngine

/// A look ahead with the orders that stand: quarters imagined from what the seat knows, while rivals go on as they are.
///
/// Luck is left out where rules allow it: runs have none and do not slip, and nothing strikes the vendor. What is known
/// to come is counted: chips that arrive, sites that open, people who join. Neither a catastrophe nor an empty purse ends
/// it, so that a run is foreseen whatever it costs.
final class Foresight {
  private let view: Observation
  private let rules: Ruleset
  private let sheet: OrderSheet

  private let rounds: Rounds

  init(_ orders: PendingOrders) {
    (view, rounds) = (orders.view, orders.rounds)
    // Whom a patron takes is not known before.
    var sheet = orders.sheet
    sheet.patronage = CloudPatronage.Orders()
    self.sheet = sheet
    var rules = orders.rules
    rules.training?.luck = 0
    rules.training?.luckOfJump = 0
    rules.slips = nil
    rules.shocks = nil
    rules.catastrophe = nil
    rules.insolvency = nil
    self.rules = rules
  }

  /// What the seat would see after the coming quarter.
  private(set) lazy var next: Observation = after(1)

  /// What the seat would see after it if each rival offered a fifth more than the going rate to all who look for work,
  /// which is about what labs that grow offer.
  private(set) lazy var contested: Observation = after(1, rivals: hiring)

  /// What the run that the orders start, or that is under way, would give at its end; nil: nothing.
  private(set) lazy var run: Capability? = {
    let ordered = sheet.training.first?.quarters ?? 0
    let quarters = view.training.isUnderWay ? view.training.quartersLeft : ordered
    guard quarters > 0 else { return nil }
    let known = Set(view.models.indices.map { view.models[$0].id })
    let end = after(quarters)
    let models = end.models.indices.map { end.models[$0] }
    return models.filter { $0.owner == view.seat && !known.contains($0.id) }.map(\.capability).max()
  }()

  /// Offers of a fifth more than the going rate to everybody.
  private var hiring: OrderSheet {
    var sheet = OrderSheet()
    for kind in [StaffKind.researchers, .engineers] {
      var offer = TalentMarket.Order()
      let isResearch = kind == .researchers
      offer.kind = kind
      offer.headcount = isResearch ? view.talent.researchers : view.talent.engineers
      offer.headcount = min(max(offer.headcount, 1), .people(10_000))
      offer.wage = (isResearch ? view.talent.researcherPay : view.talent.engineerPay).times(.percent(120))
      _ = sheet.talent.put(offer)
    }
    return sheet
  }

  private func after(_ quarters: Int32, rivals: OrderSheet = OrderSheet()) -> Observation {
    var rules = rules
    rules.race.quarters = max(rules.race.quarters, view.turn + quarters)
    var race = ImaginedRace(from: view, rules: rules, seed: 1)
    for quarter in 0..<quarters {
      var sheets = BySeat(rivals)
      sheets[view.seat] = OrderSheet()
      // Through the round some orders go on by themselves.
      if quarter == 0 { sheets[view.seat] = sheet }
      if quarter > 0, view.turn + quarter < rounds.end(of: view.turn) { sheets[view.seat] = sheet.renewed }
      race.advance(sheets)
    }
    return race.observation(for: view.seat)
  }
}
