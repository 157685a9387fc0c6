import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: the order of legal orders is pinned")
struct OrderPins {
  @Test("Mechanics, verbs, slots and fields stand in their recorded order")
  func register() {
    var describing = DescribeRegister()
    var sheet = OrderSheet()
    sheet.visit(&describing)
    #expect(describing.lines.count == MechanicCard.all.count)
    #expect(Golden.pins(describing.lines, in: "register.txt") == nil)
  }

  @Test("Random legal orders of a few positions are those that were recorded")
  func positions() throws {
    let rules = try #require(NamedRules.read("positions.rules.txt"), "the pinned rules cannot be read")
    var lines: [String] = []
    for (name, race) in positions(rules) {
      for seat in race.seats {
        for seed in (1...8).map({ UInt64(seat.index) * 100 + $0 }) {
          let view = race.observation(for: seat)
          let orders = RandomOrders.sheet(seeing: view, rules, PolicySeed(seed: seed)).lines
          lines += orders.map { "\(name), seat \(seat.index), seed \(seed): \($0)" }
        }
      }
    }
    for card in MechanicCard.all where card.slots > 0 && rules.keysOn.contains(card.key) {
      #expect(lines.contains { $0.contains(": \(card.words[0]) ") }, "\(card.key) is never ordered")
    }
    #expect(Golden.compare(lines, with: "positions.txt") == nil)
  }

  /// The start, and a position in the middle that is set up by hand, so that no rule's outcome enters.
  private func positions(_ rules: Ruleset) -> [(String, Race)] {
    let start = Race(rules: rules, seed: 1)
    var middle = start
    middle.world.turn = 5
    for seat in middle.seats {
      var model = Model()
      model.owner = seat
      model.capability = .points(130)
      for _ in 0..<12 { _ = middle.world.addModel(model) }
      middle.world.labs[seat].cash = .billions(2)
      middle.world.labs[seat].valuation = .billions(9)
      middle.world.labs[seat].researcherPay = 1_000_000
      middle.world.labs[seat].engineerPay = 300_000
    }
    middle.world.training[Seat(0)].quartersLeft = 2
    middle.world.labs[Seat(2)].isOpen = false
    return [("start", start), ("middle", middle)]
  }
}

/// Writes one line for each mechanic: number, key, and its order's words, slots and fields.
private struct DescribeRegister: RegisterVisitor {
  var lines: [String] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    let name = step.name
    var line = "\(name.domain.number) \(name.key)"
    if Rule.Orders.capacity > 0 {
      var order = Rule.Orders.Order()
      var fields = DescribeFields()
      order.visit(&fields)
      line += " | \(name.verb) \(name.synonyms) | \(Rule.Orders.capacity): \(fields.texts.joined(separator: ", "))"
    }
    lines.append(line)
  }
}

/// Writes a field's name, its range, and a star where it is part of the slot.
private struct DescribeFields: FieldVisitor {
  var texts: [String] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    texts.append("\(name)\(slot ? "*" : "") \(range.lowerBound.raw)...\(range.upperBound.raw)")
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
