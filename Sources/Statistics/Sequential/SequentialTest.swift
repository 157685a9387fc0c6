import Foundation

/// A test that looks after every block and stops as soon as it is sure: is a mean `low`, or is it `high`?
///
/// The observation is the mean of a block, such as the win share or the pair score of the policy under test over all of
/// its rotations, so that luck and seat cancel within it. Two ways to weigh the evidence are offered; each gathers some
/// for `high` and some for `low`, and accepts what first has enough.
///
/// - Source: Wald 1945, "Sequential tests of statistical hypotheses"; the two ways as ``Method`` says.
public struct SequentialTest: Sendable, Hashable {
  /// How the evidence is weighed.
  public enum Method: Sendable, Hashable {
    /// By bets against each hypothesis: right for every law of block means within a range.
    ///
    /// Against `low` a part λ of a purse is bet on each block, which multiplies it by 1 + λ(x − s₀). If the mean is s₀ or
    /// less, the purse does not grow on average, whatever the law, and the chance that it ever reaches 1/α is at most α
    /// (Ville 1939). λ is what makes the purse grow fastest if the mean is s₁: (s₁ − s₀) / (v + (s₁ − s₀)²), with v the
    /// variance of the blocks before, and small enough that no block takes more than three quarters of the purse. So it
    /// grows as fast as Wald's ratio does. Against `high` the same with signs changed, to 1/β.
    ///
    /// - Source: Waudby-Smith and Ramdas 2024, "Estimating means of bounded random variables by betting".
    case bets(range: ClosedRange<Double>)

    /// By the generalised likelihood ratio of two normal laws: the GSPRT of chess engines. A little quicker, but right
    /// only where block means are nearly symmetric, such as scores of pairs of games.
    ///
    /// After n blocks of mean m and variance v the logarithm of the ratio is (n/2) ln(r₀/r₁), where rᵢ = v + (m − sᵢ)².
    /// It accepts `high` at ln((1−β)/α), and `low` at ln(β/(1−α)). Where wins are rare, samples with a low mean have a low
    /// variance too, so that `low` is accepted too often: then use bets.
    ///
    /// - Source: Van den Bergh 2019, "A practical introduction to the GSPRT" and "Comments on normalized Elo", as used by
    ///   fishtest and fastchess; Bartroff, Lai and Shih 2013, "Sequential experimentation in clinical trials", chapter 4.
    case ratio(leastBlocks: Int)
  }

  /// What is tested, and how sure the answer is to be.
  public struct Plan: Sendable, Hashable {
    /// The mean of the first hypothesis: no gain.
    public var low: Double
    /// The mean of the second hypothesis: a gain worth having; above `low`.
    public var high: Double
    /// The chance to accept `high` where `low` is true.
    public var alpha: Double
    /// The chance to accept `low` where `high` is true.
    public var beta: Double
    /// How the evidence is weighed.
    public var method: Method

    /// A plan over block means.
    ///
    /// - Parameters:
    ///   - low: The mean of the first hypothesis.
    ///   - high: The mean of the second one, above.
    ///   - alpha: The chance of a false gain, above 0 and below a half.
    ///   - beta: The chance of a gain not seen, above 0 and below a half.
    ///   - method: Bets, whose range holds both hypotheses inside, or the ratio, after at least 2 blocks.
    public init(
      low: Double, high: Double, alpha: Double = 0.05, beta: Double = 0.05, method: Method = .bets(range: 0...1)
    ) {
      precondition(low < high, "the second hypothesis lies above the first")
      precondition(alpha > 0 && alpha < 0.5 && beta > 0 && beta < 0.5, "chances of errors between 0 and a half")
      switch method {
      case .bets(let range):
        precondition(range.lowerBound < low && high < range.upperBound, "the range holds both hypotheses inside")
      case .ratio(let least): precondition(least >= 2, "a variance takes two blocks")
      }
      self.low = low
      self.high = high
      self.alpha = alpha
      self.beta = beta
      self.method = method
    }

