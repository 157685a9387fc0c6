public import Quantities

/// An order that was refused, and why.
public struct Refusal: BitwiseCopyable, Sendable {
  /// The mechanic.
  public let name: MechanicName
  /// The order's place on the sheet.
  public let place: Int
  /// The reason and the limit.
  public let error: OrderError
}

/// A sheet whose every order is legal and which is payable as a whole; only `Race.vet` makes one.
public struct VettedSheet: BitwiseCopyable, Sendable {
  /// The accepted orders.
  public let sheet: OrderSheet
  /// The seat that it was vetted for.
  public let seat: Seat
  /// The quarter that it was vetted for.
  public let turn: Int32
  /// The fingerprint of the lab that it was vetted for: in a fork of the race the lab may have less to spend.
  let lab: Digest
}

/// The vetting of one sheet: order by order, in turn order, each paid from what is left.
public struct Vetting {
  /// The orders that stand; until their mechanic's turn comes, those that are asked for.
  public private(set) var accepted: OrderSheet
  /// The orders that do not.
  public private(set) var refusals: [Refusal] = []
  /// What is left to spend.
  public private(set) var purse: Purse
  private let isOpen: Bool

  /// Starts with what the seat can spend: its cash less the quarter's pay, energy and deliveries.
  init(_ sheet: OrderSheet, seeing view: inout Observation) {
    accepted = sheet
    purse = Purse(view.spendable, attention: view.attention.matters)
    isOpen = view.own.isOpen
  }

  /// Vets the orders for one mechanic.
  mutating func take<Rule: Playable>(_ step: Step<Rule>, seeing view: inout Observation, _ set: inout Ruleset) {
    guard Rule.Orders.capacity > 0 else { return }
    // Most sheets leave most tables empty: only what holds orders is copied.
    var count = 0
    Rule.edit(&accepted) { count = $0.count }
    guard count > 0 else { return }
    var orders = Rule.Orders()
    Rule.edit(&accepted) { orders = $0 }
    let rules = Rule.lent(&set)
    var kept = Rule.Orders()
    for place in 0..<count {
      do throws(OrderError) {
        guard let rules else { throw .switchedOff }
        guard isOpen else { throw .notNow(.labClosed) }
        var order = orders[place]
        var ranges = RangeCheck()
        order.visit(&ranges)
        if let error = ranges.error { throw error }
        var spending = purse
        try Rule.check(order, seeing: &view, rules, from: &spending)
        purse = spending
        _ = kept.put(order)
      } catch {
        refusals.append(Refusal(name: Rule.name, place: place, error: error))
      }
    }
    // What is kept whole stands where it stood.
    if kept.count < count { Rule.edit(&accepted) { $0 = kept } }
  }
}

/// Checks each field of an order against its own range.
struct RangeCheck: FieldVisitor {
  var error: OrderError?

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    guard error == nil, !range.contains(value) else { return }
    error = .outOfRange(
      field: name, given: value.raw, least: range.lowerBound.raw, most: range.upperBound.raw, unit: Value.unit)
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}

extension Observation {
  /// What the seat can spend this turn: cash and what arrives first thing, less pay, energy, deliveries and what else
  /// falls due.
  ///
  /// Inlinable: only so is nothing copied but what it reads.
  @inlinable public var spendable: Money {
    max(own.cash + funding.arriving + own.coreIncome - costs.committed - deliveries.dueNext - owed, 0)
  }

  /// What falls due this quarter to a patron, to the vendor, to partners, for a chip programme and for incidents.
  @inlinable var owed: Money { patronage.due + circular.due + agreements.due + silicon.due + incidents.due }
}
