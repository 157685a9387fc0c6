public import Quantities
public import RaceEngine

/// Where a lab's chips of a quarter came from: those that arrived, and those of others that worked for it.
///
/// The books know chips that arrive as one sum from vendors. What the second vendor shipped and what was smuggled is told
/// from the contracts and payments of the quarter before; the rest came from the chip vendor, new or used.
public struct ChipSources: Described {
  /// Arrived from the chip vendor.
  public var vendor: Chips = 0
  /// Arrived from the second vendor, under a contract.
  public var second: Chips = 0
  /// Arrived past the export rules.
  public var smuggled: Chips = 0
  /// Given by the fabs of the lab's bloc.
  public var fabs: Chips = 0
  /// Given by the domestic makers of a bloc under export rules.
  public var domestic: Chips = 0
  /// Taken over with another lab or from an estate.
  public var bought: Chips = 0
  /// A cloud patron's, which worked for the lab.
  public var patron: Chips = 0
  /// Rented from other labs; below zero: let to them.
  public var rented: Chips = 0

  /// None.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let chips = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
    let both = Chips(raw: -100_000_000_000_000)...Chips(raw: 100_000_000_000_000)
    fields.field("vendor", &vendor, in: chips, help: "arrived from the chip vendor")
    fields.field("second_vendor", &second, in: chips, help: "arrived from the second vendor")
    fields.field("smuggled", &smuggled, in: chips, help: "arrived past the export rules")
    fields.field("fabs", &fabs, in: chips, help: "given by the bloc's fabs")
    fields.field("domestic", &domestic, in: chips, help: "given by the bloc's own makers")
    fields.field("bought", &bought, in: chips, help: "taken over with a lab or from an estate")
    fields.field("patron", &patron, in: chips, help: "a patron's, which worked for the lab")
    fields.field("rented", &rented, in: both, help: "rented from others; below zero: let to them")
  }

  /// The sources of a quarter.
  ///
  /// - Parameters:
  ///   - flows: What moved.
  ///   - coming: What the second vendor had shipped before the quarter.
  ///   - hidden: What had been smuggled past the border before the quarter.
  init(of seat: Seat, _ flows: [Flow], coming: Chips, hidden: Chips, _ world: inout World) {
    let arrived = Self.sum(flows) { $0.cause == Deliveries.name.domain && $0.account == .vendors }
    second = min(coming, arrived)
    smuggled = min(hidden, arrived - second)
    vendor = arrived - second - smuggled
    fabs = Self.sum(flows) { $0.cause == FabSubsidies.name.domain }
    domestic = Self.sum(flows) { $0.cause == ExportRules.name.domain }
    bought = Self.sum(flows) { $0.account == .estates || $0.account.seat != nil }
    if world.patronage[seat].patron > 0 { patron = world.patronage[seat].chips }
    rented = world.rental.taken[seat] - world.rental.given[seat]
  }

  /// What came in, of the movements that count.
  private static func sum(_ flows: [Flow], _ counts: (Flow) -> Bool) -> Chips {
    Chips(raw: flows.filter { $0.good == .chips && $0.amount > 0 && counts($0) }.reduce(0) { $0 + $1.amount })
  }

  /// What a lab smuggled in a quarter and was not caught with, by what it paid.
  ///
  /// - Parameter reserve: The vendor's price at the quarter's start, on which a smuggled chip's goes.
  static func smuggled(
    by seat: Seat, _ flows: [Flow], _ rules: ExportRules.Rules?, reserve: Dollars, _ world: inout World
  ) -> Chips {
    guard let rules, world.exports.caught[seat] == 0 else { return 0 }
    let paid = flows.filter { $0.good == .money && $0.cause == ExportRules.name.domain && $0.account == .suppliers }
      .reduce(0) { $0 - $1.amount }
    let price = reserve.times(rules.smuggledPrice)
    guard paid > 0, price > 0 else { return 0 }
    // Whole chips: what was paid is rounded to thousands of dollars.
    return .whole(mulDiv(paid, 1_000, price.raw, .halfToEven))
  }
}
