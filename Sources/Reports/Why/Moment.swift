package import Arena
package import Quantities
package import RaceEngine

/// One lab in some quarters of a history, most often one, beside the quarter before.
package struct Moment {
  /// The whole race.
  package let history: History
  /// The lab.
  package let seat: Seat
  /// The last of the quarters, from 0.
  package let turn: Int
  /// The first of them; the same where it is one.
  package let first: Int
  /// The seat that asks, where only what it may know is told.
  package let viewer: Seat?
  /// The lab before the quarter.
  @Indirect package private(set) var before: LabQuarter
  /// The lab after it, with what moved.
  @Indirect package private(set) var after: LabQuarter

  /// A moment of a race; seat and turns must exist.
  ///
  /// - Parameters:
  ///   - history: The whole race.
  ///   - seat: The lab.
  ///   - turn: The last of the quarters, from 0.
  ///   - first: The first of them; nil: it is one quarter.
  ///   - viewer: The seat that asks; nil: somebody who may know everything.
  package init(_ history: History, seat: Seat, turn: Int, since first: Int? = nil, viewer: Seat?) {
    self.history = history
    self.seat = seat
    self.turn = turn
    self.first = first ?? turn
    self.viewer = viewer
    before = history.lab(seat, before: self.first)
    after = history.quarters[turn].labs[Int(seat.index)]
  }

  /// What was the same for every lab in the last of the quarters.
  package var market: MarketQuarter { history.quarters[turn].market }

  /// The same before the quarters; nil in the first.
  package var marketBefore: MarketQuarter? { first > 0 ? history.quarters[first - 1].market : nil }

  /// What happened to the lab in the quarter, and may be told.
  package var events: [HistoryEvent] {
    history.quarters[first...turn].flatMap(\.events)
      .filter { $0.concerns(seat) && (isOwn || $0.kind.isPublic) }
  }

  /// Whether the asking seat may know everything of the lab.
  package var isOwn: Bool { viewer == nil || viewer == seat }

  /// What moved of a good and may be told, the largest first.
  package func known(_ good: Good) -> [Flow] { flows(of: good).filter { mayTell($0) } }

  /// What moved of a good in the quarters, the largest first; movements of one kind are summed.
  private func flows(of good: Good) -> [Flow] {
    guard first < turn else { return after.flows(of: good) }
    var sums: [Flow] = []
    for quarter in history.quarters[first...turn] {
      for flow in quarter.labs[Int(seat.index)].flows where flow.good == good {
        if let place = sums.firstIndex(where: { $0.isSameKind(as: flow) }) {
          sums[place].amount += flow.amount
        } else {
          sums.append(flow)
        }
      }
    }
    let order = sums.indices.sorted { left, right in
      let (one, other) = (sums[left].amount.magnitude, sums[right].amount.magnitude)
      return one != other ? one > other : left < right
    }
    return order.map { sums[$0] }
  }

  /// The sum of what moved of a good and may not be told; nil where nothing did.
  package func unknown(_ good: Good) -> Int64? {
    let hidden = flows(of: good).filter { !mayTell($0) }
    return hidden.isEmpty ? nil : hidden.reduce(0) { $0 + $1.amount }
  }

  private func mayTell(_ flow: Flow) -> Bool { viewer.map { flow.knownTo.contains($0) } ?? true }

  /// Whether the race ended for everybody with this quarter, so that goals no longer make the total.
  package var isEnding: Bool { history.ending != .none && turn == history.quarters.count - 1 }

  /// The lab's models that reached a state in the quarters, as reasons of a score.
  var news: [WhyReason] {
    let turns = Int32(first)...Int32(turn)
    return history.models.filter { $0.model.owner == seat }.flatMap { row in
      let model = row.model
      var events: [WhyReason] = []
      if turns.contains(row.trainedTurn) { events.append(.trained(model)) }
      if let opened = row.openedTurn, turns.contains(opened) {
        events.append(.opened(model))
      } else if turns.contains(model.releasedTurn) {
        events.append(.released(model))
      }
      return events
    }
  }

  /// Whether a run of the lab ended in the last of the quarters.
  var hasTrained: Bool { history.models.contains { $0.model.owner == seat && $0.trainedTurn == Int32(turn) } }

  /// The labs with which it changed places in the quarter, and whether they are ahead now.
  package var passings: [(seat: Seat, isAhead: Bool)] {
    history.opening.indices.compactMap { place in
      let other = Seat(place)
      let (was, isNow) = (history.lab(other, before: first).place.rank, history.quarters[turn].labs[place].place.rank)
      let (wasAhead, isAhead) = (was < before.place.rank, isNow < after.place.rank)
      return other != seat && wasAhead != isAhead ? (other, isAhead) : nil
    }
  }

  /// A lab's score before and after the quarter.
  package func scores(of other: Seat) -> (before: Rate, after: Rate) {
    let after = history.quarters[turn].labs[Int(other.index)]
    return (history.lab(other, before: first).tally.smoothed, after.tally.smoothed)
  }

  /// The best released model of all labs after a quarter, or before the first.
  package func best(after turn: Int) -> Capability {
    let labs = turn < 0 ? history.opening : history.quarters[turn].labs
    return labs.reduce(0) { max($0, $1.lab.capability) }
  }
}

extension EventKind {
  /// Whether everybody learns of what happened.
  package var isPublic: Bool {
    switch self {
    case .starMoved, .agreementBroken, .smugglingCaught, .distillingCaught, .purchaseAgreed, .patronBegan, .patronEnded,
      .restructured, .closed, .probeBegan, .probeEnded:
      true
    case .agreementBegan, .agreementEnded, .bought, .purchaseBlocked, .contractSigned, .contractEnded, .roundPaid,
      .vendorPaid:
      false
    }
  }
}
