public import RaceEngine

/// What a seat is told by one mechanic, in cells: for pages, which draw their tables themselves.
public struct NoticeCells: Sendable {
  /// A table of it.
  public struct Table: Sendable {
    /// What it lists.
    public let title: String
    /// Its headings, the first for the rows' names.
    public let headings: [String]
    /// Its rows, the name first.
    public let rows: [[String]]
  }

  /// The mechanic's key.
  public let key: String
  /// What it is about.
  public let summary: String
  /// Single figures: name, value, what it is.
  public let figures: [(name: String, value: String, help: String)]
  /// Tables that say something.
  public let tables: [Table]
}

extension NoticeText {
  /// All that a seat is told of a family, mechanic by mechanic.
  ///
  /// - Parameters:
  ///   - family: The family.
  ///   - view: What the seat sees.
  ///   - rules: The scenario's rules; mechanics that are off have no notice.
  ///   - cast: Names and calendar.
  public static func cells(
    of family: Family, for view: Observation, rules: Ruleset, cast: Cast
  ) -> [NoticeCells] {
    var reader = CellReader(rules: rules, cast: cast, family: family)
    var (rules, view) = (rules, view)
    rules.visit(&reader)
    view.visit(&reader)
    return reader.cells
  }
}

/// Gathers the notices of a family.
private struct CellReader: RegisterVisitor {
  let rules: Ruleset
  let cast: Cast
  let family: Family
  var isOn: Set<String> = []
  var cells: [NoticeCells] = []

  init(rules: Ruleset, cast: Cast, family: Family) { (self.rules, self.cast, self.family) = (rules, cast, family) }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { isOn.insert("\(step.name.key)") }
  }

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    let key = "\(step.name.key)"
    guard isOn.contains(key), Family.of(key) == family else { return }
    var fields = NoticeFields(cast: cast, words: NoticeWords(key: key, rules: rules))
    notice.visit(&fields)
    let tables = fields.tables.filter { !$0.isBlank && !$0.rows.isEmpty }.map { table in
      NoticeCells.Table(
        title: table.name, headings: [table.name] + table.columns.map(\.name),
        rows: table.rows.map { [$0.name] + $0.cells })
    }
    guard !fields.flat.isEmpty || !tables.isEmpty else { return }
    cells.append(
      NoticeCells(
        key: key, summary: "\(step.name.summary)", figures: fields.flat.map { ($0.name, $0.text, $0.help) },
        tables: tables))
  }
}
