import Quantities
import RaceEngine
import TextUI

/// The results of a race: ranks, and points against par by goal and in total.
enum StandingsTable {
  /// The seats from first to last, by smoothed total, ties by seat; those that lost by a fault of their program last.
  static func ranking(_ tallies: [Goals.Tally], forfeits: [Int] = []) -> [Int] {
    tallies.indices.sorted { left, right in
      let isLost = (forfeits.contains(left), forfeits.contains(right))
      guard isLost.0 == isLost.1 else { return isLost.1 }
      let (one, other) = (tallies[left].smoothed, tallies[right].smoothed)
      return one != other ? one > other : left < right
    }
  }

  /// The table.
  ///
  /// - Parameters:
  ///   - tallies: By seat.
  ///   - labs: The labs' names, by seat.
  ///   - lineup: Who played, by seat.
  ///   - forfeits: The seats that lost by a fault of their program.
  static func table(
    _ tallies: [Goals.Tally], labs: [String], lineup: [String], forfeits: [Int] = []
  ) -> TextTable {
    var table = TextTable([
      .number("rank"), .number("seat"), .words("lab"), .words("policy"), .number("capability"), .number("value"),
      .number("influence"), .number("total"),
    ])
    for (place, seat) in ranking(tallies, forfeits: forfeits).enumerated() {
      let tally = tallies[seat]
      let player = forfeits.contains(seat) ? "\(lineup[seat]): lost by a fault" : lineup[seat]
      table.add(
        [
          "\(place + 1)", "\(seat)", labs[seat], player, Amounts.spreads(tally.smoothedCapability),
          Amounts.spreads(tally.smoothedValue), Amounts.spreads(tally.smoothedInfluence),
          Amounts.spreads(tally.smoothed),
        ], isStrong: place == 0)
    }
    return table
  }

  /// How the points come about.
  static func explanation(_ rules: Ruleset?) -> String {
    var text = "Points are distances from par in spreads, within ±3."
    if let named = rules?.goalWeights?.named {
      let weights = named.map { "\($0.name) \(Amounts.text($0.weight))" }
      text += " The total weighs \(weights.joined(separator: ", "))."
    }
    return text + " All are means of the last two quarters."
  }
}
