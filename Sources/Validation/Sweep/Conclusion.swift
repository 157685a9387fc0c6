/// Something that a scenario shows, which may depend on a parameter.
public enum Conclusion: Sendable, Hashable {
  /// One policy has higher totals than another.
  case policyAbove(String, String)
  /// One seat has a higher total than another.
  case seatAbove(Int, Int)
  /// The median of a target's number lies in its band.
  case inBand(Target)

  /// Whether some races show it.
  public enum Verdict: String, Sendable, Hashable {
    /// They do.
    case yes
    /// They show the opposite.
    case no
    /// They show neither.
    case open
  }

  /// By how much the first is above the second, race by race; nil for a band.
  public func margin(_ races: [SweptRace]) -> Interval? {
    let pair: (SweptOutcome, SweptOutcome)
    switch self {
    case .policyAbove(let one, let other): pair = (.policyTotal(one), .policyTotal(other))
    case .seatAbove(let one, let other): pair = (.seatTotal(one), .seatTotal(other))
    case .inBand: return nil
    }
    return Interval(
      of: races.compactMap { race in
        guard let one = pair.0.number(of: race), let other = pair.1.number(of: race) else { return nil }
        return one - other
      })
  }

  /// Whether the races show it: the 99 % interval of the margin lies above zero, or that of the median lies in the band.
  ///
  /// They show the opposite where the interval lies below zero, or beside the band.
  ///
  /// - Parameters:
  ///   - races: The races of a value.
  ///   - place: The target's place in its file, for a band.
  public func verdict(_ races: [SweptRace], target place: Int = 0) -> Verdict {
    if case .inBand(let target) = self {
      return Self.verdict(of: Comparison(target, played: races.map { $0.numbers[place] }, held: []))
    }
    guard let margin = margin(races), margin.isClear else { return .open }
    return margin.mean > 0 ? .yes : .no
  }

  /// A race without a number counts as beyond every band.
  private static func verdict(of comparison: Comparison) -> Verdict {
    let (numbers, band) = (comparison.numbers, comparison.target.band)
    guard let places = Interval.placesOfMedian(numbers.count) else { return .open }
    guard let low = numbers[places.lowerBound], low <= band.upperBound else { return .no }
    guard let high = numbers[places.upperBound] else { return .open }
    return high < band.lowerBound ? .no : low >= band.lowerBound && high <= band.upperBound ? .yes : .open
  }
}

/// What becomes of a conclusion over the values of a parameter.
public enum Course: Sendable, Hashable {
  /// It holds at each of them.
  case holds
  /// It holds at one value and its opposite at the other, and at those between neither is clear.
  case flips(between: Int, and: Int)
  /// It holds at the scenario's own value, and is no longer clear beyond the first value, from the second on.
  case fades(between: Int, and: Int)
  /// It is not clear at the scenario's own value, and its opposite shows nowhere beside it.
  case open

  /// Follows the verdicts at rising values.
  ///
  /// - Parameters:
  ///   - verdicts: At each value, in rising order.
  ///   - base: The place of the scenario's own value.
  public init(_ verdicts: [Conclusion.Verdict], base: Int) {
    let clear = verdicts.indices.filter { verdicts[$0] != .open }
    let turns = zip(clear, clear.dropFirst()).filter { verdicts[$0] != verdicts[$1] }
    // The turn that is nearest to the scenario's own value counts.
    if let turn = turns.min(by: { Self.distance($0, base) < Self.distance($1, base) }) {
      self = .flips(between: turn.0, and: turn.1)
    } else if verdicts[base] == .open {
      self = .open
    } else if let first = verdicts.indices.filter({ verdicts[$0] == .open }).min(by: { abs($0 - base) < abs($1 - base) }
    ) {
      self = .fades(between: first < base ? first + 1 : first - 1, and: first)
    } else {
      self = .holds
    }
  }

  private static func distance(_ turn: (Int, Int), _ base: Int) -> Int {
    min(abs(turn.0 - base), abs(turn.1 - base))
  }
}
