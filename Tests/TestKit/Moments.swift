extension Collection where Element == Double {
  /// The mean.
  package var mean: Double { reduce(0, +) / Double(count) }
  /// The standard deviation around nothing: the root of the mean square.
  package var deviation: Double { map { $0 * $0 }.mean.squareRoot() }
}
