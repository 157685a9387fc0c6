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

  /// How many orders it holds.
  package var count: Int { lines.count }

  /// The orders of one mechanic alone.
  package func only(_ key: String) -> OrderSheet { keeping { $0 == key } }
  /// All orders but those of one mechanic.
  package func without(_ key: String) -> OrderSheet { keeping { $0 != key } }

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

private struct ClearOrders: RegisterVisitor {
  let keys: [String]
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if keys.contains(step.name.key.description) { orders = Rule.Orders() }
  }
}

private struct RemoveRefused: RegisterVisitor {
  let refusals: [Refusal]
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    let places = refusals.filter { $0.name.domain == step.name.domain }.map(\.place)
    for place in places.sorted(by: >) { orders.remove(at: place) }
  }
}
