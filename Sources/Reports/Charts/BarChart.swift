/// Values of several things as bars from zero, with the interval in which each lies where it is known.
public struct BarChart: Figure {
  /// One bar.
  public struct Bar: Sendable, Hashable {
    /// Whose it is.
    public let name: String
    /// Its length.
    public let value: Double
    /// From where to where the true value may lie.
    public let interval: ClosedRange<Double>?
    /// Its colour, 0 to 7.
    public let look: Int

    /// A bar.
    public init(_ name: String, _ value: Double, interval: ClosedRange<Double>? = nil, look: Int = 0) {
      self.name = name
      self.value = value
      self.interval = interval
      self.look = look % Looks.count
    }
  }

  /// Letters, digits and hyphens, once a page.
  public let id: String
  /// What it shows.
  public let title: String
  /// The unit, or how to read it.
  public let subtitle: String
  /// From top to bottom.
  public let bars: [Bar]
  let axis: Axis
  let figure: @Sendable (Double) -> String

  /// A chart.
  ///
  /// - Parameters:
  ///   - id: Letters, digits and hyphens, once a page.
  ///   - title: What it shows.
  ///   - subtitle: The unit, or how to read it.
  ///   - bars: From top to bottom.
  ///   - figure: How a value is written.
  public init(
    id: String, title: String, subtitle: String, bars: [Bar],
    figure: @escaping @Sendable (Double) -> String = { Number.plain($0) }
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.bars = bars
    self.figure = figure
    axis = Axis(
      over: bars.flatMap { [$0.value, $0.interval?.lowerBound, $0.interval?.upperBound] }.compactMap { $0 },
      .fromZero)
  }

  /// Every value, with its interval.
  public var description: String {
    bars.map { bar in
      let within = bar.interval.map { " (\(figure($0.lowerBound)) to \(figure($0.upperBound)))" } ?? ""
      return "\(bar.name): \(figure(bar.value))\(within)."
    }.joined(separator: " ")
  }

  /// A row for each bar.
  public var table: DataTable {
    let hasIntervals = bars.contains { $0.interval != nil }
    return DataTable(
      ["", "value"] + (hasIntervals ? ["from", "to"] : []),
      rows: bars.map { bar in
        [bar.name, figure(bar.value)]
          + (hasIntervals
            ? [bar.interval.map { figure($0.lowerBound) } ?? "–", bar.interval.map { figure($0.upperBound) } ?? "–"]
            : [])
      })
  }

  /// How high the drawing is.
  public var height: Double { Double(bars.count) * 30 + 34 }
  private var left: Double { 150 }
  private var right: Double { 90 }

  private func x(_ value: Double) -> Double {
    left + (width - left - right) * min(max(axis.place(value) ?? 0, 0), 1)
  }

  /// Draws axis, bars, intervals and values.
  public func draw(into svg: inout Markup) {
    for mark in axis.marks {
      svg.shape(
        "line",
        [
          "class": mark == 0 ? "zero" : "axis", "x1": Number.place(x(mark)), "x2": Number.place(x(mark)), "y1": "4",
          "y2": Number.place(height - 26),
        ])
      svg.element(
        "text",
        ["class": "tick", "x": Number.place(x(mark)), "y": Number.place(height - 10), "text-anchor": "middle"],
        figure(mark))
    }
    for (place, bar) in bars.enumerated() { draw(bar, at: 4 + Double(place) * 30, into: &svg) }
  }

  private func draw(_ bar: Bar, at y: Double, into svg: inout Markup) {
    let (from, to) = (min(x(0), x(bar.value)), max(x(0), x(bar.value)))
    svg.element(
      "text",
      ["class": "name", "x": Number.place(left - 10), "y": Number.place(y + 19), "text-anchor": "end"],
      bar.name.count <= 20 ? bar.name : "\(bar.name.prefix(19))…")
    svg.shape(
      "rect",
      [
        "class": "d\(bar.look)", "x": Number.place(from), "y": Number.place(y + 5),
        "width": Number.place(max(to - from, 1)), "height": "19",
      ])
    var end = to
    if let interval = bar.interval {
      let (low, high, middle) = (x(interval.lowerBound), x(interval.upperBound), y + 14.5)
      let (tip, foot) = (Number.place(middle - 5), Number.place(middle + 5))
      svg.shape(
        "path",
        [
          "class": "whisker", "fill": "none",
          "d": "M\(Number.place(low)) \(tip)V\(foot)M\(Number.place(low)) \(Number.place(middle))"
            + "H\(Number.place(high))M\(Number.place(high)) \(tip)V\(foot)",
        ])
      end = max(to, high)
    }
    svg.element("text", ["class": "tick", "x": Number.place(end + 8), "y": Number.place(y + 19)], figure(bar.value))
  }
}
