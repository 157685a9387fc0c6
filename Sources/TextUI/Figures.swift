import Quantities
import RaceEngine

/// What a seat's figures mean together: runway, idle chips, what its models compare to.
struct Figures {
  let view: Observation
  let rules: Ruleset

  /// Every model that the seat knows of.
  let models: [Model]

  init(_ view: Observation, _ rules: Ruleset) {
    self.view = view
    self.rules = rules
    let table = view.models.storage.span
    models = view.models.indices.map { table[$0] }
  }

  /// How long the money lasts.
  enum Runway: Equatable {
    case profitable
    case quarters(tenths: Int64)
  }

  /// What comes in each quarter, if it stays as it was.
  var income: Money { view.own.revenue + view.own.coreIncome }
  /// What a quarter loses, committed costs and deliveries due counted.
  var burn: Money { view.costs.committed - income }

  /// Cash over what a quarter loses; money that has been promised counts where cash lasts until it comes.
  var runway: Runway { runway(spending: 0) }

  /// The same after spending some more, when a quarter costs so much more from then on.
  func runway(spending: Money, burning more: Money = 0) -> Runway {
    let burn = burn + more
    guard burn > 0 else { return .profitable }
    var cash = max(view.own.cash + view.funding.arriving - spending, 0)
    let until = Int64(max(view.own.promisedTurn - view.turn, 0))
    if view.own.promised > 0, cash.raw >= burn.raw * until { cash = cash + view.own.promised }
    return .quarters(tenths: min(mulDiv(cash.raw, 10, burn.raw), 990))
  }

  var runwayText: String { Self.text(runway) }

  /// Whether the seat has been warned and the warning is about the quarters that come next.
  var isShort: Bool {
    guard view.own.isOpen, view.insolvency.warned, case .quarters(let tenths) = runway else { return false }
    return tenths < 30
  }

  static func text(_ runway: Runway) -> String {
    switch runway {
    case .profitable: "profitable"
    case .quarters(let tenths) where tenths >= 200: "20+ quarters"
    case .quarters(let tenths): "\(tenths / 10).\(tenths % 10) quarters"
    }
  }

  var runwayInk: Ink {
    switch runway {
    case .profitable: .good
    case .quarters(let tenths): tenths < 20 ? .bad : tenths < 40 ? .warning : .plain
    }
  }

  /// Chips that stand without power.
  var unpowered: Chips { max(view.own.chips - view.own.running, 0) }
  /// The same while a site that is begun now would still serve them in this race.
  var unpoweredInTime: Chips { view.turn + (rules.sites?.lead ?? 0) < view.quarters ? unpowered : 0 }
  /// Chips that could be powered beside all that are here and on order, once all sites are built; below zero: too few.
  var powerBalance: Chips { powerBalance(building: 0) }

  /// The same with more sites.
  func powerBalance(building more: Power) -> Chips {
    guard view.deliveries.watts > 0 else { return 0 }
    let power = view.own.power + view.sites.building + more
    let fed = Chips(raw: mulDiv(power.raw, 1_000_000, Int64(view.deliveries.watts)))
    return fed - view.own.chips - view.deliveries.onOrder - given
  }
  /// Chips that come this quarter without an order of the quarter: from the bloc's makers and fabs, and under a contract.
  var given: Chips { view.exports.domestic + view.fabs.output + view.procurement.contract.coming }
  /// Engineers that the fleet lacks.
  var engineersShort: Headcount {
    guard let each = rules.fleet?.chipsPerEngineer, each > 0, view.own.running > view.fleet.skill else { return 0 }
    return Headcount(raw: mulDiv((view.own.running - view.fleet.skill).raw, 1_000, each.raw) + 1_000)
  }
  /// The part of the fleet for experiments.
  var experimentShare: Rate { max(view.own.trainingShare.rest - view.own.servingShare, 0) }

