/// What a tournament came to, as one page: standings, cross-table, seats, evolution, and how to play any race again.
public struct TournamentPage: Sendable {
  /// A number and its interval, where there are enough blocks for one.
  public struct Estimate: Sendable, Hashable {
    /// The number; nil of nothing.
    public let value: Double?
    /// In 95 of 100 tournaments the truth is in it.
    public let interval: ClosedRange<Double>?

    /// Whether the interval leaves zero out.
    public var isClear: Bool { interval.map { !$0.contains(0) } ?? false }

    /// An estimate.
    public init(_ value: Double?, interval: ClosedRange<Double>? = nil) {
      self.value = value
      self.interval = interval
    }
  }

  /// One policy.
  public struct Row: Sendable {
    /// Its name.
    public let name: String
    /// How many seats it played.
    public let seats: Int64
    /// Wins for each seat, 0 to 1.
    public let winShare: Estimate
    /// The mean place, from 1.
    public let meanRank: Estimate
    /// The mean total in spreads.
    public let meanScore: Estimate
    /// The rating by pairs of seats.
    public let elo: Estimate
    /// How often it comes in ahead of each policy, in the order of the rows, 0 to 1; nil of itself and of one that it
    /// never met.
    public let ahead: [Double?]
    /// How much more it scores than each policy in the same blocks, in the order of the rows; without a number of itself
    /// and of one with which it had no block.
    public let over: [Estimate]
    /// Its mean total in each seat; nil where it never sat there.
    public let bySeat: [Double?]
    /// How much of its time a population spends with it, 0 to 1.
    public let alphaShare: Double

    /// A policy.
    public init(
      name: String, seats: Int64, winShare: Estimate, meanRank: Estimate, meanScore: Estimate, elo: Estimate,
      ahead: [Double?], over: [Estimate], bySeat: [Double?], alphaShare: Double
    ) {
      self.name = name
      self.seats = seats
      self.winShare = winShare
      self.meanRank = meanRank
      self.meanScore = meanScore
      self.elo = elo
      self.ahead = ahead
      self.over = over
      self.bySeat = bySeat
      self.alphaShare = alphaShare
    }
  }

  /// What it is called.
  public let title: String
  /// What was played, in a sentence or two.
  public let lead: String
  /// The policies, from best to worst.
  public let rows: [Row]
  /// The labs, by seat.
  public let labs: [String]
  /// What else a reader should know, in sentences.
  public let notes: [String]
  /// Command lines, each with what it does.
  public let commands: [(line: String, does: String)]

  /// A page.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - lead: What was played, in a sentence or two.
  ///   - rows: The policies, from best to worst.
  ///   - labs: The labs, by seat.
  ///   - notes: What else a reader should know, in sentences.
  ///   - commands: Command lines, each with what it does.
  public init(
    title: String, lead: String, rows: [Row], labs: [String], notes: [String],
    commands: [(line: String, does: String)]
  ) {
    self.title = title
    self.lead = lead
    self.rows = rows
    self.labs = labs
    self.notes = notes
    self.commands = commands
  }

  /// The page.
  public var page: Page {
    var page = Page(title: title, lead: lead)
    page.section("standings", "Standings") { standings(into: &$0) }
    if rows.count > 1 { page.section("pairs", "Who comes in ahead of whom") { pairs(into: &$0) } }
    page.section("seats", "Seats") { seats(into: &$0) }
    if rows.count > 1 { page.section("evolution", "What evolution keeps") { evolution(into: &$0) } }
    page.section("again", "Any race again") { again(into: &$0) }
    return page
  }

  private func standings(into part: inout Markup) {
    var table = DataTable(["policy", "seats", "win share", "95 %", "rank", "95 %", "score", "95 %", "Elo", "95 %"])
    for row in rows {
      table.rows.append([
        row.name, "\(row.seats)", text(row.winShare, Self.percent), range(row.winShare, Self.percent),
        text(row.meanRank, Self.fine), range(row.meanRank, Self.fine), text(row.meanScore, Number.points),
        range(row.meanScore, Number.points), text(row.elo, Self.rating), range(row.elo, Self.rating),
      ])
    }
    table.write(caption: "From best to worst by mean place", isRanked: true, into: &part)
    for note in notes { part.element("p", ["class": "note"], note) }
    bars(
      "win-share", "Share of wins", "of the seats that a policy played, with 95 % intervals", \.winShare, Self.percent,
      &part)
    bars("score", "Mean score", "points against par in spreads, with 95 % intervals", \.meanScore, Number.points, &part)
  }

