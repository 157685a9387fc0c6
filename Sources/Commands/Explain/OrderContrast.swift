import Quantities
import RaceEngine
import TextUI

/// Orders of one kind in which two sheets of a seat differ.
struct OrderContrast {
  /// The mechanic's key.
  let key: String
  /// What the one sheet has and the other does not, as people read it.
  let given: [String]
  /// The other way round.
  let instead: [String]
  /// The first sheet with the other's orders of this kind.
  let exchanged: OrderSheet

  /// All kinds in which they differ, in turn order.
  ///
  /// - Parameters:
  ///   - sheet: The one sheet.
  ///   - other: The other.
  ///   - rules: The rules.
  ///   - view: What the seat sees in that quarter.
  ///   - catalog: The verbs, with names.
  static func all(
    _ sheet: OrderSheet, _ other: OrderSheet, _ rules: Ruleset, seeing view: Observation, _ catalog: VerbCatalog
  ) -> [OrderContrast] {
    let own = Dictionary(grouping: sheet.items(rules, seeing: view, catalog: catalog), by: \.key)
    let others = Dictionary(grouping: other.items(rules, seeing: view, catalog: catalog), by: \.key)
    return Set(own.keys).union(others.keys).sorted().compactMap { key in
      let (gone, new) = SheetChange.difference(own[key] ?? [], others[key] ?? [])
      guard !gone.isEmpty || !new.isEmpty else { return nil }
      var (exchange, exchanged) = (Exchange(key: key, other: other), sheet)
      exchanged.visit(&exchange)
      return OrderContrast(key: key, given: gone, instead: new, exchanged: exchanged)
    }
  }
}

/// Takes the orders of one kind from another sheet.
private struct Exchange: RegisterVisitor {
  let key: String
  var other: OrderSheet

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard "\(step.name.key)" == key else { return }
    var theirs = Rule.Orders()
    Rule.edit(&other) { theirs = $0 }
    orders = theirs
  }
}
