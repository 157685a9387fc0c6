import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import TestKit
import Testing

/// A race that the laws are tried on: rules, a seed, and players.
struct LawCase: Sendable, CustomTestStringConvertible {
  /// The scenario or sample whose rules it has.
  let ruleset: String
  /// The how-manieth of its ruleset it is, from 0.
  let place: Int
  let rules: Ruleset
  let seed: UInt64
  let players: [any Policy]

  var testDescription: String { "\(ruleset), case \(place), seed \(seed)" }

  /// The race, ready to be played.
  var drill: Drill { Drill(rules, seed: seed, players: players) }

  /// Scenarios and samples, each with random players, with the built-in ones, and with both: once each, or as often as
  /// makes the turns of each that the variable `FRONTIER_LAW_TURNS` asks for. Lessons, which have rules of the standard
  /// scenario, are played with both alone.
  static let all: [LawCase] = {
    var cases: [LawCase] = []
    for (name, rules) in rulesets() {
      let lineups = lessons.contains(name) ? [mixed] : [[random], characters, mixed]
      let races = max(lineups.count, (wantedTurns + Int(rules.race.quarters) - 1) / Int(rules.race.quarters))
      for place in 0..<races {
        let seed = UInt64(cases.count + 1)
        let players = lineups[place % lineups.count]
        cases.append(LawCase(ruleset: name, place: place, rules: rules, seed: seed, players: players))
      }
    }
    return cases
  }()

  /// One mixed case of each ruleset, for laws that are dear to try; all of them when turns are asked for.
  static let few: [LawCase] = isSoak ? all : all.filter { $0.players.count == mixed.count }

  /// All of them, or every eighth where turns are asked for: for laws of which each case imagines hundreds of turns.
  static let imagined: [LawCase] = all.filter { !isSoak || $0.place % 8 == 0 }

  /// Whether more turns are asked for than one race of each kind has.
  static var isSoak: Bool { wantedTurns > 0 }

  private static let wantedTurns = ProcessInfo.processInfo.environment["FRONTIER_LAW_TURNS"].flatMap { Int($0) } ?? 0

  /// Every so-manieth case, from one on: what a law tries that has as many things to try in each turn. Without turns
  /// asked for, every third ruleset tries a thing, and so each thing is tried in three or four.
  static func share(_ place: Int, of count: Int) -> [LawCase] {
    if isSoak { return few.filter { $0.place % count == place % count } }
    return few.enumerated().filter { $0.offset % 3 == place % 3 }.map(\.element)
  }

  private static let random: any Policy = RandomPlayer()
  private static let characters: [any Policy] = BuiltinPolicy.reference.map { $0.player() }

  private static let mixed = [random] + characters
  private static let lessons = Set(ScenarioLibrary.names).subtracting(["race-2023", "first-steps"])

  private static func rulesets() -> [(String, Ruleset)] {
    var rulesets = [("three labs", SampleRules.threeLabs()), ("eight poor labs", eightPoorLabs())]
    for name in ScenarioLibrary.names {
      do {
        rulesets.append((name, try ScenarioLibrary.load(name).rules))
      } catch {
        Issue.record("\(name) cannot be read: \(error)")
      }
    }
    return rulesets
  }

  /// A full table of labs with little money, in short runs for long enough that tables fill and labs fail.
  private static func eightPoorLabs() -> Ruleset {
    let three = SampleRules.threeLabs(quarters: 30)
    var rules = three
    rules.training?.longest = 1
    rules.roles.removeAll()
    for number in 0..<Seat.most {
      var role = three.roles[number % 3]
      if number >= 3 { role.cash = .millions(90) }
      rules.roles.append(role)
    }
    return rules
  }
}
