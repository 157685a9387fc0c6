import Quantities
import RaceEngine
import Testing

/// An order for one of several things: two fields make the slot, one does not.
private struct Errand: Described {
  var model: Int32 = 0
  var tier: Int32 = 0
  var amount: Money = 0

  init() {}
  init(_ model: Int32, _ tier: Int32, _ amount: Int64) {
    self.init()
    (self.model, self.tier, self.amount) = (model, tier, Money(raw: amount))
  }
  mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("model", &model, in: 0...1_000_000, slot: true, help: "")
    fields.field("amount", &amount, in: 0...1_000, help: "")
    fields.field("tier", &tier, in: 0...9, slot: true, help: "")
  }
}

/// An order of which there is one.
private struct Single: Described {
  var amount: Money = 0
  mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("amount", &amount, in: 0...1_000, help: "")
  }
}

@Suite("Places for orders on a sheet")
struct SlotsTests {
  private func amounts(_ slots: Slots<3, Errand>) -> [Int64] { (0..<slots.count).map { slots[$0].amount.raw } }

  @Test("An order for a slot that is taken replaces the one there, in its place")
  func replace() {
    var slots = Slots<3, Errand>()
    let entered = [Errand(1, 1, 10), Errand(2, 1, 20), Errand(1, 2, 30), Errand(2, 1, 40)].map { slots.put($0) }
    #expect(entered == [true, true, true, true])
    #expect(amounts(slots) == [10, 40, 30])
  }

  @Test("One slot too many is not entered; a taken slot can still be changed")
  func full() {
    var slots = Slots<3, Errand>()
    for model in 1...3 as ClosedRange<Int32> { _ = slots.put(Errand(model, 0, Int64(model))) }
    let tooMany = slots.put(Errand(4, 0, 4))
    let changed = slots.put(Errand(3, 0, 33))
    #expect(!tooMany && changed)
    #expect(amounts(slots) == [1, 2, 33])
    #expect(Slots<3, Errand>.capacity == 3)
  }

  @Test("Slots differ by every part, also where the parts change places or are large")
  func keys() {
    var slots = Slots<3, Errand>()
    for order in [Errand(3, 5, 1), Errand(5, 3, 2), Errand(1_000_000, 5, 3)] { _ = slots.put(order) }
    #expect(amounts(slots) == [1, 2, 3])
  }

  @Test("An order without a slot replaces the one before; orders can be taken out")
  func single() {
    var slots = Slots<1, Single>()
    #expect(slots.first == nil)
    for amount in [5, 6] as [Money] {
      let fits = slots.put(Single(amount: amount))
      #expect(fits)
    }
    #expect(slots.count == 1 && slots.first?.amount == 6)
    slots.remove(at: 0)
    #expect(slots.count == 0 && slots.first == nil)
  }

  @Test("No places: nothing can be entered")
  func none() {
    var slots = NoOrders()
    let fits = slots.put(Nothing())
    #expect(!fits && slots.count == 0 && NoOrders.capacity == 0)
  }
}

extension Single: Equatable {}
