import Quantities
import RaceEngine

/// Lists the fields of a row with their paths and how they read, to say which one differs.
struct NamedFields: FieldVisitor {
  struct Field {
    var path: String
    var raw: Int64
    var text: String
  }

  private(set) var fields: [Field] = []
  private var prefix: String

  init(prefix: String = "") { self.prefix = prefix }

  /// The first field in which two rows differ.
  ///
  /// Where one has fewer fields than the other, a table in it has fewer rows, and that comes first as its `count`.
  static func difference<Row: Described>(
    _ left: Row, _ right: Row, prefix: String = ""
  ) -> (path: String, left: String, right: String)? {
    var (one, other) = (NamedFields(prefix: prefix), NamedFields(prefix: prefix))
    var (leftCopy, rightCopy) = (left, right)
    leftCopy.visit(&one)
    rightCopy.visit(&other)
    for (first, second) in zip(one.fields, other.fields) where first.raw != second.raw {
      return (first.path, first.text, second.text)
    }
    return nil
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let raw = value.raw
    let symbol = Value.unit.symbol.description
    let number = DecimalText.text(raw, decimals: Value.unit.decimals)
    let text = Value.choice(raw)?.description ?? (symbol.isEmpty ? number : "\(number) \(symbol)")
    fields.append(Field(path: prefix + name.description, raw: raw, text: text))
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let outer = prefix
    prefix += "\(name)."
    row.visit(&self)
    prefix = outer
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    let outer = prefix
    fields.append(Field(path: "\(prefix)\(name).count", raw: Int64(table.count), text: "\(table.count)"))
    for place in table.indices {
      prefix = "\(outer)\(name)[\(place)]."
      table[place].visit(&self)
    }
    prefix = outer
  }
}

extension Ruleset {
  /// The first field in which two rulesets differ.
  static func difference(_ left: Ruleset, _ right: Ruleset) -> (path: String, left: String, right: String)? {
    if let found = NamedFields.difference(left.race, right.race, prefix: "race.") { return found }
    let (one, other) = (left.roles, right.roles)
    if one.count != other.count { return ("labs.count", "\(one.count)", "\(other.count)") }
    for place in one.indices {
      if let found = NamedFields.difference(one[place], other[place], prefix: "labs[\(place)].") { return found }
    }
    var pairing = RulesPairing(other: right)
    var copy = left
    copy.visit(&pairing)
    return pairing.found
  }
}

/// Compares the rules of each mechanic with those of another ruleset.
private struct RulesPairing: RegisterVisitor {
  let other: Ruleset
  var found: (path: String, left: String, right: String)?

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard found == nil else { return }
    let key = step.name.key.description
    switch (rules, Rule.rules(in: other)) {
    case (let left?, let right?): found = NamedFields.difference(left, right, prefix: "mechanics.\(key).")
    case (.some, nil): found = ("mechanics.\(key)", "on", "off")
    case (nil, .some): found = ("mechanics.\(key)", "off", "on")
    case (nil, nil): break
    }
  }
}

extension OrderSheet {
  /// An order's field in which two sheets differ.
  struct FieldDifference {
    var mechanic: String
    var number: Int
    var field: String
    var left: String
    var right: String
  }

  /// The first field in which two sheets differ.
  static func difference(_ left: OrderSheet, _ right: OrderSheet) -> FieldDifference? {
    var pairing = SheetPairing(other: right)
    var copy = left
    copy.visit(&pairing)
    return pairing.found
  }
}

/// Compares the orders of each mechanic with those of another sheet.
private struct SheetPairing: RegisterVisitor {
  var other: OrderSheet
  var found: OrderSheet.FieldDifference?

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard found == nil else { return }
    var theirs = Rule.Orders()
    Rule.edit(&other) { theirs = $0 }
    let key = step.name.key.description
    for place in 0..<max(orders.count, theirs.count) {
      guard place < orders.count, place < theirs.count else {
        found = OrderSheet.FieldDifference(
          mechanic: key, number: place, field: "", left: place < orders.count ? text(orders[place]) : "no order",
          right: place < theirs.count ? text(theirs[place]) : "no order")
        return
      }
      if let part = NamedFields.difference(orders[place], theirs[place]) {
        found = OrderSheet.FieldDifference(
          mechanic: key, number: place, field: part.path, left: part.left, right: part.right)
        return
      }
    }
  }

  private func text(_ order: some Described) -> String {
    var json = JSONBytes()
    json.row(order)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
