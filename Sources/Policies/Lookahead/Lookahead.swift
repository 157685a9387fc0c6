public import Quantities
public import RaceEngine

/// Imagines how each character's present ways would fare from here, and does what the one does that fares best.
///
/// The habits that a character has here and now are played on to the horizon in imagined races, in which each rival has
/// the style of one of four characters; the worse half is dropped until one is left. It stays with the character of last
/// quarter unless another fares better by its inertia. Its budget is counted in imagined quarters, so that it plays the
/// same on any machine.
/// - Source: Tesauro and Galperin 1996, "On-line Policy Improvement using Monte-Carlo Search"; Chang, Givan and Chong 2004,
///   "Parallel Rollout for Online Solution of Partially Observable Markov Decision Processes", for several policies.
public struct Lookahead: Deliberating, Sendable {
  /// What it may be told.
  public struct Settings: Described {
    /// Quarters that it imagines for one decision, all futures together.
    public var budget: Int32 = 300
    /// Quarters that it looks ahead.
    public var horizon: Int32 = 12
    /// How much better another character must fare before it changes its ways, in spreads.
    public var inertia: Rate = .percent(10)
    /// How far it misjudges a character, in spreads.
    public var noise: Rate = 0
    /// Part of habits that it has wrong.
    public var slips: Rate = 0
    /// Part of orders that it forgets.
    public var oversights: Rate = 0

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("budget", &budget, in: 0...1_000_000, help: "quarters that it imagines for one decision")
      fields.field("horizon", &horizon, in: 1...80, help: "quarters that it looks ahead")
      fields.field(
        "inertia", &inertia, in: 0 ... .percent(300), help: "how much better others must be to change, in spreads")
      fields.field("noise", &noise, in: 0 ... .percent(300), help: "how far it misjudges a character, in spreads")
      fields.field("slips", &slips, in: 0 ... .one, help: "part of habits that it has wrong all race long")
      fields.field("oversights", &oversights, in: 0 ... .one, help: "part of orders that it forgets")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "lookahead", version: thinkersVersion,
    summary: "imagines how each character would fare from here, and does as the best",
    about: """
      In each quarter it plays every character's ways on from here in imagined races, drops the worse half, imagines \
      more of the others, and so on until one is left; it orders what that one does. An imagined race is made of what \
      its seat knows; each rival in it has the style of one of four characters, and luck is the same for all that are \
      compared. It stays with the character of last quarter unless another one is better by some margin.

      Its budget is counted in imagined quarters, all races together, never in seconds: it gives the same orders on a \
      slow machine. Noise, slips and oversights make it a weaker player without making it a random one. It has the same \
      prejudice for or against each character and the same habits half of the way to an extreme all race long; what it \
      forgets, all orders of a kind, is another thing each quarter.
      """, settings: Settings()
  ) { Lookahead($0) }

  private let settings: Settings
  /// The character that it followed last quarter.
  private var followed: Int?

  /// With the usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// The advice of the character that fared best.
  public mutating func deliberate(_ view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> Advice {
    guard view.own.isOpen else { return Advice() }
    let blunders = Blunders(slips: settings.slips, noise: settings.noise, oversights: settings.oversights)
    let ways = Portfolio.habits(seeing: &view, &rules).map { blunders.spoil($0, chance) }
    var imagination = Imagination(view, rules, chance, budget: settings.budget, horizon: settings.horizon)
    var judgement = blunders.judgement(of: ways.count, chance)
    if let followed { judgement[followed] += settings.inertia.raw }
    let found = Halving(ways.map(Line.init), in: &imagination, budget: settings.budget, judgement: judgement)
    followed = found.best
    var thought = Advice()
    thought.because(Portfolio.styles[found.best].code)
    thought.because("imagined-quarters", imagination.spent)
    if let mean = found.mean { thought.because("imagined-points", Rate(raw: mean)) }
    var advice = Advice(of: ways[found.best], after: thought, &view, &rules)
    advice.sheet = blunders.forget(advice.sheet, chance, turn: view.turn)
    return advice
  }
}
