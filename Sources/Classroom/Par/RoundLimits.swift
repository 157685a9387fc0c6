import Quantities
import RaceEngine

/// What a team of a class may do in a round, and a policy in its place or beside it.
struct RoundLimits: Sendable, Hashable {
  /// Quarters of a round.
  let round: Int32
  /// The most orders in a round.
  let decisions: Int
  /// The verbs of the orders that may be given, the most important first.
  let orders: [String]
  /// The kinds of agreements that may be made.
  let deals: [DealKind]

  /// The limits of a class.
  init(_ manifest: ClassManifest, _ settings: LessonSettings) {
    (round, decisions) = (manifest.round, manifest.decisions)
    (orders, deals) = (settings.orders, settings.deals)
  }

  /// The round's quarters in which a quarter lies.
  func quarters(around turn: Int32, of all: Int32) -> Range<Int> {
    let first = turn - turn % round
    return Int(first)..<Int(min(first + round, max(all, first + 1)))
  }

  /// What a team would give of a sheet: the lesson's orders alone, without those that would change nothing, the most
  /// important first (`rank`), and no more than a team may give.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - view: What the seat sees.
  ///   - longest: Quarters of the longest run.
  ///   - passedOver: The verbs that found no room when orders were cut last; they come before others now, so that nothing
  ///     is left out for ever. Becomes those that find none this time.
  func cut(
    _ sheet: OrderSheet, seeing view: Observation, longest: Int32, passedOver: inout Set<String>
  ) -> OrderSheet {
    var census = Census()
    var sheet = sheet
    stretch(&sheet, seeing: view, longest)
    for place in (0..<sheet.agreements.count).reversed() where !deals.contains(sheet.agreements[place].kind) {
      sheet.agreements.remove(at: place)
    }
    sheet.visit(&census)
    let late = passedOver
    let wanted = census.all.enumerated().compactMap { place, order -> (rank: Int, place: Int)? in
      guard let rank = rank(of: order.verb, late), Self.changes(order, in: sheet, view) else { return nil }
      return (rank, place)
    }.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
    let kept = Set(wanted.prefix(decisions).map(\.place))
    passedOver = Set(wanted.dropFirst(decisions).map { census.all[$0.place].verb })
    var keeping = Keeping(kept: kept)
    sheet.visit(&keeping)
    return sheet
  }

  /// How early an order comes; nil where the lesson has none such. A run and what came of one go before all others, since
  /// without them a lab stands still; then what waits since the last round, and sites beside the chips that they are for.
  private func rank(of verb: String, _ late: Set<String>) -> Int? {
    guard let usual = orders.firstIndex(of: verb) else { return nil }
    if ["release", "train"].contains(verb) { return 0 }
    if late.contains(verb) { return 1 }
    return (verb == "build" ? orders.firstIndex(of: "buy") ?? usual : usual) + 2
  }

  /// Nobody can release before a round begins, so a run goes on until one does: it costs nothing, and trains more.
  private func stretch(_ sheet: inout OrderSheet, seeing view: Observation, _ longest: Int32) {
    guard var order = sheet.training.first, order.quarters > 0, !view.training.isUnderWay else { return }
    let longer = min((order.quarters + round - 1) / round * round, longest)
    guard longer > order.quarters, view.turn + longer < view.quarters else { return }
    order.quarters = longer
    _ = sheet.training.put(order)
  }

  /// Whether an order says something else than what stands.
  private static func changes(_ order: Census.Found, in sheet: OrderSheet, _ view: Observation) -> Bool {
    switch order.key {
    case "\(FleetSplit.name.key)":
      guard let split = sheet.fleet.first else { return false }
      return split.training != view.own.trainingShare || split.serving != view.own.servingShare
    case "\(ListPrices.name.key)": return sheet.prices.first.map { $0.price != view.own.price } ?? false
    case "\(SafetyWork.name.key)": return sheet.safety.first.map { $0.share != view.safety.share } ?? false
    case "\(Autonomy.name.key)": return sheet.autonomy.first.map { $0.level != view.autonomy.ordered } ?? false
    default: return true
    }
  }
}

/// Lists the orders of a sheet in turn order.
private struct Census: RegisterVisitor {
  struct Found {
    let key: String
    let verb: String
  }

  var all: [Found] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard orders.count > 0 else { return }
    let found = Found(key: "\(step.name.key)", verb: "\(step.name.verb)")
    for _ in 0..<orders.count { all.append(found) }
  }
}

/// Keeps the orders of some places in turn order.
private struct Keeping: RegisterVisitor {
  let kept: Set<Int>
  private var passed = 0

  init(kept: Set<Int>) { self.kept = kept }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    let count = orders.count
    for place in (0..<count).reversed() where !kept.contains(passed + place) { orders.remove(at: place) }
    passed += count
  }
}
