public import Policies

/// The search for one seat's best standing line of play: a policy's parameters, one after the other.
///
/// A coordinate search: every parameter in turn takes the value that scores best, all others held, with the same seeds
/// and the same rivals for every value, as long as a pass changes something.
public struct ReplySearch: Sendable {
  /// What a search found.
  public struct Reply: Sendable {
    /// The policy with the best parameters.
    public let choice: PolicyChoice
    /// Its mean score on the seeds of the search, which is too high for it: it was chosen for them.
    public let score: Double
    /// The mean score at the start, on the same seeds.
    public let start: Double
  }

  private let trial: SeatTrial
  private let seeds: [UInt64]
  private let passes: Int

  /// Plans a search.
  ///
  /// - Parameters:
  ///   - trial: The races.
  ///   - seeds: Those that every value is tried on.
  ///   - passes: How often all parameters are gone through at most.
  public init(_ trial: SeatTrial, seeds: [UInt64], passes: Int) {
    self.trial = trial
    self.seeds = seeds
    self.passes = passes
  }

  /// The best reply from a seat.
  ///
  /// - Parameters:
  ///   - seat: The seat, from 0.
  ///   - start: The policy whose parameters are turned, and where the search begins.
  ///   - tried: Called after each parameter.
  public func best(for seat: Int, from start: PolicyChoice, tried: () -> Void = {}) -> Reply {
    let first = trial.scores([start], in: seat, seeds: seeds)[0]
    var (best, score) = (start, first)
    for _ in 0..<passes {
      var isChanged = false
      for place in start.kind.parameters.indices {
        defer { tried() }
        let candidates = best.kind.parameters[place].others(than: best.values[place]).map {
          best.setting(place, to: $0)
        }
        let scores = trial.scores(candidates, in: seat, seeds: seeds)
        guard let highest = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[highest] > score else {
          continue
        }
        (best, score, isChanged) = (candidates[highest], scores[highest], true)
      }
      if !isChanged { break }
    }
    return Reply(choice: best, score: score, start: first)
  }
}
