package import Quantities
package import RaceEngine
import Randomness

/// Random sheets that nobody vetted, and other things drawn for tests alone.
package enum Scribble {
  private static let domain = Domain(9_000)

  /// A sheet with an order in every slot that random numbers hit: within the fields' ranges, often illegal.
  ///
  /// - Parameters:
  ///   - seat: For whom.
  ///   - turn: The quarter.
  ///   - seed: Which of many.
  package static func sheet(seat: Seat, turn: Int32, seed: UInt64 = 1) -> OrderSheet {
    var scribbling = ScribbleOrders(chance: Chance(seed: seed).realm(domain, UInt64(seat.index)), turn: turn)
    var sheet = OrderSheet()
    sheet.visit(&scribbling)
    return sheet
  }

  /// About half of some things.
  package static func subset(of things: [String], seed: UInt64) -> Set<String> {
    let chance = Chance(seed: seed)
    return Set(
      things.indices.filter { chance.draw(domain, turn: 0, of: UInt64($0)).happens(500_000) }.map { things[$0] })
  }

  /// A number from 0 to `bound − 1`.
  package static func number(_ place: Int, below bound: Int64, seed: UInt64 = 1) -> Int64 {
    Chance(seed: seed).draw(domain, turn: 1, of: UInt64(place)).below(bound)
  }

  /// Any 64 bits.
  package static func bits(_ place: Int, seed: UInt64 = 1) -> UInt64 {
    Chance(seed: seed).draw(domain, turn: 2, of: UInt64(place)).bits
  }
}

private struct ScribbleOrders: RegisterVisitor {
  let chance: Chance
  let turn: Int32

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for place in 0..<Rule.Orders.capacity {
      let identity = UInt64(step.name.domain.number) << 8 | UInt64(place)
      var order = Rule.Orders.Order()
      var fields = ScribbleFields(chance: chance, turn: turn, identity: identity)
      order.visit(&fields)
      _ = orders.put(order)
    }
  }
}

private struct ScribbleFields: FieldVisitor {
  let chance: Chance
  let turn: Int32
  let identity: UInt64
  var use: UInt16 = 0

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let draw = chance.draw(Domain(9_001), turn: turn, of: identity, for: use)
    use += 1
    let span = range.upperBound.raw - range.lowerBound.raw
    // A width of zero to forty bits, so that small numbers are as likely as large ones.
    let width = Int64(1) << Int64(draw.bits & 0xFF).quotientAndRemainder(dividingBy: 41).remainder
    value = Value(raw: range.lowerBound.raw + min(draw.below(width + 1), span))
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
