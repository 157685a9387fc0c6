import Arena
import Quantities
import RaceEngine
import TextUI

extension RaceReport {
  /// The goals beside the first three, with the means of each lab's last two quarters, by seat.
  var further: [(name: String, means: [Rate])] {
    let goals: [(String, (LabQuarter) -> Rate?)] = [
      ("mission", { $0.care.mission?.points }), ("survival", { $0.care.survival?.points }),
    ]
    return goals.compactMap { name, points in
      guard let last = history.quarters.last else { return nil }
      let before = history.quarters.dropLast().last?.labs ?? history.opening
      let pairs = zip(before, last.labs).map { (points($0), points($1)) }
      guard pairs.contains(where: { $0.1 != nil }) else { return nil }
      return (name, pairs.map { Rate(raw: (($0.0 ?? 0).raw + ($0.1 ?? 0).raw) / 2) })
    }
  }

  /// How the total comes about; nothing where that is not known.
  var weighing: String {
    guard let weights else { return "" }
    let all = [
      ("capability", weights.capability), ("value", weights.value), ("influence", weights.influence),
      ("mission", weights.mission), ("survival", weights.survival),
    ].filter { $0.1 > 0 }
    return " The total weighs \(all.map { "\($0.0) \(Amounts.text($0.1))" }.joined(separator: ", "))."
  }

  /// Whether any lab's users are counted.
  var hasUsers: Bool { history.quarters.contains { $0.labs.contains { $0.place.users > 0 } } }

  /// What happened in a quarter that the papers do not tell.
  func happened(in quarter: HistoryQuarter) -> [String] {
    let texts = EventTexts(cast)
    return quarter.events.filter { ![.restructured, .closed].contains($0.kind) }.map { texts.text($0) }
  }

  /// The events of some kinds, with their dates, from the first.
  func events(_ kinds: Set<EventKind>) -> [(date: String, event: HistoryEvent)] {
    history.quarters.enumerated().flatMap { turn, quarter in
      quarter.events.filter { kinds.contains($0.kind) }.map { (dates[turn], $0) }
    }
  }
}
