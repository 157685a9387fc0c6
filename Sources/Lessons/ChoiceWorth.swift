/// What a choice was worth against another, in points at the end of a race.
package struct ChoiceWorth: Sendable {
  /// With the luck that the race had.
  package let luck: Double
  /// In each other future.
  package let futures: [Double]

  /// What it was worth.
  ///
  /// - Parameters:
  ///   - luck: With the luck that the race had.
  ///   - futures: In each other future.
  package init(luck: Double, futures: [Double]) { (self.luck, self.futures) = (luck, futures) }

  /// The mean of other futures.
  package var mean: MeanInterval { MeanInterval(of: futures) }

  /// Points so few that they decide nothing.
  private static let least = 0.02
  /// Points from which on a choice is clearly better.
  private static let clear = 0.1

  /// What other futures say of a choice.
  package enum Judgement: Sendable, Hashable { case good(isClear: Bool), poor(isClear: Bool), open }
  /// What the luck did to it.
  package enum Fortune: Sendable { case kind, unkind, usual }

  /// Whether the choice was the better one, before the luck was known.
  package var judgement: Judgement {
    let mean = mean
    guard abs(mean.mean) >= Self.least else { return .open }
    let isClear = abs(mean.mean) >= Self.clear
    return mean.low > 0 ? .good(isClear: isClear) : mean.high < 0 ? .poor(isClear: isClear) : .open
  }
  /// Whether it was the same in all races.
  package var isSame: Bool { luck == 0 && !futures.contains { $0 != 0 } }
  /// Whether the other choice was better.
  package var isPoor: Bool { if case .poor = judgement { true } else { false } }

  /// Whether the luck that came was kinder, or less kind, to the choice than all but one in ten of the futures were.
  package var fortune: Fortune {
    guard abs(luck - mean.mean) >= Self.clear else { return .usual }
    let tenth = max(futures.count / 10, 1)
    if futures.count(where: { $0 >= luck }) <= tenth { return .kind }
    return futures.count(where: { $0 <= luck }) <= tenth ? .unkind : .usual
  }
}
