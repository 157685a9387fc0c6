import Scenarios

/// A scenario as one line of JSON.
enum ScenarioJSON {
  /// The texts, the ruleset and the sources.
  static func text(_ scenario: Scenario) -> String {
    var json = JSONBytes()
    json.raw("{\"frontier_scenario\":1,\"name\":")
    json.text(scenario.name)
    json.raw(",\"title\":")
    json.text(scenario.title)
    json.raw(",\"summary\":")
    json.text(scenario.summary)
    json.raw(",\"briefing\":")
    json.text(scenario.briefing)
    json.raw(",\"objectives\":")
    json.texts(scenario.objectives.map(\.says))
    json.raw(",\"lengths\":")
    json.list(scenario.lengths) { $0.integer(Int64($1)) }
    json.raw(",\"round\":")
    json.integer(Int64(scenario.round))
    json.raw(",\"digest\":")
    json.hex(scenario.digest)
    json.raw(",\"labs\":")
    json.list(scenario.labs) { json, lab in
      json.object([("name", lab.name), ("description", lab.description), ("note", lab.note)])
    }
    json.raw(",\"ruleset\":")
    scenario.rules.write(into: &json)
    json.raw(",\"sources\":")
    json.list(scenario.citations) { json, citation in
      json.object([
        ("path", citation.path), ("value", citation.value), ("unit", citation.unit), ("lowest", citation.lowest),
        ("highest", citation.highest), ("source", citation.source),
      ])
    }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
