import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

extension ClassPages {
  /// What a team on paper needs beside its figures: each order with its limits now, and how it is written.
  func limits(for seat: Int) -> DataTable {
    let blank = race.blank(for: seat)
    var table = DataTable([label(.decision), label(.limitsNow), label(.howWritten)])
    let late = Lateness(blank, cast, lesson.common)
    for verb in verbs(for: blank) {
      let order = lesson.common.orders[verb.verb]
      let limits = blank.limits(of: verb)
      let phrases = verb.fields.compactMap { field -> String? in
        guard var phrase = limits.phrases[field.name] else { return nil }
        if verb.key == "\(Agreements.name.key)", field.name == "kind" {
          // A lesson may leave kinds of agreements out.
          phrase = PupilWords.list(lesson.settings.deals.map { Amounts.text($0) }, label(.or))
        }
        return "\(order?.fields[field.name] ?? field.name): \(phrase)"
      }
      if verb.key == "\(Procurement.name.key)", let running = late.running {
        table.rows.append([order?.label ?? verb.verb, running, "–"])
        continue
      }
      let told =
        limits.obstacle.map { label(.notNow, ["why": $0.reason]) }
        ?? ([phrases.joined(separator: "; ")] + [late.advice(for: verb)].compactMap { $0 })
        .filter { !$0.isEmpty }.joined(separator: ". ")
      table.rows.append([
        order?.label ?? verb.verb, told.isEmpty ? "–" : told, example(of: verb, blank) ?? verb.usage,
      ])
    }
    return table
  }

  /// What a lab's run is and will give: `ends after 2023 Q3, about 133 points`.
  func run(_ view: Observation) -> String {
    guard view.training.isUnderWay else { return label(.runNone) }
    let date = cast.date(of: view.turn + view.training.quartersLeft - 1)
    guard let expected = orders(view).expectedRun else { return label(.runEnds, ["date": date]) }
    return label(.runGives, ["date": date, "points": Amounts.text(expected)])
  }

  /// No orders yet for what a seat saw then.
  func orders(_ view: Observation) -> PendingOrders {
    PendingOrders(rules: race.scenario.rules, view: view, cast: cast, rounds: race.rounds)
  }

  /// Closes what is folded on a screen, and opens it for paper; without a script all of it is open.
  static let folding = """
    const folds = [...document.querySelectorAll('#details details')]
    for (const fold of folds) fold.open = false
    let closed = []
    addEventListener('beforeprint', () => {
      closed = folds.filter(fold => !fold.open)
      for (const fold of closed) fold.open = true
    })
    addEventListener('afterprint', () => { for (const fold of closed) fold.open = false })
    """
}
