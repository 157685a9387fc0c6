import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

/// The quarters that a class should talk about.
///
/// The lead that changes hands, most of all to whoever wins, the largest gain and the largest loss of points within a quarter, finished models that
/// were never released, and what happened between labs or to all of them: the first open model, agreements, steps of
/// export rules, governments that begin to pay their own, shocks to supply, restructurings, the end. Gains and losses
/// are those of a quarter's own sum, as `frontier why` tells them; places go by the mean of two quarters. At most eight,
/// in order. Beside each stand the orders of the lab in that round that could bring it about, by the cause that the
/// ledger names, and no others.
struct TurningPoints {
  /// One of them.
  struct Point {
    /// The quarter, from 0.
    let turn: Int
    /// What happened.
    let text: String
    /// The lab whose orders may stand behind it; nil: none.
    let seat: Int?
    /// The verbs of orders that could bring it about.
    let verbs: Set<String>
    /// How much it matters.
    let weight: Int
    /// The quarter whose round's orders may stand behind it, where that is another; nil: it is this one.
    var ordered: Int?
  }

  let points: [Point]
  private let pages: ClassPages

  init(_ pages: ClassPages) {
    self.pages = pages
    let history = pages.race.history
    var found = Self.scores(pages) + Self.models(pages) + Self.events(pages)
    if let text = News.ending(history.ending) {
      // Behind a catastrophe stands first who added most to the risk at last.
      let last = history.quarters.last?.labs ?? []
      let most = last.indices.max { (last[$0].care.danger ?? 0) < (last[$1].care.danger ?? 0) }
      let seat = history.ending == .catastrophe ? most.flatMap { (last[$0].care.danger ?? 0) > 0 ? $0 : nil } : nil
      found.append(
        Point(
          turn: history.quarters.count - 1, text: text, seat: seat, verbs: Self.verbs(SafetyWork.name, FleetSplit.name),
          weight: 100))
    }
    let chosen = found.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.prefix(8)
    points = chosen.sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }.map(\.element)
  }

  /// The words of those mechanics' orders.
  private static func verbs(_ mechanics: MechanicName...) -> Set<String> { Set(mechanics.map { "\($0.verb)" }) }

  /// What moved a lab's points most in a quarter, in the direction in which they went.
  private static func cause(_ pages: ClassPages, _ seat: Int, _ turn: Int, isGain: Bool) -> (
    text: String, verbs: Set<String>
  ) {
    let moment = Moment(pages.race.history, seat: Seat(seat), turn: turn, viewer: nil)
    let parts = WhyScore(moment, pages.race.scenario.rules).parts.filter { isGain ? $0.effect > 0 : $0.effect < 0 }
    guard let part = parts.first, let reason = ScoreBook.first(part) else { return ("", []) }
    let goal = pages.label(ScoreBook.label(of: part.goal))
    let text = "\(goal): \(ReasonWords(common: pages.lesson.common).told(reason))"
    // A release moves all goals, whichever it moved most.
    let isNew = pages.race.history.models.contains { row in
      Int(row.model.owner.index) == seat
        && (row.model.releasedTurn == Int32(turn) || row.openedTurn == Int32(turn))
    }
    let released = isGain && isNew ? Self.verbs(Releases.name, Licences.name) : []
    let verbs: Set<String> =
      switch reason {
      case .released, .opened: Self.verbs(Releases.name, Licences.name)
      case .founders: Self.verbs(FundingRounds.name)
      case .openWeights where isGain: Self.verbs(Releases.name, Licences.name)
      case .care: Self.verbs(SafetyWork.name)
      case .benefit: Self.verbs(Access.name, ListPrices.name)
      default: []
      }
    return (text, verbs.union(released))
  }

  /// Points without their sign.
  private static func size(_ points: Rate) -> String {
    String(Amounts.spreads(Rate(raw: abs(points.raw))).dropFirst())
  }

  private static func scores(_ pages: ClassPages) -> [Point] {
    let history = pages.race.history
    var found: [Point] = []
    func change(_ turn: Int, _ seat: Int) -> Rate {
      history.quarters[turn].labs[seat].tally.total - history.quarters[turn - 1].labs[seat].tally.total
    }
    // The first quarter's order is that of the roles, before anybody decided.
    // What ends the race for all leaves no order either.
    let ordered = history.ending == .none ? history.quarters.indices : history.quarters.indices.dropLast()
    let leads = ordered.dropFirst().compactMap { turn -> (turn: Int, was: Int, now: Int)? in
      let (old, new) = (history.quarters[turn - 1].labs, history.quarters[turn].labs)
      guard let was = old.firstIndex(where: { $0.place.rank == 1 }),
        let now = new.firstIndex(where: { $0.place.rank == 1 }), was != now
      else { return nil }
      return (turn, was, now)
    }
    for (place, lead) in leads.enumerated() {
      let (turn, was, now) = lead
      // The lead that lasted decided the race.
      let weight = place == leads.count - 1 ? 92 : 60
      // Places go by the mean of two quarters: what moved them may have come in the one before. First whose mean moved
      // more, then in which of the two.
      let quarters = [turn - 1, turn].filter { $0 > 0 }
      let (gain, loss) = (quarters.map { change($0, now) }, quarters.map { Rate(raw: -change($0, was).raw) })
      let isGain = gain.reduce(0) { $0 + $1.raw } >= loss.reduce(0) { $0 + $1.raw }
      let moves = zip(quarters, isGain ? gain : loss).map { (turn: $0, seat: isGain ? now : was, points: $1) }
      guard let most = moves.max(by: { $0.points < $1.points }), most.points > 0 else {
        let text = pages.label(.wallFirstNew, ["lab": pages.lab(now), "old": pages.lab(was)])
        found.append(Point(turn: turn, text: text, seat: nil, verbs: [], weight: weight))
        continue
      }
      let (why, verbs) = cause(pages, most.seat, most.turn, isGain: isGain)
      let text = pages.label(
        isGain ? .turnLead : .turnLeadLost,
        [
          "new": pages.lab(now), "old": pages.lab(was), "why": why, "points": size(most.points),
          "date": pages.cast.date(of: Int32(most.turn)),
        ])
      found.append(
        Point(turn: turn, text: text, seat: most.seat, verbs: verbs, weight: weight, ordered: most.turn))
    }
    let changes = ordered.dropFirst().flatMap { turn in
      history.quarters[turn].labs.indices.map { seat in (turn: turn, seat: seat, change: change(turn, seat)) }
    }
    for (best, label) in [
      (changes.max { $0.change < $1.change }, Label.turnGain), (changes.min { $0.change < $1.change }, .turnLoss),
    ] {
      let isGain = label == .turnGain
      guard let best, best.change != 0, (best.change > 0) == isGain else { continue }
      let (why, verbs) = cause(pages, best.seat, best.turn, isGain: isGain)
      let text = pages.label(label, ["lab": pages.lab(best.seat), "points": size(best.change), "why": why])
      found.append(Point(turn: best.turn, text: text, seat: best.seat, verbs: verbs, weight: 70))
    }
    return found
  }

  /// The first open model, and the best finished model of each lab that was better than all it had and never came out.
  private static func models(_ pages: ClassPages) -> [Point] {
    let history = pages.race.history
    var found: [Point] = []
    if let first = history.models.filter({ ($0.openedTurn ?? -1) >= 0 }).min(by: {
      ($0.openedTurn ?? 0) < ($1.openedTurn ?? 0)
    }), let turn = first.openedTurn {
      let text = pages.label(
        .turnOpen,
        ["lab": pages.cast.name(first.model.owner), "points": Amounts.text(first.model.capability)])
      found.append(
        Point(
          turn: Int(turn), text: text, seat: Int(first.model.owner.index),
          verbs: Self.verbs(Releases.name, Licences.name), weight: 90))
    }
    guard let last = history.quarters.last else { return found }
    for seat in last.labs.indices where last.labs[seat].lab.isOpen {
      let waiting = history.models.filter {
        Int($0.model.owner.index) == seat && $0.model.state == .unreleased && $0.trainedTurn >= 0
      }.max { $0.model.capability < $1.model.capability }
      // What was finished in the last quarter could not be released any more.
      guard let waiting, waiting.model.capability > last.labs[seat].lab.capability,
        Int(waiting.trainedTurn) < history.quarters.count - 1
      else { continue }
      let text = pages.label(
        .turnWaiting, ["lab": pages.lab(seat), "points": Amounts.text(waiting.model.capability)])
      found.append(Point(turn: Int(waiting.trainedTurn), text: text, seat: seat, verbs: [], weight: 78))
    }
    return found
  }

  private static func events(_ pages: ClassPages) -> [Point] {
    let texts = EventTexts(pages.cast)
    let weights: [EventKind: (weight: Int, verbs: Set<String>)] = [
      .agreementBroken: (85, Self.verbs(FleetSplit.name, Agreements.name, SafetyWork.name)),
      .agreementBegan: (50, Self.verbs(Agreements.name)),
      .smugglingCaught: (80, Self.verbs(ExportRules.name)), .distillingCaught: (75, Self.verbs(Distillation.name)),
      .bought: (75, Self.verbs(Acquisitions.name)),
      .purchaseBlocked: (65, Self.verbs(Acquisitions.name)), .restructured: (80, []), .closed: (88, []),
      .starMoved: (40, Self.verbs(Stars.name)),
      .patronBegan: (45, Self.verbs(CloudPatronage.name)), .probeEnded: (55, []),
    ]
    return pages.race.history.quarters.enumerated().flatMap { turn, quarter in
      let steps = pages.steps(of: turn).compactMap { step -> Point? in
        step.weight > 0 ? Point(turn: turn, text: step.text, seat: nil, verbs: [], weight: step.weight) : nil
      }
      let events = quarter.events.compactMap { event -> Point? in
        guard let (weight, verbs) = weights[event.kind] else { return nil }
        // A star goes to whoever made the offer.
        let who = event.kind == .starMoved ? event.other : event.seat
        return Point(
          turn: turn, text: texts.text(event), seat: who >= 0 ? Int(who) : nil, verbs: verbs, weight: weight)
      }
      return steps + events
    }
  }

  /// The points with those orders of the lab in that round that could bring them about, and who gave them.
  func table(_ log: ClassLog) -> DataTable {
    var table = DataTable([pages.label(.quarter), pages.label(.whatHappened), pages.label(.ordersThen)])
    for point in points {
      let round = (point.ordered ?? point.turn) / Int(pages.manifest.round) + 1
      let decided = point.seat.flatMap { seat in log.round(round)?.seats.first { $0.seat == seat } }
      let orders = decided?.orders.filter { order in point.verbs.contains { order.hasPrefix("\($0) ") } } ?? []
      let told = decided.map { "\(orders.joined(separator: "; ")). \(pages.whoDecided($0))" }
      table.rows.append([
        pages.cast.date(of: Int32(point.turn)), point.text, orders.isEmpty ? "–" : told ?? "–",
      ])
    }
    return table
  }
}
