import Foundation

/// A test that looks after every block and stops as soon as it is sure: is a mean `low`, or is it `high`?
///
/// The observation is the mean of a block, such as the win share or the pair score of the policy under test over all of
/// its rotations, so that luck and seat cancel within it. The law of block means is not known; after n blocks of mean m
/// and variance v the logarithm of the likelihood ratio is taken as (n/2) ln(r₀/r₁), where rᵢ = v + (m − sᵢ)² is the mean
/// square about the hypothesis sᵢ: the generalised ratio for means of any law near the normal one. The test accepts
/// `high` at ln((1−β)/α), and `low` at ln(β/(1−α)).
///
/// Wald's bounds leave out that a block steps over them, which errs on the safe side. That the variance is estimated from
/// the same blocks errs on the other, for the first blocks; therefore nothing is decided before `leastBlocks`.
/// `frontier-bench sprt` measures the rates of wrong answers.
///
/// - Source: Wald 1945, "Sequential tests of statistical hypotheses"; Van den Bergh 2019, "Comments on normalized Elo"
///   and "A practical introduction to the GSPRT", as chess engines are tested by fishtest and fastchess; Bartroff, Lai
///   and Shih 2013, "Sequential experimentation in clinical trials", chapter 4.
public struct SequentialTest: Sendable, Hashable {
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
    /// How many blocks there are before a decision, at least 2.
    public var leastBlocks: Int

    /// A plan over block means.
    ///
    /// - Parameters:
    ///   - low: The mean of the first hypothesis.
    ///   - high: The mean of the second one, above.
    ///   - alpha: The chance of a false gain, above 0 and below a half.
    ///   - beta: The chance of a gain not seen, above 0 and below a half.
    ///   - leastBlocks: Blocks before a decision.
    public init(low: Double, high: Double, alpha: Double = 0.05, beta: Double = 0.05, leastBlocks: Int = 16) {
      precondition(low < high, "the second hypothesis lies above the first")
      precondition(alpha > 0 && alpha < 0.5 && beta > 0 && beta < 0.5, "chances of errors between 0 and a half")
      precondition(leastBlocks >= 2, "a variance takes two blocks")
      self.low = low
      self.high = high
      self.alpha = alpha
      self.beta = beta
      self.leastBlocks = leastBlocks
    }

    /// A plan over scores of pairs, from 0 to 1, for leads in Elo.
    ///
    /// - Parameters:
    ///   - elo0: The lead in points of the first hypothesis.
    ///   - elo1: The lead of the second one, above.
    ///   - alpha: As above.
    ///   - beta: As above.
    ///   - leastBlocks: As above.
    public init(elo0: Double, elo1: Double, alpha: Double = 0.05, beta: Double = 0.05, leastBlocks: Int = 16) {
      self.init(
        low: Elo.chance(atLead: elo0), high: Elo.chance(atLead: elo1), alpha: alpha, beta: beta,
        leastBlocks: leastBlocks)
    }

    /// At or below this ratio `low` is accepted.
    public var lowerBound: Double { log(beta / (1 - alpha)) }
    /// At or above this ratio `high` is accepted.
    public var upperBound: Double { log((1 - beta) / alpha) }
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
  /// The verdict; once it is not undecided it stays.
  public private(set) var verdict = Verdict.undecided
  private var squares = 0.0

  /// A test that has seen nothing.
  public init(_ plan: Plan) { self.plan = plan }

  /// Looks at the next block. Blocks must come in the order of the plan, whatever the order in which they were played:
  /// otherwise quick races, which are not like slow ones, decide.
  ///
  /// - Parameter blockMean: The mean of the block's races, finite.
  public mutating func add(_ blockMean: Double) {
    guard verdict == .undecided else { return }
    blocks += 1
    let before = blockMean - mean
    mean += before / Double(blocks)
    squares += before * (blockMean - mean)
    guard blocks >= plan.leastBlocks else { return }
    let ratio = logLikelihoodRatio
    if ratio >= plan.upperBound { verdict = .acceptHigh } else if ratio <= plan.lowerBound { verdict = .acceptLow }
  }

  /// The variance of a block's mean; 0 of fewer than two blocks.
  public var variance: Double { blocks > 1 ? squares / Double(blocks - 1) : 0 }

  /// The logarithm of the likelihood of `high` over that of `low`; 0 of nothing.
  public var logLikelihoodRatio: Double {
    guard blocks > 0 else { return 0 }
    let count = Double(blocks)
    let spread = squares / count
    // Where all blocks are alike and right on a hypothesis, the ratio would be without bound.
    let least = 1e-12 * (plan.high - plan.low) * (plan.high - plan.low)
    let low = spread + (mean - plan.low) * (mean - plan.low) + least
    let high = spread + (mean - plan.high) * (mean - plan.high) + least
    return count / 2 * log(low / high)
  }
}
