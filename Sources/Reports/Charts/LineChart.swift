/// A value of several things over time, one line each.
///
/// Lines differ in colour and in dashes, and carry their names at their ends, so that nothing is told by colour alone.
public struct LineChart: Figure {
  /// One line.
  public struct Series: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Its values, by place; nil where there is none.
    public let values: [Double?]
    /// Its colour and dashes, 0 to 7.
    public let look: Int
    /// Whether it has no dashes, as a line that stands alone.
    public let isWhole: Bool

    /// A line.
    public init(_ name: String, _ values: [Double?], look: Int, isWhole: Bool = false) {
      self.name = name
      self.values = values
      self.look = look % Looks.count
      self.isWhole = isWhole
    }

    var dashes: String? { isWhole ? nil : Looks.dashes(look) }
  }

  /// Letters, digits and hyphens, once a page.
  public let id: String
  /// What it shows.
  public let title: String
  /// The unit, or how to read it.
  public let subtitle: String
  /// The names of the places along the time axis.
  public let places: [String]
  /// The lines.
  public let series: [Series]
  let axis: Axis
  let figure: @Sendable (Double) -> String
  private let isHalf: Bool

  /// A chart.
  ///
  /// - Parameters:
  ///   - id: Letters, digits and hyphens, once a page.
  ///   - title: What it shows.
  ///   - subtitle: The unit, or how to read it.
  ///   - places: The names of the places along the time axis.
  ///   - series: The lines.
  ///   - kind: How the values are spread.
  ///   - isHalf: Whether two such charts stand beside each other.
  ///   - figure: How a value is written.
  public init(
    id: String, title: String, subtitle: String, places: [String], series: [Series], kind: Axis.Kind = .linear,
    isHalf: Bool = false, figure: @escaping @Sendable (Double) -> String = { Number.plain($0) }
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.places = places
    self.series = series
    self.isHalf = isHalf
    self.figure = figure
    axis = Axis(over: series.flatMap { $0.values.compactMap { $0 } }, kind)
  }

  /// The first and the last value of each line.
  public var description: String {
    series.map { series in
      let known = series.values.compactMap { $0 }
      guard let first = known.first, let last = known.last else { return "\(series.name) has no values." }
      return "\(series.name) goes from \(figure(first)) to \(figure(last))."
    }.joined(separator: " ")
  }

  /// A row for each place.
  public var table: DataTable {
    DataTable(
      ["quarter"] + series.map(\.name),
      rows: places.indices.map { place in
        [places[place]]
          + series.map { line in
            line.values.indices.contains(place) ? line.values[place].map(figure) ?? "–" : "–"
          }
      })
  }

  /// How wide the drawing is.
  public var width: Double { isHalf ? 520 : 760 }
  /// How high it is.
  public var height: Double { isHalf ? 290 : 330 }
  private var left: Double { 62 }
  private var right: Double { 128 }
  private var top: Double { 12 }
  private var bottom: Double { 32 }

  private func x(_ place: Int) -> Double {
    left + (width - left - right) * Double(place) / Double(max(places.count - 1, 1))
  }

  private func y(_ value: Double) -> Double? {
    axis.place(value).map { top + (height - top - bottom) * (1 - $0) }
  }

  /// Draws axes, lines and names.
  public func draw(into svg: inout Markup) {
    drawAxes(into: &svg)
    // Where the reader is: the script moves it, and shows it.
    svg.shape(
      "line",
      [
        "class": "cursor", "visibility": "hidden", "data-from": Number.place(x(0)),
        "data-step": Number.place(x(1) - x(0)), "x1": Number.place(x(0)), "x2": Number.place(x(0)),
        "y1": Number.place(top), "y2": Number.place(height - bottom),
      ])
    for line in series { draw(line, into: &svg) }
    drawNames(into: &svg)
  }

  private func drawAxes(into svg: inout Markup) {
    for mark in axis.marks {
      guard let y = y(mark) else { continue }
      svg.shape(
        "line",
        [
          "class": mark == 0 ? "zero" : "axis", "x1": Number.place(left), "x2": Number.place(width - right),
          "y1": Number.place(y), "y2": Number.place(y),
        ])
      svg.element(
        "text", ["class": "tick", "x": Number.place(left - 8), "y": Number.place(y + 4), "text-anchor": "end"],
        figure(mark))
    }
    let most = isHalf ? 4 : 7
    let every = max((places.count + most - 1) / most, 1)
    for place in stride(from: 0, to: places.count, by: every) {
      svg.element(
        "text",
        [
          "class": "tick", "x": Number.place(x(place)), "y": Number.place(height - 10),
          "text-anchor": "middle",
        ], places[place])
    }
  }

  private func draw(_ line: Series, into svg: inout Markup) {
    var path = ""
    var isDrawing = false
    for (place, value) in line.values.enumerated() {
      guard let value, let y = y(value) else {
        isDrawing = false
        continue
      }
      path += "\(isDrawing ? "L" : "M")\(Number.place(x(place))) \(Number.place(y))"
      isDrawing = true
    }
    guard !path.isEmpty else { return }
    svg.shape("path", ["class": "series k\(line.look)", "stroke-dasharray": line.dashes, "d": path])
  }

  /// Names stand at the ends of their lines, moved apart where these meet.
  private func drawNames(into svg: inout Markup) {
    var names: [(y: Double, end: Double, line: Series)] = series.compactMap { line in
      guard let place = line.values.lastIndex(where: { $0 != nil }), let value = line.values[place], let y = y(value)
      else { return nil }
      return (y, y, line)
    }
    names.sort { ($0.y, $0.line.look) < ($1.y, $1.line.look) }
    let gap = 16.0
    for place in names.indices.dropFirst() { names[place].y = max(names[place].y, names[place - 1].y + gap) }
    if let last = names.indices.last {
      names[last].y = min(names[last].y, height - bottom)
      for place in names.indices.dropLast().reversed() {
        names[place].y = min(names[place].y, names[place + 1].y - gap)
      }
    }
    for (y, end, line) in names {
      let start = width - right
      let last = line.values.lastIndex { $0 != nil } ?? 0
      // A hairline leads to the name; where the line ended early, a ring tells where.
      svg.shape(
        "path",
        [
          "class": "leader k\(line.look)",
          "d": "M\(Number.place(x(last))) \(Number.place(end))L\(Number.place(start + 14)) \(Number.place(y))",
        ])
      if last < places.count - 1 {
        svg.shape(
          "circle",
          ["class": "end k\(line.look)", "cx": Number.place(x(last)), "cy": Number.place(end), "r": "3.5"])
      }
      svg.element(
        "text", ["class": "name t\(line.look)", "x": Number.place(start + 18), "y": Number.place(y + 4)],
        Self.short(line.name))
    }
  }

  /// What fits beside the drawing.
  private static func short(_ name: String) -> String { name.count <= 15 ? name : "\(name.prefix(14))…" }
}

/// How series differ beside their colours.
enum Looks {
  static let count = 8

  /// The dashes of a line; nil: it is whole.
  static func dashes(_ look: Int) -> String? {
    [nil, "8 4", "2 4", "10 3 2 3", "5 3", "1 6", "14 4", "6 2 1 2 1 2"][look % count]
  }
}
