import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios

/// Who orders for each seat after the quarter that is changed.
struct WhatIfSeats: Sendable {
  /// Their names, by seat; `recorded` where the orders are those of the record.
  let names: [String]
  /// Fresh players, by seat; nil where the orders are those of the record.
  let players: [(any Policy)?]

  /// The word for orders of the record.
  static let recorded = "recorded"
  /// Who goes on for people and programs.
  private static let substitute = "steady"

  /// Whether somebody looks ahead, which takes long.
  var isSlow: Bool { players.contains { $0 is any Deliberating } }

  /// Policies of this program go on for themselves; a policy does for people and programs.
  init(_ replay: Replay, _ seat: Seat, _ arguments: ParsedArguments) throws(CommandFailure) {
    let (then, areHeld) = (arguments.value("--then"), arguments.value("--rivals") == Self.recorded)
    var choices: [PolicyChoice?] = []
    for (place, name) in replay.header.lineup.enumerated() {
      if place == Int(seat.index), let then {
        choices.append(then == Self.recorded ? nil : try Self.chosen(then, arguments))
      } else if place != Int(seat.index), areHeld {
        choices.append(nil)
      } else {
        let known = try? Self.chosen(name, arguments)
        if let known { choices.append(known) } else { choices.append(try arguments.policy(Self.substitute)) }
      }
    }
    names = choices.map { $0?.name ?? Self.recorded }
    players = choices.map { $0?.player() }
  }

  /// One policy orders for the seat and for people, programs and those that look ahead; other policies for themselves.
  init(_ replay: Replay, _ seat: Seat, against name: String, _ arguments: ParsedArguments) throws(CommandFailure) {
    let (usual, against) = (try arguments.policy(Self.substitute), try Self.chosen(name, arguments))
    var choices: [PolicyChoice] = []
    for (place, name) in replay.header.lineup.enumerated() {
      let known = (try? Self.chosen(name, arguments)).flatMap { $0.player() is any Deliberating ? nil : $0 }
      choices.append(place == Int(seat.index) ? against : known ?? usual)
    }
    names = choices.map(\.name)
    players = choices.map { $0.player() }
  }

  /// A policy of this program: another program would have to be asked again for every future.
  private static func chosen(_ name: String, _ arguments: ParsedArguments) throws(CommandFailure) -> PolicyChoice {
    let choice = try arguments.policy(name)
    if choice.player() is any ExternalPolicy {
      throw CommandFailure(
        .usage, "a program cannot be asked again for every future",
        remedy: "name a policy; 'frontier policy list' has them")
    }
    return choice
  }
}
