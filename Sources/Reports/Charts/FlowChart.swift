import Foundation

/// Where evolution goes among strategies: circles whose area is their share, and arrows to what takes over.
public struct FlowChart: Figure {
  /// An arrow.
  public struct Arrow: Sendable, Hashable {
    /// The strategy that is left, by its place.
    public let from: Int
    /// The one that takes over.
    public let to: Int
    /// How strong it is, 0 to 1: the width of the arrow.
    public let weight: Double

    /// An arrow.
    public init(from: Int, to: Int, weight: Double) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  /// Letters, digits and hyphens, once a page.
  public let id: String
  /// What it shows.
  public let title: String
  /// How to read it.
  public let subtitle: String
  /// The strategies.
  public let names: [String]
  /// The share of each, 0 to 1.
  public let shares: [Double]
  /// What takes over from what.
  public let arrows: [Arrow]

  /// A chart.
  ///
  /// - Parameters:
  ///   - id: Letters, digits and hyphens, once a page.
  ///   - title: What it shows.
  ///   - subtitle: How to read it.
  ///   - names: The strategies.
  ///   - shares: The share of each, 0 to 1.
  ///   - arrows: What takes over from what.
  public init(
    id: String, title: String, subtitle: String, names: [String], shares: [Double], arrows: [Arrow]
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.names = names
    self.shares = shares
    self.arrows = arrows
  }

  /// Every strategy with its share and what it gives way to.
  public var description: String {
    names.indices.map { place in
      let next = arrows.filter { $0.from == place }.map { names[$0.to] }
      let gives = next.isEmpty ? "nothing takes over from it" : "gives way to \(next.joined(separator: ", "))"
      return "\(names[place]) has \(Number.plain(shares[place] * 100, digits: 1)) %, \(gives)."
    }.joined(separator: " ")
  }

  /// A row for each strategy.
  public var table: DataTable {
    DataTable(
      ["strategy", "share", "gives way to"],
      rows: names.indices.map { place in
        let next = arrows.filter { $0.from == place }.map { names[$0.to] }.joined(separator: ", ")
        return [names[place], "\(Number.plain(shares[place] * 100, digits: 1)) %", next.isEmpty ? "–" : next]
      })
  }

  /// How high the drawing is.
  public var height: Double { 400 }

  private func centre(_ place: Int) -> (x: Double, y: Double) {
    let angle = 2 * Double.pi * Double(place) / Double(max(names.count, 1)) - Double.pi / 2
    return (width / 2 + 215 * cos(angle), height / 2 + 140 * sin(angle))
  }

  private func radius(_ place: Int) -> Double { 9 + 33 * max(shares[place], 0).squareRoot() }

  /// Draws arrows, circles and names.
  public func draw(into svg: inout Markup) {
    for arrow in arrows { draw(arrow, into: &svg) }
    for place in names.indices {
      let centre = centre(place)
      svg.shape(
        "circle",
        [
          "class": "d\(place % Looks.count)", "cx": Number.place(centre.x), "cy": Number.place(centre.y),
          "r": Number.place(radius(place)),
        ])
      let isLeft = centre.x < width / 2 - 1
      let isMiddle = abs(centre.x - width / 2) <= 1
      let side = radius(place) + 8
      let below = centre.y > height / 2 ? side + 10 : -side
      let share = "\(Number.plain(shares[place] * 100, digits: 1)) %"
      svg.element(
        "text",
        [
          "class": "name", "x": Number.place(isMiddle ? centre.x : centre.x + (isLeft ? -side : side)),
          "y": Number.place(isMiddle ? centre.y + below : centre.y + 4),
          "text-anchor": isMiddle ? "middle" : isLeft ? "end" : "start",
        ], "\(names[place]) · \(share)")
    }
  }

  /// A line with a head, from rim to rim, a little to its right so that two ways stay apart.
  private func draw(_ arrow: Arrow, into svg: inout Markup) {
    let (from, to) = (centre(arrow.from), centre(arrow.to))
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return }
    let (ux, uy) = (dx / length, dy / length)
    let start = radius(arrow.from) + 3
    let end = length - radius(arrow.to) - 4
    let point = { (along: Double, aside: Double) in
      "\(Number.place(from.x + ux * along - uy * aside)) \(Number.place(from.y + uy * along + ux * aside))"
    }
    svg.shape(
      "path",
      [
        "class": "flow", "stroke-width": Number.place(1 + 2.5 * min(max(arrow.weight, 0), 1)),
        "d": "M\(point(start, 3))L\(point(end, 3))M\(point(end - 9, -2))L\(point(end, 3))L\(point(end - 9, 8))",
      ])
  }
}
