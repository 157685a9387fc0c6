import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("P1 List prices: public, and held until they are changed")
struct ListPricesTests {
  private func stage() -> Stage {
    Stage {
      $0.prices?.least = .dollars(2)
      $0.prices?.most = .dollars(50)
    }
  }

  private func price(_ price: TokenPrice) -> (inout OrderSheet) -> Void {
    {
      var order = ListPrices.Order()
      order.price = price
      _ = $0.prices.put(order)
    }
  }

  @Test("A price stands from its quarter on, everybody reads it, and no money moves")
  func stands() {
    var stage = stage()
    #expect(stage.world.labs[second].price == stage.rules.roles[1].price)
    #expect(stage.order(second, price(.dollars(17))).isEmpty)
    for _ in 0..<3 {
      stage.play(ListPrices.self)
      #expect(stage.view(of: first).field[1].price == .dollars(17))
      #expect(stage.book.entries.isEmpty)
      stage.nextTurn()
    }
  }

  @Test("The scenario's limits are in, a step beyond them is out")
  func limits() {
    var stage = stage()
    #expect(stage.order(first, price(.dollars(2))).isEmpty)
    #expect(stage.order(first, price(.dollars(50))).isEmpty)
    #expect(stage.order(first, price(.dollars(2) - 1)).map(\.brief) == ["price 1999999 not in 2000000...50000000"])
    #expect(stage.order(first, price(.dollars(50) + 1)).map(\.brief) == ["price 50000001 not in 2000000...50000000"])
    #expect(stage.order(first, price(9_999)).map(\.brief) == ["price 9999 not in 10000...1000000000"])
  }

  @Test("A closed lab's price stays")
  func closed() {
    var stage = stage()
    stage.order(second, price(.dollars(17)))
    stage.world.labs[second].isOpen = false
    stage.play(ListPrices.self)
    #expect(stage.world.labs[second].price == stage.rules.roles[1].price)
  }
}
