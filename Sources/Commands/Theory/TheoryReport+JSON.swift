import Foundation
import RaceEngine
import Scenarios
import Validation

extension TheoryReport {
  /// One JSON object, with its line feed.
  func json() -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"frontier_theory\":1,\"version\":")
    json.text(frontierVersion)
    json.key("rules_version")
    json.integer(Int64(rulesVersion))
    json.key("scenario")
    json.text(scenario.name)
    json.key("scenario_digest")
    json.hex(scenario.digest)
    json.key("quarters")
    json.integer(Int64(scenario.rules.race.quarters))
    json.key("seeds")
    json.list([seeds.lowerBound, seeds.upperBound]) { $0.decimal($1) }
    json.key("fields")
    json.list(study.fields) { json, row in
      json.raw("{\"labs\":")
      json.integer(Int64(row.teams))
      json.figures([("price", row.price), ("size", row.size)])
      json.key("answers")
      json.list(Array(zip(PrecipiceStudy.safeties, row.answers))) { json, answer in
        json.raw("{\"safety\":")
        json.number(answer.0)
        json.figures([("rate", answer.1)])
        json.raw("}")
      }
      json.raw("}")
    }
    json.key("points")
    json.list(study.cells) { json, cell in
      json.raw("{\"known\":")
      json.text(cell.knowledge.rawValue)
      json.key("labs")
      json.integer(Int64(cell.model.teams))
      json.figures([
        ("enmity", cell.model.enmity), ("effect", cell.model.effect),
        ("model", cell.risk), ("bent", cell.bent), ("rate", cell.rate), ("led", cell.led),
      ])
      json.raw("}")
    }
    json.key("claims")
    json.list(study.claims) { json, claim in
      json.raw("{\"says\":")
      json.text(claim.says)
      json.key("expected")
      json.text(claim.expected.rawValue)
      json.key("found")
      json.text(claim.found.rawValue)
      json.raw("}")
    }
    json.key("regions")
    json.list(Self.speeds.flatMap { speed in Self.risks.map { Self.game(speed: speed, risk: $0) } }) { json, game in
      json.raw("{\"region\":")
      json.text(game.region.rawValue)
      json.figures([
        ("speed", game.speed), ("risk", game.risk), ("unsafe_part", game.unsafePart([.safe, .unsafe])),
        ("gain_by_sanctions", game.gainBySanctions()),
      ])
      json.raw("}")
    }
    json.raw("}\n")
    return json.bytes
  }
}

extension JSONBytes {
  /// Keys with their numbers.
  fileprivate mutating func figures(_ figures: [(key: StaticString, value: Double)]) {
    for figure in figures {
      key(figure.key)
      number(figure.value)
    }
  }
}
