import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// A seat's place in a race, as a player would find it.
struct Situation: Sendable, CustomStringConvertible {
  let name: String
  let rules: Ruleset
  let cast: Cast
  let view: Observation
  let previous: Observation?
  /// All that the seat saw so far.
  let views: [Observation]
  let race: Race

  var description: String { "\(name), \(cast.date(of: view.turn)), seat \(view.seat.index)" }
  var orders: PendingOrders { PendingOrders(rules: rules, view: view) }
}

/// Races at several moments, with policies that differ in every seat.
enum Situations {
  /// Every scenario and a race of eight labs, from different seats, early, in the middle and late.
  static let all: [Situation] = scenarios.flatMap { name, rules, cast in
    [(0, 0), (1, 1), (0, 3), (2, 7), (1, Int(rules.race.quarters) - 1)].map { seat, turn in
      at(turn, seat: Seat(seat), name, rules, cast)
    }
  }

  /// The standard scenario, some quarters into a race.
  static func standard(turn: Int, seat: Int = 0) throws -> Situation {
    let scenario = try ScenarioLibrary.load(ScenarioLibrary.standard)
    return at(turn, seat: Seat(seat), scenario.name, scenario.rules, cast(of: scenario))
  }

  private static let scenarios: [(String, Ruleset, Cast)] = {
    var list = ScenarioLibrary.names.compactMap { try? ScenarioLibrary.load($0) }.map {
      ($0.name, $0.rules, cast(of: $0))
    }
    if let (_, rules, cast) = list.first(where: { $0.0 == ScenarioLibrary.standard }) {
      var eight = rules
      while eight.roles.count < 8 { eight.roles.append(rules.roles[eight.roles.count % rules.roles.count]) }
      // Names of other widths: long, wide, accented.
      let names = cast.names.prefix(5) + ["Société Générale des Modèles", "深度研究所", "X"]
      list.append(("eight labs", eight, Cast(title: cast.title, names: Array(names), race: rules.race)))
    }
    return list
  }()

  private static func cast(of scenario: Scenario) -> Cast {
    Cast(title: scenario.title, names: scenario.labs.map(\.name), race: scenario.rules.race)
  }

  private static func at(_ turn: Int, seat: Seat, _ name: String, _ rules: Ruleset, _ cast: Cast) -> Situation {
    let policies = BuiltinPolicy.allCases
    let players = (0..<rules.roles.count).map { policies[$0 % policies.count].player() }
    var episode = Episode(rules: rules, seed: 11, policies: players)
    var nobody = NoRecorder()
    var views = [episode.race.observation(for: seat)]
    for _ in 0..<turn {
      episode.step(&nobody)
      views.append(episode.race.observation(for: seat))
    }
    return Situation(
      name: name, rules: rules, cast: cast, view: views[turn], previous: turn > 0 ? views[turn - 1] : nil,
      views: views, race: episode.race)
  }
}

extension PendingOrders {
  /// What a line is refused for; empty where all of it stands.
  func refusals(of line: String) -> [String] {
    var copy = self
    return copy.apply(line).errors.map(\.text)
  }
}
