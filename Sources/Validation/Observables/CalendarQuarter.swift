public import RaceEngine

/// A calendar quarter: `2023 Q1`.
public struct CalendarQuarter: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Quarters since the first one of year 0.
  public let number: Int

  /// A quarter of a year.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - quarter: 1 to 4.
  public init(year: Int, quarter: Int) { number = year * 4 + quarter - 1 }

  /// The quarter of a turn.
  ///
  /// - Parameters:
  ///   - turn: From 0; −1 is the quarter before the race.
  ///   - race: When the race starts.
  public init(turn: Int, of race: RaceRules) {
    number = Int(race.startYear) * 4 + Int(race.startQuarter) - 1 + turn
  }

  /// A quarter as people write it; nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), parts[1].first == "Q",
      let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter), year > 0
    else { return nil }
    self.init(year: year, quarter: quarter)
  }

  /// Years from one quarter to another.
  public func years(since other: CalendarQuarter) -> Double { Double(number - other.number) / 4 }

  /// Its place in a race: 0 is the state before the first quarter.
  func moment(in race: RaceRules) -> Int { number - CalendarQuarter(turn: -1, of: race).number }

  /// `2023 Q1`.
  public var description: String { "\(number / 4) Q\(number % 4 + 1)" }

  /// The earlier one.
  public static func < (left: CalendarQuarter, right: CalendarQuarter) -> Bool { left.number < right.number }
}
