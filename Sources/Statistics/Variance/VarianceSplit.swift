/// Where the differences between results come from: policy, seat, opponents, luck, and what is left.
///
/// A result is taken as the mean of all, plus an effect of its policy, of its seat, of its policy against these
/// opponents, of its policy in this world (the luck of the block), and a rest that differs between the rotations of one
/// block. Effects are fitted in this order, each to what those before left over: policy and seat together by least
/// squares, then the means by policy and opponents, then those by policy and block. So the sums of squares add up to the
/// whole; in a design whose blocks hold every rotation the order of the first two does not matter.
///
/// The variance of each source is what its mean square exceeds that of the source below it by, over the number of
/// results for each effect, so that luck is not counted as skill; below zero it is told as zero.
///
/// - Source: Fisher 1925; the components as in Searle, Casella and McCulloch 1992, "Variance components", chapter 4.
public struct VarianceSplit: Sendable {
  /// What results differ by.
  public enum Source: String, Sendable, Hashable, CaseIterable {
    /// Who plays: skill.
    case policy
    /// Which seat is played.
    case seat
    /// Whom the policy plays against, beyond what it does against all.
    case opponents
    /// The world that the policy meets: the block's seed.
    case luck
    /// The rest: rotations of one block.
    case rest
  }

  /// One source.
  public struct Part: Sendable, Hashable {
    /// What it is.
    public var source: Source
    /// Degrees of freedom: effects less those that others fix.
    public var freedom: Int
    /// The sum of squares that it accounts for.
    public var squares: Double
    /// The variance of its effects, at least 0.
    public var variance: Double
  }

  /// One result of one seat.
  public struct Result: Sendable, Hashable {
    /// The policy, from 0.
    public var policy: Int
    /// The seat, from 0.
    public var seat: Int
    /// The field that the policy met, any number for each.
    public var opponents: Int
    /// The block, any number for each.
    public var block: Int
    /// The score, win share or other result.
    public var value: Double

    /// Notes a result.
    public init(policy: Int, seat: Int, opponents: Int, block: Int, value: Double) {
      self.policy = policy
      self.seat = seat
      self.opponents = opponents
      self.block = block
      self.value = value
    }
  }

  /// The sources, from policy to rest.
  public let parts: [Part]
  /// How many results there are.
  public let results: Int

  /// The sum of all squares about the mean.
  public var squares: Double { parts.reduce(0) { $0 + $1.squares } }

  /// The part of all variance that a source has; 0 where nothing varies.
  public func share(_ source: Source) -> Double {
    let sum = parts.reduce(0) { $0 + $1.variance }
    return sum > 0 ? parts.first { $0.source == source }.map { $0.variance / sum } ?? 0 : 0
  }

  /// Splits the variance of results.
  ///
  /// - Parameter results: At least one, in an order that repeats.
  public init(_ results: [Result]) {
    self.results = results.count
    let policies = Groups(results.map(\.policy))
    let seats = Groups(results.map(\.seat))
    let fields = Groups(results.map { [$0.policy, $0.opponents] })
    let worlds = Groups(results.map { [$0.policy, $0.opponents, $0.block] })
    var rest = results.map(\.value)
    let mean = rest.reduce(0, +) / Double(max(rest.count, 1))
    rest = rest.map { $0 - mean }
    let whole = Self.squares(rest)
    var alone = rest
    policies.takeMeans(from: &alone)
    let policySquares = whole - Self.squares(alone)
    // Policy and seat by turns, until neither has anything left: least squares of both.
    var before = Self.squares(rest)
    for _ in 0..<1_000 {
      policies.takeMeans(from: &rest)
      seats.takeMeans(from: &rest)
      let now = Self.squares(rest)
      if before - now <= 1e-14 * whole { break }
      before = now
    }
    let seatSquares = Self.squares(alone) - Self.squares(rest)
    let additive = Self.squares(rest)
    fields.takeMeans(from: &rest)
    let afterFields = Self.squares(rest)
    worlds.takeMeans(from: &rest)
    let last = Self.squares(rest)
    let squares = [policySquares, seatSquares, additive - afterFields, afterFields - last, last].map { max($0, 0) }
    let freedom = [
      policies.count - 1, seats.count - 1, fields.count - policies.count, worlds.count - fields.count,
      max(results.count - worlds.count - seats.count + 1, 0),
    ]
    let count = Double(results.count)
    func meanSquare(_ place: Int) -> Double { freedom[place] > 0 ? squares[place] / Double(freedom[place]) : 0 }
    // What each source is compared with: the next one below that has a mean square.
    let restSquare = meanSquare(4)
    let luckSquare = freedom[3] > 0 ? meanSquare(3) : restSquare
    let fieldSquare = freedom[2] > 0 ? meanSquare(2) : luckSquare
    let variances = [
      (squares[0] - Double(freedom[0]) * fieldSquare) / count,
      (squares[1] - Double(freedom[1]) * restSquare) / count,
      freedom[2] > 0 ? (fieldSquare - luckSquare) * Double(fields.count) / count : 0,
      freedom[3] > 0 ? (luckSquare - restSquare) * Double(worlds.count) / count : 0,
      restSquare,
    ]
    parts = Source.allCases.enumerated().map { place, source in
      Part(source: source, freedom: freedom[place], squares: squares[place], variance: max(variances[place], 0))
    }
  }

  private static func squares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }
}

/// Which results belong together.
private struct Groups {
  private let members: [Int]
  /// How many groups there are.
  let count: Int
  private let sizes: [Double]

  init(_ keys: [some Hashable]) {
    var known: [AnyHashable: Int] = [:]
    var sizes: [Double] = []
    members = keys.map { key in
      let group = known[key] ?? sizes.count
      if group == sizes.count {
        known[key] = group
        sizes.append(0)
      }
      sizes[group] += 1
      return group
    }
    self.sizes = sizes
    count = sizes.count
  }

  /// Takes from each value the mean of its group.
  func takeMeans(from values: inout [Double]) {
    var sums = [Double](repeating: 0, count: count)
    for (place, group) in members.enumerated() { sums[group] += values[place] }
    for (place, group) in members.enumerated() { values[place] -= sums[group] / sizes[group] }
  }
}

extension VarianceSplit.Result {
  /// The results of a block: each seat's against the other policies of its race.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - number: Its number, unique among the blocks.
  ///   - fields: The fields met so far, by the other policies in order; grows by those that are new.
  ///   - value: What is split, from a race and a seat: the score, or the win share.
  /// - Returns: One for each seat of each race.
  public static func results(
    of block: Block, number: Int, fields: inout [[Int]: Int], _ value: (RaceResult, Int) -> Double
  ) -> [Self] {
    block.races.flatMap { race in
      race.seats.enumerated().map { seat, result in
        var others = race.seats.map(\.policy)
        others.remove(at: seat)
        others.sort()
        let field = fields[others] ?? fields.count
        fields[others] = field
        return Self(
          policy: result.policy, seat: seat, opponents: field, block: number, value: value(race, seat))
      }
    }
  }
}
