public import Quantities
public import RaceEngine

/// One order of a sheet, as text, with its cost.
public struct SheetItem: Sendable {
  /// The mechanic's key.
  public let key: String
  /// The verb.
  public let verb: String
  /// Its place among the orders of its kind.
  public let place: Int
  /// The raw value of each field.
  public let values: [String: Int64]
  /// The raw values of the fields that tell it from others of its kind.
  public let slot: [Int64]
  /// The order as a line that can be entered again, with every digit.
  public let text: String
  /// The order as people read it, in a few digits.
  public internal(set) var shown: String
  /// What it takes out of the purse this quarter.
  public let cost: Money
  /// How many matters of the chief executive's attention it takes.
  public let attention: Int32

  /// `hire researchers, headcount 20 people, wage $900 k`; names say of themselves what they name: `poach Zoric, pay $9 M`.
  /// - Parameters:
  ///   - values: Raw values by field; a field without one has its initial value.
  ///   - isExact: Whether every digit counts.
  static func text(
    _ verb: String, _ fields: [FieldSpec], _ values: [String: Int64] = [:], isExact: Bool = true
  ) -> String {
    // An amount of nothing beside many other words need not be said; who and what is meant always is: the first lab, model
    // or star has the number 0.
    // Terms are proposed; who accepts or leaves an agreement names only which.
    let isAnswer = fields.contains { $0.name == "act" && $0.text(values["act"] ?? 0) != "propose" }
    let told = fields.filter { field in
      if isAnswer, !isExact, ["chips", "fee", "quarters"].contains(field.name) { return false }
      return isExact || fields.count < 5 || !field.choices.isEmpty || field.isSlot || !field.names.isEmpty
        || values[field.name] != 0
    }
    let parts = told.map { field in
      let raw = values[field.name] ?? field.initial
      let isName = !field.choices.isEmpty || field.names.contains { $0.raw == raw }
      let value = isExact || isName ? field.text(raw, beside: values) : Amounts.text(raw, field.unit)
      let speaksForItself = fields.count == 1 && !"\(field.unit.symbol)".isEmpty
      return !field.choices.isEmpty || speaksForItself || (isName && !isExact) ? value : field.name + " " + value
    }
    return verb + " " + parts.joined(separator: ", ")
  }
}

extension OrderSheet {
  /// The orders of the sheet in turn order, as text: with every digit, so that they can be entered again, and in a few.
  public func texts(_ catalog: VerbCatalog) -> [(exact: String, shown: String)] {
    var reader = TextReader(specs: catalog.verbs)
    var copy = self
    copy.visit(&reader)
    return reader.texts
  }

  /// The orders of the sheet in turn order, each with what it takes out of the purse.
  /// - Parameters:
  ///   - rules: The scenario's rules.
  ///   - view: What the seat sees.
  ///   - catalog: The verbs with the names that their numbers have; nil: numbers stay numbers.
  public func items(_ rules: Ruleset, seeing view: Observation, catalog: VerbCatalog? = nil) -> [SheetItem] {
    var reader = ItemReader(
      rules: rules, view: view, specs: catalog?.verbs ?? [],
      purse: Purse(view.spendable, attention: rules.attention == nil ? .max : view.attention.matters))
    var copy = self
    copy.visit(&reader)
    return reader.items
  }
}

/// Reads the orders as text.
private struct TextReader: RegisterVisitor {
  let specs: [VerbSpec]
  var texts: [(exact: String, shown: String)] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for place in 0..<orders.count {
      let (verb, fields) = ("\(step.name.verb)", named(orders[place], "\(step.name.key)", specs))
      let values = fields.values
      texts.append(
        (SheetItem.text(verb, fields, values), SheetItem.text(verb, fields, values, isExact: false)))
    }
  }
}

/// An order's fields with its values, and the names that their numbers have.
private func named<Row: Described>(_ order: Row, _ key: String, _ specs: [VerbSpec]) -> [FieldSpec] {
  var (order, collector) = (order, FieldCollector())
  order.visit(&collector)
  var fields = collector.specs
  guard let spec = specs.first(where: { $0.key == key }) else { return fields }
  for (place, field) in spec.fields.enumerated() where place < fields.count {
    (fields[place].names, fields[place].parting) = (field.names, field.parting)
  }
  return fields
}

extension [FieldSpec] {
  /// The raw value of each field.
  fileprivate var values: [String: Int64] { Dictionary(map { ($0.name, $0.initial) }) { first, _ in first } }
}

/// Reads the orders and lets each mechanic take its cost.
private struct ItemReader: RegisterVisitor {
  let rules: Ruleset
  var view: Observation
  let specs: [VerbSpec]
  var purse: Purse
  var items: [SheetItem] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard let rules = Rule.rules(in: rules) else { return }
    for place in 0..<orders.count {
      let (before, attention) = (purse.left, purse.attention)
      var spending = purse
      if (try? Rule.check(orders[place], seeing: &view, rules, from: &spending)) != nil { purse = spending }
      let fields = named(orders[place], "\(step.name.key)", specs)
      let values = fields.values
      items.append(
        SheetItem(
          key: "\(step.name.key)", verb: "\(step.name.verb)", place: place,
          values: values, slot: fields.filter(\.isSlot).map(\.initial),
          text: SheetItem.text("\(step.name.verb)", fields, values),
          shown: SheetItem.text("\(step.name.verb)", fields, values, isExact: false),
          cost: before - purse.left, attention: attention - purse.attention))
    }
  }
}

/// Puts an edit into a sheet.
struct EditWriter: RegisterVisitor {
  let key: String
  let values: [String: Int64]
  /// Whether there was room.
  private(set) var hasRoom = true
  private(set) var limit = 0
  private(set) var error: OrderError?

  init(key: String, values: [String: Int64]) {
    self.key = key
    self.values = values
  }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard "\(step.name.key)" == key else { return }
    var order = Rule.Orders.Order()
    var filler = FieldFiller(values: values)
    order.visit(&filler)
    error = filler.error
    limit = Rule.Orders.capacity
    guard error == nil else { return }
    hasRoom = orders.put(order)
  }
}

/// Sets the fields of a row from raw values, within their ranges.
private struct FieldFiller: FieldVisitor {
  let values: [String: Int64]
  var error: OrderError?

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    guard let raw = values["\(name)"] else { return }
    let (least, most) = (range.lowerBound.raw, range.upperBound.raw)
    guard raw >= least, raw <= most else {
      error = .outOfRange(field: name, given: raw, least: least, most: most, unit: Value.unit)
      return
    }
    value = Value(raw: raw)
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}

/// Takes an order out of a sheet.
struct OrderRemover: RegisterVisitor {
  let key: String
  let place: Int

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if "\(step.name.key)" == key, place < orders.count { orders.remove(at: place) }
  }
}
