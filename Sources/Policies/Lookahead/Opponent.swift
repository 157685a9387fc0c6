public import Quantities
public import RaceEngine

/// A rival for a person, at one of five named strengths.
public struct Opponent: Deliberating, Sendable {
  /// How strong it is.
  public enum Level: Int32, FieldValue, Comparable, CaseIterable {
    /// Has half of its habits wrong, forgets three quarters of what it would order, and does not look ahead.
    case novice = 0
    /// Has a quarter of them wrong, and forgets a third.
    case easy = 1
    /// A character that looks ahead a little and misjudges.
    case fair = 2
    /// Searches as `search` does, with a sixteenth of its budget.
    case hard = 3
    /// Searches as `search` does, with three eighths of its budget.
    case expert = 4

    /// The level of that number.
    public init(raw: Int64) { self = Level(rawValue: Int32(truncatingIfNeeded: raw)) ?? .fair }
    /// The number.
    public var raw: Int64 { Int64(rawValue) }
    /// No unit.
    public static var unit: Unit { .count }
    /// The name.
    public static func choice(_ raw: Int64) -> StaticString? {
      switch raw {
      case 0: "novice"
      case 1: "easy"
      case 2: "fair"
      case 3: "hard"
      case 4: "expert"
      default: nil
      }
    }
    /// By strength.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// Its name.
    public var name: String { "\(Self.choice(raw) ?? "")" }

    /// How it looks ahead; nil where it searches.
    var lookahead: Lookahead.Settings? {
      var settings = Lookahead.Settings()
      switch self {
      case .novice:
        (settings.budget, settings.noise) = (0, .one)
        (settings.slips, settings.oversights) = (.percent(50), .percent(75))
      case .easy:
        (settings.budget, settings.noise) = (0, .one)
        (settings.slips, settings.oversights) = (.percent(25), .percent(35))
      case .fair: (settings.budget, settings.noise) = (100, .percent(30))
      case .hard, .expert: return nil
      }
      return settings
    }

    /// How it searches; nil where it does not.
    var search: Search.Settings? {
      var settings = Search.Settings()
      switch self {
      case .novice, .easy, .fair: return nil
      case .hard: settings.budget = 500
      case .expert: settings.budget = 3_000
      }
      return settings
    }
  }

  /// What it may be told.
  public struct Settings: Described {
    /// How strong it is.
    public var level = Level.fair

    /// The usual ones.
    public init() {}
    /// Names every parameter.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("level", &level, in: .novice ... .expert, help: "how strong it is")
    }
  }

  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "opponent", version: thinkersVersion, summary: "a rival for a person, at one of five strengths",
    about: """
      novice does what the character does that it fancies, with half of its habits half of the way to an extreme, and \
      forgets three quarters of what it would order. easy has a quarter of them wrong, and forgets a third. fair looks ahead a \
      little, and misjudges what it sees. hard is search with a sixteenth of its budget, \
      expert with three eighths.

      What is wrong with an opponent, and which character it fancies, differs from seat to seat and from race to race, \
      and stays the same all race long. Below hard, most fancy what fits their lab: an open champion opens its weights, \
      a platform builds on its products.
      """, settings: Settings()
  ) { Opponent($0.level) }

  /// The policy of a level, as it is chosen for a seat.
  public static func policy(_ level: Level) -> PolicyChoice { kind.usual.setting(0, to: level.raw) }

  private var lookahead: Lookahead?
  private var search: Search?

  /// An opponent of a strength.
  public init(_ level: Level) {
    lookahead = level.lookahead.map { Lookahead($0) }
    search = level.search.map { Search($0) }
  }

  /// The sheet with its reasons.
  public mutating func deliberate(_ view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> Advice {
    search?.deliberate(&view, &rules, chance) ?? lookahead?.deliberate(&view, &rules, chance) ?? Advice()
  }
}
