import Foundation
import Randomness
import Statistics
import Testing

@Suite("Ratings")
struct RatingTests {
  @Test("Citations among four journals: the worths and errors of Agresti 2002, as BradleyTerry2 prints them")
  func journals() throws {
    // Row is cited by column: Biometrika, Communications in Statistics, JASA, JRSS-B (Stigler 1994).
    let wins = Matrix([[0, 730, 498, 221], [33, 0, 68, 17], [320, 813, 0, 142], [284, 276, 325, 0]])
    let elo = try Elo(wins: wins, anchor: .init(player: 0))
    let worths = elo.ratings.map { $0 / Elo.pointsPerLogOdds }
    expect(worths, near: [0, -2.9491, -0.4796, 0.2690], within: 5e-5)
    expect(elo.standardErrors.map { $0 / Elo.pointsPerLogOdds }, near: [0, 0.1025, 0.0606, 0.0708], within: 5e-5)
    #expect(elo.components.count == 1)
    #expect(elo.prior == 0)
  }

  @Test("Partial rankings of different lengths: the estimate that the tests of choix publish")
  func partial() throws {
    let contests = [[0, 1, 2], [3, 2, 0], [1, 3]].map { order in Contest(places: order.map { [$0] }) }
    let fit = try PlackettLuce(contests, players: 4)
    expect(fit.logWorths, near: [-0.44328117, 0.69506219, -0.67061442, 0.4188334], within: 5e-5)
    // Those stop a little short of the optimum, which a plain ascent along the slope, written apart, puts here.
    expect(fit.logWorths, near: [-0.44330849, 0.69506787, -0.67060957, 0.41885019], within: 1e-8)
  }

  @Test("A season of 83 drivers in 36 races: the log worths of Hunter 2004, table 2, as the R package prints them")
  func season() throws {
    let contests = Season2002.orders.map { order in Contest(places: order.map { [$0 - 1] }) }
    #expect(contests.count == 36)
    let fit = try PlackettLuce(contests, players: 83)
    #expect(fit.components.count == 1)
    // The best three by mean place, and the last three; the first driver of the list is 0.
    let published = [(58, 4.15), (68, 3.62), (51, 2.08), (15, 0.03), (17, -0.31), (40, -0.15)]
    for (driver, worth) in published {
      #expect(abs(fit.logWorths[driver - 1] - fit.logWorths[0] - worth) < 0.0051)
    }
  }

  @Test("Two players: the logarithm of the odds, with the error of a binomial law")
  func two() throws {
    let elo = try Elo(wins: Matrix([[0, 30], [10, 0]]), anchor: .init(player: 1, rating: 1_500))
    #expect(abs(elo.ratings[0] - 1_500 - 400 * log10(3)) < 1e-8)
    #expect(abs(elo.standardErrors[0] - Elo.pointsPerLogOdds * (1 / 30.0 + 1 / 10.0).squareRoot()) < 1e-8)
    #expect(abs(Elo.chance(atLead: elo.ratings[0] - elo.ratings[1]) - 0.75) < 1e-12)
    #expect(abs(Elo.lead(atChance: 0.75) - 400 * log10(3)) < 1e-9)
  }

  @Test("Ties are the mean of their orders: a drawn match counts half for each, a tie of three is even")
  func ties() throws {
    let drawn = try PlackettLuce(
      [Contest(places: [[0, 1]], weight: 20), Contest(places: [[0], [1]], weight: 20)], players: 2)
    let halves = try PlackettLuce(
      [Contest(places: [[0], [1]], weight: 30), Contest(places: [[1], [0]], weight: 10)], players: 2)
    expect(drawn.logWorths, near: halves.logWorths, within: 1e-9)
    expect(drawn.standardErrors, near: halves.standardErrors, within: 1e-9)
    // All six orders at a sixth each are the tie, also beside a fourth who comes last, and one whom all meet.
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let back = [Contest(places: [[3], [0], [1], [2]]), Contest(places: [[2], [3], [1], [0]])]
    let one = try PlackettLuce([Contest(places: [[0, 1, 2], [3]])] + back, players: 4)
    let six = try PlackettLuce(
      orders.map { Contest(places: $0.map { [$0] } + [[3]], weight: 1 / 6) } + back, players: 4)
    expect(one.logWorths, near: six.logWorths, within: 1e-9)
    expect(one.standardErrors, near: six.standardErrors, within: 1e-9)
  }

