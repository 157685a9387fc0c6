import Foundation
import Statistics
import Testing

@Suite("α-Rank")
struct AlphaRankTests {
  private static let rockPaperScissors = Matrix([[0, -1, 1], [1, 0, -1], [-1, 1, 0]])
  private static let biased = Matrix([[0, -0.25, 0.5], [0.25, 0, -0.05], [-0.5, 0.05, 0]])

  @Test("Five strategies of Han et al. 2013 have the shares that OpenSpiel's test publishes")
  func agreements() {
    let (r, t, p, s, delta, eps) = (1.0, 2.0, 0.0, -1.0, 4.0, 0.25)
    let payoffs = Matrix([
      [r - eps / 2, r - eps, 0, s + delta - eps, r - eps], [r, r, s, s, s], [0, t, p, p, p],
      [t - delta, t, p, p, p], [r, t, p, p, p],
    ])
    let options = AlphaRank.Options(intensity: .finite(0.1), population: 20, selection: .population)
    let published = [0.40966787, 0.07959841, 0.20506998, 0.08505983, 0.2206039]
    expect(AlphaRank(payoffs: payoffs, options).shares, near: published, within: 1e-8)
  }

  @Test("Rock, paper and scissors share alike at every intensity", arguments: [0.01, 0.1, 1, 10, 1_000])
  func cycle(alpha: Double) {
    let options = AlphaRank.Options(intensity: .finite(alpha))
    expect(AlphaRank(payoffs: Self.rockPaperScissors, options).shares, near: [1, 1, 1].map { $0 / 3 }, within: 1e-12)
  }

  @Test("Of the biased cycle the shares become alike at great intensity, unlike its equilibrium")
  func biasedCycle() {
    // Omidshafiei et al. 2019, figure 5 and its text: one third each once α is large; the equilibrium is 1/16, 5/8, 5/16.
    let third = [1.0, 1, 1].map { $0 / 3 }
    expect(AlphaRank(payoffs: Self.biased).shares, near: third, within: 1e-5)
    let great = AlphaRank.Options(intensity: .finite(1_000))
    expect(AlphaRank(payoffs: Self.biased, great).shares, near: third, within: 1e-12)
    expect(NashAveraging(payoffs: Self.biased).equilibrium, near: [1 / 16, 5 / 8, 5 / 16], within: 1e-9)
  }

  @Test("A chain of three, solved by hand")
  func byHand() {
    // Shares are in proportion to the trees that lead to a state, with rates ρ(u) of fixation.
    let (alpha, m) = (0.5, 10.0)
    func rate(_ gain: Double) -> Double { (1 - exp(-alpha * gain)) / (1 - exp(-m * alpha * gain)) }
    // From → to: 0→1 gains 0.25·2, and so on, as each is compared with what the other gets.
    let up = [rate(0.5), rate(0.1), rate(1.0)]
    let down = [rate(-0.5), rate(-0.1), rate(-1.0)]
    // 0→1 up[0], 1→2 up[1], 2→0 up[2]; back: 1→0, 2→1, 0→2.
    let trees = [
      up[1] * up[2] + down[0] * down[1] + down[0] * up[2],
      up[0] * up[2] + down[2] * down[1] + up[0] * down[1],
      up[0] * up[1] + down[2] * down[0] + down[2] * up[1],
    ]
    let sum = trees.reduce(0, +)
    let options = AlphaRank.Options(intensity: .finite(alpha), population: 10)
    expect(AlphaRank(payoffs: Self.biased, options).shares, near: trees.map { $0 / sum }, within: 1e-13)
  }

