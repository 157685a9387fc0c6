import Quantities
import RaceEngine
import TextUI

/// What everybody hears after a quarter: the news that a replay keeps.
enum RaceNews {
  /// The news between two moments, from what any seat may see.
  static func lines(from before: Observation, to after: Observation, _ cast: Cast) -> [String] {
    releases(before, after, cast) + labs(before, after, cast) + leaders(before, after, cast)
  }

  private static func releases(_ before: Observation, _ after: Observation, _ cast: Cast) -> [String] {
    let known = before.models.indices.map { before.models[$0] }
    var lines: [String] = []
    for place in after.models.indices {
      let model = after.models[place]
      let former = known.first { $0.id == model.id }?.state ?? .unreleased
      guard model.state != .unreleased, model.state != former else { continue }
      let name = cast.name(model.owner)
      let value = Amounts.text(model.capability)
      lines.append("\(name) \(model.state == .open ? "opened a" : "released a closed") model of \(value).")
    }
    return lines
  }

  private static func labs(_ before: Observation, _ after: Observation, _ cast: Cast) -> [String] {
    var lines: [String] = []
    for place in after.field.indices where place < before.field.count {
      let (then, now) = (before.field[place], after.field[place])
      let name = cast.name(Seat(place))
      if then.isOpen, !now.isOpen {
        lines.append("\(name) was closed.")
      } else if now.restructurings > then.restructurings {
        lines.append("\(name) ran out of money and was restructured.")
      }
    }
    return lines
  }

  private static func leaders(_ before: Observation, _ after: Observation, _ cast: Cast) -> [String] {
    var lines: [String] = []
    if after.capital.appetite != before.capital.appetite {
      switch after.capital.appetite {
      case .boom: lines.append("Investors became eager.")
      case .normal: lines.append("Investors calmed down.")
      case .bust: lines.append("Investors became scared.")
      }
    }
    if let best = bestLab(after), best != bestLab(before) {
      lines.append("\(cast.name(best)) has the best model.")
    }
    if after.goals.leader != before.goals.leader, after.goals.rank > 0 {
      lines.append("\(cast.name(after.goals.leader)) leads the race.")
    }
    return lines
  }

  /// The lab with the best released model, where there is exactly one.
  private static func bestLab(_ view: Observation) -> Seat? {
    let capabilities = view.field.indices.map { view.field[$0].capability }
    guard let best = capabilities.max(), best > 0 else { return nil }
    let labs = capabilities.indices.filter { capabilities[$0] == best }
    return labs.count == 1 ? Seat(labs[0]) : nil
  }
}
