import Foundation

extension Target {
  /// What the target's number would be if its past went on: a line by least squares through the logarithms of the past
  /// values; through the values themselves where they have no zero of their own (points, logarithms).
  ///
  /// For a level, a rise and a lag the past is in the target's unit. For a growth or a factor only the ratios of its
  /// values count, and they are those of what grows, never of its logarithm.
  ///
  /// - Returns: The number in the target's unit; nil without two past values.
  public var extrapolated: Double? {
    guard past.count >= 2, let origin = past.first?.quarter else { return nil }
    let isStraight = observable.isStraight
    let points = past.map { (time: $0.quarter.years(since: origin), value: isStraight ? $0.value : log($0.value)) }
    let count = Double(points.count)
    let meanTime = points.reduce(0) { $0 + $1.time } / count
    let meanValue = points.reduce(0) { $0 + $1.value } / count
    let spread = points.reduce(0) { $0 + ($1.time - meanTime) * ($1.time - meanTime) }
    let slope = points.reduce(0) { $0 + ($1.time - meanTime) * ($1.value - meanValue) } / spread
    func value(_ quarter: CalendarQuarter) -> Double {
      let line = meanValue + slope * (quarter.years(since: origin) - meanTime)
      return isStraight ? line : exp(line)
    }
    return observable.change(from: value(observable.start), to: value(observable.end), isLogarithm: false)
  }
}

extension Observable {
  /// Whether the line goes through the past values themselves, not through their logarithms.
  var isStraight: Bool {
    switch self {
    case .level(let series, _), .rise(let series, _, _): series.measure.hasNoZero || series.measure.isLogarithm
    case .ended: true
    case .growth, .factor, .lag: false
    }
  }
}
