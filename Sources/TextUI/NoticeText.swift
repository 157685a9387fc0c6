import Quantities
public import RaceEngine

/// Everything that a seat is told, mechanic by mechanic, made from the register: nothing is left out.
public enum NoticeText {
  /// The families, and how to read on.
  public static func contents(style: TextStyle, width: Int) -> [String] {
    let lines = [Rich("DETAILS", .heading) + Rich(" (more FAMILY shows all that you are told of it)", .faint)]
    let rows = Family.allCases.map { "  \(Columns.pad($0.rawValue, to: 10), .strong)\($0.summary)" as Rich }
    let last = Rich("more ORDER, such as more poach, shows one, and says what each figure is.", .faint)
    return (lines + rows + [last]).flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.render(style) }
  }

  /// All notices of a family, or one mechanic's with the meaning of each figure.
  /// - Parameters:
  ///   - family: The family; nil: the mechanic.
  ///   - key: The mechanic's key; nil: the family's.
  ///   - view: What the seat sees.
  ///   - rules: The scenario's rules; mechanics that are off have no notice.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal.
  public static func lines(
    family: Family? = nil, key: String? = nil, for view: Observation, rules: Ruleset, cast: Cast, style: TextStyle,
    width: Int
  ) -> [String] {
    var reader = NoticeReader(rules: rules, cast: cast, style: style, width: width, family: family, key: key)
    var (rules, view) = (rules, view)
    rules.visit(&reader)
    view.visit(&reader)
    let facts = key.map { OrderFacts(rules: rules, view: view, cast: cast).lines($0) } ?? []
    var lines = reader.lines
    for fact in facts { lines += Rich("  " + fact, .faint).wrapped(to: width, indent: 4) }
    if lines.isEmpty {
      lines = [Rich(key == nil ? "This scenario tells no figures of that family." : "Nothing is told of it.", .faint)]
    }
    return lines.map { $0.cut(to: width).render(style) }
  }

  /// The mechanics that tell something, by key and by verb.
  public static func words(_ catalog: VerbCatalog) -> [String] {
    Family.allCases.map(\.rawValue) + catalog.verbs.map(\.verb)
  }
}

/// Writes the notices of one family or one mechanic.
private struct NoticeReader: RegisterVisitor {
  let rules: Ruleset
  let cast: Cast
  let style: TextStyle
  let width: Int
  let family: Family?
  let key: String?
  var isOn: Set<String> = []
  var lines: [Rich] = []

  init(rules: Ruleset, cast: Cast, style: TextStyle, width: Int, family: Family?, key: String?) {
    (self.rules, self.cast, self.style, self.width) = (rules, cast, style, width)
    (self.family, self.key) = (family, key)
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { isOn.insert("\(step.name.key)") }
  }

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    let name = "\(step.name.key)"
    guard isOn.contains(name), key == name || key == nil && Family.of(name) == family else { return }
    var fields = NoticeFields(cast: cast, words: NoticeWords(key: name, rules: rules))
    notice.visit(&fields)
    guard !fields.flat.isEmpty || !fields.tables.isEmpty else { return }
    let verb = "\(step.name.verb)"
    let order = verb.isEmpty ? "" : " (order: \(verb))"
    let title: Rich = "\(name.uppercased(), .heading) \("\(step.name.summary)\(order)", .faint)"
    lines += title.wrapped(to: width, indent: 2)
    if key != nil {
      for field in fields.flat {
        let line: Rich = "  \(field.name, .faint) \(field.text, .strong)  \(field.help, .faint)"
        lines += line.wrapped(to: width, indent: 6)
      }
    } else if !fields.flat.isEmpty {
      let text = fields.flat.map { "\($0.name) \($0.text)" }.joined(separator: " · ")
      lines += Columns.wrap("  " + text, to: width, indent: 2).map { Rich($0) }
    }
    for table in fields.tables where key != nil || !table.isBlank { add(table) }
  }

  /// A table as a grid where it fits, or row by row.
  private mutating func add(_ table: NoticeFields.Rows) {
    if key != nil {
      lines += ("  \(table.help):" as Rich).wrapped(to: width, indent: 4)
      for column in table.columns where column.help != column.name {
        lines += ("    \(column.name, .faint) \(column.help, .faint)" as Rich).wrapped(to: width, indent: 8)
      }
    }
    var grid = Grid(["  " + table.name] + table.columns.map(\.name))
    for row in table.rows { grid.add(["  " + row.name] + row.cells) }
    let drawn = grid.lines(style, gap: 2, leading: 1)
    if style.isTabbed || drawn.allSatisfy({ $0.width <= width }) { return lines += drawn }
    for row in table.rows {
      let cells = zip(table.columns, row.cells).map { "\($0.name) \($1)" }.joined(separator: " · ")
      lines += ("  \(row.name, .strong) \(cells)" as Rich).wrapped(to: width, indent: 6)
    }
  }
}