    /// A plan over scores of pairs, from 0 to 1, for leads in Elo.
    ///
    /// - Parameters:
    ///   - elo0: The lead in points of the first hypothesis.
    ///   - elo1: The lead of the second one, above.
    ///   - alpha: As above.
    ///   - beta: As above.
    ///   - method: As above.
    public init(
      elo0: Double, elo1: Double, alpha: Double = 0.05, beta: Double = 0.05, method: Method = .bets(range: 0...1)
    ) {
      self.init(
        low: Elo.chance(atLead: elo0), high: Elo.chance(atLead: elo1), alpha: alpha, beta: beta, method: method)
    }

    /// The evidence at or above which `high` is accepted, as a logarithm.
    public var boundForHigh: Double {
      if case .ratio = method { return log((1 - beta) / alpha) }
      return -log(alpha)
    }

    /// The evidence at or above which `low` is accepted, as a logarithm.
    public var boundForLow: Double {
      if case .ratio = method { return log((1 - alpha) / beta) }
      return -log(beta)
    }
  }

  /// What the test says.
  public enum Verdict: String, Sendable, Hashable {
    /// The first hypothesis: no gain.
    case acceptLow
    /// The second hypothesis: a gain.
    case acceptHigh
    /// More blocks are needed.
    case undecided
  }

  /// What is tested.
  public let plan: Plan
  /// How many blocks were looked at; those after the decision are not.
  public private(set) var blocks = 0
  /// The mean of their means; 0 of none.
  public private(set) var mean = 0.0
  /// The logarithm of the evidence for `high` and against `low`: of a purse, or of the ratio.
  public private(set) var evidenceForHigh = 0.0
  /// The logarithm of the evidence for `low` and against `high`.
  public private(set) var evidenceForLow = 0.0
  /// The verdict; once it is not undecided it stays.
  public private(set) var verdict = Verdict.undecided
  private var squares = 0.0

  /// A test that has seen nothing.
  public init(_ plan: Plan) { self.plan = plan }

  /// Looks at the next block. Blocks must come in the order of the plan, whatever the order in which they were played:
  /// otherwise quick races, which are not like slow ones, decide.
  ///
  /// - Parameter blockMean: The mean of the block's races: finite, and within the range of bets.
  public mutating func add(_ blockMean: Double) {
    guard verdict == .undecided else { return }
    // Bets are made before the block is seen.
    if case .bets(let range) = plan.method { bet(on: blockMean, within: range) }
    blocks += 1
    let before = blockMean - mean
    mean += before / Double(blocks)
    squares += before * (blockMean - mean)
    if case .ratio(let least) = plan.method {
      evidenceForHigh = logLikelihoodRatio
      evidenceForLow = -evidenceForHigh
      guard blocks >= least else { return }
    }
    if evidenceForHigh >= plan.boundForHigh {
      verdict = .acceptHigh
    } else if evidenceForLow >= plan.boundForLow {
      verdict = .acceptLow
    }
  }

  private mutating func bet(on value: Double, within range: ClosedRange<Double>) {
    precondition(range.contains(value), "the mean of a block lies in the range of the plan")
    let gain = plan.high - plan.low
    // The variance of the blocks before, and of four more with the largest one that the range allows about the middle.
    let middle = (plan.low + plan.high) / 2
    let largest = (middle - range.lowerBound) * (range.upperBound - middle)
    let spread = (squares + 4 * largest) / Double(blocks + 4)
    let part = gain / (spread + gain * gain)
    let onHigh = min(part, 0.75 / (plan.low - range.lowerBound))
    let onLow = min(part, 0.75 / (range.upperBound - plan.high))
    evidenceForHigh += log1p(onHigh * (value - plan.low))
    evidenceForLow += log1p(onLow * (plan.high - value))
  }

  /// The variance of a block's mean; 0 of fewer than two blocks.
  public var variance: Double { blocks > 1 ? squares / Double(blocks - 1) : 0 }

  private var logLikelihoodRatio: Double {
    let count = Double(blocks)
    let spread = squares / count
    // Where all blocks are alike and right on a hypothesis, the ratio would be without bound.
    let least = 1e-12 * (plan.high - plan.low) * (plan.high - plan.low)
    let low = spread + (mean - plan.low) * (mean - plan.low) + least
    let high = spread + (mean - plan.high) * (mean - plan.high) + least
    return count / 2 * log(low / high)
  }
}
