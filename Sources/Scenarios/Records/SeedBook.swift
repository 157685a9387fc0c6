public import RaceEngine

/// A fixed list of seeds with what their races came to: fingerprints by turn, and results at the end.
///
/// A change of the rules that nobody meant shows as the first turn in which a fingerprint differs.
public struct SeedBook: Sendable {
  /// The scenario's name.
  public var scenario: String
  /// The fingerprint of its rules.
  public var scenarioDigest: UInt64
  /// The version of the rules that the races were played with.
  public var rulesVersion = RaceEngine.rulesVersion
  /// The policy of each seat, with its version.
  public var lineup: [String]
  /// How many quarters were played.
  public var quarters: Int32
  /// The seeds, in the order of recording.
  public var seeds: [Entry] = []

  /// One seed.
  public struct Entry: Sendable {
    /// The seed.
    public var seed: UInt64
    /// Fingerprints of the world after 1, 2, 4, 8… quarters and at the end, in that order.
    public var marks: [Mark]
    /// Each seat's results at the end.
    public var final: [Goals.Tally]

    /// An entry of a race that was played.
    ///
    /// - Parameters:
    ///   - seed: The race's seed.
    ///   - digests: The world's fingerprint after each quarter, from the first.
    ///   - final: Each seat's results at the end.
    public init(seed: UInt64, digests: [UInt64], final: [Goals.Tally]) {
      self.seed = seed
      marks = SeedBook.marks(of: digests)
      self.final = final
    }

    init(seed: UInt64, marks: [Mark], final: [Goals.Tally]) {
      self.seed = seed
      self.marks = marks
      self.final = final
    }
  }

  /// The fingerprint of the world at one moment.
  public struct Mark: Sendable, Hashable {
    /// How many quarters have been played; nil at the end.
    public var quarters: Int?
    /// The fingerprint.
    public var digest: UInt64

    /// The key in a file: `4`, or `end`.
    public var key: String { quarters.map(String.init) ?? "end" }
  }

  /// A seed whose race came out different from the book.
  public struct Mismatch: Sendable, Hashable, CustomStringConvertible {
    /// The seed.
    public var seed: UInt64
    /// The first mark that differs: `4`, `end`, or `final` where only the results do.
    public var mark: String

    /// One line for people.
    public var description: String { "seed \(seed): another race at mark \(mark)" }
  }

  /// An empty book.
  public init(scenario: String, rules: Ruleset, lineup: [String]) {
    self.scenario = scenario
    scenarioDigest = RulesetWords.digest(of: rules)
    self.lineup = lineup
    quarters = rules.race.quarters
  }

  init(scenario: String, scenarioDigest: UInt64, rulesVersion: Int, lineup: [String], quarters: Int32) {
    self.scenario = scenario
    self.scenarioDigest = scenarioDigest
    self.rulesVersion = rulesVersion
    self.lineup = lineup
    self.quarters = quarters
  }

  /// Whether the book is for these rules, in this version.
  public func fits(_ rules: Ruleset) -> Bool {
    rulesVersion == RaceEngine.rulesVersion && scenarioDigest == RulesetWords.digest(of: rules)
  }

  /// Plays every seed again and compares.
  ///
  /// - Parameter play: Plays the race of a seed with the book's line-up; gives the world's fingerprint after each
  ///   quarter, and the results.
  /// - Returns: The seeds that came out different, with the first mark that shows it.
  public func check<Failure: Error>(
    _ play: (UInt64) throws(Failure) -> (digests: [UInt64], final: [Goals.Tally])
  ) throws(Failure) -> [Mismatch] {
    var mismatches: [Mismatch] = []
    for entry in seeds {
      let played = try play(entry.seed)
      let marks = Self.marks(of: played.digests)
      if let (kept, _) = zip(entry.marks, marks).first(where: { $0 != $1 }) {
        mismatches.append(Mismatch(seed: entry.seed, mark: kept.key))
      } else if marks.count != entry.marks.count {
        mismatches.append(Mismatch(seed: entry.seed, mark: "end"))
      } else if Replay.words(played.final) != Replay.words(entry.final) {
        mismatches.append(Mismatch(seed: entry.seed, mark: "final"))
      }
    }
    return mismatches
  }

  private static func marks(of digests: [UInt64]) -> [Mark] {
    var marks: [Mark] = []
    var quarters = 1
    while quarters < digests.count {
      marks.append(Mark(quarters: quarters, digest: digests[quarters - 1]))
      quarters *= 2
    }
    if let last = digests.last { marks.append(Mark(quarters: nil, digest: last)) }
    return marks
  }
}
