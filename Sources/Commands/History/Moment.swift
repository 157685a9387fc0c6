import Arena
import Quantities
import RaceEngine

/// One lab in one quarter of a history, beside the quarter before.
struct Moment {
  /// The whole race.
  let history: History
  /// The lab.
  let seat: Seat
  /// The quarter, from 0.
  let turn: Int
  /// The seat that asks, where only what it may know is told.
  let viewer: Seat?
  /// The lab before the quarter.
  let before: LabQuarter
  /// The lab after it, with what moved.
  let after: LabQuarter

  /// A moment of a race; seat and turn must exist.
  init(_ history: History, seat: Seat, turn: Int, viewer: Seat?) {
    self.history = history
    self.seat = seat
    self.turn = turn
    self.viewer = viewer
    before = history.lab(seat, before: turn)
    after = history.quarters[turn].labs[Int(seat.index)]
  }

  /// What was the same for every lab in the quarter.
  var market: MarketQuarter { history.quarters[turn].market }

  /// The same before the quarter; nil in the first.
  var marketBefore: MarketQuarter? { turn > 0 ? history.quarters[turn - 1].market : nil }

  /// What happened to the lab in the quarter, and may be told.
  var events: [HistoryEvent] {
    history.quarters[turn].events.filter { $0.concerns(seat) && (isOwn || Self.isPublic($0.kind)) }
  }

  /// Whether everybody learns of what happened.
  private static func isPublic(_ kind: EventKind) -> Bool {
    switch kind {
    case .starMoved, .agreementBroken, .smugglingCaught, .distillingCaught, .purchaseAgreed, .patronBegan, .patronEnded,
      .restructured, .closed, .probeBegan, .probeEnded:
      true
    case .agreementBegan, .agreementEnded, .bought, .purchaseBlocked, .contractSigned, .contractEnded, .roundPaid,
      .vendorPaid:
      false
    }
  }

  /// Whether the asking seat may know everything of the lab.
  var isOwn: Bool { viewer == nil || viewer == seat }

  /// What moved of a good and may be told, the largest first.
  func known(_ good: Good) -> [Flow] { after.flows(of: good).filter { mayTell($0) } }

  /// The sum of what moved of a good and may not be told; nil where nothing did.
  func unknown(_ good: Good) -> Int64? {
    let hidden = after.flows(of: good).filter { !mayTell($0) }
    return hidden.isEmpty ? nil : hidden.reduce(0) { $0 + $1.amount }
  }

  private func mayTell(_ flow: Flow) -> Bool { viewer.map { flow.knownTo.contains($0) } ?? true }

  /// Whether the race ended for everybody with this quarter, so that goals no longer make the total.
  var isEnding: Bool { history.ending != .none && turn == history.quarters.count - 1 }

  /// The lab's models that reached a state in this quarter.
  var news: [(model: Model, event: String)] {
    history.models.filter { $0.model.owner == seat }.flatMap { row in
      let model = row.model
      var events: [(model: Model, event: String)] = []
      if row.trainedTurn == turn { events.append((model, "was trained")) }
      if model.releasedTurn == turn {
        events.append((model, row.openedTurn == Int32(turn) ? "was opened" : "was released"))
      } else if row.openedTurn == Int32(turn) {
        events.append((model, "was opened"))
      }
      return events
    }
  }

  /// The labs with which it changed places in the quarter, and whether they are ahead now.
  var passings: [(seat: Seat, isAhead: Bool)] {
    history.opening.indices.compactMap { place in
      let other = Seat(place)
      let (was, isNow) = (history.lab(other, before: turn).place.rank, history.quarters[turn].labs[place].place.rank)
      let (wasAhead, isAhead) = (was < before.place.rank, isNow < after.place.rank)
      return other != seat && wasAhead != isAhead ? (other, isAhead) : nil
    }
  }

  /// A lab's score before and after the quarter.
  func scores(of other: Seat) -> (before: Rate, after: Rate) {
    let after = history.quarters[turn].labs[Int(other.index)]
    return (history.lab(other, before: turn).tally.smoothed, after.tally.smoothed)
  }

  /// The best released model of all labs after a quarter, or before the first.
  func best(after turn: Int) -> Capability {
    let labs = turn < 0 ? history.opening : history.quarters[turn].labs
    return labs.reduce(0) { max($0, $1.lab.capability) }
  }
}
