import Quantities
public import RaceEngine

/// Evolves its own ways from quarter to quarter in imagined races, and remembers them.
///
/// A line has habits for the coming year and habits for the time after it. The line that it came to a quarter ago and
/// the ways of all characters compete for the start; from there variations take over where they fare better.
/// - Source: Justesen, Mahlmann, Risi and Togelius 2018, "Playing Multi-Action Adversarial Games: Online Evolutionary
///   Planning versus Tree Search": where turns are made of many actions, evolution finds better ones than trees do;
///   Gaina, Lucas and Perez-Liebana 2017, "Population Seeding Techniques for Rolling Horizon Evolution in General Video
///   Game Playing", for the start and for the plan that is kept.
public struct Search: Deliberating, Sendable {
  /// What it may be told.
  public struct Settings: Described {
    /// Quarters that it imagines for one decision, all futures together.
    public var budget: Int32 = 8_000
    /// Quarters that it looks ahead.
    public var horizon: Int32 = 32
    /// Futures in which a variation must be better.
    public var futures: Int32 = 16
    /// Whether it starts from what it came to a quarter ago.
    public var isRemembering = true

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("budget", &budget, in: 1...1_000_000, help: "quarters that it imagines for one decision")
      fields.field("horizon", &horizon, in: 1...80, help: "quarters that it looks ahead")
      fields.field("futures", &futures, in: 1...1_000, help: "futures in which a variation must be better")
      fields.flag("memory", &isRemembering, help: "whether it starts from what it came to a quarter ago")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "search", version: thinkersVersion,
    summary: "evolves ways of its own in imagined races, quarter by quarter: the strongest",
    about: """
      It holds every habit of the game in its hands: a line of play is one value for each in the coming year, and one \
      for each after it. In the first quarter it starts from the character that fares best, by halving, later from the \
      line of last quarter. Then the characters' ways are tried, and one habit or a few are turned, and what fares better \
      in the same futures, by more than luck explains, takes over. What it orders is what the best line does now; the line is kept for next quarter.

      Its budget is counted in imagined quarters, all races together, never in seconds: it gives the same orders on a \
      slow machine. It is ten times lookahead's.
      """, settings: Settings()
  ) { Search($0) }

  private let settings: Settings
  private var kept: Line?

  /// With the usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// The advice of the best line that it found.
  public mutating func deliberate(_ view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> Advice {
    guard view.own.isOpen else { return Advice() }
    let habits = Portfolio.habits(seeing: &view, &rules)
    let before = settings.isRemembering ? kept : nil
    var imagination = Imagination(view, rules, chance, budget: settings.budget, horizon: settings.horizon)
    // A quarter of the budget for the start, where there is no line yet.
    let start =
      before == nil
      ? Halving(habits.map(Line.init), in: &imagination, budget: settings.budget / 4) : nil
    var evolution = Evolution(
      from: before ?? Line(habits[start?.best ?? 0]), by: Variation(of: habits, chance, turn: view.turn),
      futures: settings.futures)
    // Characters see what has changed; they take over as any variation does.
    let heir = before == nil ? nil : evolution.consider(habits.map(Line.init), in: &imagination)
    evolution.run(in: &imagination)
    kept = evolution.best
    var thought = Advice()
    thought.because((start?.best ?? heir).map { Portfolio.styles[$0].code } ?? "best-as-before")
    thought.because("variations-taken", evolution.taken)
    thought.because("imagined-quarters", imagination.spent)
    if let mean = evolution.mean ?? start?.mean { thought.because("imagined-points", Rate(raw: mean)) }
    return Advice(of: evolution.best.now, after: thought, &view, &rules)
  }
}
