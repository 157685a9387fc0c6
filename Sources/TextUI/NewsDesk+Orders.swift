import Quantities
import RaceEngine

extension NewsDesk {
  /// What became of the bid for chips; one that was known and won nothing is told too.
  mutating func bid() {
    let (won, price) = (view.chips.won, Amounts.text(view.chips.lastPrice))
    // Whoever is served before others by what it took earlier pays no more than it bid.
    let bid = ordered?.chips.first?.price ?? view.chips.lastPrice
    let paid =
      bid < view.chips.lastPrice ? "\(Amounts.text(bid)) each, your bid; others’ went up to \(price)" : "\(price) each"
    guard let wanted = ordered?.chips.first, wanted.amount > won else {
      if won > 0 { add(42, .good, "You won \(Amounts.text(won)) at \(paid).") }
      return
    }
    let offer = "\(Amounts.text(wanted.amount)) at \(Amounts.text(wanted.price))"
    if won > 0 {
      add(59, .neutral, "Your bid won \(tight(won)) of \(offer): you pay \(paid).")
    } else {
      add(79, .warning, "Your bid of \(offer) won nothing: chips went at \(price).")
    }
  }

  /// That the race is about to end, and with it what orders can still do.
  mutating func ending() {
    if let text = News.ending(view.ending) { return add(99, .alarm, text) }
    switch view.quarters - view.turn {
    case 1:
      add(
        93, .neutral,
        "Now comes the last quarter: the points are the mean of what stands at its end and of the quarter before.")
    case 2...4: add(63, .neutral, "\(view.quarters - view.turn) quarters are left to play.")
    default: break
    }
  }
}
