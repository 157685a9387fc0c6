import Foundation
import RaceEngine
import Scenarios
import Statistics

extension Ranking {
  /// One JSON object, with its line feed.
  func json() -> [UInt8] {
    var json = JSONBytes()
    json.raw("{\"frontier_rank\":1,\"version\":")
    json.text(frontierVersion)
    json.key("alpha")
    switch options.intensity {
    case .finite(let alpha): json.fine(alpha)
    case .limit: json.text("inf")
    }
    json.key("population")
    json.integer(Int64(options.population))
    json.key("nash_unit")
    if let nash { json.text(nash.unit) } else { json.raw("null") }
    json.key("nash_residual")
    json.fine(nash?.result.residual)
    json.key("prior")
    json.fine(plackettLuce?.prior ?? elo?.prior)
    json.key("components")
    json.list((plackettLuce?.components ?? elo?.components ?? []).map { $0.map { names[$0] } }) { $0.texts($1) }
    json.key("notes")
    json.texts(notes)
    json.key("players")
    json.list(order) { write(player: $1, into: &$0) }
    json.raw("}\n")
    return json.bytes
  }

  private func write(player: Int, into json: inout JSONBytes) {
    json.raw("{\"name\":")
    json.text(names[player])
    if let standing = standings?.policies[player] {
      json.key("seats")
      json.integer(Int64(standing.seats))
      json.key("win_share")
      json.interval(standing.winShare)
      json.key("mean_rank")
      json.interval(standing.meanRank)
      if hasScores {
        json.key("mean_score")
        json.interval(standing.meanScore)
      }
    }
    if let elo {
      json.key("elo")
      json.fine(elo.ratings[player])
      json.key("elo_error")
      json.fine(hasErrors && elo.prior == 0 ? elo.standardErrors[player] : nil)
      json.key("elo_block_error")
      json.fine(hasErrors && elo.prior == 0 ? elo.blockErrors?[player] : nil)
    }
    if let plackettLuce {
      json.key("log_worth")
      json.fine(plackettLuce.logWorths[player])
      json.key("log_worth_error")
      json.fine(plackettLuce.prior == 0 ? plackettLuce.standardErrors[player] : nil)
      json.key("log_worth_block_error")
      json.fine(plackettLuce.prior == 0 ? plackettLuce.blockErrors?[player] : nil)
    }
    json.key("alpha_rank")
    json.fine(alphaRank.shares[player])
    if let alphaMeans {
      json.key("alpha_rank_mean")
      json.fine(alphaMeans[player])
    }
    if let nash = nash?.result {
      json.key("nash")
      json.fine(nash.equilibrium[player])
      json.key("nash_average")
      json.fine(nash.averages[player])
    }
    json.raw("}")
  }
}

extension JSONBytes {
  /// A number with nine digits that count; what is zero but for rounding is zero, on every machine.
  fileprivate mutating func fine(_ value: Double?) { number(value.map { abs($0) < 1e-12 ? 0 : $0 }, digits: 9) }

  /// An estimate and its ends; an end without bound is null.
  fileprivate mutating func interval(_ interval: Interval?) {
    guard let interval else { return raw("null") }
    raw("{\"estimate\":")
    fine(interval.estimate)
    key("low")
    fine(interval.low)
    key("high")
    fine(interval.high)
    raw("}")
  }
}
