import Quantities
public import RaceEngine
import Scenarios

/// The JSON Schema of the line protocol, draft 2020-12, made from the types that are written and read.
public enum ProtocolSchema {
  /// The schema as one line of JSON: every message by its name under `$defs`, and any of them at the top.
  ///
  /// - Parameter rules: Where given, the mechanics that a scenario leaves out are left out.
  public static func json(for rules: Ruleset? = nil) -> String {
    var json = JSONBytes()
    json.raw("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",")
    json.raw("\"title\":\"Frontier line protocol, version 1\",\"oneOf\":[")
    for name in messages.map(\.name) + ["turn", "orders"] {
      json.comma()
      json.raw("{\"$ref\":")
      json.text("#/$defs/\(name)")
      json.raw("}")
    }
    json.raw("],\"$defs\":{")
    for message in messages {
      json.comma()
      json.text(message.name)
      json.raw(":")
      json.raw(message.schema)
    }
    json.raw(",\"error\":")
    json.raw(error)
    json.raw(",\"turn\":")
    json.raw(turn)
    json.raw(",\"orders\":")
    json.raw(orders)
    json.raw(",\"sheet\":{")
    OrderSchema.writeMembers(for: rules, into: &json)
    json.raw(",\"observation\":")
    observation(rules, &json)
    json.raw("}}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func observation(_ rules: Ruleset?, _ json: inout JSONBytes) {
    json.raw("{\"description\":\"What a seat may know; only the parts that were asked for. Numbers are raw steps.\",")
    json.raw("\"type\":\"object\",\"additionalProperties\":false,")
    json.raw("\"required\":[\"seat\",\"turn\",\"quarters\",\"seat_count\"],\"properties\":{")
    json.raw("\"seat\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":7},")
    json.raw("\"turn\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":79},")
    json.raw("\"quarters\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":80},")
    json.raw("\"seat_count\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":8},\"own\":")
    SchemaFields.object(Lab(), "the seat's own lab", &json)
    json.raw(",\"field\":{\"type\":\"array\",\"maxItems\":8,\"items\":")
    SchemaFields.object(PublicLab(), "what the public knows of a lab, by seat", &json)
    json.raw("},\"models\":{\"type\":\"array\",\"maxItems\":64,\"items\":")
    SchemaFields.object(Model(), "a model: the seat's own, and all that are released", &json)
    json.raw("}")
    var writing = NoticeSchema(rules: rules, json: json)
    var view = Observation()
    view.visit(&writing)
    json = writing.json
    json.raw("}}")
  }

  private static let messages: [(name: String, schema: StaticString)] = [
    (
      "hello",
      """
      {"type":"object","required":["type","protocol","frontier","rules_version","cores","clocks","line_bytes","sandbox"],\
      "properties":{"type":{"const":"hello"},"protocol":{"const":1},"frontier":{"type":"string"},\
      "rules_version":{"type":"integer"},"cores":{"type":"integer","minimum":1},"clocks":{"type":"object",\
      "required":["start_ms","turn_ms","bank_ms"],"additionalProperties":{"type":"integer","minimum":1}},\
      "line_bytes":{"const":1048576},"sandbox":{"enum":["bubblewrap","limits"]}}}
      """
    ),
    (
      "ready",
      """
      {"type":"object","required":["type","protocol"],"properties":{"type":{"const":"ready"},"protocol":{"const":1},\
      "name":{"type":"string"},"observe":{"type":"array","items":{"type":"string"}},"briefing":{"type":"boolean"},"legal":{"type":"boolean"},\
      "rules":{"type":"boolean"}}}
      """
    ),
    (
      "new-race",
      """
      {"type":"object","required":["type","scenario","title","seat","seats","quarters","start","labs","names"],\
      "properties":{"type":{"const":"new-race"},"scenario":{"type":"string"},"title":{"type":"string"},\
      "seat":{"type":"integer","minimum":0,"maximum":7},"seats":{"type":"integer","minimum":1,"maximum":8},\
      "quarters":{"type":"integer","minimum":1,"maximum":80},"start":{"type":"array","prefixItems":[\
      {"type":"integer"},{"type":"integer","minimum":1,"maximum":4}],"minItems":2,"maxItems":2},\
      "labs":{"type":"array","items":{"type":"string"}},"names":{"type":"object","additionalProperties":\
      {"type":"array","items":{"type":"string"}}},"rules":{"type":"object","required":["race","labs","mechanics"]},\
      "verbs":{"type":"array","items":{"type":"object","required":["usage","summary","fields"]}}}}
      """
    ),
    (
      "race-over",
      """
      {"type":"object","required":["type","seat","points","places"],"properties":{"type":{"const":"race-over"},\
      "seat":{"type":"integer"},"points":{"type":"array","items":{"type":"integer"}},\
      "places":{"type":"array","items":{"type":"integer","minimum":1}}}}
      """
    ),
  ]

  private static let error: StaticString = """
    {"type":"object","required":["turn","code","message"],"properties":{"turn":{"type":"integer"},\
    "code":{"type":"string"},"place":{"type":"string"},"message":{"type":"string"},"least":{"type":["integer","string"]},\
    "most":{"type":["integer","string"]}}}
    """
  private static let turn: StaticString = """
    {"type":"object","required":["type","turn","bank_ms","errors","observation"],"properties":{"type":{"const":"turn"},\
    "turn":{"type":"integer","minimum":0,"maximum":79},"bank_ms":{"type":"integer"},"errors":{"type":"array",\
    "items":{"$ref":"#/$defs/error"}},"observation":{"$ref":"#/$defs/observation"},"briefing":{"type":"string"},\
    "legal":{"type":"array","items":{"type":"object","required":["kind","limit"],"properties":{"kind":{"type":"string"},\
    "limit":{"type":"integer","minimum":1},"obstacle":{"type":"string"},"example":{"type":"object"},\
    "fields":{"type":"object","additionalProperties":{"type":"object","properties":{"least":{"type":["integer","string"]},\
    "most":{"type":["integer","string"]},"values":{"type":"array"}}}}},\
    "oneOf":[{"required":["obstacle"]},{"required":["example","fields"]}]}}}}
    """
  private static let orders: StaticString = """
    {"type":"object","required":["type","turn"],"properties":{"type":{"const":"orders"},"turn":{"type":"integer",\
    "minimum":0},"orders":{"$ref":"#/$defs/sheet"},"lines":{"type":"array","items":{"type":"string"}}},\
    "oneOf":[{"required":["orders"]},{"required":["lines"]}]}
    """
}

/// Describes each mechanic's notice.
private struct NoticeSchema: RegisterVisitor {
  let rules: Ruleset?
  var json: JSONBytes

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    guard Rule.Notice.self != Nothing.self else { return }
    if let rules, Rule.rules(in: rules) == nil { return }
    json.key(step.name.key)
    SchemaFields.object(Rule.Notice(), step.name.summary, &json)
  }
}
