public import Scenarios

/// The races of a parameter's values, and what they say.
public struct SweptParameter: Sendable {
  /// The parameter.
  public var parameter: Parameter
  /// Its values.
  public var steps: ParameterSteps
  /// The races at each value, by seed.
  public var races: [[SweptRace]]

  /// The races of a parameter's values.
  ///
  /// - Parameters:
  ///   - parameter: The parameter.
  ///   - steps: Its values.
  ///   - races: The races at each value, all of the same seeds in the same order.
  public init(parameter: Parameter, steps: ParameterSteps, races: [[SweptRace]]) {
    self.parameter = parameter
    self.steps = steps
    self.races = races
  }

  /// The place of the scenario's own value.
  public var base: Int { steps.raws.firstIndex(of: parameter.raw) ?? 0 }

  /// Whether every race comes out the same at every value.
  public var changesNothing: Bool { races.allSatisfy { $0 == races[base] } }

  /// A conclusion with its verdict at each value, and its course.
  public struct Judged: Sendable, Hashable {
    /// The conclusion.
    public var conclusion: Conclusion
    /// At each value.
    public var verdicts: [Conclusion.Verdict]
    /// The margin at each value; nil for a band.
    public var margins: [Interval?]
    /// What becomes of it.
    public var course: Course
  }

  /// Judges every pair of policies and of seats, and every target.
  ///
  /// A pair is put so that it is true of the means at the scenario's own value.
  ///
  /// - Parameter targets: The targets, in the order of the numbers of races.
  public func judged(_ targets: [Target]) -> [Judged] {
    let own = races[base]
    var all: [(Conclusion, Int)] = Self.pairs(Self.policies(own)).map { one, other in
      let conclusion = Conclusion.policyAbove(one, other)
      return (conclusion.margin(own)?.mean ?? 0 < 0 ? .policyAbove(other, one) : conclusion, 0)
    }
    all += Self.pairs(Array((own.first?.totals ?? []).indices)).map { one, other in
      let conclusion = Conclusion.seatAbove(one, other)
      return (conclusion.margin(own)?.mean ?? 0 < 0 ? .seatAbove(other, one) : conclusion, 0)
    }
    all += targets.enumerated().map { (.inBand($0.element), $0.offset) }
    return all.map { conclusion, place in
      let verdicts = races.map { conclusion.verdict($0, target: place) }
      return Judged(
        conclusion: conclusion, verdicts: verdicts, margins: races.map { conclusion.margin($0) },
        course: Course(verdicts, base: base))
    }
  }

  /// What is followed: totals and first places of policies, where there are several, and of seats, and early ends.
  public var outcomes: [SweptOutcome] {
    let own = races[base]
    let policies = Self.policies(own), seats = (own.first?.totals ?? []).indices
    let several = policies.count > 1 ? policies : []
    let early: [SweptOutcome] = races.contains { $0.contains(where: \.endsEarly) } ? [.endsEarly] : []
    return several.map { .policyTotal($0) } + seats.map { .seatTotal($0) } + several.map { .policyFirst($0) }
      + seats.map { .seatFirst($0) } + early
  }

  /// The policies, each once, in alphabetical order.
  static func policies(_ races: [SweptRace]) -> [String] { Set(races.flatMap(\.policies)).sorted() }

  private static func pairs<Thing>(_ things: [Thing]) -> [(Thing, Thing)] {
    things.indices.flatMap { one in things[(one + 1)...].map { (things[one], $0) } }
  }
}
