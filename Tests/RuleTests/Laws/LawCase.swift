import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import TestKit
import Testing

/// A race that the laws are tried on: rules, a seed, and players.
struct LawCase: Sendable, CustomTestStringConvertible {
  let name: String
  let rules: Ruleset
  let seed: UInt64
  let players: [any Policy]

  var testDescription: String { name }

  /// The race, ready to be played.
  var drill: Drill { Drill(rules, seed: seed, players: players) }

  /// Scenarios and samples, each with random players, with the built-in ones, and with both: once each, or as often as
  /// makes the turns that the variable `FRONTIER_LAW_TURNS` asks for. Lessons, which have rules of the standard scenario,
  /// are played with both alone.
  static let all: [LawCase] = {
    var cases: [LawCase] = []
    let wanted = ProcessInfo.processInfo.environment["FRONTIER_LAW_TURNS"].flatMap { Int($0) } ?? 0
    for (name, rules) in rulesets() {
      let lineups = lessons.contains(name) ? [mixed] : [[random], characters, mixed]
      let turns = lineups.count * Int(rules.race.quarters)
      for _ in 0..<max(1, (wanted + turns - 1) / turns) {
        for (number, lineup) in lineups.enumerated() {
          let seed = UInt64(cases.count + 1)
          cases.append(
            LawCase(name: "\(name), line-up \(number), seed \(seed)", rules: rules, seed: seed, players: lineup))
        }
      }
    }
    return cases
  }()

  /// One mixed case of each ruleset.
  static var few: [LawCase] { all.filter { $0.players.count == mixed.count } }

  /// The first dozen mixed cases of each ruleset, for laws that try hundreds of things in each turn.
  static var dozens: [LawCase] {
    var taken: [String: Int] = [:]
    return few.filter { law in
      let ruleset = String(law.name.prefix { $0 != "," })
      taken[ruleset, default: 0] += 1
      return taken[ruleset, default: 0] <= 12
    }
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

  /// A full table of labs with little money, for long enough that tables fill and labs fail.
  private static func eightPoorLabs() -> Ruleset {
    let three = SampleRules.threeLabs(quarters: 30)
    var rules = three
    rules.roles.removeAll()
    for number in 0..<Seat.most {
      var role = three.roles[number % 3]
      if number >= 3 { role.cash = .millions(90) }
      rules.roles.append(role)
    }
    return rules
  }
}
