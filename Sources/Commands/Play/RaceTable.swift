import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// A race with one person and policies at the table: what was seen, and what happens when the person ends a quarter.
struct RaceTable {
  /// The scenario's rules.
  let rules: Ruleset
  /// The person's seat.
  let seat: Seat
  /// What the person's seat saw at the start of each quarter; the last is now.
  private(set) var views: [Observation]
  /// What the person ordered in each quarter.
  private var sheets: [OrderSheet] = []
  private var episode: Episode
  /// The race a quarter ago.
  private var before: Race?
  /// What the rivals ordered for this quarter, once asked: a quarter that is tried again finds it so.
  private var decided: Episode.Decision?

  /// Sets up a race.
  init(rules: Ruleset, seed: UInt64, lineUp: PlayLineUp, names: RaceNames) {
    self.rules = rules
    seat = lineUp.seat
    episode = Episode(
      rules: rules, seed: seed, policies: lineUp.policies.map { $0?.player() ?? Person() }, names: names)
    views = [episode.race.observation(for: lineUp.seat)]
  }

  /// The race, when the coming quarter is about to be played.
  var race: Race { episode.race }
  /// What the person sees now.
  var view: Observation { views[views.count - 1] }
  /// What the person saw a quarter ago.
  var previous: Observation? { views.count > 1 ? views[views.count - 2] : nil }
  /// What the person ordered last quarter; nil at the start.
  var ordered: OrderSheet? { sheets.last }
  /// What the person ordered in a quarter that was played.
  func ordered(in turn: Int32) -> OrderSheet { sheets[Int(turn)] }
  /// The luck of advice.
  var policySeed: PolicySeed { race.policySeed(for: seat) }

  /// Each seat's points of the last two quarters in the goals that not every scenario has: once the race is over, no
  /// secret.
  var further: [FurtherPoints] {
    let before = before ?? race
    return race.seats.map { FurtherPoints(before: before.observation(for: $0), after: race.observation(for: $0)) }
  }

  /// A quarter as it would be, not yet committed.
  struct Played {
    /// What was ordered.
    let decision: Episode.Decision
    /// What the person sees after it.
    let view: Observation
    fileprivate let episode: Episode
    /// The race after it.
    var race: Race { episode.race }
  }

  /// Lets the rivals decide, and plays the quarter on a copy.
  mutating func play(_ own: VettedSheet) throws(RaceError) -> Played {
    var decision = rivals()
    decision.sheets[Int(seat.index)] = own
    return try played(decision)
  }

  /// Plays a quarter as it was recorded. The rivals see what they saw then, so that those who remember do.
  mutating func replay(_ turn: RecordedTurn) throws(RaceError) {
    var decision = rivals()
    decision.sheets = turn.sheets.enumerated().map { race.vet($0.element.orders, for: Seat($0.offset)).sheet }
    commit(try played(decision))
  }

  /// Makes a played quarter the truth.
  mutating func commit(_ played: Played) {
    before = episode.race
    episode = played.episode
    sheets.append(played.decision.sheets[Int(seat.index)].sheet)
    views.append(played.view)
    decided = nil
  }

  private func played(_ decision: Episode.Decision) throws(RaceError) -> Played {
    var next = episode
    var nobody = NoRecorder()
    try next.advance(decision.sheets, &nobody)
    return Played(decision: decision, view: next.race.observation(for: seat), episode: next)
  }

  private mutating func rivals() -> Episode.Decision {
    if let decided { return decided }
    let decision = episode.decide()
    decided = decision
    return decision
  }
}

/// Keeps the person's seat while the rivals are asked; what it orders is replaced.
private struct Person: Policy {
  func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet { OrderSheet() }
}
