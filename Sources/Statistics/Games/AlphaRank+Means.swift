extension AlphaRank {
  /// The most policies whose shares are drawn anew: a ranking takes their number to the power of three.
  static let mostResampled = 64

  /// The mean shares over blocks drawn anew.
  ///
  /// In the limit of large α a strategy that wins 50.1 % of its games takes all from one that wins 49.9 %, so that a single
  /// ranking of sampled games says with certainty what may be luck. The mean says how certain it is.
  /// - Source: Rowland et al. 2019, "Multiagent evaluation under incomplete information", for the harm that noise does.
  /// - Parameters:
  ///   - tally: Games in blocks.
  ///   - options: The settings.
  ///   - bootstrap: How blocks are drawn.
  /// - Returns: A share for each policy; nil for fewer than two blocks, or more than 64 policies.
  public static func means(
    of tally: Tally, _ options: Options = Options(), _ bootstrap: BlockBootstrap = BlockBootstrap(resamples: 400)
  ) -> [Double]? {
    guard tally.groupCount > 1, tally.policies <= mostResampled else { return nil }
    var sums = [Double](repeating: 0, count: tally.policies)
    bootstrap.resample(tally.groupCount) { times in
      let shares = AlphaRank(payoffs: tally.pairWins(times: times).rates(), options).shares
      for (policy, share) in shares.enumerated() { sums[policy] += share }
    }
    return sums.map { $0 / Double(bootstrap.resamples) }
  }
}

extension Matrix {
  /// Win rates from numbers of wins; a half where two never met.
  ///
  /// - Parameter extra: What is added to the wins of both, so that no rate is 0 or 1.
  public func rates(extra: Double = 0) -> Matrix {
    var rates = Matrix(rows: rows, columns: rows, filledWith: 0.5)
    for row in 0..<rows {
      for column in 0..<rows where row != column {
        let games = self[row, column] + self[column, row] + 2 * extra
        if games > 0 { rates[row, column] = (self[row, column] + extra) / games }
      }
    }
    return rates
  }
}
