import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("T1 Talent market: sealed offers for people who look for work")
struct TalentMarketTests {
  /// A thousand researchers of whom half look for work, and three labs that are alike.
  private func stage(seed: UInt64 = 1, _ change: (inout TalentMarket.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage(seed: seed) { rules in
      var talent = TalentMarket.Rules()
      (talent.researchers, talent.engineers, talent.growth) = (.people(1_000), .people(600), 0)
      (talent.seeking, talent.outside, talent.floating) = (.percent(50), 0, 0)
      (talent.researcherPay, talent.engineerPay) = (1_000_000, 300_000)
      change(&talent)
      rules.talent = talent
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .billions(50)
      stage.world.labs[seat].researchers = .people(100)
      stage.world.labs[seat].engineers = .people(100)
      stage.world.labs[seat].running = .whole(1_000)
      stage.world.labs[seat].mission = 0
      stage.world.labs[seat].standing = 0
      stage.world.labs[seat].knowHow = 0
    }
    return stage
  }

  private func offer(_ people: Int64, at wage: Int64 = 1_000_000, _ kind: StaffKind = .researchers)
    -> (inout OrderSheet) -> Void
  {
    {
      var order = TalentMarket.Order()
      (order.kind, order.headcount, order.wage) = (kind, .people(people), Dollars(raw: wage))
      _ = $0.talent.put(order)
    }
  }

  private func hired(_ stage: inout Stage, _ kind: StaffKind = .researchers) -> [Int64] {
    stage.play(TalentMarket.self)
    let world = stage.world
    return world.seats.map { (kind == .researchers ? world.talent.researchers : world.talent.engineers).hired[$0].raw }
  }

  @Test("Equal offers share the seekers with the choice of staying away, to a thousandth of a person")
  func equal() {
    var stage = stage()
    for seat in [first, second] { stage.order(seat, offer(1_000)) }
    #expect(hired(&stage) == [166_667, 166_667, 0])
    #expect(stage.world.talent.researchers.seekers.raw == 1_000_000 - 333_334)
    #expect(stage.world.labs[first].researchers.raw == 100_000 + 166_667)
    #expect(stage.world.labs[first].newcomers.raw == 166_667)
    #expect(stage.view(of: second).talent.hiredResearchers.raw == 166_667)
    #expect(stage.moved(.researchers, from: .pool) == 333_334)
  }

  @Test("A lab hires no more than it asked for; whom it does not take, the others may have")
  func secondChance() {
    var stage = stage()
    stage.order(first, offer(10))
    stage.order(second, offer(1_000))
    // A third each; then the 156.667 whom the first did not take, half of them.
    #expect(hired(&stage) == [10_000, 166_667 + 78_334, 0])
  }

  @Test("Jobs for fewer than come are all filled; nobody comes from an empty pool")
  func ends() {
    var stage = stage()
    stage.order(first, offer(7))
    stage.order(second, offer(8))
    #expect(hired(&stage) == [7_000, 8_000, 0])
    stage = self.stage()
    stage.world.talent.researchers.seekers = 0
    stage.order(first, offer(7))
    #expect(hired(&stage) == [0, 0, 0])
  }

  @Test("Kinds of staff have pools, offers and rates of their own")
  func kinds() {
    var stage = stage()
    stage.order(first) {
      offer(5)(&$0)
      offer(400, at: 300_000, .engineers)(&$0)
    }
    var engineers = stage
    #expect(hired(&stage) == [5_000, 0, 0])
    #expect(hired(&engineers, .engineers) == [150_000, 0, 0])
    #expect(engineers.world.labs[first].newcomers.raw == 5_000)
  }

  @Test("A higher wage never hires fewer, whatever the others offer")
  func wages() {
    for place in 0..<120 {
      var stage = stage { $0.payWeight = .percent(300) }
      for seat in [second, third] {
        let number = place * 8 + Int(seat.index)
        stage.order(
          seat,
          offer(
            Scribble.number(number, below: 300) + 1, at: 500_000 + Scribble.number(number, below: 2_000_000, seed: 2)))
        stage.world.labs[seat].mission = Rate(raw: Scribble.number(number, below: 1_000_000, seed: 3))
      }
      let jobs = Scribble.number(place, below: 400, seed: 4) + 1
      var last: Int64 = 0
      for wage in stride(from: 400_000, through: 4_000_000, by: 300_000) as StrideThrough<Int64> {
        var tried = stage
        tried.order(first, offer(jobs, at: wage))
        let got = hired(&tried)
        #expect(got[0] >= last && got[0] <= jobs * 1_000, "\(place): \(got) at \(wage), before \(last), of \(jobs)")
        #expect(got.reduce(0, +) <= 500_000)
        last = got[0]
      }
    }
  }

  @Test("Pay, compute, mission, standing and know-how each draw people; engineers do not ask for compute")
  func attractions() {
    let half = Rate.percent(50)
    let mission = shares({ $0.missionWeight = half }, { $0.mission = .one })
    let standing = shares({ $0.standingWeight = half }, { $0.standing = .one })
    let compute = shares({ $0.computeWeight = half }, { $0.running = .whole(4_000) })
    let engineers = shares({ $0.computeWeight = half }, { $0.running = .whole(4_000) }, .engineers)
    let knowHow = shares({ $0.colleaguesWeight = half }, { $0.knowHow = 1_000_000 })
    for shares in [mission, standing, compute, knowHow] { #expect(shares[0] > shares[1] + 10_000, "\(shares)") }
    #expect(engineers[0] == engineers[1])
    // Half a natural unit: e^0.5 = 1.64872 times as many.
    for shares in [mission, standing, knowHow] {
      #expect(abs(shares[0] * 100_000 - shares[1] * 164_872) < shares[1] * 10)
    }
  }

  /// Who comes to the first and to the second lab, which make the same offer.
  private func shares(
    _ rules: (inout TalentMarket.Rules) -> Void, _ lab: (inout Lab) -> Void, _ kind: StaffKind = .researchers
  ) -> [Int64] {
    var stage = stage(rules)
    lab(&stage.world.labs[first])
    let wage: Int64 = kind == .researchers ? 1_000_000 : 300_000
    for seat in [first, second] { stage.order(seat, offer(1_000, at: wage, kind)) }
    return hired(&stage, kind)
  }

  @Test("A stronger pull of the outside hires fewer")
  func outside() {
    var last = Int64.max
    for pull in [0, 50, 100, 300] as [Int64] {
      var stage = stage { $0.outside = .percent(pull) }
      stage.order(first, offer(1_000))
      let got = hired(&stage)[0]
      #expect(got < last)
      last = got
    }
  }

  @Test("An offer above the lab's own pay lifts everybody's; one below pays the newcomers what the others get")
  func pay() {
    var stage = stage()
    stage.order(first, offer(20, at: 1_500_000))
    stage.order(second, offer(20, at: 400_000))
    var both = hired(&stage)
    #expect(stage.world.labs[first].researcherPay == 1_500_000)
    #expect(stage.world.labs[second].researcherPay == 1_000_000)
    #expect(stage.world.labs[first].engineerPay == 300_000)
    // Whoever offers less than it pays is as attractive as its pay.
    stage = self.stage { $0.payWeight = .percent(300) }
    stage.order(first, offer(900, at: 1_000_000))
    stage.order(second, offer(900, at: 400_000))
    both = hired(&stage)
    #expect(both[0] == both[1])
  }

  @Test("The going rate moves toward what the hired are paid, and rises as seekers run out")
  func goingRate() {
    func rate(_ people: Int64, at wage: Int64, floating: Rate = .percent(50)) -> Int64 {
      var stage = stage { ($0.floating, $0.outside) = (floating, 0) }
      for seat in stage.world.seats { stage.order(seat, offer(people, at: wage)) }
      stage.play(TalentMarket.self)
      return stage.world.talent.researchers.going.raw
    }
    #expect(rate(50, at: 2_000_000, floating: 0) == 1_000_000)
    #expect(rate(50, at: 2_000_000) > 1_200_000)
    #expect(rate(120, at: 2_000_000) > rate(50, at: 2_000_000))
    #expect(rate(120, at: 2_000_000, floating: .one) > rate(120, at: 2_000_000))
    // Offers below what the labs pay: the hired are paid a million, as before.
    #expect(rate(83, at: 10_000) == rate(83, at: 1_000_000))
    var idle = stage { $0.floating = .percent(50) }
    idle.play(TalentMarket.self)
    #expect(idle.world.talent.researchers.going == 990_000)
  }

  @Test("The pool grows by a part of what it was at the start")
  func growth() {
    var stage = stage { $0.growth = .percent(10) }
    for quarter in 1...3 as ClosedRange<Int64> {
      stage.play(TalentMarket.self)
      #expect(stage.world.talent.researchers.seekers == .people(1_000 + quarter * 100))
      #expect(stage.world.talent.engineers.seekers == .people(600 + quarter * 60))
      stage.nextTurn()
    }
  }

  @Test("A quarter's pay of the new and the raise of the old must be at hand")
  func unaffordable() {
    var stage = stage()
    stage.rules = stage.rules.without(["costs", "core", "deliveries"])
    // 40 people at $2 M for a quarter are $20 M; the raise of 100 by $1 M is $25 M.
    stage.world.labs[first].cash = .millions(45) - 1
    #expect(stage.order(first, offer(40, at: 2_000_000)).map(\.brief) == ["costs 45000, left 44999"])
    stage.world.labs[first].cash = .millions(45)
    #expect(stage.order(first, offer(40, at: 2_000_000)).isEmpty)
    // Below the lab's own pay, its own pay counts.
    stage.world.labs[first].cash = .millions(10) - 1
    #expect(stage.order(first, offer(40, at: 10_000)).map(\.brief) == ["costs 10000, left 9999"])
    #expect(stage.order(first, offer(0)).map(\.brief) == ["headcount 0 not in 1...10000000"])
    #expect(stage.order(first, offer(1, at: 9_999)).map(\.brief) == ["wage 9999 not in 10000...100000000"])
  }

  @Test("A closed lab hires nobody, and nobody waits for it")
  func closed() {
    var stage = stage()
    for seat in [first, second] { stage.order(seat, offer(1_000)) }
    stage.world.labs[first].isOpen = false
    #expect(hired(&stage) == [0, 250_000, 0])
  }
}
