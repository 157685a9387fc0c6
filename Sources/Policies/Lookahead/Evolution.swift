import RaceEngine

/// A line that is bettered step by step: a variation takes its place where it fares better in the same futures.
///
/// A variation meets one future, then as many again, and so on; as soon as it is no better in the mean it is dropped, so
/// that most cost little. It takes over when its gain stands out from its spread: by three standard errors after four
/// futures or eight, by one and a half after the last. Each variation begins with another future of twice as many, since a
/// line that is chosen for the same few futures again and again only learns them by heart.
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
  private var values: [Int64?]

  /// Starts from a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - variation: Who makes variations.
  ///   - futures: How many futures a variation must stand; at least one.
  init(from line: Line, by variation: Variation, futures: Int32) {
    (best, self.variation, self.futures) = (line, variation, Int(futures))
    values = Array(repeating: nil, count: Int(futures) * 2)
  }

  /// The best line's mean; nil where it was not tried.
  var mean: Int64? {
    let known = values.compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Int64(known.count)
  }

  /// Goes on until the budget is spent.
  mutating func run(in imagination: inout Imagination) {
    while imagination.canTry { _ = replace(by: variation.vary(best), in: &imagination) }
  }

  /// Tries some lines as it tries variations.
  ///
  /// - Returns: The place of the last that took over; nil where none did.
  mutating func consider(_ lines: [Line], in imagination: inout Imagination) -> Int? {
    var heir: Int?
    for (place, line) in lines.enumerated() where replace(by: line, in: &imagination) { heir = place }
    return heir
  }

  /// Tries a child, and whether it takes over.
  private mutating func replace(by child: Line, in imagination: inout Imagination) -> Bool {
    let start = Int(tried) * 3
    tried += 1
    var own: [Int64?] = Array(repeating: nil, count: values.count)
    var (sum, squares) = (Int128(0), Int128(0))
    for step in 1...futures {
      let future = (start + step) % values.count
      if values[future] == nil {
        guard imagination.canTry else { return false }
        values[future] = imagination.value(of: best, in: future)
      }
      guard imagination.canTry, let before = values[future] else { return false }
      let value = imagination.value(of: child, in: future)
      own[future] = value
      let gain = Int128(value - before)
      sum += gain
      squares += gain * gain
      // After 1, 2, 4, 8 … futures, and after the last.
      let isLast = step == futures
      guard step & (step - 1) == 0 || isLast else { continue }
      if sum <= 0 { return false }
      // Standard errors, doubled: gain² > errors² × (mean square − gain²) / n, without division.
      let count = Int128(step)
      let errors: Int128 = isLast ? 3 : 6
      guard isLast || step > 2 else { continue }
      if sum * sum * (4 * count + errors * errors) > errors * errors * squares * count {
        (best, values) = (child, own)
        taken += 1
        return true
      }
    }
    return false
  }
}
