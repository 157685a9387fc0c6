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
  private let rivals: RivalOrders?
  /// The scenario's rules, with all their luck.
  private let given: Ruleset

  init(_ orders: PendingOrders) {
    (view, rounds, rivals, given) = (orders.view, orders.rounds, orders.rivals, orders.rules)
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

  /// The coming round in many futures; nil where nobody guesses what rivals do.
  private(set) lazy var futures: Futures? = futures(rounds.end(of: view.turn) - view.turn)

  /// The quarter of which is said what users ask for and pay: the last of the round, or the coming one.
  var quarter: Int32 { rivals == nil ? view.turn : rounds.end(of: view.turn) - 1 }

  /// What the seat would see after it if each rival offered a fifth more than the going rate to all who look for work,
  /// which is about what labs that grow offer.
  private(set) lazy var contested: Observation = after(1, rivals: hiring)

  /// What the run that the orders start, or that is under way, would give at its end; nil: nothing.
  private(set) lazy var run: Capability? = runs?.middle ?? nil ?? (length > 0 ? newModel(after(length)) : nil)

  /// What the run would give in many futures, unless it would come later in most, and in how many it would; nil where
  /// nobody guesses what rivals do.
  private(set) lazy var runs: (points: ClosedRange<Capability>?, middle: Capability?, late: Int)? = {
    guard length > 0, let futures = futures(length) else { return nil }
    let late = futures.number { newModel($0) == nil }
    guard let values = futures.values(newModel) else { return (nil, nil, late) }
    return (values[0]...values[values.count - 1], values[values.count / 2], late)
  }()

  /// The quarters of the run that the orders start, or that is under way.
  private var length: Int32 {
    view.training.isUnderWay ? view.training.quartersLeft : sheet.training.first?.quarters ?? 0
  }

  /// The best model of the seat's own that is not there today.
  private func newModel(_ end: Observation) -> Capability? {
    let known = Set(view.models.indices.map { view.models[$0].id })
    let models = end.models.indices.map { end.models[$0] }
    return models.filter { $0.owner == view.seat && !known.contains($0.id) }.map(\.capability).max()
  }

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
    var race = ImaginedRace(from: view, rules: lasting(rules, quarters), seed: 1)
    for quarter in 0..<quarters {
      var sheets = BySeat(rivals)
      sheets[view.seat] = orders(in: quarter)
      race.advance(sheets)
    }
    return race.observation(for: view.seat)
  }

  private func futures(_ quarters: Int32) -> Futures? {
    guard let rivals else { return nil }
    return Futures(view, lasting(given, quarters), quarters: quarters, orders: orders, rivals: rivals)
  }

  /// The seat's own orders, so many quarters from now: through the round some go on by themselves.
  private func orders(in quarter: Int32) -> OrderSheet {
    if quarter == 0 { return sheet }
    return view.turn + quarter < rounds.end(of: view.turn) ? sheet.renewed : OrderSheet()
  }

  /// The same rules for a race that does not end before so many quarters are over.
  private func lasting(_ rules: Ruleset, _ quarters: Int32) -> Ruleset {
    var rules = rules
    rules.race.quarters = max(rules.race.quarters, view.turn + quarters)
    return rules
  }
}
