import Lessons
import Quantities
import RaceEngine
import Scenarios

/// The answer to `frontier explain` for programs.
enum ExplainJSON {
  /// One object, without a line feed.
  static func text(_ account: RaceAccount, _ seat: Seat, _ seats: WhatIfSeats, _ replay: Replay) -> String {
    let isOver = account.points != nil
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
    json.key("lab")
    json.text(replay.header.labs[Int(seat.index)])
    json.key("points")
    json.number(account.points)
    json.key("rank")
    json.integer(Int64(account.rank))
    json.key("other")
    write(account.other, isOver, into: &json)
    json.key("quarters")
    json.list(account.quarters) { json, quarter in
      json.raw("{\"turn\":")
      json.integer(Int64(quarter.turn))
      json.key("same")
      json.flag(quarter.worth == nil)
      json.key("worth")
      guard let worth = quarter.worth else { return json.raw("null}") }
      write(worth, isOver, into: &json)
      json.raw("}")
    }
    json.key("told")
    json.list(account.best + account.worst) { json, told in
      json.raw("{\"turn\":")
      json.integer(Int64(told.turn))
      json.key("worth")
      write(told.worth, isOver, into: &json)
      json.key("orders")
      json.list(told.parts) { json, part in
        json.raw("{\"kind\":")
        json.text(part.orders.key)
        json.key("given")
        json.texts(part.orders.given)
        json.key("instead")
        json.texts(part.orders.instead)
        json.key("worth")
        write(part.worth, isOver, into: &json)
        json.raw("}")
      }
      json.raw("}")
    }
    json.raw("}")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// What orders were worth; the luck of a race that is not over is not told.
  private static func write(_ worth: ChoiceWorth, _ isOver: Bool, into json: inout JSONBytes) {
    let mean = worth.mean
    json.raw("{\"luck\":")
    json.number(isOver ? worth.luck : nil)
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
