import Lessons
import Quantities
import RaceEngine
import Scenarios

/// The answer to `frontier explain` for programs.
enum ExplainJSON {
  /// One object, without a line feed.
  static func text(_ account: RaceAccount, _ seat: Seat, _ seats: WhatIfSeats, _ replay: Replay) -> String {
    var json = JSONBytes()
    json.raw("{\"frontier_explain\":1,\"version\":")
    json.text(replay.header.version)
    json.key("rules_version")
    json.integer(Int64(replay.header.rulesVersion))
    json.key("scenario")
    json.text(replay.header.scenario)
    json.key("seed")
    json.decimal(replay.header.seed)
    json.key("seat")
    json.integer(Int64(seat.index))
    json.key("against")
    json.text(seats.names[Int(seat.index)])
    json.key("later_orders")
    json.texts(seats.names)
    json.key("points")
    json.number(replay.final.map { Double($0[Int(seat.index)].smoothed.raw) / 1_000_000 })
    json.key("other")
    write(account.other, into: &json)
    json.key("quarters")
    json.list(account.quarters) { json, quarter in
      json.raw("{\"turn\":")
      json.integer(Int64(quarter.turn))
      json.key("same")
      json.flag(quarter.worth == nil)
      json.key("worth")
      guard let worth = quarter.worth else { return json.raw("null}") }
      write(worth, into: &json)
      json.raw("}")
    }
    json.key("told")
    json.list(account.best + account.worst) { json, told in
      json.raw("{\"turn\":")
      json.integer(Int64(told.turn))
      json.key("worth")
      write(told.worth, into: &json)
      json.key("orders")
      json.list(told.parts) { json, part in
        json.raw("{\"kind\":")
        json.text(part.orders.key)
        json.key("given")
        json.texts(part.orders.given)
        json.key("instead")
        json.texts(part.orders.instead)
        json.key("worth")
        write(part.worth, into: &json)
        json.raw("}")
      }
      json.raw("}")
    }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func write(_ worth: ChoiceWorth, into json: inout JSONBytes) {
    let mean = worth.mean
    json.raw("{\"luck\":")
    json.number(worth.luck)
    json.key("estimate")
    json.number(mean.mean)
    json.key("low")
    json.number(mean.low)
    json.key("high")
    json.number(mean.high)
    json.key("futures")
    json.list(worth.futures) { $0.number($1) }
    json.raw("}")
  }
}
