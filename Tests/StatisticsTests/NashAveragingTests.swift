import Foundation
import Randomness
import Statistics
import Testing

@Suite("Nash averaging")
struct NashAveragingTests {
  @Test("OpenSpiel's three test games: a ladder, a cycle, and one who beats all")
  func published() {
    let ladder = NashAveraging(payoffs: Matrix([[0, -1, -1], [1, 0, -1], [1, 1, 0]]))
    expect(ladder.equilibrium, near: [0, 0, 1], within: 1e-12)
    expect(ladder.averages, near: [-1, -1, 0], within: 1e-12)
    let cycle = NashAveraging(payoffs: Matrix([[0, -1, 1], [1, 0, -1], [-1, 1, 0]]))
    expect(cycle.equilibrium, near: [1, 1, 1].map { $0 / 3 }, within: 1e-12)
    expect(cycle.averages, near: [0, 0, 0], within: 1e-12)
    let one = NashAveraging(
      payoffs: Matrix([[0, 234, 34, -270], [-234, 0, -38, -464], [-34, 38, 0, -270], [270, 464, 270, 0]]))
    expect(one.equilibrium, near: [0, 0, 0, 1], within: 1e-12)
    expect(one.averages, near: [-270, -464, -270, 0], within: 1e-9)
  }

  @Test("A copy shares with its like and moves nobody's rating (Balduzzi et al. 2018, example 1)")
  func copies() {
    let rates = Matrix([
      [0.5, 0.9, 0.1, 0.1], [0.1, 0.5, 0.9, 0.9], [0.9, 0.1, 0.5, 0.5], [0.9, 0.1, 0.5, 0.5],
    ])
    let result = NashAveraging(payoffs: NashAveraging.logOdds(rates))
    expect(result.equilibrium, near: [1 / 3, 1 / 3, 1 / 6, 1 / 6], within: 1e-8)
    expect(result.averages, near: [0, 0, 0, 0], within: 1e-12)
    #expect(abs(NashAveraging.logOdds(rates)[0, 1] - 2.1972245773362196) < 1e-12)
  }

  @Test("Players who all draw get the same chance; a single one gets it all")
  func even() {
    expect(
      NashAveraging(payoffs: Matrix(rows: 4, columns: 4)).equilibrium, near: [0.25, 0.25, 0.25, 0.25], within: 1e-12)
    expect(NashAveraging(payoffs: Matrix([[0]])).equilibrium, near: [1], within: 0)
  }

  @Test("Of all equilibria the one of largest entropy is found, also where a bound holds it back")
  func entropy() {
    // Players 0 and 1 draw and both are in equilibria; player 2 beats 0 and loses to 1 twice as hard, so that p₀ ≤ 2p₁:
    // no bound at ½, ½. With the sides exchanged p₁ ≥ 2p₀, and the bound is where the entropy is largest: ⅓, ⅔.
    let free = NashAveraging(payoffs: Matrix([[0, 0, -1], [0, 0, 2], [1, -2, 0]]))
    expect(free.equilibrium, near: [0.5, 0.5, 0], within: 1e-9)
    let bound = NashAveraging(payoffs: Matrix([[0, 0, -2], [0, 0, 1], [2, -1, 0]]))
    expect(bound.equilibrium, near: [1 / 3, 2 / 3, 0], within: 1e-7)
    #expect(bound.residual < 1e-9)
  }

  @Test("Nobody gains by leaving, in games of many sizes, and copies of all change nothing")
  func random() {
    let chance = Chance(seed: 11)
    for size in [2, 3, 5, 8, 13, 21, 34] {
      var payoffs = Matrix(rows: size, columns: size)
      for row in 0..<size {
        for column in 0..<row {
          let value = Double(chance.draw(Domain(2), turn: Int32(size), of: UInt64(row * 100 + column)).bell) / 1e6
          payoffs[row, column] = value
          payoffs[column, row] = -value
        }
      }
      let result = NashAveraging(payoffs: payoffs)
      #expect(abs(result.equilibrium.reduce(0, +) - 1) < 1e-12)
      #expect(result.residual < 1e-9, "\(size)")
      guard size <= 13 else { continue }
      var doubled = Matrix(rows: 2 * size, columns: 2 * size)
      for row in 0..<(2 * size) {
        for column in 0..<(2 * size) { doubled[row, column] = payoffs[row % size, column % size] }
      }
      let twice = NashAveraging(payoffs: doubled)
      let halves = (0..<(2 * size)).map { result.equilibrium[$0 % size] / 2 }
      expect(twice.equilibrium, near: halves, within: 1e-7)
      expect(twice.averages, near: (0..<(2 * size)).map { result.averages[$0 % size] }, within: 1e-9)
    }
  }
}
