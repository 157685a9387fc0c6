import Testing
import Validation

/// Each kind of series over the made-up history; the first value is that before the race.
@Suite struct SeriesTests {
  private func values(_ series: Series, _ reading: Series.Reading = .played) -> [Double?] {
    series.values(in: MadeUp.chronicle, reading)
  }

  @Test func `the market has no value before the race`() {
    #expect(values(.market("spending")) == [nil, 1_000, 2_000, 3_000, 4_000, 5_000])
  }

  @Test func `labs are added up, averaged, and the largest and second are found among those that play`() {
    #expect(values(.labs("chips", .all, .sum)) == [6, 12, 18, 24, 30, 18])
    #expect(values(.labs("chips", .all, .mean)) == [2, 4, 6, 8, 10, 9])
    #expect(values(.labs("chips", .all, .largest)) == [3, 6, 9, 12, 15, 12])
    #expect(values(.labs("chips", .all, .second)) == [2, 4, 6, 8, 10, 6])
  }

  @Test func `labs are chosen by seat, place and kind`() {
    #expect(values(.labs("chips", .seat(1), .sum)) == [2, 4, 6, 8, 10, 12])
    #expect(values(.labs("chips", .rank(1), .sum)) == [1, 2, 3, 4, 5, nil])
    #expect(values(.labs("chips", .rank(2), .sum)) == [2, 4, 6, 8, 10, 12])
    #expect(values(.labs("chips", .kind("platform"), .sum)) == [5, 10, 15, 20, 25, 12])
    #expect(values(.labs("chips", .kind("native"), .second)) == Array(repeating: nil, count: 6))
  }

  @Test func `movements are amounts of the cause and direction`() {
    #expect(values(.moved(MadeUp.left, .all, .sum)) == [nil, 6, 6, 6, 6, 3])
    let gained = Series.Movement(good: "researchers", cause: "turnover", isGain: true)
    #expect(values(.moved(gained, .all, .sum)) == [nil, 0, 0, 0, 0, 0])
  }

  @Test func `models count from the quarter in which they come so far`() {
    #expect(values(.models(.capability, .trained)) == [126, 126, 130, 130, 140, 140])
    #expect(values(.models(.capability, .released)) == [126, 126, 126, 130, 130, 130])
    #expect(values(.models(.capability, .closed)) == [126, 126, 126, 130, 130, 126])
    #expect(values(.models(.capability, .open)) == [nil, nil, nil, 117, 117, 130])
    #expect(values(.models(.size, .open)) == [nil, nil, nil, 11.7, 11.7, 13])
  }

  @Test func `an offer is the cheapest of enough capability`() {
    #expect(values(.offer(atLeast: 126)) == [nil, 30, 29, 28, 27, 26])
    #expect(values(.offer(atLeast: 120)) == [nil, 30, 29, 2, 2, 2])
    #expect(values(.offer(atLeast: 127)) == Array(repeating: nil, count: 6))
  }

  @Test func `a year is four quarters that are all known`() {
    #expect(values(.year(.market("spending"))) == [nil, nil, nil, nil, 10_000, 14_000])
    #expect(values(.year(.moved(MadeUp.left, .all, .sum))) == [nil, nil, nil, nil, 24, 21])
  }

  @Test func `sums, differences and ratios go moment by moment`() {
    let (largest, second) = (Series.labs("chips", .all, .largest), Series.labs("chips", .all, .second))
    #expect(values(.sum([largest, second, second])) == [7, 14, 21, 28, 35, 24])
    #expect(values(.difference(largest, second)) == [1, 2, 3, 4, 5, 6])
    #expect(values(.ratio(second, .labs("chips", .all, .sum))) == [1, 1, 1, 1, 1, 1].map { $0 / 3 })
    let nothing = Series.difference(largest, largest)
    #expect(values(.ratio(largest, nothing)) == Array(repeating: nil, count: 6))
    #expect(values(.sum([largest, .market("spending")]))[0] == nil)
  }

  @Test func `what is held keeps the first value that its fields had`() {
    #expect(values(.market("spending"), .held) == Array(repeating: 1_000, count: 6))
    #expect(values(.year(.market("spending")), .held) == [nil, nil, nil, nil, 4_000, 4_000])
    #expect(values(.models(.capability, .open), .held) == Array(repeating: 117, count: 6))
    let share = Series.ratio(.labs("revenue", .all, .largest), .market("spending"))
    #expect(values(share, .held) == Array(repeating: 0.3, count: 6))
  }

  @Test func `a series knows what kind of number it is`() {
    #expect(Series.market("spending").measure == Measure(symbol: "$", isPerQuarter: true))
    #expect(Series.year(.market("spending")).measure == Measure(symbol: "$"))
    #expect(Series.labs("users", .all, .sum).measure == Measure(symbol: "users"))
    #expect(Series.moved(MadeUp.left, .all, .sum).measure == Measure(symbol: "people", isPerQuarter: true))
    #expect(Series.models(.size, .trained).measure.isLogarithm)
    #expect(Series.models(.capability, .open).measure.hasNoZero)
    #expect(Series.ratio(.market("spending"), .market("spending")).measure == .ratio)
  }
}
