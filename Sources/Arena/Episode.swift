public import RaceEngine
import Quantities

/// One race with a policy in every seat.
public struct Episode: Sendable {
  /// What the policies of a race order in one quarter.
  public struct Decision: Sendable {
    /// The vetted sheets, by seat.
    public var sheets: [VettedSheet]
    /// How many orders of each seat were refused and left out.
    public var refused: [Int]
    /// What went wrong with programs that answer from elsewhere, by seat; empty where nothing did.
    public var outcomes: [Int: String] = [:]

    /// What is ordered.
    public init(sheets: [VettedSheet] = [], refused: [Int] = []) {
      self.sheets = sheets
      self.refused = refused
    }
  }

  /// The race.
  public private(set) var race: Race
  /// What went wrong with each seat's policy first, where it answers from elsewhere: its turn, and the code.
  public private(set) var faults: [Int: (turn: Int32, outcome: String)] = [:]
  /// The seats whose policies have lost the race by what went wrong with them, whatever their labs have.
  public var forfeits: [Int] {
    elsewhere.filter { (policies[$0] as? any ExternalPolicy)?.hasForfeited ?? false }
  }
  /// What every seat ordered, turn by turn, where it is kept.
  package var tape: [[OrderSheet]]?
  private var policies: [any Policy]
  /// The seats whose policies are asked before any is waited for.
  private let elsewhere: [Int]
  private let seeds: [PolicySeed]
  /// The rules that each seat is told, its own for the race: no orders are vetted by what it writes in them.
  private var told: [Ruleset]
  /// What a seat knows before anybody tells it.
  private static let blank = Observation()

  /// Seats the policies.
  /// - Parameters:
  ///   - rules: A checked scenario's rules.
  ///   - seed: The seed.
  ///   - policies: One for each seat; further ones are ignored, missing ones order nothing.
  ///   - names: What policies that answer from elsewhere are told.
  public init(rules: Ruleset, seed: UInt64, policies: [any Policy], names: RaceNames = RaceNames()) {
    let race = Race(rules: rules, seed: seed)
    self.race = race
    var policies = policies
    var elsewhere: [Int] = []
    for seat in policies.indices.prefix(race.seatCount) {
      guard var policy = policies[seat] as? any ExternalPolicy else { continue }
      policy.meet(names)
      policies[seat] = policy
      elsewhere.append(seat)
    }
    self.policies = policies
    self.elsewhere = elsewhere
    seeds = race.seats.map { race.policySeed(for: $0) }
    told = race.seats.map { _ in rules }
  }

  /// The same race and policies at this very moment with other luck from now on.
  /// - Parameter number: Which of the many other futures.
  package func redrawn(_ number: UInt64) -> Episode {
    var other = self
    other.race = race.redrawn(number)
    return other
  }

  /// Asks every policy for its sheet and vets it. Refused orders are left out.
  public mutating func decide() -> Decision {
    var rules = race.rules
    var decision = Decision()
    askElsewhere(&rules)
    for seat in race.seats.prefix(policies.count) {
      // A fresh one: what a mechanic does not say must not be what it said to another seat. Begun here, not overwritten:
      // that takes two copies.
      var view = Self.blank
      race.world.observe(from: seat, &rules, into: &view)
      let sheet = ask(seat, view)
      let vetted = rules.vet(sheet, seeing: view)
      decision.sheets.append(vetted.sheet)
      decision.refused.append(vetted.refusals.count)
    }
    decision.outcomes = takeOutcomes()
    for place in elsewhere {
      decision.refused[place] += (policies[place] as? any ExternalPolicy)?.unread ?? 0
    }
    return decision
  }

  /// Plays a quarter with given sheets, those of `decide` or those of a record.
  /// - Parameters:
  ///   - sheets: Vetted for this very quarter.
  ///   - book: Who keeps the ledger.
  /// - Throws: `RaceError` when the race is over or a sheet was vetted for another quarter; nothing has happened then.
  public mutating func advance(_ sheets: [VettedSheet], _ book: inout some Recorder) throws(RaceError) {
    try race.advance(sheets, &book)
    tellResults()
  }

  /// Plays a quarter; the sheets are those that `decide` gives.
  /// - Parameter book: Who keeps the ledger.
  public mutating func step(_ book: inout some Recorder) {
    guard !race.isOver else { return }
    var sheets = sheets()
    race.resolve(&sheets, &book)
    tellResults()
  }

  /// Plays to the end, with nobody keeping books.
  public mutating func finish() {
    var nobody = NoRecorder()
    while !race.isOver { step(&nobody) }
  }

  /// Plays to the end, with nobody keeping books, and measures what luck gave each seat.
  package mutating func finish(_ meter: inout LuckMeter) {
    var nobody = NoRecorder()
    while !race.isOver {
      let before = race
      let given = sheets()
      var sheets = given
      race.resolve(&sheets, &nobody)
      meter.measure(before, given, race)
    }
    tellResults()
  }

  /// A seat's orders. The policy writes in a copy: its orders are vetted by what was true.
  @inline(__always)
  private mutating func ask(_ seat: Seat, _ view: Observation) -> OrderSheet {
    var shown = view
    let place = Int(seat.index)
    return policies[place].orders(seeing: &shown, &told[place], seeds[place])
  }

  /// Every seat's vetted orders, each from an observation of its own.
  private mutating func sheets() -> BySeat<OrderSheet> {
    var rules = race.rules
    var sheets = BySeat(OrderSheet())
    askElsewhere(&rules)
    for place in 0..<min(rules.roles.count, policies.count) {
      var view = Self.blank
      race.world.observe(from: Seat(place), &rules, into: &view)
      let sheet = ask(Seat(place), view)
      sheets[Seat(place)] = rules.vetting(sheet, seeing: &view).accepted
    }
    if !elsewhere.isEmpty { _ = takeOutcomes() }
    tape?.append(race.seats.map { sheets[$0] })
    return sheets
  }

  /// Asks those that answer from elsewhere, all before the first is waited for.
  private mutating func askElsewhere(_ rules: inout Ruleset) {
    for place in elsewhere {
      guard var policy = policies[place] as? any ExternalPolicy else { continue }
      var view = Observation()
      race.world.observe(from: Seat(place), &rules, into: &view)
      var told = rules
      policy.ask(seeing: &view, &told)
      policies[place] = policy
    }
  }

  /// What went wrong with the answers of this turn, by seat; the first of each seat is kept for the race, and
  /// rather the first that cost more than single orders.
  private mutating func takeOutcomes() -> [Int: String] {
    var outcomes: [Int: String] = [:]
    for place in elsewhere {
      guard let outcome = (policies[place] as? any ExternalPolicy)?.outcome, !outcome.isEmpty else { continue }
      outcomes[place] = outcome
      let isGraver = faults[place].map { $0.outcome == RaceRecord.Fault.harmless && outcome != $0.outcome } ?? true
      if isGraver { faults[place] = (race.turn, outcome) }
    }
    return outcomes
  }

  private mutating func tellResults() {
    guard !elsewhere.isEmpty, race.isOver else { return }
    let tallies = race.tallies()
    for place in elsewhere {
      guard var policy = policies[place] as? any ExternalPolicy else { continue }
      policy.finish(tallies)
      policies[place] = policy
    }
  }
}
