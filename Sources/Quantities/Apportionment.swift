/// Splits a whole by weights so that the parts sum to it exactly.
public enum Apportionment {
  /// The parts of `whole` in proportion to weights, by largest remainder; ties go to the lower place.
  ///
  /// - Parameters:
  ///   - whole: What is split; at least zero.
  ///   - weights: One for each part; none negative, their sum below 2^62. All zero: every part is zero.
  /// - Returns: One part for each weight; they sum to `whole` unless all weights are zero.
  /// - Complexity: O(n²) for the few places left over by rounding.
  /// - Source: Hamilton's method of apportionment, 1792.
  @inlinable public static func split<let count: Int>(
    _ whole: Int64, by weights: InlineArray<count, Int64>
  ) -> InlineArray<count, Int64> {
    var parts = InlineArray<count, Int64>(repeating: 0)
    var remainders = InlineArray<count, Int64>(repeating: -1)
    var sum: Int64 = 0
    for place in 0..<count { sum += weights[place] }
    guard sum > 0 else { return parts }
    var left = whole
    for place in 0..<count where weights[place] > 0 {
      let (product, isWide) = whole.multipliedReportingOverflow(by: weights[place])
      let (quotient, remainder) =
        isWide
        ? sum.dividingFullWidth(whole.multipliedFullWidth(by: weights[place]))
        : product.quotientAndRemainder(dividingBy: sum)
      parts[place] = quotient
      remainders[place] = remainder
      left -= quotient
    }
    while left > 0 {
      var best = 0
      for place in 1..<count where remainders[place] > remainders[best] { best = place }
      parts[best] += 1
      remainders[best] = -1
      left -= 1
    }
    return parts
  }
}