  private func bars(
    _ id: String, _ title: String, _ subtitle: String, _ path: (Row) -> Estimate,
    _ figure: @escaping @Sendable (Double) -> String, _ part: inout Markup
  ) {
    let bars = rows.enumerated().compactMap { place, row in
      path(row).value.map { BarChart.Bar(row.name, $0, interval: path(row).interval, look: place) }
    }
    BarChart(id: "chart-\(id)", title: title, subtitle: subtitle, bars: bars, figure: figure).write(into: &part)
  }

  private func pairs(into part: inout Markup) {
    HeatMap(
      id: "chart-pairs", title: "Ahead of", subtitle: "how often the row comes in ahead of the column, two by two",
      rows: rows.map(\.name), columns: rows.map(\.name), values: rows.map(\.ahead), figure: Self.percent
    ).write(into: &part)
    var table = DataTable(["score over"] + rows.map(\.name))
    for row in rows {
      table.rows.append(
        [row.name]
          + row.over.map { gap in
            let ends = range(gap, Number.points)
            return text(gap, Number.points) + (ends.isEmpty ? "" : " (\(ends))\(gap.isClear ? " *" : "")")
          })
    }
    table.write(caption: "How much more the row scores than the column", into: &part)
    part.element("p", ["class": "note"], Self.gapNote)
  }

  private func seats(into part: inout Markup) {
    HeatMap(
      id: "chart-seats", title: "Score by seat", subtitle: "mean points against par, in spreads",
      rows: rows.map(\.name), columns: labs, values: rows.map(\.bySeat), figure: Number.points
    ).write(into: &part)
    part.element(
      "p", ["class": "note"],
      "Par is what the same seat had in a reference field, so that a good seat by itself brings no points.")
  }

  private func evolution(into part: inout Markup) {
    var arrows: [FlowChart.Arrow] = []
    for from in rows.indices {
      for to in rows.indices where to != from {
        guard let ahead = rows[to].ahead[from], ahead > 0.5 else { continue }
        arrows.append(FlowChart.Arrow(from: from, to: to, weight: (ahead - 0.5) * 4))
      }
    }
    FlowChart(
      id: "chart-flow", title: "α-Rank",
      subtitle: "circles: the time that a population spends with a policy; arrows: to what comes in ahead more often",
      names: rows.map(\.name), shares: rows.map(\.alphaShare), arrows: arrows
    ).write(into: &part)
    part.element(
      "p", ["class": "note"],
      "A population plays one policy until a mutant that does better takes over (Omidshafiei et al. 2019, in the limit of "
        + "strong selection). Where policies beat each other in a circle, each keeps a share.")
  }

  private func again(into part: inout Markup) {
    for command in commands {
      part.element("p") { line in
        line.element("code", command.line)
        line.write(" \(command.does)")
      }
    }
  }

  /// What a star beside a difference of scores says.
  public static let gapNote =
    "* The interval of a difference of scores, 95 % for each alone, leaves out zero. Both policies met the same blocks, "
    + "so that it is surer than the scores."
  private static let percent: @Sendable (Double) -> String = { "\(Number.plain($0 * 100, digits: 1)) %" }
  private static let rating: @Sendable (Double) -> String = { Number.plain($0, digits: 0) }
  private static let fine: @Sendable (Double) -> String = { Number.plain($0) }

  private func text(_ estimate: Estimate, _ form: (Double) -> String) -> String { estimate.value.map(form) ?? "–" }

  private func range(_ estimate: Estimate, _ form: (Double) -> String) -> String {
    estimate.interval.map { "\(form($0.lowerBound)) to \(form($0.upperBound))" } ?? ""
  }
}
