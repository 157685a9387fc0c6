import Foundation

/// The mean of numbers of independent races, with the interval in which it may well lie.
public struct Interval: Sendable, Hashable {
  /// The mean; zero of nothing.
  public var mean: Double
  /// Half the width of the 99 % interval; infinite where there are fewer than two numbers.
  public var reach: Double

  /// The mean of some numbers, in their order, and its interval by Student's distribution.
  ///
  /// - Source: Student 1908, "The probable error of a mean".
  public init(of numbers: [Double]) {
    let count = Double(numbers.count)
    mean = numbers.isEmpty ? 0 : numbers.reduce(0, +) / count
    guard numbers.count > 1 else {
      reach = .infinity
      return
    }
    let middle = mean
    let squares = numbers.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    reach = Self.quantile(freedom: numbers.count - 1) * (squares / (count - 1) / count).squareRoot()
  }

  /// Whether zero lies outside: the sign of the mean is no accident.
  public var isClear: Bool { mean.magnitude > reach }

  /// The part of Student's distribution beyond which one per cent lies, on both sides together. Between the numbers that
  /// are listed the wider one is taken.
  package static func quantile(freedom: Int) -> Double {
    let listed = [
      63.657, 9.925, 5.841, 4.604, 4.032, 3.707, 3.499, 3.355, 3.250, 3.169, 3.106, 3.055, 3.012, 2.977, 2.947, 2.921,
      2.898, 2.878, 2.861, 2.845, 2.831, 2.819, 2.807, 2.797, 2.787, 2.779, 2.771, 2.763, 2.756, 2.750,
    ]
    return switch freedom {
    case ..<1: .infinity
    case 1...30: listed[freedom - 1]
    case 31..<40: listed[29]
    case 40..<60: 2.704
    case 60..<120: 2.660
    case 120..<1_000: 2.617
    default: 2.581
    }
  }

  /// The places, among so many numbers in rising order, between which the median of all possible races lies with at
  /// least 99 %; nil where there are fewer than eight.
  ///
  /// - Source: Thompson 1936, "On confidence ranges for the median".
  package static func placesOfMedian(_ count: Int) -> ClosedRange<Int>? {
    if count > 1_000 {
      let place = Int(Double(count) / 2 - 2.576 * Double(count).squareRoot() / 2)
      return (place - 1)...(count - place)
    }
    // The chance that at most `place` of the numbers lie below the median.
    var (place, term, sum) = (0, pow(0.5, Double(count)), 0.0)
    while place <= count / 2, sum + term <= 0.005 {
      sum += term
      term *= Double(count - place) / Double(place + 1)
      place += 1
    }
    return place == 0 ? nil : (place - 1)...(count - place)
  }
}
