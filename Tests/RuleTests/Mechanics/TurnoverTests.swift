import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("T1 Turnover: people who leave")
struct TurnoverTests {
  /// A fifth of the staff leaves a neutral lab in a year; a thousand of each kind, alike in all labs, without luck.
  private func stage(seed: UInt64 = 1, _ change: (inout Turnover.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage(seed: seed) { rules in
      var turnover = Turnover.Rules()
      (turnover.yearly, turnover.spread) = (.percent(20), 0)
      (turnover.payWeight, turnover.computeWeight, turnover.runwayWeight) = (.percent(400), .percent(200), .one)
      change(&turnover)
      rules.turnover = turnover
    }
    stage.world.talent.researchers.going = 1_000_000
    stage.world.talent.engineers.going = 300_000
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .billions(10)
      stage.world.labs[seat].researchers = .people(1_000)
      stage.world.labs[seat].engineers = .people(1_000)
      stage.world.labs[seat].researcherPay = 1_000_000
      stage.world.labs[seat].engineerPay = 300_000
      stage.world.labs[seat].running = .whole(5_000)
    }
    return stage
  }

  /// Researchers and engineers of the first lab who leave in a quarter.
  private func leavers(_ stage: Stage, _ lab: (inout Lab) -> Void = { _ in }) -> [Int64] {
    var stage = stage
    lab(&stage.world.labs[first])
    stage.play(Turnover.self)
    return [stage.view(of: first).turnover.researchers.raw, stage.view(of: first).turnover.engineers.raw]
  }

  @Test("A neutral lab loses a quarter of the yearly rate; leavers are in the pool, and only the lab knows")
  func neutral() {
    var stage = stage()
    let pool = stage.world.talent.researchers.seekers
    stage.play(Turnover.self)
    #expect(stage.world.labs[first].researchers == .people(950))
    #expect(stage.world.labs[first].engineers == .people(950))
    #expect(stage.world.talent.researchers.seekers == pool + .people(150))
    #expect(stage.moved(.engineers, from: Account(second), to: .pool) == 50_000)
    #expect(stage.view(of: first).turnover.researchers == .people(50))
  }

  @Test("Pay below the going rate drives people away, each kind by its own pay; pay above it keeps no more than all")
  func pay() {
    // A tenth below, four times the weight: 1.4 times as many.
    #expect(leavers(stage()) { $0.researcherPay = 900_000 } == [70_000, 50_000])
    #expect(leavers(stage()) { $0.engineerPay = 270_000 } == [50_000, 70_000])
    #expect(leavers(stage()) { $0.researcherPay = 9_000_000 } == [50_000, 50_000])
  }

  @Test("Too few chips drive researchers away, not engineers; more than the field's keep no more")
  func compute() {
    let starved = leavers(stage()) { $0.running = .whole(500) }
    #expect(starved[0] > 60_000 && starved[1] == 50_000)
    #expect(leavers(stage()) { $0.running = .whole(50) }[0] > starved[0])
    #expect(leavers(stage()) { $0.running = .whole(50_000) } == [50_000, 50_000])
    #expect(leavers(stage { $0.computeWeight = 0 }) { $0.running = .whole(500) } == [50_000, 50_000])
  }

  @Test("An empty purse drives people away: less cash than a quarter's pay")
  func broke() {
    // 1,000 × $1 M and 1,000 × $0.3 M, a quarter of each.
    #expect(leavers(stage()) { $0.cash = .millions(325) } == [50_000, 50_000])
    #expect(leavers(stage()) { $0.cash = .millions(325) - 1 } == [100_000, 100_000])
    #expect(leavers(stage()) { $0.cash = .millions(-9) } == [100_000, 100_000])
  }

  @Test("Lower pay, fewer chips or less cash never keep more people")
  func monotonic() {
    for seed in 1...6 as ClosedRange<UInt64> {
      let stage = stage(seed: seed) { $0.spread = .percent(25) }
      var last = [[Int64]](repeating: [0, 0], count: 3)
      for step in 0...30 as ClosedRange<Int64> {
        let rest = 30 - step
        let all = [
          leavers(stage) { $0.researcherPay = Dollars(raw: rest * 50_000) },
          leavers(stage) { $0.running = .whole(rest * 300) },
          leavers(stage) { $0.cash = .millions(rest * 20) },
        ]
        for (place, left) in all.enumerated() {
          #expect(left[0] >= last[place][0] && left[1] >= last[place][1] && left[0] <= 900_000)
          last[place] = left
        }
      }
    }
  }

  @Test("However bad it is, a tenth stays; nobody leaves an empty or a closed lab")
  func bounds() {
    let harsh = stage { ($0.yearly, $0.payWeight) = (.percent(80), .percent(2_000)) }
    #expect(leavers(harsh) { $0.researcherPay = 0 }[0] == 900_000)
    #expect(leavers(stage()) { $0.researchers = 0 } == [0, 50_000])
    #expect(leavers(stage()) { $0.isOpen = false } == [0, 0])
  }

  @Test("Luck is the lab's own and each kind's own, and spreads as stated")
  func luck() {
    var researchers: [Double] = []
    var both: [Double] = []
    for seed in 1...300 as ClosedRange<UInt64> {
      let left = leavers(stage(seed: seed) { $0.spread = .percent(20) })
      var other = stage(seed: seed) { $0.spread = .percent(20) }
      other.world.labs[second].isOpen = false
      #expect(leavers(other) == left)
      let errors = left.map { Double($0) / 50_000 - 1 }
      researchers.append(errors[0])
      both.append(errors[0] * errors[1])
    }
    #expect(abs(researchers.deviation - 0.2) < 0.04, "\(researchers.deviation)")
    #expect(abs(researchers.mean) < 0.06)
    #expect(abs(both.mean) < 0.012, "the kinds are independent")
    var alike = stage { $0.spread = .percent(20) }
    alike.play(Turnover.self)
    #expect(Set(alike.world.seats.map { alike.view(of: $0).turnover.researchers }).count == 3)
  }
}
