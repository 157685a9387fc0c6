/// What many races make of a target: the median and the spread of its number, and whether it agrees.
public struct Comparison: Sendable, Hashable {
  /// The target.
  public var target: Target
  /// The numbers of the races in rising order; those of races that have none come last, as nil.
  public var numbers: [Double?]
  /// The median of what would be if every field stayed at its first value; nil where that is no number.
  public var held: Double?

  /// Compares a target with races.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - played: The number of each race.
  ///   - held: The number of each race if its fields had stayed as they were.
  public init(_ target: Target, played: [Double?], held: [Double?]) {
    self.target = target
    numbers = Self.sorted(played)
    self.held = Self.quantile(of: Self.sorted(held), percent: 50)
  }

  /// The number of the middle race; nil where that race has none.
  public var median: Double? { Self.quantile(of: numbers, percent: 50) }
  /// The number of the race at a tenth of the way; nil where that race has none.
  public var low: Double? { Self.quantile(of: numbers, percent: 10) }
  /// The number of the race at nine tenths of the way; nil where that race has none.
  public var high: Double? { Self.quantile(of: numbers, percent: 90) }

  /// How many races have no number.
  public var missing: Int { numbers.count { $0 == nil } }
  /// How many races are in the band.
  public var within: Int { numbers.count { isInBand($0) } }
  /// Whether the median is in the band.
  public var agrees: Bool { isInBand(median) }

  /// Whether a number is in the band; no number never is.
  public func isInBand(_ number: Double?) -> Bool { number.map { target.band.contains($0) } ?? false }

  private static func sorted(_ numbers: [Double?]) -> [Double?] {
    let known = numbers.compactMap { $0 }.sorted()
    return known + Array(repeating: nil, count: numbers.count - known.count)
  }

  /// The least number with at least this part of all at or below it.
  private static func quantile(of sorted: [Double?], percent: Int) -> Double? {
    sorted.isEmpty ? nil : sorted[max((sorted.count * percent + 99) / 100, 1) - 1]
  }
}

extension TargetFile {
  /// The numbers of one race for one target.
  public struct Numbers: Sendable {
    /// As it was played.
    public var played: Double?
    /// As if every field had stayed at its first value.
    public var held: Double?
  }

  /// The numbers of one race: of each target, as it was played and as if nothing had changed.
  public func numbers(of chronicle: Chronicle) -> [Numbers] {
    targets.map { Numbers(played: $0.value(in: chronicle), held: $0.value(in: chronicle, .held)) }
  }

  /// Compares every target with the numbers of many races.
  public func comparisons(_ races: [[Numbers]]) -> [Comparison] {
    targets.indices.map { place in
      Comparison(targets[place], played: races.map { $0[place].played }, held: races.map { $0[place].held })
    }
  }
}
