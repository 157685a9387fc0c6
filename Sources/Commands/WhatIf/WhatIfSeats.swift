import Policies
import Quantities
import RaceEngine
import Scenarios

/// Who orders for each seat after the quarter that is changed.
struct WhatIfSeats {
  /// Their names, by seat; `recorded` where the orders are those of the record.
  let names: [String]
  /// Fresh players, by seat; nil where the orders are those of the record.
  let players: [(any Policy)?]

  /// The word for orders of the record.
  static let recorded = "recorded"

  /// Whether somebody looks ahead, which takes long.
  var isSlow: Bool { players.contains { $0 is any Deliberating } }

  /// Policies of this program go on for themselves, people and programs as they did.
  init(_ replay: Replay, _ seat: Seat, _ arguments: ParsedArguments) throws(CommandFailure) {
    let then = arguments.value("--then")
    let areHeld = arguments.value("--rivals") == "recorded"
    var choices: [PolicyChoice?] = []
    for (place, name) in replay.header.lineup.enumerated() {
      let own = place == Int(seat.index)
      if own, let then {
        choices.append(then == Self.recorded ? nil : try arguments.policy(then))
      } else {
        choices.append(areHeld && !own ? nil : try? arguments.policy(name))
      }
    }
    names = choices.map { $0?.name ?? Self.recorded }
    players = choices.map { $0?.player() }
  }
}
