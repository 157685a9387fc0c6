import Randomness
import Foundation
import Statistics
import Testing

@Suite("Estimates by block")
struct EstimateTests {
  private static func race(_ policies: [Int], _ ranks: [Int], _ scores: [Double]) -> RaceResult {
    RaceResult(seats: policies.indices.map { SeatResult(policy: policies[$0], rank: ranks[$0], score: scores[$0]) })
  }

  @Test("Ties share the win and stand in the middle of their places")
  func ties() {
    let race = Self.race([0, 1, 2, 1], [1, 3, 1, 4], [9, 2, 9, 1])
    #expect(race.winShares == [0.5, 0, 0.5, 0])
    #expect(race.middleRanks == [1.5, 3, 1.5, 4])
  }

  @Test("Win share, rank, score and pair rates of two blocks, by hand")
  func byHand() {
    var tally = Tally(policies: 3)
    tally.add(
      Block(
        seed: 1,
        races: [Self.race([0, 1, 2], [1, 2, 3], [30, 20, 10]), Self.race([1, 2, 0], [1, 1, 3], [5, 5, 0])]))
    tally.add(Block(seed: 2, races: [Self.race([0, 0, 1], [2, 1, 3], [8, 9, 1])]))
    let standings = Standings(tally, bootstrap: BlockBootstrap(resamples: 100))
    #expect(standings.policies.map(\.seats) == [4, 3, 2])
    let shares: [Double?] = [0.5, 0.5 / 3, 0.25]
    #expect(standings.policies.map { $0.winShare?.estimate } == shares)
    let ranks: [Double?] = [1.75, 6.5 / 3, 2.25]
    #expect(standings.policies.map { $0.meanRank?.estimate } == ranks)
    let scores: [Double?] = [11.75, 26.0 / 3, 7.5]
    #expect(standings.policies.map { $0.meanScore?.estimate } == scores)
    // 0 before 1: once, not once, and with both seats of the third race.
    #expect(standings.pairRates[0][1]?.estimate == 0.75)
    #expect(standings.pairRates[1][0]?.estimate == 0.25)
    #expect(standings.pairRates[1][2]?.estimate == 0.75)
    #expect(standings.pairRates[0][0] == nil)
    // 15 and 12.5 in the first block, with two seats each; 8.5 and 1 in the second, in which one of them has one.
    #expect(standings.scoreGaps[0][1].map { abs($0.estimate - 12.5 / 3) < 1e-12 } == true)
    #expect(standings.scoreGaps[1][0].map { abs($0.estimate + 12.5 / 3) < 1e-12 } == true)
    #expect(standings.scoreGaps[1][2]?.estimate == 5 && standings.scoreGaps[2][2] == nil)
    #expect(tally.pairWins == Matrix([[0, 3, 1], [1, 0, 1.5], [1, 0.5, 0]]))
    #expect(tally.races == 3)
  }

  @Test("Many blocks are kept in little room, with the same sums and much the same intervals")
  func pooling() {
    var (small, large) = (Tally(policies: 2, capacity: 100), Tally(policies: 2, capacity: 10_000))
    for number in 0..<3_333 {
      let wins = number % 7 < 4 ? [1, 2] : [2, 1]
      let block = Block(seed: UInt64(number), races: [Self.race([0, 1], wins, [Double(number % 11), 1])])
      small.add(block)
      large.add(block)
    }
    #expect(small.blocks == 3_333 && small.blocksInGroup == 32)
    #expect(large.blocksInGroup == 1)
    #expect(small.pairWins == large.pairWins)
    let bootstrap = BlockBootstrap(resamples: 200)
    let (few, many) = (Standings(small, bootstrap: bootstrap), Standings(large, bootstrap: bootstrap))
    #expect(few.policies[0].winShare?.estimate == many.policies[0].winShare?.estimate)
  }

  @Test("Intervals repeat, hold their estimate, and do not depend on what else is asked")
  func repeatable() throws {
    let first = BlockRatio(sums: (0..<30).map { Double($0 * $0 % 17) }, counts: Array(repeating: 2, count: 30))
    let second = BlockRatio(sums: (0..<30).map { Double($0 % 5) }, counts: (0..<30).map { Double($0 % 3) })
    let bootstrap = BlockBootstrap(resamples: 500, seed: 3)
    let both = bootstrap.intervals(of: [second, first])
    #expect(both[1] == bootstrap.intervals(of: [first])[0])
    #expect(both == bootstrap.intervals(of: [second, first]))
    let interval = try #require(both[1])
    #expect(interval.low < interval.estimate && interval.estimate < interval.high)
    #expect(BlockBootstrap(resamples: 500, seed: 4).intervals(of: [first])[0] != interval)
  }