  @Test("Of two who win alike but for one game, the limit names one; over blocks drawn anew both share")
  func resampled() throws {
    var tally = Tally(policies: 3)
    for block in 0..<41 {
      // The third never wins; the first wins 21 blocks of 41.
      let order = block % 2 == 0 ? [0, 1, 2] : [1, 0, 2]
      let seats = order.enumerated().map { SeatResult(policy: $0.element, rank: $0.offset + 1, score: 0) }
      tally.add(Block(seed: UInt64(block), races: [RaceResult(seats: seats)]))
    }
    expect(AlphaRank(payoffs: tally.pairWins.rates()).shares, near: [1, 0, 0], within: 1e-5)
    let means = try #require(AlphaRank.means(of: tally))
    #expect((0.45...0.7).contains(means[0]) && (0.3...0.55).contains(means[1]))
    #expect(means[2] < 1e-5 && abs(means.reduce(0, +) - 1) < 1e-9)
    #expect(AlphaRank.means(of: tally) == means)
    var alone = Tally(policies: 3)
    alone.add(Block(seed: 1, races: []))
    #expect(AlphaRank.means(of: alone) == nil)
  }

  @Test("In the prisoner's dilemma all time is spent with defection")
  func dilemma() {
    let payoffs = Matrix([[-1, -3], [0, -2]])
    expect(AlphaRank(payoffs: payoffs).shares, near: [0, 1], within: 1e-5)
    let both = GameTable(rows: payoffs, columns: payoffs.transposed)
    expect(AlphaRank(both).shares, near: [0, 0, 0, 1], within: 1e-5)
    expect(AlphaRank(both, .init(intensity: .finite(100))).shares, near: [0, 0, 0, 1], within: 1e-12)
  }

  @Test("In the battle of the sexes the two agreements have half of the time each")
  func battle() {
    let game = GameTable(rows: Matrix([[3, 0], [0, 2]]), columns: Matrix([[2, 0], [0, 3]]))
    expect(AlphaRank(game).shares, near: [0.5, 0, 0, 0.5], within: 1e-5)
    expect(AlphaRank(game, .init(intensity: .finite(10))).shares, near: [0.5, 0, 0, 0.5], within: 1e-9)
  }

  @Test("Matching pennies goes round all four profiles alike")
  func pennies() {
    let payoffs = Matrix([[1, -1], [-1, 1]])
    let game = GameTable(rows: payoffs, columns: Matrix([[-1, 1], [1, -1]]))
    expect(AlphaRank(game).shares, near: [0.25, 0.25, 0.25, 0.25], within: 1e-12)
    expect(AlphaRank(game, .init(intensity: .finite(3))).shares, near: [0.25, 0.25, 0.25, 0.25], within: 1e-12)
  }

  @Test("Three sides: the best profile of a common interest has it all, and profiles are numbered as stated")
  func threeSides() {
    let common = [0, 1, 2, 3, 4, 5, 6, 9, 8, 7, 6, 5].map(Double.init)
    let game = GameTable(strategies: [2, 3, 2], payoffs: [common, common, common])
    #expect(game.profile(7) == [1, 0, 1])
    #expect(AlphaRank(game, .init(intensity: .finite(50))).order.first == 7)
  }

  @Test("Intensities beyond what an exponential holds lose nothing")
  func overflow() {
    let payoffs = Matrix([[0, 1, 2], [-1, 0, 5], [-2, -5, 0]])
    let shares = AlphaRank(payoffs: payoffs, .init(intensity: .finite(1e6))).shares
    expect(shares, near: [1, 0, 0], within: 1e-12)
  }

  @Test("Ties are neutral: a mutant takes over with the chance of one in the population")
  func ties() {
    let even = Matrix([[1, 1], [1, 1]])
    for intensity in [AlphaRank.Intensity.finite(5), .limit(perturbation: 1e-3)] {
      expect(AlphaRank(payoffs: even, .init(intensity: intensity)).shares, near: [0.5, 0.5], within: 1e-14)
    }
    // Against two that tie with each other and lose to the third, all is with the third.
    let third = Matrix([[0, 0, -1], [0, 0, -1], [1, 1, 0]])
    #expect(AlphaRank(payoffs: third).order == [2, 0, 1])
  }
}

/// Expects numbers one by one.
func expect(
  _ found: [Double], near wanted: [Double], within tolerance: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(found.count == wanted.count, sourceLocation: sourceLocation)
  for (a, b) in zip(found, wanted) {
    #expect(abs(a - b) <= tolerance, "\(found) is not \(wanted)", sourceLocation: sourceLocation)
  }
}
