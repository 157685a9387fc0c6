public import RaceEngine
import Quantities

/// One race with a policy in every seat.
public struct Episode: Sendable {
  /// The race.
  public private(set) var race: Race
  private var policies: [any Policy]
  private let seeds: [PolicySeed]

  /// Seats the policies.
  /// - Parameters:
  ///   - rules: A checked scenario's rules.
  ///   - seed: The seed.
  ///   - policies: One for each seat; further ones are ignored, missing ones order nothing.
  public init(rules: Ruleset, seed: UInt64, policies: [any Policy]) {
    let race = Race(rules: rules, seed: seed)
    self.race = race
    self.policies = policies
    seeds = race.seats.map { race.policySeed(for: $0) }
  }

  /// Asks every policy for its sheet and vets it. Refused orders are left out.
  public mutating func decide() -> [VettedSheet] {
    let rules = race.rules
    var view = Observation()
    return race.seats.prefix(policies.count).map { seat in
      race.world.observe(from: seat, rules, into: &view)
      let sheet = policies[Int(seat.index)].orders(seeing: view, rules, seeds[Int(seat.index)])
      return rules.vet(sheet, seeing: view).sheet
    }
  }

  /// Plays a quarter; the sheets are those that `decide` gives.
  /// - Parameter book: Who keeps the ledger.
  public mutating func step(_ book: inout some Recorder) {
    guard !race.isOver else { return }
    race.resolve(sheets(), &book)
  }

  /// Plays to the end, with nobody keeping books.
  public mutating func finish() {
    var nobody = NoRecorder()
    while !race.isOver { step(&nobody) }
  }

  /// Every seat's vetted orders. The observation is written over from seat to seat.
  private mutating func sheets() -> BySeat<OrderSheet> {
    let rules = race.rules
    var view = Observation()
    var sheets = BySeat(OrderSheet())
    for place in 0..<min(rules.roles.count, policies.count) {
      race.world.observe(from: Seat(place), rules, into: &view)
      let sheet = policies[place].orders(seeing: view, rules, seeds[place])
      sheets[Seat(place)] = rules.vet(sheet, seeing: view).sheet.sheet
    }
    return sheets
  }
}
