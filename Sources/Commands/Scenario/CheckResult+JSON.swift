import Lessons
import Policies
import RaceEngine
import Scenarios

extension CheckResult {
  /// One JSON object, with its line feed.
  func json() -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"frontier_scenario_check\":1,\"version\":")
    json.text(frontierVersion)
    json.key("rules_version")
    json.integer(Int64(rulesVersion))
    json.key("file")
    json.text(name)
    json.key("faults")
    json.list(faults?.faults ?? []) { json, fault in
      json.raw("{\"file\":")
      json.text(fault.file)
      json.key("line")
      json.integer(Int64(fault.line))
      json.key("column")
      json.integer(Int64(fault.column))
      json.key("problem")
      json.text(fault.problem)
      json.key("remedy")
      json.text(fault.remedy)
      json.raw("}")
    }
    json.key("scenario_digest")
    if let scenario { json.hex(scenario.digest) } else { json.raw("null") }
    json.key("warnings")
    json.texts(scenario?.parWarnings ?? [])
    json.key("play")
    if let report, let seeds { write(report, seeds, into: &json) } else { json.raw("null") }
    json.raw("}\n")
    return json.bytes
  }

  private func write(_ report: PlayReport, _ seeds: ClosedRange<UInt64>, into json: inout JSONBytes) {
    json.raw("{\"seeds\":")
    json.list([seeds.lowerBound, seeds.upperBound]) { $0.decimal($1) }
    json.key("quarters")
    json.integer(Int64(scenario?.rules.race.quarters ?? 0))
    json.key("races")
    json.integer(Int64(report.races))
    json.key("roles")
    json.list(Array(report.roles.indices)) { json, seat in
      json.list(IntendedField.policies) { json, policy in
        Self.write(report.roles[seat][policy] ?? PlayReport.Record(), of: policy.rawValue, into: &json)
      }
    }
    json.key("foils")
    json.list(Foil.allCases) { json, foil in
      Self.write(report.record(of: foil), of: foil.rawValue, into: &json)
    }
    json.key("leads")
    Self.write(report.leads, of: "leader at half", into: &json)
    json.key("orders")
    json.list(report.neglected) { json, order in
      json.raw("{\"key\":")
      json.text(order.key)
      json.key("given")
      json.flag(order.isGiven)
      json.key("loss")
      json.number(order.loss.mean)
      json.key("interval")
      json.list([order.loss.low, order.loss.high]) { $0.number($1) }
      json.raw("}")
    }
    json.key("objectives")
    json.list(effects) { json, effect in Self.write(effect, into: &json) }
    json.key("findings")
    json.list(report.findings) { json, finding in
      json.raw("{\"kind\":")
      json.text(finding.kind)
      json.key("error")
      json.flag(finding.isError)
      json.key("text")
      json.text(finding.text)
      json.raw("}")
    }
    json.key("passes")
    json.flag(exit == .done)
    json.raw("}")
  }

  private static func write(_ record: PlayReport.Record, of player: String, into json: inout JSONBytes) {
    json.raw("{\"player\":")
    json.text(player)
    json.key("races")
    json.integer(Int64(record.races))
    json.key("wins")
    json.integer(Int64(record.wins))
    json.raw("}")
  }

  private static func write(_ effect: Effect, into json: inout JSONBytes) {
    let objective = effect.objective
    json.raw("{\"says\":")
    json.text(objective.says)
    json.key("measure")
    json.text(objective.measure)
    json.key("unit")
    json.text(objective.unit)
    json.key("races")
    json.integer(Int64(effect.races))
    json.key("pairs")
    json.list(effect.pairs) { json, pair in json.list([pair.with, pair.without]) { $0.number($1) } }
    json.key("with")
    json.number(effect.with)
    json.key("without")
    json.number(effect.without)
    json.key("difference")
    json.number(effect.difference.mean)
    json.key("interval")
    json.list([effect.difference.low, effect.difference.high]) { $0.number($1) }
    json.key("expected")
    json.text(objective.expected.isHigher ? "higher" : "lower")
    json.key("least")
    json.number(objective.expected.least)
    json.key("holds")
    json.flag(effect.holds)
    json.raw("}")
  }
}
