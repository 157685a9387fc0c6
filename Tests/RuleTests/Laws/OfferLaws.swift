import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Law: a better offer never wins less, and nobody is won twice")
struct OfferLaws {
  /// The outcome of one quarter of offers to stars: a position with other offers and budgets, all by the seed.
  private func played(seed: UInt64, star: Int64, pay: Int64) -> Stage {
    var stage = Stage(SampleRules.threeLabs(), seed: seed)
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = .billions(50)
      let number = Int(seat.index) * 10
      stage.order(seat) { sheet in
        for place in 0..<3 {
          var order = Stars.Order()
          order.star = Int32(Scribble.number(number + place, below: 12, seed: seed))
          order.pay = Dollars(raw: 1_000_000 + Scribble.number(number + place, below: 60_000_000, seed: seed + 1))
          if seat != first || Int64(order.star) != star { _ = sheet.stars.put(order) }
        }
        if seat == first {
          var order = Stars.Order()
          (order.star, order.pay) = (Int32(star), Dollars(raw: pay))
          _ = sheet.stars.put(order)
        }
        var budget = Retention.Order()
        budget.budget = Money(raw: 1 + Scribble.number(number + 5, below: 40_000, seed: seed))
        _ = sheet.retention.put(budget)
      }
    }
    stage.play(Retention.self)
    stage.play(Stars.self)
    return stage
  }

  @Test("A higher offer never lowers the chance to win a star, luck held", arguments: 1...80 as ClosedRange<UInt64>)
  func higher(seed: UInt64) {
    // Stars 0, 3, 5, 8 and 10 work for the first lab.
    let star = [1, 2, 4, 6, 7, 9, 11][Int(Scribble.number(99, below: 7, seed: seed))] as Int64
    var hasWon = false
    for millions in [1, 2, 4, 7, 12, 20, 35, 60, 100, 200, 500, 999] as [Int64] {
      let stage = played(seed: seed, star: star, pay: millions * 1_000_000)
      let isWon = stage.world.stars.stars[Int(star)].employer == 0
      #expect(isWon || !hasWon, "\(millions) million lose star \(star)")
      hasWon = hasWon || isWon
    }
  }

  @Test("Stars are won by high offers and not by low ones, somewhere")
  func lively() {
    let wins = (1...80 as ClosedRange<UInt64>).map { seed in
      [1, 999].map { played(seed: seed, star: 1, pay: $0 * 1_000_000).world.stars.stars[1].employer == 0 }
    }
    #expect(wins.contains([false, true]) && !wins.contains([true, false]))
  }

  @Test("Each star is paid once, by whom it works for", arguments: 1...40 as ClosedRange<UInt64>)
  func paidOnce(seed: UInt64) {
    let stage = played(seed: seed, star: 1, pay: 30_000_000)
    for seat in stage.world.seats {
      var pay: Money = 0
      for place in stage.world.stars.stars.indices {
        let contract = stage.world.stars.stars[place]
        if contract.employer == Int32(seat.index) { pay += contract.pay.quarterly(for: .people(1)) }
      }
      #expect(stage.world.conditions[seat].wages == pay)
      #expect(stage.view(of: seat).stars.pay == pay)
      let budget = stage.sheets[seat].retention.first?.budget ?? 0
      #expect(stage.world.retention.spent[seat].spent <= budget)
    }
  }
}
