import Arena
import Foundation
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// An order that was refused, or what else went wrong in a turn before, as a program is told.
struct ProgramError: Sendable {
  /// The turn in which it happened.
  var turn: Int32
  /// The code.
  var outcome: ProgramOutcome
  /// Where in the answer: `orders.chips[0].price`, `lines[2]`; empty for all of it.
  var place = ""
  /// What is wrong and what would be right.
  var message: String
  /// The least and the most that the value may be, where a range was left.
  var range: (least: Int64, most: Int64)?

  func write(into json: inout JSONBytes) {
    json.raw("{\"turn\":")
    json.integer(Int64(turn))
    json.raw(",\"code\":")
    json.text(outcome.rawValue)
    if !place.isEmpty {
      json.raw(",\"place\":")
      json.text(place)
    }
    json.raw(",\"message\":")
    json.text(message)
    if let range {
      json.raw(",\"least\":")
      json.integer(range.least)
      json.raw(",\"most\":")
      json.integer(range.most)
    }
    json.raw("}")
  }
}

/// The lines that programs are sent, each with its line feed.
enum ProgramMessages {
  /// The first line.
  static func hello(_ clocks: ProgramClocks, sandbox: String) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"type\":\"hello\",\"protocol\":")
    json.integer(Greeting.version)
    json.raw(",\"frontier\":")
    json.text(frontierVersion)
    json.raw(",\"rules_version\":")
    json.integer(Int64(rulesVersion))
    json.raw(",\"cores\":")
    json.integer(Int64(ProcessInfo.processInfo.activeProcessorCount))
    json.raw(",\"clocks\":{\"start_ms\":")
    json.integer(clocks.start)
    json.raw(",\"turn_ms\":")
    json.integer(clocks.turn)
    json.raw(",\"bank_ms\":")
    json.integer(clocks.bank)
    json.raw("},\"line_bytes\":")
    json.integer(Int64(ReplyEvidence.longestLine))
    json.raw(",\"sandbox\":")
    json.text(sandbox)
    json.raw("}\n")
    return json.bytes
  }

  /// The line before the first turn of a race.
  static func newRace(
    seat: Seat, _ names: RaceNames, _ rules: Ruleset, wantsRules: Bool, wantsBriefing: Bool
  ) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"type\":\"new-race\",\"scenario\":")
    json.text(names.scenario)
    json.raw(",\"title\":")
    json.text(names.title)
    json.raw(",\"seat\":")
    json.integer(Int64(seat.index))
    json.raw(",\"seats\":")
    json.integer(Int64(rules.roles.count))
    json.raw(",\"quarters\":")
    json.integer(Int64(rules.race.quarters))
    json.raw(",\"start\":[")
    json.integer(Int64(rules.race.startYear))
    json.raw(",")
    json.integer(Int64(rules.race.startQuarter))
    json.raw("],\"labs\":")
    json.texts(names.labs)
    json.raw(",\"names\":{")
    for kind in names.things.keys.sorted() {
      json.comma()
      json.text(kind)
      json.raw(":")
      json.texts(names.things[kind] ?? [])
    }
    json.raw("}")
    if wantsRules {
      json.raw(",\"rules\":")
      rules.write(into: &json)
    }
    if wantsBriefing { json.verbs(VerbCatalog(rules: rules, cast: names.cast(rules))) }
    json.raw("}\n")
    return json.bytes
  }

  /// The question of a turn; with rules, what is legal by them is told.
  static func turn(
    _ view: inout Observation, _ parts: ObservationParts, errors: [ProgramError], bank: Int64, briefing: String?,
    legalBy rules: Ruleset? = nil
  ) -> [UInt8] {
    var json = JSONBytes()
    json.bytes.reserveCapacity(8_192)
    json.raw("{\"type\":\"turn\",\"turn\":")
    json.integer(Int64(view.turn))
    json.raw(",\"bank_ms\":")
    json.integer(bank)
    json.raw(",\"errors\":")
    json.list(errors) { $1.write(into: &$0) }
    json.raw(",\"observation\":")
    parts.write(&view, into: &json)
    if let briefing {
      json.raw(",\"briefing\":")
      json.text(briefing)
    }
    if let rules {
      json.raw(",\"legal\":")
      LegalOrders.write(view, rules, into: &json)
    }
    json.raw("}\n")
    return json.bytes
  }

  /// The line after the last turn of a race.
  static func raceOver(seat: Int, _ tallies: [Goals.Tally]) -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"type\":\"race-over\",\"seat\":")
    json.integer(Int64(seat))
    json.raw(",\"points\":")
    json.list(tallies) { $0.integer($1.smoothed.raw) }
    json.raw(",\"places\":")
    json.list(tallies) { json, tally in
      json.integer(Int64(1 + tallies.count { $0.smoothed > tally.smoothed }))
    }
    json.raw("}\n")
    return json.bytes
  }

  /// The text that a person would read at the start of a turn.
  static func briefing(
    _ view: Observation, previous: Observation?, ordered: OrderSheet?, _ names: RaceNames, _ rules: Ruleset
  ) -> String {
    let cast = names.cast(rules)
    let style = TextStyle(isLinear: true)
    var lines: [String] = []
    if previous == nil {
      lines = BriefText.lines(
        briefing: "", labs: [], note: "", view: view, rules: rules, cast: cast, style: style, width: 80)
    }
    lines += Board.lines(
      for: view, previous: previous, rules: rules, cast: cast, ordered: ordered, style: style, width: 100)
    return lines.joined(separator: "\n")
  }
}

extension RaceNames {
  /// Names and calendar for texts.
  func cast(_ rules: Ruleset) -> Cast {
    Cast(title: title.isEmpty ? "Frontier" : title, names: labs, things: things, race: rules.race)
  }
}

extension JSONBytes {
  /// The orders of a scenario as text lines are written.
  fileprivate mutating func verbs(_ catalog: VerbCatalog) {
    raw(",\"verbs\":")
    list(catalog.verbs) { json, verb in
      json.raw("{\"usage\":")
      json.text(verb.usage)
      json.raw(",\"summary\":")
      json.text(verb.summary)
      json.raw(",\"fields\":")
      json.list(verb.fields) { json, field in json.text("\(field.name): \(field.help)") }
      json.raw("}")
    }
  }
}
