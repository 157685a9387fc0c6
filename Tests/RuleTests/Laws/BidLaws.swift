import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Law: more is never less")
struct BidLaws {
  /// A stage in the middle of a race: its world, with the quarter's circumstances still neutral.
  private func stage(_ turn: Drill.Turn) -> Stage {
    var stage = Stage(turn.before.rules, seed: turn.before.seed)
    stage.world = turn.before.world
    for seat in stage.world.seats { stage.world.conditions[seat] = Conditions() }
    for vetted in turn.sheets { stage.sheets[vetted.seat] = vetted.sheet }
    return stage
  }

  /// Plays a race and looks at every so-manieth of its turns, from each lab that is open in turn.
  private func turns(of law: LawCase, every: Int32, _ look: (Drill.Turn, Seat) -> Void) throws {
    var drill = law.drill
    try drill.finish { turn in
      guard turn.before.turn % every == Int32(law.seed) % every else { return }
      let seat = Seat(Int(turn.before.turn / every) % turn.before.seatCount)
      if turn.before.world.labs[seat].isOpen { look(turn, seat) }
    }
  }

  @Test("A higher wage never hires fewer, whoever else bids", arguments: LawCase.all)
  func wages(law: LawCase) throws {
    guard law.rules.talent != nil else { return }
    try turns(of: law, every: 5) { turn, seat in
      for kind in [StaffKind.researchers, .engineers] {
        var last: Headcount = 0
        for thousands in [50, 200, 400, 700, 1_000, 1_500, 3_000, 20_000, 100_000] as [Int64] {
          var stage = stage(turn)
          var order = TalentMarket.Order()
          (order.kind, order.headcount, order.wage) = (kind, .people(300), Dollars(raw: thousands * 1_000))
          _ = stage.sheets[seat].talent.put(order)
          stage.play(TalentMarket.self)
          let pool = kind == .researchers ? stage.world.talent.researchers : stage.world.talent.engineers
          let hired = pool.hired.storage[Int(seat.index)]
          #expect(hired >= last, "turn \(turn.before.turn), seat \(seat.index), $\(thousands) thousand")
          last = hired
        }
      }
    }
  }

  @Test("A higher bid for chips never wins fewer, and never pays more than it says", arguments: LawCase.all)
  func chips(law: LawCase) throws {
    guard law.rules.chips != nil else { return }
    try turns(of: law, every: 5) { turn, seat in
      let reserve = turn.before.world.chips.reserve
      var last: Chips = 0
      for percent in [100, 101, 110, 130, 170, 250, 500, 2_000] as [Int64] {
        var stage = stage(turn)
        var order = ChipMarket.Order()
        (order.amount, order.price) = (.whole(20_000), reserve.times(.percent(percent)))
        _ = stage.sheets[seat].chips.put(order)
        stage.play(ChipMarket.self)
        let won = stage.world.chips.won[seat]
        #expect(won >= last, "turn \(turn.before.turn), seat \(seat.index), \(percent) % of the reserve")
        let cash = (turn.before.world.labs[seat].cash - stage.world.labs[seat].cash).raw
        let most = order.price.cost(of: won).times(law.rules.chips?.deposit ?? 0)
        #expect(cash <= max(most, most.times(stage.world.conditions[seat].chipPrice)).raw)
        last = won
      }
    }
  }

  /// What a run that ends in this quarter gives, luck held still and every chip well run.
  private func yield(_ turn: Drill.Turn, _ seat: Seat, _ change: (inout World) -> Void) -> Capability {
    var stage = stage(turn)
    stage.rules.training?.luck = 0
    stage.rules.training?.luckOfJump = 0
    stage.sheets = BySeat(OrderSheet())
    stage.world.models.removeAll()
    stage.world.labs[seat].engineers = .people(1_000_000)
    stage.world.labs[seat].trainingShare = .percent(50)
    stage.world.labs[seat].servingShare = .percent(20)
    stage.world.training[seat].quartersLeft = 1
    stage.world.training[seat].recipe = stage.world.labs[seat].knowHow
    change(&stage.world)
    stage.play(FleetSplit.self)
    stage.play(Research.self)
    stage.play(TrainingRuns.self)
    for place in stage.world.models.indices where stage.world.models[place].owner == seat {
      return stage.world.models[place].capability
    }
    return 0
  }

