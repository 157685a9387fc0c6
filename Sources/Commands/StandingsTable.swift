import Quantities
import RaceEngine
import TextUI

/// The results of a race: ranks, and points against par by goal and in total.
enum StandingsTable {
  /// The seats from first to last, by smoothed total, ties by seat.
  static func ranking(_ tallies: [Goals.Tally]) -> [Int] {
    tallies.indices.sorted { left, right in
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
  static func table(_ tallies: [Goals.Tally], labs: [String], lineup: [String]) -> TextTable {
    var table = TextTable([
      .number("rank"), .number("seat"), .words("lab"), .words("policy"), .number("capability"), .number("value"),
      .number("influence"), .number("total"),
    ])
    for (place, seat) in ranking(tallies).enumerated() {
      let tally = tallies[seat]
      table.add(
        [
          "\(place + 1)", "\(seat)", labs[seat], lineup[seat], Amounts.spreads(tally.smoothedCapability),
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