/// The fields of one notice as text.
struct NoticeFields: FieldVisitor {
  struct Field {
    let name: String
    let text: String
    let help: String
  }
  struct Rows {
    let name: String
    let help: String
    var columns: [(name: String, help: String)] = []
    var rows: [(name: String, cells: [String])] = []
    /// Whether every row is as it is before anything happens.
    var isBlank = true
  }

  let cast: Cast
  var prefix = ""
  var flat: [Field] = []
  var tables: [Rows] = []

  let words: NoticeWords
  private var raws: [String: Int64] = [:]

  init(cast: Cast, words: NoticeWords) {
    self.cast = cast
    self.words = words
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let isFlag = Value.self == Int32.self && range.lowerBound.raw == 0 && range.upperBound.raw == 1
    raws["\(name)"] = value.raw
    let own = words.text(prefix + "\(name)", value.raw, Value.unit, row: raws)
    let told = own ?? Self.meaning(of: value.raw, in: "\(help)") ?? cast.told("\(name)", value.raw)
    let isSet = Value.self == Int32.self && "\(help)".contains("a bit for each")
    let text =
      isFlag ? (value.raw == 0 ? "no" : "yes") : isSet ? cast.labs(in: value.raw) : told ?? Amounts.text(value)
    let label = OrderErrorText.words("\(name)")
    flat.append(Field(name: prefix + label, text: text, help: NoticeWords.help("\(help)")))
  }

  /// What a help text says that a number stands for: `seat that employs it; -1: nobody`.
  private static func meaning(of raw: Int64, in help: String) -> String? {
    guard let found = help.firstRange(of: "; \(raw): ") ?? help.firstRange(of: "; \(raw) for ") else { return nil }
    let rest = help[found.upperBound...]
    return String(rest[..<(rest.firstIndex { ",;".contains($0) } ?? rest.endIndex)])
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let outer = prefix
    prefix += OrderErrorText.words("\(name)") + " "
    row.visit(&self)
    prefix = outer
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    var rows = Rows(name: OrderErrorText.words("\(name)"), help: "\(help)")
    var blank = NoticeFields(cast: cast, words: words)
    var empty = Row()
    empty.visit(&blank)
    for place in table.indices {
      var row = NoticeFields(cast: cast, words: words)
      table[place].visit(&row)
      let isBlank = row.flat.map(\.text) == blank.flat.map(\.text)
      // A table of all that there may be ends with what this race has.
      if isBlank, !cast.has(place, in: "\(name)") { continue }
      rows.isBlank = rows.isBlank && isBlank
      rows.columns = row.flat.map { ($0.name, $0.help) }
      rows.rows.append((words.row(place, of: "\(name)") ?? cast.row(place, of: "\(name)"), row.flat.map(\.text)))
    }
    tables.append(rows)
  }
}

extension Cast {
  /// What a notice's number stands for, by the name of its field: a lab, a star, a quarter; nil: it is a number.
  func told(_ field: String, _ raw: Int64) -> String? {
    switch field {
    case "employer", "former", "holder", "owner", "winner", "buyer", "from", "to", "leader", "rival", "seat":
      raw < 0 ? "nobody" : names.indices.contains(Int(raw)) ? short(Seat(Int(raw)), columns: 12) : nil
    case "begun", "broken", "certified", "got", "last_turn", "moved", "seen", "since", "struck", "shut_out_until",
      "turn", "tender", "promised_turn":
      raw < 0 ? "never" : date(of: Int32(truncatingIfNeeded: raw))
    case "social", "devices", "search", "office": raw < 0 ? "not there" : date(of: Int32(truncatingIfNeeded: raw))
    case "patron": raw == 0 ? "none" : name("patron", Int(raw))
    case "bloc", "hub", "star", "startup", "supplier": name(field, Int(raw))
    default: nil
    }
  }

  /// The labs of a set that has a bit for each seat.
  fileprivate func labs(in bits: Int64) -> String {
    let seats = names.indices.filter { bits >> Int64($0) & 1 == 1 }
    return seats.isEmpty ? "none" : seats.map { short(Seat($0), columns: 12) }.joined(separator: ", ")
  }

  /// Whether a table's place stands for something in this race, as far as names tell.
  func has(_ place: Int, in table: String) -> Bool {
    let named = table == "labs" ? names : table == "offers" ? [] : names(of: String(table.dropLast()))
    return named.isEmpty || place < named.count
  }

  /// What a row of a notice's table is about, by the table's name and its place.
  func row(_ place: Int, of table: String) -> String {
    switch table {
    case "labs", "caught", "lots", "cuts": short(Seat(place), columns: 12)
    case "offers": name("patron", place + 1)
    case "blocs", "hubs", "stars", "startups", "suppliers": name(String(table.dropLast()), place)
    default: String(place + 1)
    }
  }
}
