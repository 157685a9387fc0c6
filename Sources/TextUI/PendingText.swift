import Quantities
import RaceEngine

/// The orders of a quarter as a list: numbered, with costs, what is left, and what stands idle.
public enum PendingText {
  /// The whole list.
  public static func lines(_ orders: PendingOrders, cast: Cast, style: TextStyle, width: Int) -> [String] {
    let items = orders.items
    let notes = OrderNotes(orders, cast)
    var lines: [Rich] = [Rich("ORDERS for \(cast.date(of: orders.view.turn))", .heading)]
    if items.isEmpty { lines.append("  None: everything goes on as it stands.") }
    lines += list(items, notes: items.map { notes.note(for: $0) }, width: width)
    let spent = orders.view.spendable - orders.left
    let runway = Figures.text(orders.runway)
    let attention: Rich = orders.attentionLeft.map { " · attention left \(String($0), .strong)" as Rich } ?? Rich()
    lines.append(
      "  Costs now \(Amounts.text(spent), .strong) · left to spend \(Amounts.atMost(orders.left), .strong) · runway then: \(runway)\(attention)"
    )
    lines += due(orders)
    lines += foreseen(orders, notes.foresight, cast)
    for item in Idle.items(orders, cast: cast) { lines.append("  \("?", .warning) \(item)") }
    return lines.flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.render(style) }
  }

  /// What is still to be paid for chips next quarter, where that is more than a quarter of what is left to spend.
  private static func due(_ orders: PendingOrders) -> [Rich] {
    let due = orders.mostDueNext
    guard orders.view.own.isOpen, orders.view.turn + 1 < orders.view.quarters, due > 0, due.raw > orders.left.raw / 4
    else { return [] }
    let text = "next quarter up to \(Amounts.text(due)) for chips falls due, from what is left and what comes in"
    return ["  \("!", .warning) \(text)"]
  }

  /// What the orders that stand would bring.
  private static func foreseen(_ orders: PendingOrders, _ foresight: Foresight, _ cast: Cast) -> [Rich] {
    guard orders.view.own.isOpen else { return [] }
    var parts: [String] = []
    if let load = Figures(orders.view, orders.rules).foreseen(foresight) {
      parts.append(
        "users ask for \(load) of what you serve, and pay \(Figures.foreseenSales(foresight))"
          + " in \(cast.date(of: foresight.quarter))")
    }
    if orders.view.training.isUnderWay, let end = foresight.run {
      let date = cast.date(of: orders.view.turn + orders.view.training.quartersLeft - 1)
      parts.append(
        "the run reaches \(foresight.runs?.points.map { $0.words(points) } ?? "about \(points(end))") with \(date)")
    }
    guard !parts.isEmpty else { return [] }
    // Measured: the article on what is hidden has the figures.
    let manner = foresight.futures == nil ? "" : ", right about four times in five"
    return ["  \("Foreseen\(manner): \(parts.joined(separator: "; ")).", .faint)"]
  }

  /// Numbered orders with their costs, and notes where they fit.
  static func list(_ items: [SheetItem], notes: [String] = [], width: Int) -> [Rich] {
    if width < 64 {
      return items.enumerated().map { place, item in
        let cost = item.cost > 0 ? " · \(Amounts.text(item.cost))" : ""
        return "  \(Columns.align(String(place + 1), to: 2), .faint)  \(item.shown)\(cost, .faint)"
      }
    }
    let widest = min(items.map { Columns.width(of: $0.shown) }.max() ?? 0, width - 18)
    return items.enumerated().map { place, item in
      let cost = item.cost > 0 ? Amounts.text(item.cost) : ""
      let text = Columns.pad(Columns.cut(item.shown, to: widest), to: widest)
      let number = Columns.align(String(place + 1), to: 2)
      let line: Rich = "  \(number, .faint)  \(text)  \(Columns.align(cost, to: 9), .faint)"
      guard place < notes.count, !notes[place].isEmpty else { return line }
      let noted = line + Rich("  " + notes[place], .faint)
      return noted.width <= width ? noted : line
    }
  }

  /// All orders in one line, in a few digits.
  public static func line(_ orders: PendingOrders) -> String { orders.items.map(\.shown).joined(separator: "; ") }

  /// All orders in one line that can be entered again, with every digit.
  public static func entry(_ orders: PendingOrders) -> String { orders.items.map(\.text).joined(separator: "; ") }
}
