import Quantities
import RaceEngine

/// The types of orders and observations as classes of Python, made from the descriptions of their fields.
struct PythonTypes {
  private var text = ""

  /// The text of all classes.
  static var text: String {
    var types = PythonTypes()
    types.orders()
    types.observation()
    return types.text
  }

  private mutating func orders() {
    var visitor = OrderClasses()
    var sheet = OrderSheet()
    sheet.visit(&visitor)
    text += visitor.text
    text += "# Every kind of order by its key; `Race.orders` holds those of the scenario that is played.\nORDERS = {\n"
    for key in visitor.keys { text += "    \"\(key)\": \(PythonRow.name(key))Order,\n" }
    text += "}\n"
  }

  private mutating func observation() {
    var visitor = NoticeClasses()
    visitor.add("own", Lab(), "Your own lab.")
    visitor.add("field", PublicLab(), "What the public knows of a lab; a list, by seat.", isList: true)
    visitor.add("models", Model(), "A model: your own, and all that are released; a list.", isList: true)
    var view = Observation()
    view.visit(&visitor)
    text += visitor.text
    text += "\n\nclass Observation(Row):\n"
    text += "    \"\"\"What your seat may know this turn. Parts that were not asked for are None.\"\"\"\n\n"
    for (name, help) in [
      ("seat", "your seat, from 0"), ("turn", "the quarter about to be played, from 0"),
      ("quarters", "quarters of the race"), ("seat_count", "labs that started"),
    ] { text += "    \(name): int = 0  # \(help)\n" }
    for part in visitor.parts {
      let kind = PythonRow.name(part.key)
      text += "    \(part.key): \(part.isList ? "list[\(kind)]" : kind) | None = None\n"
    }
    let dictionary = { (isList: Bool) in
      visitor.parts.filter { $0.isList == isList }.map { "\"\($0.key)\": \(PythonRow.name($0.key))" }
        .joined(separator: ", ")
    }
    text += "    _groups = {\(dictionary(false))}\n    _rows = {\(dictionary(true))}\n"
  }
}

/// Writes a class for each kind of order.
private struct OrderClasses: RegisterVisitor {
  var text = ""
  var keys: [String] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard Rule.Orders.capacity > 0 else { return }
    let key = "\(step.name.key)"
    keys.append(key)
    var row = PythonFields()
    var order = Rule.Orders.Order()
    order.visit(&row)
    text += "class \(PythonRow.name(key))Order(Order):\n    \"\"\"\(PythonRow.sentence("\(step.name.summary)"))\n\n"
    for field in row.fields { text += "    \(field.name): \(field.explained)\n" }
    text += "    \"\"\"\n\n    key = \"\(key)\"\n    limit = \(Rule.Orders.capacity)\n    fields = {\n"
    for field in row.fields { text += "        \"\(field.name)\": \(field.literal),\n" }
    text += "    }\n\n\n"
  }
}

/// Writes a class for each part of an observation.
private struct NoticeClasses: RegisterVisitor {
  var text = ""
  var parts: [(key: String, isList: Bool)] = []

  mutating func add(_ key: String, _ row: some Described, _ help: String, isList: Bool = false) {
    parts.append((key, isList))
    text += PythonRow.classes(PythonRow.name(key), row, help)
  }

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    guard Rule.Notice.self != Nothing.self else { return }
    add("\(step.name.key)", Rule.Notice(), PythonRow.sentence("\(step.name.summary)"))
  }
}

/// One row as a class, with the rows within it before it.
enum PythonRow {
  /// `chip_market` as a class is called: `ChipMarket`.
  static func name(_ key: String) -> String {
    key.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A phrase as a sentence.
  static func sentence(_ phrase: String) -> String { phrase.prefix(1).uppercased() + phrase.dropFirst() + "." }

  static func classes(_ name: String, _ row: some Described, _ help: String) -> String {
    var copy = row
    var found = PythonFields()
    copy.visit(&found)
    var text = ""
    for part in found.groups + found.rows { text += part.write("\(name)\(self.name(part.name))") }
    text += "\n\nclass \(name)(Row):\n    \"\"\"\(help)\"\"\"\n\n"
    for field in found.fields {
      text += "    \(field.name): \(field.choices.isEmpty ? "int" : "str")  # \(field.explained)\n"
    }
    for part in found.groups { text += "    \(part.name): \(name)\(self.name(part.name))  # \(part.help)\n" }
    for part in found.rows { text += "    \(part.name): list[\(name)\(self.name(part.name))]  # \(part.help)\n" }
    let scales = found.fields.filter { $0.choices.isEmpty && $0.scale != "1" }.map { "\"\($0.name)\": \($0.scale)" }
    if !scales.isEmpty { text += "    _scales = {\(scales.joined(separator: ", "))}\n" }
    let kinds = { (parts: [PythonFields.Part]) in
      parts.map { "\"\($0.name)\": \(name)\(self.name($0.name))" }.joined(separator: ", ")
    }
    if !found.groups.isEmpty { text += "    _groups = {\(kinds(found.groups))}\n" }
    if !found.rows.isEmpty { text += "    _rows = {\(kinds(found.rows))}\n" }
    return text
  }
}

/// Gathers the fields of a row.
struct PythonFields: FieldVisitor {
  struct Field {
    let name: String
    let least: Int64
    let most: Int64
    let scale: String
    let unit: String
    let choices: [String]
    let isSlot: Bool
    let help: String

    var explained: String {
      if !choices.isEmpty { return "\(help): \(choices.joined(separator: ", "))" }
      return "\(help)" + (scale == "1" ? "" : "; one step is \(scale) \(unit)")
    }
    var literal: String {
      let names = choices.map { "\"\($0)\"" }.joined(separator: ", ")
      let list = choices.isEmpty ? "()" : "(\(names),)"
      return "Field(\(least), \(most), \(scale), \"\(unit)\", \(list), \(isSlot ? "True" : "False"))"
    }
  }
  struct Part {
    let name: String
    let help: String
    let write: (String) -> String
  }

  var fields: [Field] = []
  var groups: [Part] = []
  var rows: [Part] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let (least, most) = (range.lowerBound.raw, range.upperBound.raw)
    let choices = Value.choice(least) == nil ? [] : (least...most).compactMap { Value.choice($0).map { "\($0)" } }
    let decimals = Value.unit.decimals
    let scale = decimals == 0 ? "1" : "1e\(-decimals)"
    fields.append(
      Field(
        name: "\(name)", least: least, most: most, scale: scale, unit: "\(Value.unit.symbol)", choices: choices,
        isSlot: slot, help: "\(help)"))
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let copy = row
    groups.append(Part(name: "\(name)", help: "\(help)") { PythonRow.classes($0, copy, PythonRow.sentence("\(help)")) })
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    rows.append(Part(name: "\(name)", help: "\(help)") { PythonRow.classes($0, Row(), PythonRow.sentence("\(help)")) })
  }
}
