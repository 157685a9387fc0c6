package import Quantities
public import RaceEngine

/// The JSON Schema of order sheets, draft 2020-12, made from the same descriptions that read and write them.
public enum OrderSchema {
  /// The schema, as one line of JSON.
  ///
  /// - Parameter rules: Where given, the mechanics that a scenario leaves out are left out.
  public static func json(for rules: Ruleset? = nil) -> String {
    var json = JSONBytes()
    json.raw("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Frontier order sheet\",")
    writeMembers(for: rules, into: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Writes the members of the schema's object, from its description on, and closes it.
  package static func writeMembers(for rules: Ruleset?, into json: inout JSONBytes) {
    json.raw("\"description\":\"The orders of one seat for one quarter. Numbers are raw steps of their unit.\",")
    json.raw("\"type\":\"object\",\"additionalProperties\":false,\"properties\":{")
    var writing = SchemaWriting(rules: rules, json: json)
    json.bytes = []
    var sheet = OrderSheet()
    sheet.visit(&writing)
    json = writing.json
    json.raw("}}")
  }
}

/// Describes each mechanic that takes orders.
private struct SchemaWriting: RegisterVisitor {
  let rules: Ruleset?
  var json: JSONBytes

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard Rule.Orders.capacity > 0 else { return }
    if let rules, Rule.rules(in: rules) == nil { return }
    json.key(step.name.key)
    json.raw("{\"type\":\"array\",\"description\":")
    json.text(step.name.summary.description)
    json.raw(",\"maxItems\":")
    json.integer(Int64(Rule.Orders.capacity))
    json.raw(",\"items\":")
    SchemaFields.object(Rule.Orders.Order(), "an order", &json)
    json.raw("}")
  }
}

/// Describes each field.
package struct SchemaFields: FieldVisitor {
  var json: JSONBytes
  var names: [String] = []

  /// Writes the schema of a row.
  package static func object<Row: Described>(_ row: Row, _ help: StaticString, _ json: inout JSONBytes) {
    var copy = row
    json.raw("{\"type\":\"object\",\"description\":")
    json.text(help.description)
    json.raw(",\"additionalProperties\":false,\"properties\":{")
    var fields = SchemaFields(json: json)
    copy.visit(&fields)
    json = fields.json
    json.raw("},\"required\":")
    json.texts(fields.names)
    json.raw("}")
  }

  /// Writes a number or a choice.
  package mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    names.append(name.description)
    json.key(name)
    let (least, most) = (range.lowerBound.raw, range.upperBound.raw)
    if Value.choice(least) != nil {
      json.raw("{\"enum\":")
      json.texts((least...most).compactMap { Value.choice($0)?.description })
    } else {
      // Beyond 2^53 numbers are written as texts.
      let isLarge = max(least.magnitude, most.magnitude) > 1 << 53
      json.raw(isLarge ? "{\"type\":[\"integer\",\"string\"],\"minimum\":" : "{\"type\":\"integer\",\"minimum\":")
      json.bytes.append(contentsOf: "\(least)".utf8)
      json.raw(",\"maximum\":")
      json.bytes.append(contentsOf: "\(most)".utf8)
    }
    json.raw(",\"description\":")
    let unit = step(of: Value.unit)
    json.text(help.description + (unit.isEmpty ? "" : "; one step is \(unit)"))
    if slot { json.raw(",\"x-slot\":true") }
    json.raw("}")
  }

  /// Writes an object.
  package mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    names.append(name.description)
    json.key(name)
    Self.object(row, help, &json)
  }

  /// Writes a list.
  package mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    names.append(name.description)
    json.key(name)
    json.raw("{\"type\":\"array\",\"maxItems\":")
    json.integer(Int64(capacity))
    json.raw(",\"items\":")
    Self.object(Row(), help, &json)
    json.raw("}")
  }

  /// What one raw step is worth.
  private func step(of unit: Unit) -> String {
    let symbol = unit.symbol.description
    guard !symbol.isEmpty || unit.decimals != 0 else { return "" }
    let number = DecimalText.text(1, decimals: unit.decimals)
    return symbol.hasPrefix("$") ? "$\(number)\(symbol.dropFirst())" : "\(number) \(symbol)"
  }
}
