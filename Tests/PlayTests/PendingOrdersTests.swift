import Policies
import Quantities
import RaceEngine
import TextUI
import Testing

/// The orders in the making: what undo, remove and clear do, and that every moment's set can be paid.
@Suite struct PendingOrdersTests {
  @Test func `undo goes back line by line`() throws {
    var orders = try Situations.standard(turn: 0).orders
    var texts = [orders.items.map(\.text)]
    for line in ["train 3; price 20", "split 40% 20%", "train 2", "clear me not", "hire engineers 5 400k"] {
      let outcome = orders.apply(line)
      if !outcome.accepted.isEmpty { texts.append(orders.items.map(\.text)) }
    }
    orders.clear()
    #expect(orders.items.isEmpty)
    while let expected = texts.popLast() {
      let wasUndone = orders.undo()
      #expect(wasUndone)
      #expect(orders.items.map(\.text) == expected)
    }
    #expect(!orders.canUndo)
  }

  @Test func `the last order for a slot wins`() throws {
    var orders = try Situations.standard(turn: 0).orders
    _ = orders.apply("hire researchers 20 900k; hire engineers 9 310k; hire researchers 30 950k; train 2; train 4")
    #expect(
      orders.items.map(\.text) == [
        "hire researchers, headcount 30 people, wage $950 k", "hire engineers, headcount 9 people, wage $310 k",
        "train quarters 4",
      ])
    // What a change leaves out stays as it stood.
    _ = orders.apply("hire researchers wage 990k")
    #expect(orders.items.first?.text == "hire researchers, headcount 30 people, wage $990 k")
  }

  @Test func `orders are removed by number, by verb, and by verb and kind`() throws {
    var orders = try Situations.standard(turn: 0).orders
    _ = orders.apply("hire researchers 20 900k; hire engineers 9 310k; train 2; price 20")
    #expect(try orders.remove("hire engineers").map(\.text) == ["hire engineers, headcount 9 people, wage $310 k"])
    #expect(try orders.remove("2").map(\.text) == ["train quarters 2"])
    #expect(throws: LineProblem.self) { try orders.remove("7") }
    #expect(throws: LineProblem.self) { try orders.remove("build") }
    #expect(throws: LineProblem.self) { try orders.remove("nonsense") }
    #expect(orders.items.count == 2)
    #expect(try orders.remove("pr").count == 1)
    orders.undo()
    #expect(orders.items.count == 2)
  }

  @Test func `every set can be paid as a whole, whatever is entered`() {
    for situation in Situations.all where situation.view.own.isOpen {
      var orders = situation.orders
      for line in [
        "buy max max; build max", "hire researchers max 2m", "build max", "buy 5k 1m", "hire engineers 500 900k",
      ] {
        _ = orders.apply(line)
        #expect(orders.left >= 0)
        let vetted = situation.rules.vet(orders.sheet, seeing: situation.view)
        #expect(vetted.refusals.isEmpty, "\(situation): \(line)")
      }
    }
  }

  @Test func `an order that would take another's money names it`() throws {
    var orders = try Situations.standard(turn: 0).orders
    _ = orders.apply("build 40MW; hire researchers max 5m")
    #expect(orders.items.count == 2)
    let refusals = orders.refusals(of: "buy 6k 2m")
    #expect(refusals.count == 1)
    #expect(refusals.first?.contains("$") == true)
  }

  @Test func `max fills what is left`() throws {
    var orders = try Situations.standard(turn: 0).orders
    #expect(orders.apply("buy max 10m").errors.isEmpty)
    let most = orders.items.first?.values["amount"] ?? 0
    #expect(most > 0)
    var beyond = try Situations.standard(turn: 0).orders
    #expect(!beyond.apply("buy \(most / 1_000 + 1) 10m").errors.isEmpty)
  }

  @Test(arguments: BuiltinPolicy.allCases) func `advice can be taken whole or in part`(policy: BuiltinPolicy) {
    for situation in Situations.all where situation.view.own.isOpen {
      let sheet = policy.advise(seeing: situation.view, situation.rules, PolicySeed(seed: 3)).sheet
      let vetted = situation.rules.vet(sheet, seeing: situation.view).sheet.sheet
      let items = vetted.items(situation.rules, seeing: situation.view)
      var whole = situation.orders
      #expect(whole.apply(vetted).errors.isEmpty)
      #expect(whole.items.map(\.values) == items.map(\.values))
      guard items.count > 1 else { continue }
      var part = situation.orders
      #expect(part.apply(vetted, numbers: [items.count]).accepted.map(\.text) == [items[items.count - 1].text])
      part.undo()
      #expect(part.items.isEmpty)
    }
  }
}
