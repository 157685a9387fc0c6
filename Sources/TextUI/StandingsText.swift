public import Quantities
public import RaceEngine

/// What a lab has at the end in the goals that not every scenario has.
public struct FurtherPoints: Sendable, Hashable {
  /// Mean of the last two quarters' points for benefit and safety.
  public let mission: Rate
  /// The same for survival.
  public let survival: Rate

  /// The means of what a seat saw of its own points.
  /// - Parameters:
  ///   - before: What it saw before the last quarter.
  ///   - after: What it saw after it.
  public init(before: Observation, after: Observation) {
    mission = Rate(raw: (before.mission.points + after.mission.points).raw / 2)
    survival = Rate(raw: (before.survival.points + after.survival.points).raw / 2)
  }
}

/// The end of a race: each lab's story in a line, then places, points by goal, and how they were scored.
public enum StandingsText {
  /// The stories and the table, which comes last so that nothing pushes it off the screen.
  /// - Parameters:
  ///   - tallies: Results and points, by seat.
  ///   - ranking: The seats from first to last.
  ///   - players: Who played each seat, by seat.
  ///   - views: What one seat saw, a quarter each; the last after the last quarter.
  ///   - further: Each seat's points in goals that not every scenario has, by seat; empty: they are left out.
  ///   - rules: The scenario's rules.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns.
  public static func lines(
    _ tallies: [Goals.Tally], ranking: [Seat], players: [String], views: [Observation],
    further: [FurtherPoints] = [], rules: Ruleset, cast: Cast, style: TextStyle, width: Int
  ) -> [String] {
    guard let view = views.last else { return [] }
    let more = Self.further(further, rules)
    let table = { (names: Int, shown: Int, heads: [String]) in
      var table = Grid(["", "lab", "played by", "total"] + heads)
      for (place, seat) in ranking.enumerated() {
        let tally = tallies[Int(seat.index)]
        table.add(
          [
            "\(place + 1)", Columns.cut(cast.name(seat), to: names),
            Columns.cut(players[Int(seat.index)], to: shown), Amounts.spreads(tally.smoothed),
            Amounts.spreads(tally.smoothedCapability), Amounts.spreads(tally.smoothedValue),
            Amounts.spreads(tally.smoothedInfluence),
          ] + more.map { Amounts.spreads($0.points[Int(seat.index)]) }, seat == view.seat ? .strong : .plain)
      }
      return table.lines(style, gap: 2, leading: 3, leadingGap: 2)
    }
    let heads = ["capability", "value", "influence"] + more.map(\.name)
    var rows = table(16, 24, heads)
    // A narrow terminal gets the same figures under shorter words.
    if rows.contains(where: { $0.width > width }) { rows = table(10, 12, heads.map { String($0.prefix(4)) }) }
    let quarters = "after \(view.turn) quarter\(view.turn == 1 ? "" : "s")"
    var lines: [Rich] = []
    for seat in ranking {
      let story =
        Rich(cast.name(seat), .strong) + Rich(" " + Self.story(of: seat, tallies[Int(seat.index)], views, cast))
      lines += story.wrapped(to: width, indent: 2)
    }
    lines += [
      Rich(), Rich("FINAL STANDINGS", .heading) + Rich(" \(quarters), \(cast.date(of: view.turn - 1))", .faint),
    ]
    if let ending = News.ending(view.ending) { lines += Rich(ending, .bad).wrapped(to: width, indent: 0) }
    lines += rows
    if let weights = rules.goalWeights {
      lines += Rich(BriefText.scoring(weights), .faint).wrapped(to: width, indent: 0)
    }
    return lines.map { $0.trimmed.cut(to: width).render(style) }
  }

  /// The goals that not every scenario has, with each seat's points; only those that weigh something.
  private static func further(_ points: [FurtherPoints], _ rules: Ruleset) -> [(name: String, points: [Rate])] {
    guard !points.isEmpty, let weights = rules.goalWeights else { return [] }
    var goals: [(name: String, points: [Rate])] = []
    if weights.mission > 0 { goals.append(("mission", points.map(\.mission))) }
    if weights.survival > 0 { goals.append(("survival", points.map(\.survival))) }
    return goals
  }

  /// One lab's race in a sentence or two, from what the public saw.
  static func story(of seat: Seat, _ tally: Goals.Tally, _ views: [Observation], _ cast: Cast) -> String {
    let place = Int(seat.index)
    var clauses: [String] = []
    let led = views.dropFirst().filter { view in
      let best = view.field.indices.map { view.field[$0].capability }.max() ?? 0
      return best > 0 && view.field[place].capability == best
    }.count
    if led > 0 { clauses.append("had the best model for \(led) of \(views.count - 1) quarters") }
    var released: [Int32: ReleaseState] = [:]
    for view in views {
      for index in view.models.indices where view.models[index].owner == seat && view.models[index].releasedTurn >= 0 {
        released[view.models[index].id] = view.models[index].state
      }
    }
    let open = released.values.filter { $0 == .open }.count
    let closed = released.values.filter { $0 == .closed }.count
    if open + closed == 0 { clauses.append("released nothing new") }
    if closed > 0 { clauses.append("sold \(closed) new model\(closed == 1 ? "" : "s")") }
    if open > 0 { clauses.append("opened \(open)") }
    if let peak = views.max(by: { $0.field[place].marketShare < $1.field[place].marketShare }),
      peak.field[place].marketShare > .percent(1)
    {
      clauses.append(
        "held \(Amounts.percent(peak.field[place].marketShare)) of the market at its best, in \(cast.date(of: peak.turn - 1))"
      )
    }
    let struck = (1..<views.count).first { views[$0].field[place].restructurings > 0 }
    if let struck { clauses.append("was restructured in \(cast.date(of: views[struck].turn - 1))") }
    let closing = (1..<views.count).first { !views[$0].field[place].isOpen }
    if let closing { clauses.append("closed down in \(cast.date(of: views[closing].turn - 1))") }
    let ending =
      closing == nil
      ? " It ends with \(points(tally.capability)) points, \(ScoreText.money(tally.value)) for its founders and "
        + "\(ScoreText.share(tally.influence)) of standing." : ""
    return list(clauses) + "." + ending
  }

  private static func list(_ clauses: [String]) -> String {
    guard let last = clauses.last, clauses.count > 1 else { return clauses.first ?? "" }
    return clauses.dropLast().joined(separator: ", ") + " and " + last
  }
}
