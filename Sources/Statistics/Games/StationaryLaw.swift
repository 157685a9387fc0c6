import Foundation

/// The long-run shares of the states of a Markov chain, whose rates may differ by hundreds of powers of ten.
enum StationaryLaw {
  /// The shares, from the logarithms of the rates between states.
  ///
  /// States are taken out one by one, and their traffic is led on among the others. Nothing is ever subtracted, so each
  /// share has all its digits; and since all is kept as logarithms, nothing underflows.
  ///
  /// - Parameter logRates: From row to column; −∞ where there is no way; the diagonal is not read. Every state must be
  ///   reachable from every other.
  /// - Complexity: O(states³).
  /// - Source: Grassmann, Taksar and Heyman 1985, "Regenerative analysis and steady state distributions".
  static func shares(logRates: Matrix) -> [Double] {
    var rates = logRates
    let count = rates.rows
    for last in stride(from: count - 1, to: 0, by: -1) {
      let out = logSum((0..<last).map { rates[last, $0] })
      for from in 0..<last where rates[from, last] > -.infinity {
        rates[from, last] -= out
        for to in 0..<last where to != from && rates[last, to] > -.infinity {
          rates[from, to] = logSum(rates[from, to], rates[from, last] + rates[last, to])
        }
      }
    }
    var logs = [0.0]
    for state in 1..<max(count, 1) { logs.append(logSum((0..<state).map { logs[$0] + rates[$0, state] })) }
    let total = logSum(logs)
    return logs.map { exp($0 - total) }
  }

  /// The logarithm of the sum of two numbers that are given by their logarithms.
  static func logSum(_ a: Double, _ b: Double) -> Double {
    let (high, low) = a > b ? (a, b) : (b, a)
    return low == -.infinity ? high : high + log1p(exp(low - high))
  }

  /// The logarithm of the sum of numbers that are given by their logarithms.
  static func logSum(_ logs: [Double]) -> Double {
    guard let most = logs.max(), most > -.infinity else { return -.infinity }
    return most + log(logs.reduce(0) { $0 + exp($1 - most) })
  }
}
