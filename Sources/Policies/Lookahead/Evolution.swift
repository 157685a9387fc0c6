import RaceEngine

/// A line that is bettered step by step: a variation takes its place where it fares better in the same futures.
///
/// A variation meets one future, then as many again, and so on; as soon as it is no better in the mean it is dropped, so
/// that most cost little. It takes over if it is better in all the futures by more than their spread explains.
/// - Source: Perez, Samothrakis, Lucas and Rohlfshagen 2013, "Rolling Horizon Evolution versus Tree Search for Navigation
///   in Single-Player Real-Time Games", with a population of one; Maron and Moore 1994, "Hoeffding Races", for the drop.
struct Evolution {
  /// The best line so far.
  private(set) var best: Line
  /// How many variations were tried, and how many took over.
  private(set) var (tried, taken): (Int32, Int32) = (0, 0)
  private let futures: Int
  private var variation: Variation
  /// The values of the best line, by future.
  private var values: [Int64] = []

  /// Starts from a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - variation: Who makes variations.
  ///   - futures: How many futures a variation must stand; at least one.
  init(from line: Line, by variation: Variation, futures: Int32) {
    (best, self.variation, self.futures) = (line, variation, Int(futures))
  }

  /// The best line's mean; nil where it was not tried.
  var mean: Int64? { values.isEmpty ? nil : values.reduce(0, +) / Int64(values.count) }

  /// Goes on until the budget is spent.
  mutating func run(in imagination: inout Imagination) {
    while imagination.canTry {
      let child = variation.vary(best)
      tried += 1
      guard let better = values(of: child, in: &imagination) else { continue }
      (best, values) = (child, better)
      taken += 1
    }
  }

  /// Tries some lines as it tries variations.
  ///
  /// - Returns: The place of the last that took over; nil where none did.
  mutating func consider(_ lines: [Line], in imagination: inout Imagination) -> Int? {
    var heir: Int?
    for (place, line) in lines.enumerated() {
      tried += 1
      guard let better = values(of: line, in: &imagination) else { continue }
      (best, values, heir) = (line, better, place)
      taken += 1
    }
    return heir
  }

  /// A child's values where it is better, else nil.
  private mutating func values(of child: Line, in imagination: inout Imagination) -> [Int64]? {
    var own: [Int64] = []
    var (sum, squares) = (Int128(0), Int128(0))
    for future in 0..<futures {
      if values.count <= future {
        guard imagination.canTry else { return nil }
        values.append(imagination.value(of: best, in: future))
      }
      guard imagination.canTry else { return nil }
      own.append(imagination.value(of: child, in: future))
      let gain = Int128(own[future] - values[future])
      sum += gain
      squares += gain * gain
      // After 1, 2, 4, 8 … futures, and after the last.
      let count = Int128(future + 1)
      guard (future + 1) & future == 0 || future + 1 == futures else { continue }
      if sum <= 0 { return nil }
      // More than one standard error above nothing: mean² > (mean square − mean²) / n, without division.
      if future + 1 == futures, sum * sum * (count + 1) <= squares * count { return nil }
    }
    return own
  }
}
