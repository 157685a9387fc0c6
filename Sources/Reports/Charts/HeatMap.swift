/// Numbers of rows and columns as cells, the darker the larger, with the number in each.
public struct HeatMap: Figure {
  /// Letters, digits and hyphens, once a page.
  public let id: String
  /// What it shows.
  public let title: String
  /// The unit, or how to read it.
  public let subtitle: String
  /// The names of the rows, from top to bottom.
  public let rows: [String]
  /// The names of the columns, from left to right.
  public let columns: [String]
  /// The values, by row and column; nil where there is none.
  public let values: [[Double?]]
  let figure: @Sendable (Double) -> String

  /// A map.
  ///
  /// - Parameters:
  ///   - id: Letters, digits and hyphens, once a page.
  ///   - title: What it shows.
  ///   - subtitle: The unit, or how to read it.
  ///   - rows: The names of the rows.
  ///   - columns: The names of the columns.
  ///   - values: By row and column; nil where there is none.
  ///   - figure: How a value is written.
  public init(
    id: String, title: String, subtitle: String, rows: [String], columns: [String], values: [[Double?]],
    figure: @escaping @Sendable (Double) -> String = { Number.plain($0) }
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.rows = rows
    self.columns = columns
    self.values = values
    self.figure = figure
  }

  /// Where the largest and the smallest values are.
  public var description: String {
    var known: [(row: String, column: String, value: Double)] = []
    for (row, cells) in values.enumerated() {
      for (column, value) in cells.enumerated() {
        if let value { known.append((rows[row], columns[column], value)) }
      }
    }
    guard let most = known.max(by: { $0.value < $1.value }), let least = known.min(by: { $0.value < $1.value }) else {
      return "There are no values."
    }
    return "The largest value is \(figure(most.value)), \(most.row) and \(most.column); the smallest is "
      + "\(figure(least.value)), \(least.row) and \(least.column)."
  }

  /// The rows.
  public var table: DataTable {
    DataTable(
      [""] + columns, rows: rows.indices.map { [rows[$0]] + values[$0].map { value in value.map(figure) ?? "–" } })
  }

  /// How high the drawing is.
  public var height: Double { Double(rows.count) * 34 + 38 }
  private var left: Double { 150 }
  private var cell: Double { (width - left) / Double(max(columns.count, 1)) }

  /// Draws names and cells.
  public func draw(into svg: inout Markup) {
    let known = values.flatMap { $0.compactMap { $0 } }
    let (low, high) = (known.min() ?? 0, known.max() ?? 1)
    for (column, name) in columns.enumerated() {
      let most = max(Int(cell / 7.5), 3)
      svg.element(
        "text",
        [
          "class": "tick", "x": Number.place(left + cell * (Double(column) + 0.5)), "y": "22",
          "text-anchor": "middle",
        ], name.count <= most ? name : "\(name.prefix(most - 1))…")
    }
    for (row, cells) in values.enumerated() {
      let y = 34 + Double(row) * 34
      svg.element(
        "text", ["class": "name", "x": Number.place(left - 10), "y": Number.place(y + 21), "text-anchor": "end"],
        rows[row].count <= 20 ? rows[row] : "\(rows[row].prefix(19))…")
      for (column, value) in cells.enumerated() {
        let x = left + cell * Double(column)
        let share = value.map { high > low ? ($0 - low) / (high - low) : 0.5 } ?? 0
        svg.shape(
          "rect",
          [
            "class": value == nil ? "band" : "cell",
            "fill-opacity": value == nil ? nil : Number.place(0.06 + share * 0.5),
            "x": Number.place(x + 1), "y": Number.place(y), "width": Number.place(max(cell - 2, 1)), "height": "32",
          ])
        guard let value else { continue }
        svg.element(
          "text",
          ["class": "figure", "x": Number.place(x + cell / 2), "y": Number.place(y + 21), "text-anchor": "middle"],
          figure(value))
      }
    }
  }
}
