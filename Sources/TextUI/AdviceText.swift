import Quantities
public import RaceEngine

/// A policy's advice: the orders that it would give, numbered as `advise take` wants them, and its reasons.
public enum AdviceText {
  /// The mechanics whose orders sell a part of the lab, bind it, or may be found out.
  private static let priced = Set(
    [FundingRounds.name, CloudPatronage.name, CircularMoney.name, Distillation.name, ExportRules.name, Agreements.name]
      .map { "\($0.key)" })

  /// The advice as lines.
  /// - Parameters:
  ///   - sheet: What the policy would order.
  ///   - reasons: Why, as sentences.
  ///   - policy: The policy's name.
  ///   - word: How the policy is asked; nil: by its name.
  ///   - summary: What the policy stands for, in a few words.
  ///   - orders: The orders that stand, for costs and marks.
  ///   - style: Colour and characters.
  ///   - width: Columns.
  public static func lines(
    _ sheet: OrderSheet, reasons: [String], policy: String, word: String? = nil, summary: String, orders: PendingOrders,
    style: TextStyle, width: Int
  ) -> [String] {
    var items = sheet.items(orders.rules, seeing: orders.view, catalog: orders.grammar.catalog)
    var lines: [Rich] = [
      Rich("ADVICE", .heading) + Rich(" of \(policy)", .strong) + Rich(": \(summary)", .faint)
    ]
    if items.isEmpty { lines.append("  It would order nothing.") }
    let standing = Set(orders.items.map(\.text))
    var whole = orders
    _ = whole.apply(sheet)
    for place in items.indices {
      guard let verb = orders.grammar.catalog.verbs.first(where: { $0.key == items[place].key }) else { continue }
      items[place].shown = whole.without(verb).example(verb, items[place].values)
    }
    let notes = OrderNotes(whole, orders.grammar.cast ?? Cast(names: []))
    for (item, line) in zip(items, PendingText.list(items, width: width - 12)) {
      lines.append(line + (standing.contains(item.text) ? Rich("  as yours", .faint) : Rich()))
      // What costs more than money now is said with it.
      if priced.contains(item.key) { lines.append("        \(notes.note(for: item), .faint)") }
    }
    if !reasons.isEmpty { lines.append("Why") }
    var told: Set<String> = []
    for reason in reasons where told.insert(reason).inserted { lines.append("  \("·", .faint) \(reason)") }
    if !items.isEmpty {
      let word = word ?? policy
      lines.append(Rich("advise \(word) take enters them all; advise \(word) take 1 enters the first.", .faint))
    }
    return lines.flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.render(style) }
  }
}
