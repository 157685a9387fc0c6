import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios

/// The answer to `frontier why` for programs.
struct WhyJSON {
  private let histories = HistoryJSON()

  /// One object, without a line feed.
  func text(_ moment: Moment, _ header: ReplayHeader) -> String {
    var json = JSONBytes()
    json.raw("{\"frontier_why\":1,\"scenario\":")
    json.text(header.scenario)
    json.key("seed")
    json.decimal(header.seed)
    json.key("seat")
    json.integer(Int64(moment.seat.index))
    json.key("turn")
    json.integer(Int64(moment.turn))
    if moment.isOwn {
      json.key("before")
      histories.state(moment.before, into: &json)
      json.key("after")
      histories.state(moment.after, into: &json)
    }
    for (good, key) in HistoryJSON.goods {
      json.key(key)
      json.list(moment.known(good)) { histories.flow($1, into: &$0) }
    }
    if moment.viewer != nil {
      json.raw(",\"unknown\":{")
      for (good, key) in HistoryJSON.goods {
        guard let sum = moment.unknown(good) else { continue }
        json.key(key)
        json.integer(sum)
      }
      json.raw("}")
    }
    json.key("events")
    json.list(moment.events) { $0.row($1) }
    guard moment.isOwn else {
      json.raw("}")
      return String(decoding: json.bytes, as: UTF8.self)
    }
    json.key("reasons")
    json.raw("{")
    let parts = header.rules.map { WhyScore(moment, $0).parts } ?? []
    for part in parts {
      json.comma()
      json.text(part.name)
      json.raw(":")
      json.texts(part.reasons.map(\.text))
    }
    json.raw("}}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