  @Test("For a mean of many blocks the interval is that of Student's t")
  func agrees() throws {
    let values = (0..<400).map { sin(Double($0) * 12.9898) * 3 + 5 }
    let mean = values.reduce(0, +) / 400
    let error = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399 / 400).squareRoot()
    let ratio = BlockRatio(sums: values, counts: Array(repeating: 1, count: 400))
    let interval = try #require(BlockBootstrap(resamples: 10_000).intervals(of: [ratio])[0])
    let reach = StudentLaw.quantile(0.975, freedom: 399) * error
    #expect(abs(interval.low - (mean - reach)) < 0.06 * reach)
    #expect(abs(interval.high - (mean + reach)) < 0.06 * reach)
  }

  @Test("Nothing counted is nothing; one block is anything; equal blocks leave no doubt")
  func edges() {
    let bootstrap = BlockBootstrap(resamples: 100)
    #expect(bootstrap.intervals(of: [BlockRatio(sums: [0, 0], counts: [0, 0])]) == [nil])
    #expect(
      bootstrap.intervals(of: [BlockRatio(sums: [3], counts: [2])])
        == [Interval(estimate: 1.5, low: -.infinity, high: .infinity)])
    #expect(
      bootstrap.intervals(of: [BlockRatio(sums: [2, 2, 2], counts: [4, 4, 4])])
        == [Interval(estimate: 0.5, low: 0.5, high: 0.5)])
    #expect(Standings(Tally(policies: 2)).policies[1].winShare == nil)
  }

  @Test("A share that was all or nothing in every block has Clopper and Pearson's end")
  func alike() throws {
    for blocks in [5, 20] {
      let (all, none) = (Array(repeating: 2.0, count: blocks), Array(repeating: 0.0, count: blocks))
      let intervals = BlockBootstrap().intervals(of: [
        BlockRatio(sums: all, counts: all, range: 0...1), BlockRatio(sums: none, counts: all, range: 0...1),
        BlockRatio(sums: all, counts: all), BlockRatio(sums: all, counts: all.map { $0 * 2 }, range: 0...1),
      ])
      // 0.025^(1/n), from tables of exact binomial limits: 0.478 for 5 of 5, 0.832 for 20 of 20.
      let end = blocks == 5 ? 0.478 : 0.832
      let (first, second) = (try #require(intervals[0]), try #require(intervals[1]))
      #expect(abs(first.low - end) < 0.001 && first.high == 1 && first.estimate == 1)
      #expect(abs(second.high - (1 - end)) < 0.001 && second.low == 0)
      // What has no ends has nothing to go by.
      #expect(intervals[2].map { $0.low == 1 && $0.high == 1 } == true)
      // Two of four in every block, and one result more at either end, by hand: t(n + 1) × 0.5 × √2 ÷ 4 (n + 1).
      let reach = (blocks == 5 ? 2.447 : 2.080) * 0.5 * 2.0.squareRoot() / Double(4 * (blocks + 1))
      let half = try #require(intervals[3])
      #expect(abs(half.low - (0.5 - reach)) < 0.0003 && abs(half.high - (0.5 + reach)) < 0.0003)
    }
  }

  @Test("Intervals of Elo hold the truth about as often as they say, and know when they know nothing")
  func elo() throws {
    let chance = Chance(seed: 5)
    var (held, told) = (0, 0)
    for sample in 0..<150 {
      var tally = Tally(policies: 3)
      for block in 0..<30 {
        // One bent for the whole block, so that its two races depend on each other; by turns all meet.
        let bent = Double(chance.draw(Domain(9), turn: Int32(sample), of: UInt64(block)).below(1_000)) / 1_000
        let races = (0..<2).map { race in
          let luck =
            Double(
              chance.draw(Domain(9), turn: Int32(sample), of: UInt64(block), for: UInt16(race + 1)).below(1_000))
            / 1_000
          let pair = [[0, 1], [1, 2], [2, 0]][(block + race) % 3]
          let isAhead = (bent + luck) / 2 < 0.5
          return Self.race(pair, isAhead ? [1, 2] : [2, 1], [0, 0])
        }
        tally.add(Block(seed: UInt64(block), races: races))
      }
      let elo = try #require(Standings(tally, bootstrap: BlockBootstrap(resamples: 100)).elo)
      guard elo.prior == 0 else { continue }
      for rating in elo.ratings {
        told += 1
        // All are equally good: the truth is 0.
        held += rating.contains(0) ? 1 : 0
        #expect(rating.low.isFinite && rating.low < rating.estimate && rating.estimate < rating.high)
      }
    }
    #expect(told > 400)
    #expect((0.93...0.99).contains(Double(held) / Double(told)), "\(held) of \(told)")

    var always = Tally(policies: 2)
    for block in 0..<9 {
      always.add(Block(seed: UInt64(block), races: [Self.race([0, 1], [1, 2], [0, 0])]))
    }
    let elo = try #require(Standings(always).elo)
    #expect(elo.prior == 0.5 && elo.ratings[0].low == -.infinity && elo.ratings[0].estimate > 0)
  }

  @Test("The normal law and Student's, against tables")
  func laws() {
    // Abramowitz and Stegun 1964, tables 26.1 and 26.10.
    #expect(abs(NormalLaw.cumulative(1) - 0.841344746068543) < 1e-14)
    #expect(abs(NormalLaw.quantile(0.975) - 1.959963984540054) < 1e-13)
    #expect(abs(NormalLaw.quantile(1e-10) + 6.361340902404056) < 1e-11)
    #expect(NormalLaw.quantile(0) == -.infinity)
    #expect(abs(NormalLaw.quantile(0.5)) < 1e-15)
    for (freedom, value) in [(1.0, 12.706), (2, 4.303), (5, 2.571), (9, 2.262), (30, 2.042), (120, 1.980)] {
      #expect(abs(StudentLaw.quantile(0.975, freedom: freedom) - value) < 6e-4)
    }
    #expect(abs(StudentLaw.cumulative(-1, freedom: 1) - 0.25) < 1e-13)
    #expect(abs(StudentLaw.quantile(0.9, freedom: 2) - 1.8856180831641267) < 1e-10)
  }
}
