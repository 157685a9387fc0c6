import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// A race with people and policies at the table: what each person saw, and what happens when a quarter ends.
struct RaceTable {
  /// The scenario's rules.
  @Indirect private(set) var rules: Ruleset
  /// The people's seats.
  let people: [Seat]
  /// Who of the people sits at the keyboard.
  private(set) var present = 0
  /// What each person's seat saw at the start of each quarter; the last is now.
  private var seen: [[Observation]]
  /// What each person ordered in each quarter.
  private var given: [[OrderSheet]]
  @Indirect private var episode: Episode
  /// The race a quarter ago.
  @Indirect private var before: Race?
  /// What the rivals ordered for this quarter, once asked: a quarter that is tried again finds it so.
  private var decided: Episode.Decision?

  /// Sets up a race.
  init(rules: Ruleset, seed: UInt64, lineUp: PlayLineUp, names: RaceNames) {
    self.rules = rules
    people = lineUp.people
    let episode = Episode(
      rules: rules, seed: seed, policies: lineUp.policies.map { $0?.player() ?? Person() }, names: names)
    self.episode = episode
    seen = people.map { [episode.race.observation(for: $0)] }
    given = people.map { _ in [] }
  }

  /// The race, when the coming quarter is about to be played.
  var race: Race { episode.race }
  /// The seat of the person at the keyboard; what follows is of this person.
  var seat: Seat { people[present] }
  /// Another person sits down at the keyboard.
  mutating func sit(_ person: Int) { present = person }
  /// What the person saw at the start of each quarter; the last is now.
  var views: [Observation] { seen[present] }
  /// What the first of the people sees now: whoever that is, the public part is the same.
  var publicView: Observation { seen[0][seen[0].count - 1] }
  /// What the person sees now.
  var view: Observation { views[views.count - 1] }
  /// What the person saw a quarter ago.
  var previous: Observation? { views.count > 1 ? views[views.count - 2] : nil }
  /// What the person ordered last quarter; nil at the start.
  var ordered: OrderSheet? { given[present].last }
  /// What the person ordered in a quarter that was played.
  func ordered(in turn: Int32) -> OrderSheet { given[present][Int(turn)] }
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
    /// What each person sees after it.
    let views: [Observation]
    fileprivate let episode: Episode
    /// The race after it.
    var race: Race { episode.race }
  }

  /// Lets the rivals decide, and plays the quarter on a copy.
  /// - Parameter own: The people's orders, one sheet each.
  mutating func play(_ own: [VettedSheet]) throws(RaceError) -> Played {
    var decision = rivals()
    for (person, seat) in people.enumerated() { decision.sheets[Int(seat.index)] = own[person] }
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
    for (person, seat) in people.enumerated() {
      given[person].append(played.decision.sheets[Int(seat.index)].sheet)
      seen[person].append(played.views[person])
    }
    decided = nil
  }

  private func played(_ decision: Episode.Decision) throws(RaceError) -> Played {
    var next = episode
    var nobody = NoRecorder()
    try next.advance(decision.sheets, &nobody)
    return Played(decision: decision, views: people.map { next.race.observation(for: $0) }, episode: next)
  }

  private mutating func rivals() -> Episode.Decision {
    if let decided { return decided }
    let decision = episode.decide()
    decided = decision
    return decision
  }
}

/// Keeps a person's seat while the rivals are asked; what it orders is replaced.
private struct Person: Policy {
  func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet { OrderSheet() }
}
