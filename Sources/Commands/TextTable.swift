/// A table of texts: aligned columns for people, tabs between the cells with `--plain`.
struct TextTable {
  /// One column.
  struct Column {
    /// What stands above it.
    let title: String
    /// Whether cells end at the same column, as numbers do.
    let isNumber: Bool

    /// A column of words.
    static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
    /// A column of numbers.
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  private let columns: [Column]
  private var rows: [(cells: [String], isStrong: Bool)] = []

  /// An empty table.
  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row with one cell for each column.
  ///
  /// - Parameter isStrong: Whether the row should stand out.
  mutating func add(_ cells: [String], isStrong: Bool = false) { rows.append((cells, isStrong)) }

  /// The lines, the titles first.
  func lines(_ style: TerminalStyle) -> [String] {
    let all = [columns.map(\.title)] + rows.map(\.cells)
    if style.plain { return all.map { style.spelled($0.joined(separator: "\t")) } }
    let spelled = all.map { $0.map(style.spelled) }
    let (widths, gap) = fitted(spelled, to: style.width)
    return spelled.enumerated().map { place, cells in
      let mark = style.sign("…", "...")
      let parts = columns.indices.map { column in
        padded(
          truncated(cells[column], to: widths[column], mark: mark), to: widths[column],
          alignRight: columns[column].isNumber)
      }
      var line = parts.joined(separator: String(repeating: " ", count: gap))
      while line.last == " " { line.removeLast() }
      if place == 0 { return style.dim(line) }
      return rows[place - 1].isStrong ? style.bold(line) : line
    }
  }

  /// Whether the table fits without anything cut.
  func fits(_ style: TerminalStyle) -> Bool {
    guard let width = style.width, !style.plain else { return true }
    return lines(style).allSatisfy { displayWidth($0) <= width }
  }

  /// Column widths and a gap that fit; the gap gives way first, then columns of words, the widest first.
  private func fitted(_ cells: [[String]], to width: Int?) -> (widths: [Int], gap: Int) {
    var widths = columns.indices.map { column in cells.map { displayWidth($0[column]) }.max() ?? 0 }
    guard let width, widths.reduce(0, +) + 2 * (widths.count - 1) > width else { return (widths, 2) }
    while widths.reduce(0, +) + widths.count - 1 > width {
      let words = columns.indices.filter { !columns[$0].isNumber && widths[$0] > 6 }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return (widths, 1)
  }
}

extension Output {
  /// Writes a table.
  func table(_ table: TextTable, _ style: TerminalStyle) throws(CommandFailure) {
    for line in table.lines(style) { try self.line(line) }
  }

  /// Writes paragraphs, wrapped to the width, in the characters that may be written.
  func paragraphs(_ text: String, _ style: TerminalStyle, indent: Int = 0) throws(CommandFailure) {
    let margin = String(repeating: " ", count: indent)
    // Long lines are hard to read, however wide the terminal.
    let width = style.plain ? Int.max : max(20, min(style.width ?? 100, 100) - indent)
    for line in HelpPage.wrap(text, to: width) { try self.line(line.isEmpty ? "" : margin + style.spelled(line)) }
  }
}
