import Testing
import Validation

/// Each kind of observable over the made-up history, and what is guessed without it.
@Suite struct ObservableTests {
  private let start = MadeUp.quarter(0)
  private let first = MadeUp.quarter(1)
  private let last = MadeUp.quarter(5)

  private func value(_ observable: Observable, _ reading: Series.Reading = .played) -> Double? {
    observable.value(in: MadeUp.chronicle, reading)
  }

  private func isNear(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 1e-9 } ?? false }

  @Test func `quarters are read and written`() {
    #expect(first.description == "2023 Q1" && start.description == "2022 Q4")
    #expect(CalendarQuarter("2024 Q1") == last)
    #expect(last.years(since: first) == 1)
    for wrong in ["2023", "2023 Q0", "2023 Q5", "2023Q1", "Q1 2023", "23 Q1", "start"] {
      #expect(CalendarQuarter(wrong) == nil)
    }
  }

  @Test func `a level is the value after a quarter`() {
    #expect(value(.level(.market("spending"), at: last)) == 5_000)
    #expect(value(.level(.market("spending"), at: start)) == nil)
    #expect(value(.level(.market("spending"), at: MadeUp.quarter(9))) == nil)
  }

  @Test func `a rise is added in a year, a growth multiplies in a year, and a factor over the time`() {
    let chips = Series.labs("chips", .seat(0), .sum)
    #expect(value(.rise(chips, from: first, to: last)) == 4)
    #expect(isNear(value(.rise(chips, from: start, to: last)), 4))
    #expect(value(.factor(chips, from: start, to: last)) == 6)
    #expect(isNear(value(.growth(chips, from: first, to: last)), 3))
    #expect(isNear(value(.growth(chips, from: first, to: MadeUp.quarter(3))), 4))
  }

  @Test func `a logarithm grows by what it is the logarithm of`() {
    let knowHow = Series.labs("know_how", .all, .largest)
    #expect(isNear(value(.factor(knowHow, from: start, to: last)), 3.1622776601683795))
    #expect(isNear(value(.growth(knowHow, from: first, to: last)), 2.51188643150958))
  }

  @Test func `a lag counts quarters until the aim is reached, and may never end`() {
    let (open, closed) = (Series.models(.capability, .open), Series.models(.capability, .closed))
    #expect(value(.lag(open, behind: closed, at: first)) == 4)
    #expect(value(.lag(open, behind: closed, at: MadeUp.quarter(3))) == 2)
    #expect(value(.lag(open, behind: closed, at: last)) == 0)
    #expect(value(.lag(open, behind: .models(.capability, .trained), at: last)) == nil)
    #expect(value(.lag(open, behind: closed, at: first), .held) == nil)
    #expect(value(.lag(closed, behind: open, at: last), .held) == 0)
  }

  @Test func `held values do not grow`() {
    let spending = Series.market("spending")
    #expect(value(.level(spending, at: last), .held) == 1_000)
    #expect(value(.rise(spending, from: first, to: last), .held) == 0)
    #expect(value(.growth(spending, from: first, to: last), .held) == 1)
  }

  private func target(_ observable: Observable, _ past: [(Int, Double)]) -> Target {
    var target = Target(id: "t", says: "", observable: observable, band: 1...2, unit: "", source: "")
    target.past = past.map { Target.PastValue(quarter: MadeUp.quarter($0.0), value: $0.1) }
    return target
  }

  @Test func `a past goes on along its logarithms`() {
    let spending = Series.market("spending")
    let past = [(-8, 1.0), (-4, 2.0), (0, 4.0)]
    #expect(isNear(target(.level(spending, at: MadeUp.quarter(4)), past).extrapolated, 8))
    #expect(isNear(target(.growth(spending, from: first, to: MadeUp.quarter(3)), past).extrapolated, 2))
    #expect(isNear(target(.factor(spending, from: first, to: MadeUp.quarter(3)), past).extrapolated, 2.0.squareRoot()))
    #expect(isNear(target(.rise(spending, from: start, to: MadeUp.quarter(4)), past).extrapolated, 4))
    #expect(target(.level(spending, at: last), [(0, 1)]).extrapolated == nil)
    // What grows is given itself, also where the history has its logarithm.
    let size = Series.models(.size, .trained)
    #expect(isNear(target(.growth(size, from: start, to: last), past).extrapolated, 2))
  }

  @Test func `a past of points goes on straight`() {
    let capability = Series.models(.capability, .released)
    let past = [(-4, 116.0), (0, 126.0)]
    #expect(isNear(target(.rise(capability, from: start, to: last), past).extrapolated, 10))
    #expect(isNear(target(.level(capability, at: MadeUp.quarter(2)), past).extrapolated, 131))
  }

  @Test func `a target is in its own unit`() {
    var target = target(.level(.market("spending"), at: last), [])
    target.exponent = 3
    #expect(target.value(in: MadeUp.chronicle) == 5)
    target.exponent = -2
    #expect(target.value(in: MadeUp.chronicle) == 500_000)
  }

  @Test func `races without a number stand last, and the median decides`() {
    let target = target(.level(.market("spending"), at: last), [])
    let numbers: [Double?] = [nil, 1.5, 9, 1, 1.2, 0.5, nil, 2, 3, 1.1]
    let comparison = Comparison(target, played: numbers, held: [nil, 3, 1])
    #expect(comparison.median == 1.5 && comparison.low == 0.5 && comparison.high == nil)
    #expect(comparison.held == 3)
    #expect(comparison.agrees && comparison.within == 5 && comparison.missing == 2)
    #expect(comparison.isInBand(2) && !comparison.isInBand(2.1) && !comparison.isInBand(Double?.none))
    #expect(!Comparison(target, played: [nil, 1, nil, nil], held: []).agrees)
  }
}