  @Test(
    "More compute, data or talent never gives a weaker model: cohesion, skill and luck held", arguments: LawCase.all)
  func yields(law: LawCase) throws {
    guard law.rules.fleet != nil, law.rules.research != nil, law.rules.training != nil else { return }
    var rises = 0
    try turns(of: law, every: 3) { turn, seat in
      let base = yield(turn, seat) { _ in }
      for percent in [101, 120, 200, 1_000] as [Int64] {
        let compute = yield(turn, seat) { $0.labs[seat].running = $0.labs[seat].running.times(.percent(percent)) }
        let talent = yield(turn, seat) {
          $0.labs[seat].researchers = $0.labs[seat].researchers.times(.percent(percent))
        }
        let data = yield(turn, seat) { $0.conditions[seat].recipe = Decades(raw: percent * 500) }
        #expect(compute >= base && talent >= base && data >= base, "turn \(turn.before.turn), seat \(seat.index)")
        if compute > base, data > base { rises += 1 }
      }
    }
    #expect(rises > 0, "more compute and data give a better model somewhere")
  }

  @Test("Opening a model that is not the best open one leaves hosts' price as it was", arguments: LawCase.all)
  func opening(law: LawCase) throws {
    guard law.rules.customers != nil else { return }
    try turns(of: law, every: 4) { turn, seat in
      let world = turn.before.world
      let open = world.models.indices.filter { world.models[$0].state == .open }
      guard let best = open.map({ world.models[$0].capability }).max() else { return }
      var plain = stage(turn)
      plain.play(Customers.self)
      for place in world.models.indices where world.models[place].state != .open {
        guard world.models[place].capability < best, world.labs[world.models[place].owner].isOpen else { continue }
        var opened = stage(turn)
        opened.world.models[place].state = .open
        opened.world.rankReleases()
        opened.play(Customers.self)
        #expect(opened.world.customers.openPrice <= plain.world.customers.openPrice, "model \(world.models[place].id)")
      }
    }
  }

  @Test("Nobody is hired, paid or sold twice: no holding is spent twice within a quarter", arguments: LawCase.all)
  func once(law: LawCase) throws {
    var drill = law.drill
    try drill.finish { turn in
      var balances = Balances(of: turn.before)
      var hired: [Int64: Int64] = [:]
      var paid: Set<UInt8> = []
      for entry in turn.entries {
        balances.carry(entry)
        if [Good.researchers, .engineers, .chips].contains(entry.good), entry.from.seat != nil || entry.from == .pool {
          let left = balances[entry.good, of: entry.from]
          #expect(
            left >= 0, "turn \(turn.before.turn): \(entry.good) of account \(entry.from.number) by \(entry.cause)")
        }
        if entry.cause == TalentMarket.name.domain, entry.from == .pool {
          let key = Int64(entry.to.number) * 10 + Int64(entry.good.rawValue)
          #expect(hired[key] == nil, "account \(entry.to.number) hires twice")
          hired[key] = entry.amount
        }
        if entry.cause == OperatingCosts.name.domain, entry.to == .employees {
          #expect(paid.insert(entry.from.number).inserted, "account \(entry.from.number) pays twice")
        }
      }
      for vetted in turn.sheets {
        let orders = vetted.sheet.talent
        for (kind, good) in [(StaffKind.researchers, Good.researchers), (.engineers, .engineers)] {
          var asked: Int64 = 0
          for place in 0..<orders.count where orders[place].kind == kind { asked = orders[place].headcount.raw }
          let got = hired[Int64(vetted.seat.index) * 10 + Int64(good.rawValue)] ?? 0
          #expect(got <= asked, "seat \(vetted.seat.index) asked for \(asked) and got \(got)")
        }
      }
    }
  }
}
