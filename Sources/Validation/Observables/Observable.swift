import Foundation

/// One number of a race: what a target is compared with.
public enum Observable: Sendable, Hashable {
  /// The value after a quarter.
  case level(Series, at: CalendarQuarter)
  /// How much is added in a year, between two quarters.
  case rise(Series, from: CalendarQuarter, to: CalendarQuarter)
  /// By what factor it grows in a year, between two quarters.
  case growth(Series, from: CalendarQuarter, to: CalendarQuarter)
  /// By what factor it grows between two quarters.
  case factor(Series, from: CalendarQuarter, to: CalendarQuarter)
  /// Quarters until the first series reaches what the second one had at a time; 0 where it has it already.
  case lag(Series, behind: Series, at: CalendarQuarter)
  /// Whether the race had ended for everybody in a certain way by a quarter: 1 where it had, 0 where not.
  case ended(String, at: CalendarQuarter)

  /// The unit of its number, but for the size of the unit.
  public enum Scale: Sendable, Hashable {
    /// The unit of a series.
    case plain(Measure)
    /// The unit of a series, a year.
    case yearly(Measure)
    /// A factor a year.
    case factorYearly
    /// A factor.
    case factor
    /// Quarters.
    case quarters
  }

  /// What its number is measured in.
  public var scale: Scale {
    switch self {
    case .level(let series, _): .plain(series.measure)
    case .rise(let series, _, _): .yearly(series.measure)
    case .growth: .factorYearly
    case .factor: .factor
    case .lag: .quarters
    case .ended: .plain(.ratio)
    }
  }

  /// The number of a race; nil where there is none, as for a price that nobody offers or a lag that never ends.
  public func value(in chronicle: Chronicle, _ reading: Series.Reading = .played) -> Double? {
    func values(_ series: Series) -> [Double?] { series.values(in: chronicle, reading) }
    func value(_ series: Series, _ quarter: CalendarQuarter) -> Double? {
      let values = values(series)
      let moment = quarter.moment(in: chronicle.race)
      return values.indices.contains(moment) ? values[moment] : nil
    }
    switch self {
    case .level(let series, let quarter): return value(series, quarter)
    case .rise(let series, let start, let end), .growth(let series, let start, let end),
      .factor(let series, let start, let end):
      guard let first = value(series, start), let last = value(series, end) else { return nil }
      return change(from: first, to: last, isLogarithm: series.measure.isLogarithm)
    case .ended(let ending, let quarter):
      return chronicle.ending == ending && chronicle.moments.count - 1 <= quarter.moment(in: chronicle.race) ? 1 : 0
    case .lag(let series, let leader, let quarter):
      guard let aim = value(leader, quarter) else { return nil }
      let (start, values) = (quarter.moment(in: chronicle.race), values(series))
      return values.indices.dropFirst(start).first { (values[$0] ?? -.infinity) >= aim }.map { Double($0 - start) }
    }
  }

  /// The number of a race in a unit of which one is ten to a power of its own; nil where there is none.
  public func value(in chronicle: Chronicle, _ reading: Series.Reading = .played, exponent: Int) -> Double? {
    let power = (0..<abs(exponent)).reduce(1.0) { power, _ in power * 10 }
    return value(in: chronicle, reading).map { exponent > 0 ? $0 / power : $0 * power }
  }

  /// The number, where the series goes from one value to another between its two quarters.
  ///
  /// - Parameter isLogarithm: Whether the values are logarithms to the base ten.
  func change(from first: Double, to last: Double, isLogarithm: Bool) -> Double? {
    switch self {
    case .level, .lag, .ended: return last
    case .rise(_, let start, let end): return (last - first) / end.years(since: start)
    case .growth(_, let start, let end), .factor(_, let start, let end):
      guard isLogarithm || (first > 0 && last >= 0) else { return nil }
      let factor = isLogarithm ? pow(10, last - first) : last / first
      if case .factor = self { return factor }
      return pow(factor, 1 / end.years(since: start))
    }
  }

  /// The quarter that it ends with.
  var end: CalendarQuarter {
    switch self {
    case .level(_, let quarter), .lag(_, _, let quarter), .ended(_, let quarter): quarter
    case .rise(_, _, let end), .growth(_, _, let end), .factor(_, _, let end): end
    }
  }

  /// The quarter that it begins with.
  var start: CalendarQuarter {
    switch self {
    case .level(_, let quarter), .lag(_, _, let quarter), .ended(_, let quarter): quarter
    case .rise(_, let start, _), .growth(_, let start, _), .factor(_, let start, _): start
    }
  }
}
