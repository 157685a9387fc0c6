import Foundation
import Testing
import Validation

/// The race of two developers, and the population that imitates.
@Suite struct RaceGameTests {
  @Test func `by chance alone, one in a hundred takes over`() {
    let dynamics = ImitationDynamics(population: 100, selection: 0)
    #expect(abs(dynamics.logFixation(of: 0, in: 1, [[5, 1], [9, 2]]) - log(0.01)) < 1e-9)
    #expect(dynamics.stationary([[5, 1, 0], [9, 2, 0], [0, 0, 0]]).allSatisfy { abs($0 - 1.0 / 3) < 1e-9 })
  }

  @Test func `an advantage that is always the same`() {
    let dynamics = ImitationDynamics(population: 20, selection: 0.3)
    let step = exp(-0.3 * 0.5)
    let chance = (1 - step) / (1 - pow(step, 20))
    #expect(abs(exp(dynamics.logFixation(of: 0, in: 1, [[2, 2], [1.5, 1.5]])) - chance) < 1e-12)
  }

  @Test func `the trees give what a long walk between the states gives`() {
    let dynamics = ImitationDynamics(population: 12, selection: 0.2)
    let payoffs: [[Double]] = [[1, 3, 0.5], [2, 1, 2], [0.5, 2.5, 1.5]]
    let moves = payoffs.indices.map { from in
      payoffs.indices.map { $0 == from ? 0 : exp(dynamics.logFixation(of: $0, in: from, payoffs)) / 2 }
    }
    var parts = [1.0, 0, 0]
    for _ in 0..<5_000 {
      parts = parts.indices.map { place in
        parts[place] * (1 - moves[place].reduce(0, +))
          + parts.indices.reduce(0) { $0 + parts[$1] * moves[$1][place] }
      }
    }
    for (found, walked) in zip(dynamics.stationary(payoffs), parts) { #expect(abs(found - walked) < 1e-9) }
  }

  @Test(arguments: [1.25, 1.5, 2, 3, 5])
  func `where arrival is near, two thresholds follow from the speed alone`(speed: Double) {
    var game = RaceGame(speed: speed)
    game.prize = 1e9
    #expect(abs(game.socialThreshold - (1 - 1 / speed)) < 1e-5)
    #expect(abs(game.privateThreshold - (1 - 1 / (3 * speed))) < 1e-5)
  }

  @Test(arguments: [1.25, 1.5, 2, 3, 5], stride(from: 0.05, through: 0.95, by: 0.1).map { $0 })
  func `regions are what payoffs and the population say`(speed: Double, risk: Double) {
    let game = RaceGame(speed: speed, risk: risk)
    let isBetterSafe = game.payoff(.safe, against: .safe) > game.payoff(.unsafe, against: .unsafe)
    let isMostlyUnsafe = game.unsafePart([.safe, .unsafe]) > 0.5
    #expect(isBetterSafe == (game.region == .safety || game.region == .dilemma))
    #expect(isMostlyUnsafe == (game.region == .dilemma || game.region == .innovation))
    // A near arrival leaves no room for conditional safety: one round decides.
    #expect(abs(game.unsafePart([.safe, .unsafe, .conditional]) - game.unsafePart([.safe, .unsafe])) < 0.34)
    #expect(game.region != .caution)
  }

  @Test func `three regions where arrival is near`() {
    #expect(RaceGame(speed: 1.5, risk: 0.2).region == .innovation)
    #expect(RaceGame(speed: 1.5, risk: 0.5).region == .dilemma)
    #expect(RaceGame(speed: 1.5, risk: 0.9).region == .safety)
    // Faster unsafe work widens what should be left alone.
    #expect(RaceGame(speed: 4, risk: 0.5).region == .innovation)
  }

  @Test func `where arrival is far, finding out decides, and safe work can prevail though risks would pay`() {
    var game = RaceGame(speed: 1.5, risk: 0.1).late
    #expect(game.region == .innovation)
    game.found = 0.6
    #expect(game.region == .caution)
    game.risk = 0.6
    #expect(game.region == .safety)
    // Conditional safety keeps unsafe work out where neither finding out nor the risk does.
    game = RaceGame(speed: 1.5, risk: 0.55).late
    let alone = game.unsafePart([.safe, .unsafe])
    #expect(game.unsafePart([.safe, .unsafe, .conditional]) < alone)
  }

  @Test(arguments: [1.5, 2, 3], [0.2, 0.5, 0.8])
  func `a sanction of nothing changes no payoff`(speed: Double, risk: Double) {
    let game = RaceGame(speed: speed, risk: risk)
    for (sanctioning, safe) in [
      (game.payoff(.sanctioning, against: .unsafe), game.payoff(.safe, against: .unsafe)),
      (game.payoff(.unsafe, against: .sanctioning), game.payoff(.unsafe, against: .safe)),
    ] {
      #expect(abs(sanctioning - safe) < 1e-9)
    }
  }

  @Test(arguments: [1.25, 1.5, 2, 3, 4], stride(from: 0.1, through: 0.9, by: 0.1).map { $0 })
  func `sanctions help in the dilemma and do harm where risks pay`(speed: Double, risk: Double) {
    var game = RaceGame(speed: speed, risk: risk)
    (game.sanction, game.burden) = (speed - 0.5, 0.25)
    let gain = game.gainBySanctions()
    switch game.region {
    case .dilemma: #expect(gain > -0.02)
    case .innovation: #expect(gain < 0.02)
    case .safety, .caution: #expect(abs(gain) < 0.1)
    }
  }

  @Test func `a strong sanction solves a dilemma and stifles an innovation`() {
    var dilemma = RaceGame(speed: 1.5, risk: 0.55)
    (dilemma.sanction, dilemma.burden) = (1, 0.25)
    #expect(dilemma.region == .dilemma && dilemma.gainBySanctions() > 0.1)
    var innovation = RaceGame(speed: 1.5, risk: 0.2)
    (innovation.sanction, innovation.burden) = (1, 0.25)
    #expect(innovation.region == .innovation && innovation.gainBySanctions() < -0.03)
  }
}
