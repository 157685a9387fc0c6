import Testing
import Validation

/// Intervals, verdicts, and what becomes of conclusions over the values of a parameter.
@Suite struct SweepTests {
  private func race(_ totals: [Double], first: Int? = 0, numbers: [Double?] = []) -> SweptRace {
    SweptRace(totals: totals, policies: ["a", "b", "b"], first: first, endsEarly: first == nil, numbers: numbers)
  }

  @Test func `an interval is that of Student`() {
    let interval = Interval(of: [1, 2, 3, 4, 5])
    #expect(interval.mean == 3)
    // 4.604 × the root of 2.5 / 5.
    #expect(abs(interval.reach - 3.2555) < 0.0001)
    #expect(!interval.isClear)
    #expect(Interval(of: [2, 3, 2, 3, 2, 3]).isClear)
    #expect(!Interval(of: [7]).isClear && !Interval(of: []).isClear)
    #expect(!Interval(of: [0, 0, 0]).isClear && Interval(of: [1, 1, 1]).isClear)
    #expect((1..<2_000).allSatisfy { Interval.quantile(freedom: $0) >= Interval.quantile(freedom: $0 + 1) })
  }

  @Test func `the median lies between places of a binomial distribution`() {
    #expect(Interval.placesOfMedian(7) == nil)
    #expect(Interval.placesOfMedian(8) == 0...7)
    // 40 numbers: at most 11 below the median have a chance of 0.32 %, at most 12 one of 0.83 %.
    #expect(Interval.placesOfMedian(40) == 11...28)
    for count in [64, 999, 1_000, 1_001, 5_000] {
      let places = Interval.placesOfMedian(count) ?? 0...0
      #expect(places.lowerBound + places.upperBound == count - 1)
      #expect(abs(Double(places.lowerBound) - (Double(count) / 2 - 1.288 * Double(count).squareRoot())) < 2)
    }
  }

  @Test func `outcomes are of policies and of seats`() {
    let one = race([1, 2, 4], first: 2)
    #expect(SweptOutcome.policyTotal("b").number(of: one) == 3)
    #expect(SweptOutcome.policyTotal("c").number(of: one) == nil)
    #expect(SweptOutcome.seatTotal(0).number(of: one) == 1)
    #expect(SweptOutcome.policyFirst("b").number(of: one) == 100 && SweptOutcome.policyFirst("a").number(of: one) == 0)
    #expect(SweptOutcome.seatFirst(2).number(of: one) == 100)
    let lost = race([1, 2, 4], first: nil)
    #expect(SweptOutcome.policyFirst("b").number(of: lost) == 0 && SweptOutcome.endsEarly.number(of: lost) == 100)
    let difference = SweptOutcome.seatTotal(1).difference([race([0, 5, 0]), race([0, 9, 0])], from: [one, one])
    #expect(difference.mean == 5)
  }

  @Test func `a pair is clear where the margin is, whatever the scatter of both`() {
    // Each swings widely from seed to seed, and the first is always a little above.
    let races = (0..<8).map { number -> SweptRace in
      let (swing, more) = (Double(number * 100), Double(number % 2) / 10)
      return race([swing + 1 + more, swing, 0])
    }
    #expect(Conclusion.seatAbove(0, 1).verdict(races) == .yes)
    #expect(Conclusion.seatAbove(1, 0).verdict(races) == .no)
    #expect(Conclusion.policyAbove("a", "a").verdict(races) == .open)
    #expect(!SweptOutcome.seatTotal(0).difference(races, from: races).isClear)
  }

  @Test func `a band holds where the interval of the median lies in it`() {
    let quarter = CalendarQuarter(year: 2023, quarter: 1)
    let series = Series.market("spending")
    let target = Target(
      id: "t", says: "", observable: .level(series, at: quarter), band: 2...3, unit: "", source: "")
    func verdict(_ numbers: [Double?]) -> Conclusion.Verdict {
      Conclusion.inBand(target).verdict(numbers.map { race([], numbers: [$0]) })
    }
    #expect(verdict(Array(repeating: 2.5, count: 8)) == .yes)
    #expect(verdict(Array(repeating: 2.5, count: 7)) == .open)
    #expect(verdict(Array(repeating: 4, count: 8)) == .no && verdict(Array(repeating: 1, count: 8)) == .no)
    #expect(verdict(Array(repeating: 2.5, count: 7) + [4]) == .open)
    #expect(verdict(Array(repeating: nil, count: 8)) == .no)
    #expect(verdict(Array(repeating: 2.5, count: 7) + [nil]) == .open)
  }

  @Test func `the course follows the verdicts from the scenario's own value`() {
    #expect(Course([.yes, .yes, .yes], base: 1) == .holds)
    #expect(Course([.no, .no], base: 0) == .holds)
    #expect(Course([.yes, .yes, .no], base: 0) == .flips(between: 1, and: 2))
    #expect(Course([.yes, .open, .no], base: 0) == .flips(between: 0, and: 2))
    #expect(Course([.no, .open, .yes], base: 1) == .flips(between: 0, and: 2))
    #expect(Course([.no, .yes, .yes, .yes, .no], base: 3) == .flips(between: 3, and: 4))
    #expect(Course([.yes, .yes, .open, .open], base: 0) == .fades(between: 1, and: 2))
    #expect(Course([.open, .open, .yes, .yes], base: 3) == .fades(between: 2, and: 1))
    #expect(Course([.open, .open, .yes], base: 0) == .open)
  }
}
