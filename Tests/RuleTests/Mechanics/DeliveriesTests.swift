import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("C2 Deliveries: chips come later, wear out, and need power")
struct DeliveriesTests {
  private func stage(_ change: (inout Ruleset) -> Void = { _ in }) -> Stage {
    var stage = Stage {
      $0.deliveries?.life = 20
      $0.deliveries?.watts = 2_000
      change(&$0)
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .billions(1)
      stage.world.labs[seat].chips = 0
      stage.world.labs[seat].power = 1_000_000
      stage.world.deliveries[seat].chips = InlineArray(repeating: 0)
    }
    return stage
  }

  @Test("What is due arrives and the rest of its price is paid; what is due later comes a quarter closer")
  func arrival() {
    var stage = stage()
    for quarter in 0..<4 {
      stage.world.deliveries[first].chips[quarter] = .whole(Int64(quarter) * 100)
      stage.world.deliveries[first].owed[quarter] = .millions(Int64(quarter))
    }
    var view = stage.view(of: first).deliveries
    #expect(view.next == 0 && view.onOrder == .whole(600) && view.dueNext == 0 && view.due == .millions(6))
    stage.play(Deliveries.self)
    #expect(stage.world.labs[first].chips == 0 && stage.world.labs[first].cash == .billions(1))
    view = stage.view(of: first).deliveries
    #expect(view.next == .whole(100) && view.onOrder == .whole(600) && view.dueNext == .millions(1))
    stage.nextTurn()
    stage.play(Deliveries.self)
    #expect(stage.world.labs[first].chips == .whole(100))
    #expect(stage.world.labs[first].cash == .billions(1) - .millions(1))
    #expect(stage.view(of: first).deliveries.onOrder == .whole(500))
    #expect(stage.moved(.chips, from: .vendors, to: Account(first)) == 100_000)
  }

  @Test("A part of the fleet that was there wears out each quarter, what arrives does not yet")
  func wear() {
    var stage = stage()
    stage.world.labs[first].chips = .whole(1_000)
    stage.world.deliveries[first].chips[0] = .whole(400)
    stage.play(Deliveries.self)
    #expect(stage.world.labs[first].chips == .whole(1_350))
    #expect(stage.moved(.chips, from: Account(first), to: .world) == 50_000)
  }

  @Test("Chips run as far as the sites can power them", arguments: [0, 1_999, 2_000, 5_000] as [Int64])
  func power(kilowatts: Int64) {
    var stage = stage { $0.deliveries?.life = 200 }
    stage.world.labs[first].chips = Chips(raw: 1_005_025)
    stage.world.labs[first].power = Power(raw: kilowatts)
    stage.play(Deliveries.self)
    // 1/200 has worn out: 1,000 chips are left, which need two megawatts.
    #expect(stage.world.labs[first].chips == .whole(1_000))
    #expect(stage.world.labs[first].running == min(.whole(1_000), Chips(raw: kilowatts * 500)))
  }

  @Test("Chips that were won come after the lead, all of them and once", arguments: [1, 3, 6] as [Int32])
  func lead(quarters: Int32) {
    var stage = stage {
      $0.chips?.lead = quarters
      $0.chips?.cap = .one
      $0.chips?.spread = 0
      $0.deliveries?.life = 200
    }
    stage.order(first) {
      var order = ChipMarket.Order()
      (order.amount, order.price) = (.whole(150), 10_000_000)
      _ = $0.chips.put(order)
    }
    var arrived: Int64 = 0
    for quarter in 0...8 as ClosedRange<Int32> {
      stage.play(ChipMarket.self)
      stage.play(Deliveries.self)
      let now = stage.moved(.chips, from: .vendors, to: Account(first))
      #expect(now == (quarter == quarters ? 150_000 : 0), "quarter \(quarter)")
      arrived += now
      stage.nextTurn()
    }
    #expect(arrived == 150_000)
  }

  @Test("The role's earlier orders arrive in the first three quarters, paid already")
  func start() {
    var stage = Stage()
    let arriving = stage.rules.roles[0].arriving
    stage.world.labs[first].chips = 0
    for quarter in 0..<4 {
      stage.play(Deliveries.self)
      #expect(stage.moved(.chips, from: .vendors, to: Account(first)) == (quarter < 3 ? arriving.raw : 0))
      #expect(stage.moved(.money) == 0)
      stage.nextTurn()
    }
  }

  @Test("To a closed lab nothing is delivered")
  func closed() {
    var stage = stage()
    stage.world.deliveries[first].chips[0] = .whole(9)
    stage.world.labs[first].isOpen = false
    stage.play(Deliveries.self)
    #expect(stage.world.labs[first].chips == 0 && stage.book.entries.isEmpty)
  }
}
