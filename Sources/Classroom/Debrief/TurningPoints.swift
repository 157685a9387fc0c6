import Arena
import Quantities
import RaceEngine
import Reports
import TextUI

/// The quarters that a class should talk about.
///
/// The lead that changes hands, the largest gain and the largest loss of points within a quarter, and what happened
/// between labs or to all of them: the first open model, agreements, restructurings, the end. At most eight, in order.
struct TurningPoints {
  /// One of them.
  struct Point {
    /// The quarter, from 0.
    let turn: Int
    /// What happened.
    let text: String
    /// The lab it is about; nil: all of them.
    let seat: Int?
    /// How much it matters.
    let weight: Int
  }

  let points: [Point]

  init(_ pages: ClassPages) {
    let (history, cast) = (pages.race.history, pages.cast)
    var found: [Point] = []
    // The first quarter's order is that of the roles, before anybody decided.
    // What ends the race for all leaves no order either.
    let ordered = history.ending == .none ? history.quarters.indices : history.quarters.indices.dropLast()
    for turn in ordered.dropFirst() {
      let (old, new) = (history.quarters[turn - 1].labs, history.quarters[turn].labs)
      if let was = old.firstIndex(where: { $0.place.rank == 1 }),
        let now = new.firstIndex(where: { $0.place.rank == 1 }),
        was != now
      {
        let text = pages.label(.turnLead, ["new": pages.lab(now), "old": pages.lab(was)])
        found.append(Point(turn: turn, text: text, seat: now, weight: 60))
      }
    }
    let changes = history.quarters.indices.dropFirst().flatMap { turn in
      history.quarters[turn].labs.indices.map { seat in
        let change =
          history.quarters[turn].labs[seat].tally.smoothed - history.quarters[turn - 1].labs[seat].tally.smoothed
        return (turn: turn, seat: seat, change: change)
      }
    }
    for (best, label) in [
      (changes.max { $0.change < $1.change }, Label.turnGain), (changes.min { $0.change < $1.change }, .turnLoss),
    ] {
      guard let best, best.change != 0, (best.change > 0) == (label == .turnGain) else { continue }
      let text = pages.label(label, ["lab": pages.lab(best.seat), "points": Amounts.spreads(best.change)])
      found.append(Point(turn: best.turn, text: text, seat: best.seat, weight: 70))
    }
    if let first = history.models.filter({ ($0.openedTurn ?? -1) >= 0 }).min(by: {
      ($0.openedTurn ?? 0) < ($1.openedTurn ?? 0)
    }),
      let turn = first.openedTurn
    {
      let text = pages.label(
        .turnOpen, ["lab": cast.name(first.model.owner), "points": Amounts.text(first.model.capability)])
      found.append(Point(turn: Int(turn), text: text, seat: Int(first.model.owner.index), weight: 90))
    }
    let texts = EventTexts(cast)
    let weights: [EventKind: Int] = [
      .agreementBroken: 85, .agreementBegan: 50, .smugglingCaught: 80, .distillingCaught: 75, .bought: 75,
      .purchaseBlocked: 65, .restructured: 80, .closed: 88, .starMoved: 40, .patronBegan: 45, .probeEnded: 55,
    ]
    for (turn, quarter) in history.quarters.enumerated() {
      for event in quarter.events {
        guard let weight = weights[event.kind] else { continue }
        let seat = event.seat >= 0 ? Int(event.seat) : event.other >= 0 ? Int(event.other) : nil
        found.append(Point(turn: turn, text: texts.text(event), seat: seat, weight: weight))
      }
    }
    if let text = News.ending(history.ending) {
      found.append(Point(turn: history.quarters.count - 1, text: text, seat: nil, weight: 100))
    }
    let chosen = found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.prefix(8)
    points = chosen.sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }.map(\.element)
  }

  /// The points with what the lab had been ordered to do in that round, and by whom.
  func table(_ pages: ClassPages, _ log: ClassLog) -> DataTable {
    var table = DataTable([pages.label(.quarter), pages.label(.whatHappened), pages.label(.ordersThen)])
    for point in points {
      let round = point.turn / Int(pages.manifest.round) + 1
      let decided = point.seat.flatMap { seat in log.round(round)?.seats.first { $0.seat == seat } }
      let orders = decided.map { decided in
        let what = decided.orders.isEmpty ? pages.label(.noOrders) : decided.orders.joined(separator: "; ")
        return "\(what)\(what.hasSuffix(".") ? "" : ".") \(pages.whoDecided(decided))"
      }
      table.rows.append([pages.cast.date(of: Int32(point.turn)), point.text, orders ?? "–"])
    }
    return table
  }
}
