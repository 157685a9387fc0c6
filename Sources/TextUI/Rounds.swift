import Quantities
public import RaceEngine

/// How a scenario groups its quarters: a person orders in the first of a round, and through the others things stand.
///
/// Rounds follow each other from the first quarter on without a gap; a race whose length is no multiple of a round ends
/// with a shorter one.
public struct Rounds: Sendable, Hashable {
  /// Quarters in a round, at least 1.
  public let quarters: Int32

  /// Rounds of so many quarters.
  public init(quarters: Int32) { self.quarters = max(quarters, 1) }

  /// Whether a quarter is the first of its round.
  public func begins(_ turn: Int32) -> Bool { turn % quarters == 0 }

  /// The first quarter after the round of a quarter.
  public func end(of turn: Int32) -> Int32 { turn - turn % quarters + quarters }

  /// The quarters of the last round that have been played, when the coming quarter is `turn`; none before the first.
  public func played(before turn: Int32) -> Range<Int32> {
    turn == 0 ? 0..<0 : (turn - 1) - (turn - 1) % quarters..<turn
  }

  /// The quarters that orders given now are for: “2023 Q1”, or “2023 Q1–Q2” with the rest of the round.
  ///
  /// - Parameters:
  ///   - turn: The coming quarter.
  ///   - race: How many quarters the race has.
  ///   - cast: The calendar.
  public func dates(from turn: Int32, in race: Int32, cast: Cast) -> String {
    let last = min(end(of: turn), race) - 1
    let first = cast.date(of: turn)
    guard last > turn else { return first }
    let then = cast.date(of: last)
    // Within a year the year is said once.
    return first.prefix(4) == then.prefix(4) ? "\(first)–\(then.suffix(2))" : "\(first)–\(then)"
  }

  /// Whether something cannot wait for the next round: a proposal to the seat that lapses unless it is accepted in the
  /// coming quarter, or a state's tender for which the seat may bid.
  public static func wantsAnswer(_ view: Observation) -> Bool { view.own.isOpen && (isAsked(view) || mayBid(view)) }

  /// Whether something is proposed to the seat.
  public static func isAsked(_ view: Observation) -> Bool {
    view.agreements.deals.indices.contains { place in
      !view.agreements.deals[place].isBinding && !view.agreements.deals[place].isOwn
    }
  }

  private static func mayBid(_ view: Observation) -> Bool {
    0...view.turn ~= view.contracts.certified && view.contracts.tender == view.turn
  }

  /// What a player should know of rounds, in a sentence; nil where each quarter is a round.
  ///
  /// - Parameter race: How many quarters the race has.
  public func summary(of race: Int32) -> String? {
    guard quarters > 1 else { return nil }
    let count = (race + quarters - 1) / quarters, rest = race % quarters
    let last = rest == 0 ? "" : ", the last of \(rest)"
    return "It is played in \(count) rounds of \(quarters) quarters\(last): orders are given once a round, and through "
      + "its other quarters what you set stands, and what you rent, a unit and a budget to keep stars go on."
  }
}
