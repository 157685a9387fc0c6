import Quantities
public import RaceEngine

/// A seat's points against par, goal by goal, and what moved them last quarter.
public enum ScoreText {
  /// One goal of the table.
  struct Goal {
    let name: String
    let weight: Rate
    let result: String
    let par: String
    let spread: String
    let final: String
    let points: Rate
    let before: Rate
    let mean: Rate
  }

  /// The table and the causes.
  /// - Parameters:
  ///   - view: What the seat sees now.
  ///   - previous: What it saw a quarter ago.
  ///   - rules: The scenario's rules.
  ///   - cast: Names.
  ///   - style: Colour and characters.
  ///   - width: Columns.
  public static func lines(
    for view: Observation, previous: Observation?, rules: Ruleset, cast: Cast, style: TextStyle, width: Int
  ) -> [String] {
    guard let weights = rules.goalWeights else { return ["This scenario keeps no score."] }
    let (own, before) = (view.goals.own, (previous ?? view).goals.own)
    let leader = view.goals.leader == view.seat ? "you lead" : "\(cast.name(view.goals.leader)) leads"
    var lines: [Rich] = [
      "\("SCORE", .heading)  rank \(String(view.goals.rank), .strong) of \(view.seatCount) · \(Amounts.spreads(own.smoothed), .strong) against par · \(leader)"
    ]
    let isNarrow = width < 66
    let shown = isNarrow ? [0, 2, 3, 5, 6, 7] : [0, 1, 2, 3, 4, 5, 6, 7]
    let pick = { (cells: [String]) in shown.map { cells[$0] } }
    let change = { (rate: Rate) in abs(rate.raw) < 5_000 ? "–" : Amounts.spreads(rate) }
    var table = Grid(pick(["", "weight", "result", "par", "spread", "points", "moved", "mean"]))
    let goals = goals(of: view, before, weights) + further(view, previous ?? view, rules, weights)
    for goal in goals {
      table.add(
        pick([
          goal.name, Amounts.percent(goal.weight), goal.result, goal.par, goal.spread, Amounts.spreads(goal.points),
          change(goal.points - goal.before), Amounts.spreads(goal.mean),
        ]))
    }
    let total = [Amounts.spreads(own.total), change(own.total - before.total), Amounts.spreads(own.smoothed)]
    table.add(pick(["total", "", "", "", ""] + total), .strong)
    lines += table.lines(style, gap: isNarrow ? 2 : 3, leading: 1)
    let finals = goals.map { "\($0.name) \($0.final)" }.joined(separator: ", ")
    if let previous {
      for cause in causes(from: previous, to: view) { lines.append("\("·", .faint) \(cause)") }
    }
    if let end = FinalPar.points(view, rules) {
      lines.append("\("·", .faint) Against the par of the end, today's results are worth \(Amounts.spreads(end)).")
    }
    lines.append(
      Rich(
        "Points are distances from par for this quarter in spreads, at most 3. Par is what this seat had by now in a "
          + "reference field; at the end it is \(finals). The mean of the last two quarters' points ranks.",
        .faint))
    return lines.flatMap { $0.wrapped(to: width, indent: 2) }.map { $0.render(style) }
  }

  static func goals(of view: Observation, _ before: Goals.Tally, _ weights: GoalWeights) -> [Goal] {
    let (own, par, final) = (view.goals.own, view.goals.par, view.goals.finalPar)
    return [
      Goal(
        name: "capability", weight: weights.capability, result: points(own.capability), par: points(par.capability),
        spread: "±\(points(par.capabilitySpread))", final: points(final.capability), points: own.capabilityPoints,
        before: before.capabilityPoints, mean: own.smoothedCapability),
      Goal(
        name: "value", weight: weights.value, result: money(own.value), par: money(par.value),
        spread: factor(par.valueSpread), final: money(final.value), points: own.valuePoints,
        before: before.valuePoints, mean: own.smoothedValue),
      Goal(
        name: "influence", weight: weights.influence, result: share(own.influence), par: share(par.influence),
        spread: factor(par.influenceSpread), final: share(final.influence), points: own.influencePoints,
        before: before.influencePoints, mean: own.smoothedInfluence),
    ]
  }