  var ownCapability: Capability { capability(of: view.seat) }
  func capability(of seat: Seat) -> Capability {
    let place = Int(seat.index)
    return place < view.field.count ? view.field[place].capability : 0
  }
  /// The best released model of all.
  var bestCapability: Capability { view.field.indices.reduce(0) { max($0, view.field[$1].capability) } }

  /// What the chips for a million tokens cost, with the best model; nil where nothing is served.
  var servingCost: TokenPrice? {
    guard let customers = rules.customers, view.customers.tokensPerChip > 0, ownCapability > 0 else { return nil }
    return TokenPrice(raw: mulDiv(customers.hostCost.raw, 1_000_000, view.customers.tokensPerChip.raw))
  }

  /// Own models in a state, the best first.
  func ownModels(_ state: ReleaseState) -> [Model] {
    models.filter { $0.owner == view.seat && $0.state == state }.sorted { $0.capability > $1.capability }
  }
  /// The best model that a seat has released.
  func bestModel(of seat: Seat) -> Model? {
    models.filter { $0.owner == seat && $0.state != .unreleased }.max { $0.capability < $1.capability }
  }
  /// The best open weights of all.
  var bestOpen: Model? { models.filter { $0.state == .open }.max { $0.capability < $1.capability } }

  /// Pay relative to the going rate: `4 % above going`.
  static func against(_ pay: Dollars, _ going: Dollars) -> String {
    guard going > 0 else { return "" }
    let gap = (pay - going).share(of: going)
    return abs(gap.raw) < 5_000
      ? "the going rate" : Amounts.percent(Rate(raw: abs(gap.raw))) + (gap > 0 ? " above going" : " below going")
  }

  /// The same in whole percent, and nothing at the going rate: `+4% `.
  static func briefly(_ pay: Dollars, _ going: Dollars) -> String {
    guard going > 0 else { return "" }
    let gap = mulDiv((pay - going).raw, 100, going.raw, .halfToEven)
    return gap == 0 ? "" : (gap > 0 ? "+" : "−") + "\(abs(gap))% "
  }
}

/// A capability without its unit: `126.3`; a dash where there is none.
func points(_ capability: Capability) -> String {
  guard capability.raw != 0 else { return "–" }
  let sign = capability < 0 ? "−" : ""
  return sign + Digits(capability.raw, exponent: -2).rounded(toPlaces: 1).plain(places: 1)
}

/// A difference of capabilities with its sign: `+5.2`.
func gap(_ difference: Capability) -> String {
  isNothing(difference) ? "±0.0" : (difference > 0 ? "+" : "") + points(difference)
}

/// Whether a difference is nothing in the digits that are shown.
func isNothing(_ difference: Capability) -> Bool { abs(difference.raw) < 5 }

/// A count in few digits: `6.44k`, `320`.
func brief<Kind>(
  _ count: Quantity<Kind>, digits most: Int = 3, _ rounding: Rounding = .nearest
) -> String where Quantity<Kind>: FieldValue {
  let digits = Digits(count.raw, exponent: -Quantity<Kind>.unit.decimals)
  guard digits.magnitude > 3 else { return tight(count, rounding) }
  let short = digits.rounded(toDigits: most, rounding)
  let group = min((short.magnitude - 1) / 3, 3)
  return (count.raw < 0 ? "−" : "") + short.shifted(by: -3 * group).plain() + ["", "k", "M", "B"][group]
}

/// An amount without the word behind it, for narrow columns: `12.4k`, `$4.52B`.
func tight<Value: FieldValue>(_ value: Value, _ rounding: Rounding = .nearest) -> String {
  var text =
    switch rounding {
    case .nearest: Amounts.text(value)
    case .down: Amounts.atMost(value)
    case .up: Amounts.atLeast(value)
    }
  for unit in [" H100e", " people", " points", " /Mtok"] where text.hasSuffix(unit) {
    text.removeLast(unit.count)
  }
  return String(text.filter { $0 != " " })
}
