import Policies
import Quantities
import RaceEngine
import Scenarios

/// A race with one person and policies at the table: what each saw, and what happens when the person ends a quarter.
struct RaceTable {
  /// The scenario's rules.
  let rules: Ruleset
  /// The person's seat.
  let seat: Seat
  /// The race, when the coming quarter is about to be played.
  private(set) var race: Race
  /// What the person's seat saw at the start of each quarter; the last is now.
  private(set) var views: [Observation]
  private var players: [(any Policy)?]
  private let seeds: [PolicySeed]
  /// The rivals' sheets of this quarter, once they have decided: a quarter that is tried again finds them so.
  private var decided: [VettedSheet]?

  /// Sets up a race.
  init(rules: Ruleset, seed: UInt64, lineUp: PlayLineUp) {
    let race = Race(rules: rules, seed: seed)
    self.rules = rules
    self.race = race
    seat = lineUp.seat
    players = lineUp.policies.map { $0?.player() }
    seeds = race.seats.map { race.policySeed(for: $0) }
    views = [race.observation(for: lineUp.seat)]
  }

  /// What the person sees now.
  var view: Observation { views[views.count - 1] }
  /// What the person saw a quarter ago.
  var previous: Observation? { views.count > 1 ? views[views.count - 2] : nil }
  /// The luck of advice.
  var policySeed: PolicySeed { seeds[Int(seat.index)] }

  /// A quarter as it would be, not yet committed.
  struct Played {
    /// The sheets that it was played with.
    let sheets: [VettedSheet]
    /// The race after it.
    let race: Race
    /// What the person sees after it.
    let view: Observation
  }

  /// Lets the rivals decide, and plays the quarter on a copy.
  mutating func play(_ own: VettedSheet) throws(RaceError) -> Played {
    let sheets = rivals() + [own]
    return try played(sheets)
  }

  /// Plays a quarter as it was recorded. The rivals see what they saw then, so that those who remember do.
  mutating func replay(_ turn: RecordedTurn) throws(RaceError) {
    _ = rivals()
    let sheets = turn.sheets.enumerated().map { race.vet($0.element.orders, for: Seat($0.offset)).sheet }
    commit(try played(sheets))
  }

  /// Makes a played quarter the truth.
  mutating func commit(_ played: Played) {
    race = played.race
    views.append(played.view)
    decided = nil
  }

  private func played(_ sheets: [VettedSheet]) throws(RaceError) -> Played {
    var next = race
    var nobody = NoRecorder()
    try next.advance(sheets, &nobody)
    return Played(sheets: sheets, race: next, view: next.observation(for: seat))
  }

  private mutating func rivals() -> [VettedSheet] {
    if let decided { return decided }
    var sheets: [VettedSheet] = []
    for rival in race.seats where rival != seat {
      let place = Int(rival.index)
      let view = race.observation(for: rival)
      guard let sheet = players[place]?.orders(seeing: view, rules, seeds[place]) else { continue }
      sheets.append(rules.vet(sheet, seeing: view).sheet)
    }
    decided = sheets
    return sheets
  }
}
