import Quantities
import RaceEngine

/// Fills fields at random within their ranges: often with a bound, often with what stands there, else with anything.
struct ExtremeFields: FieldVisitor {
  var dice: Dice
  /// In a hundred fields, how many are changed.
  let changed: Int64

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let least = range.lowerBound.raw
    let most = range.upperBound.raw
    guard dice.below(100) < changed || value.raw < least || value.raw > most else { return }
    let span = most - least
    let raw =
      switch dice.below(10) {
      case 0, 1: least
      case 2, 3: most
      case 4: min(least + 1, most)
      case 5: max(most - 1, least)
      // Over the orders of magnitude, as small numbers matter more.
      case 6, 7: least + span >> dice.below(Int64(64 - span.leadingZeroBitCount + 1))
      default: least + dice.below(span + 1)
      }
    value = Value(raw: raw)
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let count = dice.below(Int64(capacity) + 1)
    table.removeAll()
    for _ in 0..<count {
      var row = Row()
      row.visit(&self)
      table.append(row)
    }
  }
}

/// Rules that nobody would write and that every field allows.
struct ExtremeRules: RegisterVisitor {
  private var fields: ExtremeFields

  /// Rules from a seed: few or many mechanics, few or many absurd values.
  static func ruleset(seed: UInt64) -> Ruleset {
    var dice = Dice(seed: seed)
    let changed = [1, 5, 20, 50, 100][Int(dice.below(5))] as Int64
    var rules = Ruleset()
    var visitor = ExtremeRules(fields: ExtremeFields(dice: dice, changed: changed))
    rules.race.visit(&visitor.fields)
    // Mostly short, so that many races are played.
    if visitor.fields.dice.below(4) > 0 { rules.race.quarters = Int32(1 + visitor.fields.dice.below(16)) }
    for _ in 0..<(1 + visitor.fields.dice.below(Int64(Seat.most))) {
      var role = Role()
      role.cash = .billions(2)
      role.researchers = .people(200)
      role.engineers = .people(200)
      role.chips = .whole(10_000)
      role.power = 23_400
      role.capability = .points(120)
      role.visit(&visitor.fields)
      rules.roles.append(role)
    }
    rules.visit(&visitor)
    return rules
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard fields.dice.below(12) > 0 else { return rules = nil }
    var row = Rule.Rules()
    row.visit(&fields)
    rules = row
  }
}

/// Orders at the bounds of their fields and of what is allowed; to be vetted.
struct ExtremeOrders: RegisterVisitor {
  private var fields: ExtremeFields

  /// A sheet from a seed.
  static func sheet(seed: UInt64) -> OrderSheet {
    var visitor = ExtremeOrders(fields: ExtremeFields(dice: Dice(seed: seed), changed: 100))
    var sheet = OrderSheet()
    sheet.visit(&visitor)
    return sheet
  }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for _ in 0..<Rule.Orders.capacity where fields.dice.below(3) > 0 {
      var order = Rule.Orders.Order()
      order.visit(&fields)
      _ = orders.put(order)
    }
  }
}

/// Repeatable random numbers.
///
/// - Source: Steele, Lea, Flood 2014: SplitMix64.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0xD6E8_FEB8_6659_FD93 }

  /// From 0 to `bound − 1`.
  mutating func below(_ bound: Int64) -> Int64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int64((bits ^ (bits >> 31)).multipliedFullWidth(by: UInt64(bound)).high)
  }
}