  @Test("The likelihood is largest: every small change of a worth lowers it, seats of one player included")
  func optimum() throws {
    let orders: [[[Int]]] = [
      [[0], [1], [2], [0]], [[2], [0, 1]], [[1], [1], [2], [0]], [[2], [1], [0]], [[0], [2], [1]], [[0, 0], [2]],
    ]
    let fit = try PlackettLuce(orders.map { Contest(places: $0) }, players: 3)
    func likelihood(_ worths: [Double]) -> Double {
      orders.reduce(0) { sum, order in
        // Each order that ties leave open, seat by seat.
        let all = order.reduce([[Int]]()) { heads, place in
          let tails = place.count == 1 ? [place] : [place, place.reversed()]
          return heads.isEmpty ? tails : heads.flatMap { head in tails.map { head + $0 } }
        }
        let logs = all.map { seats in
          seats.indices.reduce(0.0) { $0 + worths[seats[$1]] - log(seats[$1...].reduce(0) { $0 + exp(worths[$1]) }) }
        }
        return sum + logs.reduce(0, +) / Double(logs.count)
      }
    }
    let best = likelihood(fit.logWorths)
    for player in 0..<3 {
      for step in [1e-3, -1e-3] {
        var other = fit.logWorths
        other[player] += step
        #expect(likelihood(other) < best)
      }
    }
    #expect(abs(fit.worths.reduce(0, +) - 1) < 1e-12)
  }

  @Test("Errors are right: over many made-up seasons the worths spread as they say")
  func spread() throws {
    let worths = [0.6, 0.0, -0.6]
    let chance = Chance(seed: 5)
    var (inside, spread, stated) = (0, 0.0, 0.0)
    let seasons = 300
    for season in 0..<seasons {
      let contests = (0..<60).map { race in Self.order(worths, chance, UInt64(season * 1_000 + race)) }
      let fit = try PlackettLuce(contests.enumerated().map { Contest(places: $1, block: $0) }, players: 3)
      let error = fit.logWorths[0] - 0.6
      spread += error * error / Double(seasons)
      stated += fit.standardErrors[0] * fit.standardErrors[0] / Double(seasons)
      if let block = fit.blockErrors, abs(error) < 1.96 * block[0] { inside += 1 }
    }
    #expect((0.75...1.3).contains(spread / stated))
    #expect((0.91...0.985).contains(Double(inside) / Double(seasons)))
  }

  /// An order by the law of the model: the largest of worth plus Gumbel noise first.
  private static func order(_ worths: [Double], _ chance: Chance, _ race: UInt64) -> [[Int]] {
    let keys = worths.indices.map { player in
      let bits = chance.draw(Domain(3), turn: 0, of: race, for: UInt16(player)).bits
      return worths[player] - log(-log((Double(bits >> 11) + 0.5) / 9_007_199_254_740_992))
    }
    return worths.indices.sorted { keys[$0] > keys[$1] }.map { [$0] }
  }

  @Test("Races that come twice leave the block errors as they are, while the others shrink by √2")
  func blocks() throws {
    let chance = Chance(seed: 8)
    let once = (0..<40).map { Contest(places: Self.order([0.3, 0, -0.3], chance, UInt64($0)), block: $0) }
    let first = try PlackettLuce(once, players: 3)
    let second = try PlackettLuce(once + once, players: 3)
    expect(second.logWorths, near: first.logWorths, within: 1e-9)
    expect(second.standardErrors.map { $0 * 2.0.squareRoot() }, near: first.standardErrors, within: 1e-9)
    expect(try #require(second.blockErrors), near: try #require(first.blockErrors), within: 1e-9)
  }

  @Test("Where results go one way only, components are told and an imagined player keeps worths finite")
  func disconnected() throws {
    let contests = [[0, 1], [1, 0], [0, 2], [1, 2], [2, 3], [3, 2]].map { Contest(places: [[$0[0]], [$0[1]]]) }
    let fit = try PlackettLuce(contests, players: 5)
    #expect(fit.components.contains([0, 1]) && fit.components.contains([2, 3]) && fit.components.contains([4]))
    let places = [[0, 1], [2, 3]].compactMap { fit.components.firstIndex(of: $0) }
    #expect(places[0] < places[1])
    #expect(fit.prior == 0.5)
    #expect(fit.logWorths.allSatisfy { $0.isFinite })
    #expect(fit.logWorths[0] > fit.logWorths[2])
    let won = try Elo(wins: Matrix([[0, 8], [0, 0]]))
    // Half a contest won and lost against worth 1: 8.5 wins of 9 beside 0.5 of 9, symmetric about 0.
    #expect(won.ratings[0] > 0 && won.ratings[0].isFinite)
    let even = try PlackettLuce([], players: 2)
    expect(even.logWorths, near: [0, 0], within: 1e-12)
  }

  @Test("What cannot be rated is refused")
  func refused() {
    #expect(throws: RatingError.tooFewPlayers) { try PlackettLuce([], players: 1) }
    #expect(throws: RatingError.unknownPlayer(3)) { try PlackettLuce([Contest(places: [[0], [3]])], players: 2) }
    #expect(throws: RatingError.tooManyTied(count: 11)) {
      try PlackettLuce([Contest(places: [Array(0..<11)])], players: 11)
    }
    #expect(throws: RatingError.unknownPlayer(7)) {
      try Elo(wins: Matrix([[0, 1], [1, 0]]), anchor: .init(player: 7))
    }
  }
}
