import Quantities
import RaceEngine
import Scenarios
import TextUI

/// What an order of each kind may say now, found by trying: an example that stands by itself, and beside its other
/// values the least and the most of each number, and the choices and things that stand.
enum LegalOrders {
  /// The most numbers of things, such as models, that are tried for a field that names one.
  static let mostThings: Int64 = 64

  /// Writes a list with an object for each kind of order of the scenario.
  static func write(_ view: Observation, _ rules: Ruleset, into json: inout JSONBytes) {
    var writing = LegalWriting(view: view, rules: rules, json: json)
    json.bytes = []
    writing.json.raw("[")
    var sheet = OrderSheet()
    sheet.visit(&writing)
    writing.json.raw("]")
    json = writing.json
  }
}

/// One field of an order.
private struct LegalField {
  let name: StaticString
  let least: Int64
  let most: Int64
  let initial: Int64
  let isSlot: Bool
  let choices: [(raw: Int64, name: StaticString)]

  /// What is tried where the field does not take any number: its choices, or the first numbers of things.
  var candidates: [Int64] {
    choices.isEmpty ? Array(least...min(most, least + LegalOrders.mostThings)) : choices.map(\.raw)
  }
}

/// Tries orders of each kind.
private struct LegalWriting: RegisterVisitor {
  var view: Observation
  var rules: Ruleset
  var json: JSONBytes

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard Rule.Orders.capacity > 0, Rule.rules(in: rules) != nil else { return }
    var reading = FieldReading()
    var blank = Rule.Orders.Order()
    blank.visit(&reading)
    let fields = reading.fields
    json.comma()
    json.raw("{\"kind\":\"")
    json.raw(step.name.key)
    json.raw("\",\"limit\":")
    json.integer(Int64(Rule.Orders.capacity))
    var obstacle: OrderError?
    guard let base = settled(fields, step, &obstacle) else {
      json.raw(",\"obstacle\":")
      json.text(obstacle.map { OrderErrorText.sentence($0) } ?? "nothing of the kind can be ordered now")
      return json.raw("}")
    }
    json.raw(",\"example\":")
    json.row(order(base, step))
    json.raw(",\"fields\":{")
    for (place, field) in fields.enumerated() {
      json.key(field.name)
      if field.choices.isEmpty, !field.isSlot {
        json.raw("{\"least\":")
        json.integer(edge(field.least, place, base, step))
        json.raw(",\"most\":")
        json.integer(edge(field.most, place, base, step))
        json.raw("}")
      } else {
        let open = candidates(field).filter { error(with($0, place, base), step) == nil }
        json.raw("{\"values\":")
        json.list(open) { json, raw in
          guard let name = field.choices.first(where: { $0.raw == raw })?.name else { return json.integer(raw) }
          json.raw("\"")
          json.raw(name)
          json.raw("\"")
        }
        json.raw("}")
      }
    }
    json.raw("}}")
  }

  /// Values with which an order can stand: as it is begun, brought into limits that refusals tell, or with another
  /// choice or thing.
  private mutating func settled<Rule: Playable>(
    _ fields: [LegalField], _ step: Step<Rule>, _ obstacle: inout OrderError?
  ) -> [Int64]? {
    let start = fields.map { min(max($0.initial, $0.least), $0.most) }
    if let found = clamped(start, fields, step, &obstacle) { return found }
    for (place, field) in fields.enumerated() where field.isSlot || !field.choices.isEmpty {
      for raw in candidates(field) where raw != start[place] {
        var other: OrderError?
        if let found = clamped(with(raw, place, start), fields, step, &other) { return found }
        // That a thing does not exist says less than why one that does cannot be ordered.
        if field.name.description != "model" { continue }
        obstacle = other ?? obstacle
      }
    }
    return nil
  }

  private mutating func clamped<Rule: Playable>(
    _ start: [Int64], _ fields: [LegalField], _ step: Step<Rule>, _ obstacle: inout OrderError?
  ) -> [Int64]? {
    var values = start
    for _ in 0...fields.count * 2 {
      guard let error = error(values, step) else { return values }
      obstacle = error
      guard case .outOfRange(let name, _, let least, let most, _) = error, least <= most,
        let place = fields.firstIndex(where: { $0.name.description == name.description })
      else { return nil }
      values[place] = min(max(values[place], least), most)
    }
    return nil
  }

  /// The numbers that a field may name: of models those that there are.
  private func candidates(_ field: LegalField) -> [Int64] {
    guard field.choices.isEmpty, field.name.description == "model" else { return field.candidates }
    return view.models.indices.map { Int64(view.models[$0].id) }.filter { field.least...field.most ~= $0 }
  }

  /// The value farthest toward an end with which the order still stands, found by halving.
  private mutating func edge<Rule: Playable>(
    _ end: Int64, _ place: Int, _ base: [Int64], _ step: Step<Rule>
  ) -> Int64 {
    if error(with(end, place, base), step) == nil { return end }
    var (good, bad) = (base[place], end)
    while abs(good - bad) > 1 {
      let middle = good + (bad - good) / 2
      if error(with(middle, place, base), step) == nil { good = middle } else { bad = middle }
    }
    return good
  }

  private func with(_ raw: Int64, _ place: Int, _ values: [Int64]) -> [Int64] {
    var copy = values
    copy[place] = raw
    return copy
  }

  /// Why an order cannot stand by itself; nil: it can.
  private mutating func error<Rule: Playable>(_ values: [Int64], _ step: Step<Rule>) -> OrderError? {
    var sheet = OrderSheet()
    let order = order(values, step)
    Rule.edit(&sheet) { _ = $0.put(order) }
    return rules.vetting(sheet, seeing: &view).refusals.first?.error
  }

  private func order<Rule: Playable>(_ values: [Int64], _ step: Step<Rule>) -> Rule.Orders.Order {
    var order = Rule.Orders.Order()
    var writing = FieldWriting(values: values)
    order.visit(&writing)
    return order
  }
}

/// Gathers the fields of an order.
private struct FieldReading: FieldVisitor {
  var fields: [LegalField] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let (least, most) = (range.lowerBound.raw, range.upperBound.raw)
    let choices =
      Value.choice(least) == nil ? [] : (least...most).compactMap { raw in Value.choice(raw).map { (raw, $0) } }
    fields.append(
      LegalField(name: name, least: least, most: most, initial: value.raw, isSlot: slot, choices: choices))
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}

/// Writes values into the fields of an order, in their order.
private struct FieldWriting: FieldVisitor {
  let values: [Int64]
  var place = 0

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    value = Value(raw: values[place])
    place += 1
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