  /// The goals that have mechanics of their own.
  static func further(_ view: Observation, _ before: Observation, _ rules: Ruleset, _ weights: GoalWeights) -> [Goal] {
    let seat = Int(view.seat.index)
    var goals: [Goal] = []
    if let mission = rules.mission, weights.mission > 0, seat < mission.labs.count {
      let (now, then, par) = (view.mission, before.mission, mission.labs[seat])
      goals.append(
        Goal(
          name: "mission", weight: weights.mission, result: tokens(now.result), par: tokens(now.par),
          spread: factor(par.spread), final: tokens(par.end), points: now.points, before: then.points,
          mean: Rate(raw: (now.points + then.points).raw / 2)))
    }
    if let survival = rules.survival, weights.survival > 0, seat < survival.labs.count {
      let (now, then, par) = (view.survival, before.survival, survival.labs[seat])
      goals.append(
        Goal(
          name: "survival", weight: weights.survival, result: Amounts.percent(now.result),
          par: Amounts.percent(now.par),
          spread: "±\(Amounts.percent(Rate(raw: par.spread.raw)))", final: Amounts.percent(Rate(raw: par.end.raw)),
          points: now.points, before: then.points, mean: Rate(raw: (now.points + then.points).raw / 2)))
    }
    return goals
  }

  /// Tokens from the logarithm of their millions.
  static func tokens(_ millions: Decades) -> String {
    let text = Amounts.text(Tokens(raw: Logarithm.power10(min(millions, 15_000_000), times: 1)))
    return millions.raw <= 0 ? "–" : text.replacing(" tokens", with: " tok")
  }

  /// The founders' value from its logarithm.
  static func money(_ value: Decades) -> String {
    value.raw <= 0 ? "–" : Amounts.text(Money(raw: Logarithm.power10(value, times: 1)))
  }

  /// Standing from its logarithm, in which everybody has a thousandth more.
  static func share(_ influence: Decades) -> String {
    influence.raw <= 0 ? "–" : Amounts.percent(Rate(raw: max(Logarithm.power10(influence, times: 1) - 1_000, 0)))
  }

  /// A spread of logarithms as a factor: `×/÷ 2.0`.
  static func factor(_ spread: Decades) -> String {
    "×÷ " + Digits(Logarithm.power10(spread, times: 100), exponent: -2).rounded(toPlaces: 1).plain(places: 1)
  }

  /// What moved the results, in sentences.
  private static func causes(from before: Observation, to view: Observation) -> [String] {
    var causes: [String] = []
    let (was, now) = (before.goals.own, view.goals.own)
    if now.capability != was.capability {
      causes.append("Your best released model went from \(points(was.capability)) to \(points(now.capability)).")
    }
    let valuation = change(before.own.valuation, view.own.valuation)
    if let valuation {
      let mood = view.capital.appetite == before.capital.appetite ? "" : ", with another mood of investors"
      causes.append("The market values the lab at \(Amounts.text(view.own.valuation)), \(valuation)\(mood).")
    }
    if view.own.founders != before.own.founders {
      causes.append(
        "The founders' part fell from \(Amounts.percent(before.own.founders)) to \(Amounts.percent(view.own.founders))."
      )
    }
    if let standing = change(before.own.standing, view.own.standing) {
      causes.append("Standing among those who build is \(Amounts.percent(view.own.standing)), \(standing).")
    }
    if view.goals.rank != before.goals.rank, before.goals.rank > 0 {
      causes.append("Your rank went from \(before.goals.rank) to \(view.goals.rank).")
    }
    return causes
  }

  /// `+12 % on last quarter`; nil below half a percent.
  private static func change<Kind>(_ before: Quantity<Kind>, _ now: Quantity<Kind>) -> String? {
    guard before.raw > 0 else { return now.raw > 0 ? "up from nothing" : nil }
    let part = (now - before).share(of: before)
    return abs(part.raw) < 5_000 ? nil : "\(Amounts.signed(part)) on last quarter"
  }
}
