import Quantities
package import RaceEngine

extension OrderSheet {
  /// Every order as a line, in turn order: verb, then its fields with raw integers.
  package var lines: [String] {
    var copy = self
    var writing = WriteOrders()
    copy.visit(&writing)
    return writing.lines
  }

  /// Every order as integers, for each mechanic their number and then their fields.
  package var words: [Int64] {
    var copy = self
    var writing = WriteWords()
    copy.visit(&writing)
    return writing.writer.words
  }

  /// How many orders it holds.
  package var count: Int {
    var copy = self
    var writing = WriteWords()
    copy.visit(&writing)
    return writing.count
  }

  /// The orders of one mechanic alone.
  package func only(_ key: String) -> OrderSheet { keeping { $0 == key } }
  /// All orders but those of one mechanic.
  package func without(_ key: String) -> OrderSheet { keeping { $0 != key } }

  /// The same sheet with another sheet's orders for one mechanic.
  package func taking(_ key: String, from other: OrderSheet) -> OrderSheet {
    var copy = self
    var taking = TakeOrders(key: key, donor: other)
    copy.visit(&taking)
    return copy
  }

  private func keeping(_ isKept: (String) -> Bool) -> OrderSheet {
    var copy = self
    let keys = MechanicCard.all.map(\.key).filter { !isKept($0) }
    var clearing = ClearOrders(keys: keys)
    copy.visit(&clearing)
    return copy
  }

  /// The same sheet without the orders that were refused.
  package func without(_ refusals: [Refusal]) -> OrderSheet {
    var copy = self
    var removing = RemoveRefused(refusals: refusals)
    copy.visit(&removing)
    return copy
  }
}

private struct WriteOrders: RegisterVisitor {
  var lines: [String] = []
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for place in 0..<orders.count {
      let fields = orders[place].lines.map(\.description)
      lines.append(([step.name.verb.description] + fields).joined(separator: " "))
    }
  }
}

private struct WriteWords: RegisterVisitor {
  var writer = FlatWriter()
  var count = 0
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    writer.put(Int64(orders.count))
    count += orders.count
    for place in 0..<orders.count {
      var order = orders[place]
      order.visit(&writer)
    }
  }
}

private struct ClearOrders: RegisterVisitor {
  let keys: [String]
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if keys.contains(step.name.key.description) { orders = Rule.Orders() }
  }
}

private struct TakeOrders: RegisterVisitor {
  let key: String
  var donor: OrderSheet
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if key == step.name.key.description { Rule.edit(&donor) { orders = $0 } }
  }
}

private struct RemoveRefused: RegisterVisitor {
  let refusals: [Refusal]
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    let places = refusals.filter { "\($0.name.key)" == "\(step.name.key)" }.map(\.place)
    for place in places.sorted(by: >) { orders.remove(at: place) }
  }
}
