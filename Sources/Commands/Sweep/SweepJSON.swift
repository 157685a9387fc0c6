import RaceEngine
import Scenarios
import Validation

/// A sweep for programs: one JSON object.
struct SweepJSON {
  let request: SweepRequest
  let swept: [SweptParameter]
  let targets: [Target]

  /// The object, with its line feed.
  func bytes() -> [UInt8] {
    let scenario = request.scenario
    var json = JSONBytes()
    json.raw("{\"frontier_sweep\":1,\"version\":")
    json.text(frontierVersion)
    json.key("rules_version")
    json.integer(Int64(rulesVersion))
    json.key("scenario")
    json.text(scenario.name)
    json.key("scenario_digest")
    json.hex(scenario.digest)
    json.key("quarters")
    json.integer(Int64(scenario.rules.race.quarters))
    json.key("labs")
    json.texts(scenario.labs.map(\.name))
    json.key("lineup")
    if let lineUp = request.lineUp { json.texts(lineUp.names) } else { json.raw("null") }
    json.key("field")
    if request.lineUp == nil { json.texts(ParField.names) } else { json.raw("null") }
    json.key("seeds")
    json.list([request.seeds.lowerBound, request.seeds.upperBound]) { $0.decimal($1) }
    json.key("par")
    json.text(request.parRule.rawValue)
    json.key("left_out")
    json.texts(request.leftOut)
    json.key("confidence")
    json.number(0.99)
    json.key("parameters")
    json.list(swept) { write($1, &$0) }
    json.raw("}\n")
    return json.bytes
  }

  private func write(_ swept: SweptParameter, _ json: inout JSONBytes) {
    let parameter = swept.parameter
    json.raw("{\"path\":")
    json.text(parameter.path)
    json.key("help")
    json.text(parameter.help)
    json.key("unit")
    json.text(parameter.unitName)
    json.key("spacing")
    json.text(swept.steps.spacing.rawValue)
    json.key("own_range")
    json.flag(swept.steps.isOwnRange)
    json.key("base")
    json.integer(Int64(swept.base))
    json.key("values")
    json.texts(swept.steps.raws.map { parameter.text(of: $0) })
    json.key("raw_values")
    json.list(swept.steps.raws) { $0.integer($1) }
    json.key("changes_nothing")
    json.flag(swept.changesNothing)
    json.key("outcomes")
    json.list(swept.outcomes) { write($1, swept, &$0) }
    json.key("targets")
    json.list(Array(targets.enumerated())) { json, item in
      let rows = swept.races.map { races in
        Comparison(item.element, played: races.map { $0.numbers[item.offset] }, held: [])
      }
      json.raw("{\"id\":")
      json.text(item.element.id)
      json.key("medians")
      json.list(rows) { $0.number($1.median) }
      json.key("in_band")
      json.list(rows) { $0.flag($1.agrees) }
      json.raw("}")
    }
    json.key("conclusions")
    json.list(swept.judged(targets)) { write($1, &$0) }
    json.raw("}")
  }

  private func write(_ outcome: SweptOutcome, _ swept: SweptParameter, _ json: inout JSONBytes) {
    json.raw("{\"kind\":")
    switch outcome {
    case .policyTotal(let name): Self.subject("points", "policy", name, &json)
    case .seatTotal(let seat): Self.subject("points", seat, &json)
    case .policyFirst(let name): Self.subject("first", "policy", name, &json)
    case .seatFirst(let seat): Self.subject("first", seat, &json)
    case .endsEarly: json.text("ends_early")
    }
    let base = swept.races[swept.base]
    json.key("means")
    json.list(swept.races.map { outcome.interval($0) }) { write($1, &$0) }
    json.key("differences")
    json.list(swept.races.map { outcome.difference($0, from: base) }) { write($1, &$0) }
    json.raw("}")
  }

  private static func subject(_ kind: String, _ key: StaticString, _ name: String, _ json: inout JSONBytes) {
    json.text(kind)
    json.key(key)
    json.text(name)
  }

  private static func subject(_ kind: String, _ seat: Int, _ json: inout JSONBytes) {
    json.text(kind)
    json.key("seat")
    json.integer(Int64(seat))
  }

  /// A mean and half the width of its interval.
  private func write(_ interval: Interval, _ json: inout JSONBytes) {
    json.list([interval.mean, interval.reach.isFinite ? interval.reach : nil]) { $0.number($1) }
  }

  private func write(_ judged: SweptParameter.Judged, _ json: inout JSONBytes) {
    json.raw("{\"says\":")
    json.text(SweepReport(request: request, targets: targets, isFull: false).statement(judged.conclusion))
    json.key("verdicts")
    json.texts(judged.verdicts.map(\.rawValue))
    json.key("margins")
    json.list(judged.margins) { json, margin in
      if let margin { write(margin, &json) } else { json.raw("null") }
    }
    json.key("course")
    switch judged.course {
    case .holds: json.text("holds")
    case .open: json.text("open")
    case .flips(let one, let other): Self.course("flips", one, other, &json)
    case .fades(let one, let other): Self.course("fades", one, other, &json)
    }
    json.raw("}")
  }

  private static func course(_ name: String, _ one: Int, _ other: Int, _ json: inout JSONBytes) {
    json.text(name)
    json.key("between")
    json.list([one, other]) { $0.integer(Int64($1)) }
  }
}
