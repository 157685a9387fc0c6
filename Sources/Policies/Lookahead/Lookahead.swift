public import Quantities
public import RaceEngine

/// Imagines how each character's present ways would fare from here, takes those that fare best, and betters them for the
/// quarter.
///
/// The habits that a character has here and now are played on to the horizon in imagined races, in which each rival has
/// the style of one of four characters. What was imagined in earlier quarters still counts (`Credit`). It stays with the
/// character of last quarter unless another fares better by its inertia. With half of its budget it then turns habits of
/// these ways (`Evolution`), and forgets them after the quarter. Its budget is counted in imagined quarters, so
/// that it plays the same on any machine.
/// - Source: Tesauro and Galperin 1996, "On-line Policy Improvement using Monte-Carlo Search"; Chang, Givan and Chong 2004,
///   "Parallel Rollout for Online Solution of Partially Observable Markov Decision Processes", for several policies.
public struct Lookahead: Deliberating, Sendable {
  /// What it may be told.
  public struct Settings: Described {
    /// Quarters that it imagines for one decision, all futures together.
    public var budget: Int32 = 800
    /// Quarters that it looks ahead.
    public var horizon: Int32 = 32
    /// How much better another character must fare before it changes its ways, in spreads.
    public var inertia: Rate = .percent(5)
    /// Futures in which other habits must be better.
    public var futures: Int32 = 8
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
      fields.field("futures", &futures, in: 1...1_000, help: "futures in which other habits must be better")
      fields.field("noise", &noise, in: 0 ... .percent(300), help: "how far it misjudges a character, in spreads")
      fields.field("slips", &slips, in: 0 ... .one, help: "part of habits that it has wrong all race long")
      fields.field("oversights", &oversights, in: 0 ... .one, help: "part of orders that it forgets")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "lookahead", version: thinkersVersion,
    summary: "imagines how each character would fare from here, and betters the best one's ways",
    about: """
      In each quarter it plays every character's ways on from here to the end in imagined races, and takes those of the \
      one that fares best, now and in what it imagined before. It stays with the character of last quarter unless another \
      one is better by some margin. With half of its budget it then turns these habits, a few at a time, for the coming \
      year or for good, and orders as the best does. An imagined race is made of what its seat knows; each rival in it has \
      the style of one of four characters, and luck is the same for all that are compared.

      Its budget is counted in imagined quarters, all races together, never in seconds: it gives the same orders on a \
      slow machine. Noise, slips and oversights make it a weaker player without making it a random one. It has the same \
      prejudice for or against each character, twice as much for the one that fits its kind of lab, and the same habits \
      half of the way to an extreme all race long; what it forgets, all orders of a kind, is another thing each quarter.
      """, settings: Settings()
  ) { Lookahead($0) }

  private let settings: Settings
  /// The character that it followed last quarter.
  private var followed: Int?

  /// What the characters were worth so far.
  private var credit = Credit(ways: Portfolio.styles.count)

  /// With the usual parameters, or others.
  public init(_ settings: Settings = Settings()) { self.settings = settings }

  /// How good a way is thought to be, in millionths of a spread above the first.
  private func rank(of place: Int, _ judgement: [Int64]) -> Int64 { credit.worth(of: place) + judgement[place] }

  /// Tries ways in the same futures, as many as half of the budget pays: all of them, or the first and those thought best.
  ///
  /// - Returns: The mean of each way that was tried.
  private mutating func imagine(
    _ lines: [Line], _ judgement: [Int64], in imagination: inout Imagination
  ) -> [Int: Int64] {
    let trials = Int(settings.budget / 2 / imagination.length)
    let rivals = lines.indices.dropFirst().sorted {
      let (one, other) = (rank(of: $0, judgement), rank(of: $1, judgement))
      return one != other ? one > other : $0 < $1
    }.prefix(max(trials - 1, 0))
    guard !rivals.isEmpty else { return [:] }
    let futures = trials / (rivals.count + 1)
    var sums: [Int: Int64] = [:]
    for future in 0..<futures {
      let first = imagination.value(of: lines[0], in: future)
      sums[0, default: 0] += first
      for place in rivals {
        let value = imagination.value(of: lines[place], in: future)
        sums[place, default: 0] += value
        credit.add(value - first, to: place)
      }
    }
    return sums.mapValues { $0 / Int64(futures) }
  }

  /// The advice of the ways that fared best.
  public mutating func deliberate(_ view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> Advice {
    guard view.own.isOpen else { return Advice() }
    let blunders = Blunders(slips: settings.slips, noise: settings.noise, oversights: settings.oversights)
    let ways = Portfolio.habits(seeing: &view, &rules).map { blunders.spoil($0, chance) }
    var imagination = Imagination(view, rules, chance, budget: settings.budget, horizon: settings.horizon)
    let kind = rules.roles[Int(view.seat.index)].kind
    var judgement = blunders.judgement(of: ways.count, expected: Portfolio.expected(of: kind), chance)
    if let followed { judgement[followed] += settings.inertia.raw }
    credit.fade()
    let tried = imagine(ways.map(Line.init), judgement, in: &imagination)
    let best = ways.indices.max { (rank(of: $0, judgement), -$0) < (rank(of: $1, judgement), -$1) } ?? 0
    followed = best
    var evolution = Evolution(
      from: Line(ways[best]), by: Variation(of: ways, chance, turn: view.turn), futures: settings.futures)
    evolution.run(in: &imagination)
    var thought = Advice()
    thought.because(Portfolio.styles[best].code)
    thought.because("imagined-quarters", imagination.spent)
    thought.because("variations-taken", evolution.taken)
    if let mean = evolution.mean ?? tried[best] { thought.because("imagined-points", Rate(raw: mean)) }
    var advice = Advice(of: evolution.best.now, after: thought, &view, &rules)
    advice.sheet = blunders.forget(advice.sheet, chance, turn: view.turn)
    return advice
  }
}
