import Arena
import Quantities
import RaceEngine
import Scenarios
import Statistics

/// The answer to `frontier whatif` for programs.
enum WhatIfJSON {
  /// One object, without a line feed.
  static func text(_ answer: WhatIfAnswer, _ seats: WhatIfSeats, _ header: ReplayHeader) -> String {
    var json = JSONBytes()
    json.raw("{\"frontier_whatif\":1,\"version\":")
    json.text(header.version)
    json.key("rules_version")
    json.integer(Int64(header.rulesVersion))
    json.key("scenario")
    json.text(header.scenario)
    json.key("seed")
    json.decimal(header.seed)
    json.key("seat")
    json.integer(Int64(answer.seat.index))
    json.key("turn")
    json.integer(Int64(answer.turn))
    json.key("removed")
    json.texts(answer.change.removed)
    json.key("added")
    json.texts(answer.change.added)
    json.key("later_orders")
    json.texts(seats.names)
    json.key("faithful")
    json.flag(answer.isFaithful)
    for (key, course) in [("as_ordered" as StaticString, answer.before), ("changed", answer.after)] {
      json.key(key)
      json.raw("{\"quarters\":")
      json.list(course.tallies) { $0.list($1) { $0.row($1) } }
      json.key("places")
      json.list(course.places) { $0.integer(Int64($1)) }
      json.key("left_out")
      json.list(course.leftOut) { json, order in
        json.raw("{\"seat\":")
        json.integer(Int64(order.seat.index))
        json.key("turn")
        json.integer(Int64(order.turn))
        json.key("verb")
        json.text("\(order.refusal.name.verb)")
        json.raw("}")
      }
      json.raw("}")
    }
    json.key("worth")
    json.list(answer.worth) { $0.number($1) }
    json.key("futures")
    json.list(answer.futures) { $0.list($1) { $0.number($1) } }
    json.key("mean")
    json.list(Array(header.labs.indices)) { json, seat in
      guard let mean = answer.mean(of: seat) else { return json.raw("null") }
      json.raw("{\"estimate\":")
      json.number(mean.estimate)
      json.key("low")
      json.number(mean.low)
      json.key("high")
      json.number(mean.high)
      json.raw("}")
    }
    json.key("better")
    json.integer(Int64(answer.better))
    json.key("worse")
    json.integer(Int64(answer.worse))
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
