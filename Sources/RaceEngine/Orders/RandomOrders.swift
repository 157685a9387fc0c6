import Quantities
import Randomness

/// Random legal orders, made from the fields' own ranges: what a monkey who reads refusals would order.
///
/// Each mechanic's order is tried with some chance, field by field, on a scale that favours small numbers; values
/// beyond a limit are brought to it once, and what is still refused is left out.
public enum RandomOrders {
  /// A random sheet that is legal as a whole.
  ///
  /// - Parameters:
  ///   - view: What the seat sees.
  ///   - rules: The scenario's rules.
  ///   - chance: Whose luck.
  public static func sheet(
    seeing view: borrowing Observation, _ rules: borrowing Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    var drafting = Drafting(chance: chance.chance, turn: view.turn)
    var draft = OrderSheet()
    draft.visit(&drafting)
    var set = copy rules
    var view = copy view
    let first = set.vetting(draft, seeing: &view)
    if first.refusals.isEmpty { return first.accepted }
    var mending = Mending(refusals: first.refusals)
    draft.visit(&mending)
    return set.vetting(draft, seeing: &view).accepted
  }
}

/// Drafts orders for each mechanic.
private struct Drafting: RegisterVisitor {
  let chance: Chance
  let turn: Int32

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for attempt in 0..<min(Rule.Orders.capacity, 2) {
      let identity = UInt64(step.name.domain.number) << 8 | UInt64(attempt)
      guard chance.draw(.randomOrders, turn: turn, of: identity).happens(400_000) else { continue }
      var order = Rule.Orders.Order()
      var fields = RandomFields(chance: chance, turn: turn, identity: identity)
      order.visit(&fields)
      _ = orders.put(order)
    }
  }
}

/// Fills fields at random within their ranges.
private struct RandomFields: FieldVisitor {
  let chance: Chance
  let turn: Int32
  let identity: UInt64
  var use: UInt16 = 1

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let draw = chance.draw(.randomOrders, turn: turn, of: identity, for: use)
    let size = chance.draw(.randomOrders, turn: turn, of: identity, for: use + 1)
    use += 2
    let low = range.lowerBound.raw
    let span = range.upperBound.raw - low
    // Small ranges evenly; wide ones over their orders of magnitude.
    if span <= 1_000_000 {
      value = Value(raw: low + draw.below((slot ? min(span, 40) : span) + 1))
    } else {
      let decades = Logarithm.log10(span).raw
      value = Value(raw: low + min(Logarithm.power10(Decades(raw: size.below(decades + 1)), times: 1), span))
    }
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}

/// Brings refused fields to the limit that they broke.
private struct Mending: RegisterVisitor {
  let refusals: [Refusal]

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for refusal in refusals where refusal.name.domain == step.name.domain {
      guard case .outOfRange(let field, _, let least, let most, _) = refusal.error else { continue }
      var order = orders[refusal.place]
      var clamp = ClampField(name: field, least: least, most: most)
      order.visit(&clamp)
      orders[refusal.place] = order
    }
  }
}

/// Brings one field into a range.
private struct ClampField: FieldVisitor {
  let name: StaticString
  let least: Int64
  let most: Int64

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    guard name.utf8Start == self.name.utf8Start || same(name, self.name), least <= most else { return }
    let wanted = min(max(value.raw, least), most)
    if wanted >= range.lowerBound.raw, wanted <= range.upperBound.raw { value = Value(raw: wanted) }
  }
  private func same(_ left: StaticString, _ right: StaticString) -> Bool {
    guard left.utf8CodeUnitCount == right.utf8CodeUnitCount else { return false }
    for place in 0..<left.utf8CodeUnitCount where left.utf8Start[place] != right.utf8Start[place] { return false }
    return true
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
