import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI
import Validation

extension ClassPages {
  /// What can be read aloud before the first round, or of what a round has changed: always something, and only what
  /// everybody may know.
  func wallFacts(of round: Int?) -> [String] {
    guard let round else { return opening }
    let quarters = race.quarters(of: round)
    let (start, end) = (quarters.lowerBound, min(quarters.upperBound, race.turn))
    guard end > start else { return opening }
    let (old, new) = (race.views[start][0], race.views[end][0])
    return places(start, end) + asked(round) + best(new) + prices(old, new) + shares(old, new) + hosts(start, end)
      + spending(start, end) + restrictions(old, new) + sharedRisk(old, new)
  }

  private var opening: [String] {
    let view = race.views[0][0]
    let open = view.field.indices.filter { view.field[$0].isOpen && view.field[$0].capability > 0 }
    var facts = best(view)
    if let low = open.min(by: { view.field[$0].price < view.field[$1].price }),
      let high = open.max(by: { view.field[$0].price < view.field[$1].price }),
      view.field[low].price < view.field[high].price
    {
      facts.append(
        label(
          .wallPrices,
          [
            "low": Amounts.text(view.field[low].price), "cheap": lab(low),
            "high": Amounts.text(view.field[high].price), "dear": lab(high),
          ]))
    }
    if let worth = open.max(by: { view.field[$0].valuation < view.field[$1].valuation }) {
      facts.append(label(.wallWorth, ["lab": lab(worth), "worth": Amounts.text(view.field[worth].valuation)]))
    }
    return facts + sharedRisk(view, view)
  }

  private func places(_ start: Int, _ end: Int) -> [String] {
    let quarters = race.history.quarters
    guard quarters.indices.contains(end - 1), race.history.ending == .none,
      let now = quarters[end - 1].labs.firstIndex(where: { $0.place.rank == 1 })
    else { return [] }
    let was = start > 0 ? quarters[start - 1].labs.firstIndex { $0.place.rank == 1 } : nil
    if let was, was != now { return [label(.wallFirstNew, ["lab": lab(now), "old": lab(was)])] }
    return [label(.wallFirst, ["lab": lab(now)])]
  }

  /// What came of all that was to be predicted, where everybody may know it.
  private func asked(_ round: Int) -> [String] {
    let chronicle = Chronicle(race.history, race.scenario.rules)
    let quarters = race.quarters(of: round)
    let (start, end) = (quarters.lowerBound, min(quarters.upperBound, race.turn))
    return lesson.settings.predictions(in: round).filter(\.isPublic).compactMap { asked in
      let values = asked.series.values(in: chronicle)
      guard values.indices.contains(end), let after = values[end] else { return nil }
      func text(_ value: Double) -> String { number(Figures.scaled(value, by: asked.exponent), asked) }
      let (question, now) = (question(asked), text(after))
      guard asked.asked == .range else {
        // What has no number before the race is compared with that after its first quarter.
        let first = start == 0 && values.count > 1 ? values[1] : nil
        return asked.happened(before: values[start] ?? first, after: after).map {
          label($0 ? .wallHappened : .wallHappenedNot, ["question": question])
        }
      }
      // Before the first quarter nobody has counted what the market does.
      guard let before = values[start] else { return label(.wallAskedFirst, ["question": question, "to": now]) }
      return label(.wallAsked, ["question": question, "from": text(before), "to": now])
    }
  }

  private func best(_ view: Observation) -> [String] {
    guard let best = view.field.indices.max(by: { view.field[$0].capability < view.field[$1].capability }),
      view.field[best].capability > 0
    else { return [] }
    return [label(.wallBest, ["lab": lab(best), "points": Amounts.text(view.field[best].capability)])]
  }

  private func prices(_ old: Observation, _ new: Observation) -> [String] {
    var moves: [(from: String, to: String, labs: [String])] = []
    for seat in new.field.indices {
      let (was, now) = (old.field[seat], new.field[seat])
      guard now.isOpen, now.capability > 0, was.price > 0, now.price != was.price else { continue }
      let (from, to) = (Amounts.text(was.price), Amounts.text(now.price))
      // Labs that do the same are named together.
      if let place = moves.firstIndex(where: { $0.from == from && $0.to == to }) {
        moves[place].labs.append(lab(seat))
      } else {
        moves.append((from, to, [lab(seat)]))
      }
    }
    return moves.map { move in
      guard move.labs.count > 1 else {
        return label(.wallPrice, ["lab": move.labs[0], "from": move.from, "to": move.to])
      }
      let labs = PupilWords.list(move.labs, label(.and))
      return label(.wallPriceSome, ["labs": labs, "from": move.from, "to": move.to])
    }
  }

  /// The shares of sales that moved most, up and down.
  private func shares(_ old: Observation, _ new: Observation) -> [String] {
    let moves = new.field.indices.filter { new.field[$0].isOpen }
      .map { (seat: $0, change: new.field[$0].marketShare - old.field[$0].marketShare) }
    let ends = [moves.max { $0.change < $1.change }, moves.min { $0.change < $1.change }].compactMap { $0 }
    var told: Set<Int> = []
    return ends.filter { $0.change != 0 && told.insert($0.seat).inserted }.map { move in
      // Before the first quarter nobody has sold anything.
      label(
        old.field[move.seat].marketShare == 0 ? .wallShareNow : .wallShare,
        [
          "lab": lab(move.seat), "from": Amounts.text(old.field[move.seat].marketShare),
          "to": Amounts.text(new.field[move.seat].marketShare),
        ])
    }
  }

  /// What hosts of open models get of all that is spent, once there are any.
  private func hosts(_ start: Int, _ end: Int) -> [String] {
    let quarters = race.history.quarters
    guard quarters.indices.contains(end - 1) else { return [] }
    let was = start > 0 ? quarters[start - 1].market.openShare : 0
    let now = quarters[end - 1].market.openShare
    guard now != was else { return [] }
    return [label(.wallHosts, ["from": Amounts.text(was), "to": Amounts.text(now)])]
  }

  private func spending(_ start: Int, _ end: Int) -> [String] {
    let quarters = race.history.quarters
    guard quarters.indices.contains(end - 1) else { return [] }
    let now = Amounts.text(quarters[end - 1].market.spending)
    // Before the first quarter nobody has counted it.
    let was = start > 0 ? quarters[start - 1].market.spending : quarters[0].market.spending
    return [label(.wallSpending, ["from": Amounts.text(was), "to": now])]
  }
}
