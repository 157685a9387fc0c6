import Arena
import Policies
import Quantities
import RaceEngine

/// A moment of a race as one seat sees it, from which alternatives are valued.
struct Position: Sendable {
  /// The race's seed.
  let seed: UInt64
  /// The quarter.
  let turn: Int32
  /// All that the seat knows.
  let view: Observation

  /// Samples positions: one race a seed among mixed policies, at even distances, each seat in turn.
  static func sample(_ rules: Ruleset, seeds: [UInt64], count: Int) -> [Position] {
    let policies = BuiltinPolicy.reference
    let seats = rules.roles.count
    var positions: [Position] = []
    for (number, seed) in seeds.enumerated() where positions.count < count {
      let players = (0..<seats).map { policies[(Int(truncatingIfNeeded: seed) + $0) % policies.count].player() }
      var episode = Episode(rules: rules, seed: seed, policies: players)
      var book = NoRecorder()
      // From the second quarter to the fifth before the end, moved on a little from race to race.
      let last = max(rules.race.quarters - 5, 1)
      let stops = (0..<seats).map { Int32(1 + ($0 * Int(last) + number) / seats) }
      for (place, stop) in stops.enumerated() where positions.count < count {
        while episode.race.turn < min(stop, last) { episode.step(&book) }
        let seat = Seat((place + number) % seats)
        guard episode.race.observation(for: seat).own.isOpen else { continue }
        positions.append(Position(seed: seed, turn: episode.race.turn, view: episode.race.observation(for: seat)))
      }
    }
    return positions
  }

  /// What a seat's points are in the end when it keeps some habits for a year and then the usual ones.
  ///
  /// Every other lab has the usual habits all the time. Equal numbers have equal luck, whatever the habits.
  func value(of habits: Habits, rules: Ruleset, future: UInt64) -> Double {
    var rules = rules
    var race = ImaginedRace(from: view, rules: rules, seed: future)
    let usual = Habitual()
    let unusual = Habitual(habits)
    while !race.isOver {
      var sheets = BySeat(OrderSheet())
      for place in 0..<rules.roles.count {
        var own = race.observation(for: Seat(place))
        let isYear = race.turn < turn + 4 && Seat(place) == view.seat
        sheets[Seat(place)] = (isYear ? unusual : usual).advise(&own, &rules).sheet
      }
      race.advance(sheets)
    }
    return Double(race.score(of: view.seat).raw) / 1_000_000
  }
}
