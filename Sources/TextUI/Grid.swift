/// Rows of cells under titles: the leading columns begin, the others end at the same place.
struct Grid {
  private let titles: [String]
  private var rows: [(cells: [String], ink: Ink)] = []

  init(_ titles: [String]) { self.titles = titles }

  mutating func add(_ cells: [String], _ ink: Ink = .plain) { rows.append((cells, ink)) }

  /// The titles and the rows.
  /// - Parameters:
  ///   - style: Whether tabs part the cells.
  ///   - gap: Blanks before a column of numbers.
  ///   - leading: How many columns hold words.
  ///   - leadingGap: Blanks between those.
  func lines(_ style: TextStyle, gap: Int, leading: Int = 2, leadingGap: Int = 1) -> [Rich] {
    if style.isTabbed {
      return [Rich(titles.joined(separator: "\t"))] + rows.map { Rich($0.cells.joined(separator: "\t")) }
    }
    let widths = titles.indices.map { column in
      ([titles[column]] + rows.filter { $0.cells.count == titles.count }.map { $0.cells[column] })
        .map { Columns.width(of: $0) }.max() ?? 0
    }
    let line = { (cells: [String]) -> String in
      cells.enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: column == 0 ? 0 : column < leading ? leadingGap : gap)
        return blanks
          + (column < leading || cells.count < titles.count
            ? Columns.pad(cell, to: widths[column]) : Columns.align(cell, to: widths[column]))
      }.joined()
    }
    return [Rich(line(titles), .faint)] + rows.map { Rich(line($0.cells), $0.ink) }
  }
}
