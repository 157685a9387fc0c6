public import RaceEngine
public import Validation

/// What a lesson makes of its scenario, whatever the language: lengths, orders, seats, players, predictions.
public struct LessonSettings: Sendable, Hashable {
  /// How hard a lesson is.
  public enum Level: String, CaseIterable, Sendable {
    /// For people who never played.
    case first
    /// For people who played once, or who know the subject.
    case middle
    /// For people who have played and know the subject.
    case advanced
  }

  /// A length of the race for a length of the lesson.
  public struct Length: Sendable, Hashable {
    /// From how many minutes on it is used; the shortest is used for less, too.
    public var minutes: Int
    /// Quarters of the race, one of the scenario's lengths.
    public var quarters: Int32
    /// Quarters of a round.
    public var round: Int32

    /// How many rounds there are.
    public var rounds: Int { Int((quarters + round - 1) / round) }
  }

  /// Something that teams predict in each round.
  public struct Prediction: Sendable, Hashable {
    /// What is asked for.
    public enum Asked: Sendable, Hashable {
      /// A range in which the number after the round lies in 8 of 10 cases.
      case range
      /// The chance in per cent that the number after the round is above that before it.
      case rise
      /// The chance in per cent that the number after the round is below that before it.
      case fall
      /// The chance in per cent that the number after the round is above zero, as that of one lab less that of another.
      case ahead
    }

    /// The word that order files use.
    public var key: String
    /// What is asked for.
    public var asked: Asked
    /// The number.
    public var series: Series
    /// The unit of the number, as people write it.
    public var unit: String
    /// One of the unit is ten to this power of the series' own.
    public var exponent: Int
    /// The rounds in which it is asked, from 1: those in which the answer is open.
    public var rounds: ClosedRange<Int>
    /// A range as an example, on the scenario's own scale; nil where a chance is asked for.
    public var example: ClosedRange<Double>?

    /// The unit behind a number, with a blank; nothing where things are counted.
    public var unitText: String { unit == "count" ? "" : " \(unit)" }

    /// A prediction.
    public init(
      key: String, asked: Asked, series: Series, unit: String, exponent: Int, rounds: ClosedRange<Int> = 1...80,
      example: ClosedRange<Double>? = nil
    ) {
      (self.key, self.asked, self.series, self.unit, self.exponent) = (key, asked, series, unit, exponent)
      (self.rounds, self.example) = (rounds, example)
    }

    /// Whether what is asked for happened: the number rose, or fell, or is above zero; nil: a range is asked for, or
    /// nobody knows.
    func happened(before: Double?, after: Double) -> Bool? {
      switch asked {
      case .range: nil
      case .ahead: after > 0
      case .rise: before.map { after > $0 }
      case .fall: before.map { after < $0 }
      }
    }

    /// Whether everybody may know the number, so that its result betrays no secret.
    public var isPublic: Bool { Self.isPublic(series) }

    private static let publicFields: Set<String> = [
      "capability", "market_share", "price", "restructurings", "standing", "valuation",
    ]

    private static func isPublic(_ series: Series) -> Bool {
      switch series {
      case .market, .offer, .models(_, .released), .models(_, .closed), .models(_, .open): true
      case .models(_, .trained), .moved: false
      case .labs(let field, _, _): publicFields.contains(field)
      case .year(let series): isPublic(series)
      case .sum(let parts): parts.allSatisfy(isPublic)
      case .difference(let first, let second), .ratio(let first, let second): isPublic(first) && isPublic(second)
      }
    }
  }

  /// How hard it is.
  public var level: Level
  /// The lengths, the shortest lesson first.
  public var lengths: [Length]
  /// The most orders of a team in a round.
  public var decisions: Int
  /// The verbs of the orders that a team may give, the most important first.
  public var orders: [String]
  /// The kinds of agreements that a team may make, where it may make any.
  public var deals: [DealKind]
  /// The seats in the order in which teams get them.
  public var seats: [Int]
  /// The policy of each seat that has no team, and that covers a team; by seat.
  public var players: [String]
  /// The families of mechanics of which a team reads all that it is told.
  public var families: [String]
  /// What teams predict.
  public var predictions: [Prediction]

  /// What teams predict in a round, from 1.
  public func predictions(in round: Int) -> [Prediction] { predictions.filter { $0.rounds.contains(round) } }

  /// How many minutes a lesson may have, so that no round gets less than eight and no part drags on.
  public var minutes: ClosedRange<Int> { min(lengths[0].minutes, 240)...240 }

  /// The length for a lesson of so many minutes.
  public func length(minutes: Int) -> Length {
    lengths.last { $0.minutes <= minutes } ?? lengths[0]
  }
}
