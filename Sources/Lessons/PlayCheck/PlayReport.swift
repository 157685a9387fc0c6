public import Policies
import Quantities
package import RaceEngine

/// What a check by play shows of a scenario.
public struct PlayReport: Sendable {
  /// How often a player won in a seat.
  public struct Record: Sendable, Hashable {
    /// Races that it played there.
    public var races = 0
    /// Races that it won there, above all others.
    public var wins = 0

    /// Nothing played.
    public init() {}

    mutating func add(_ isWin: Bool) {
      races += 1
      if isWin { wins += 1 }
    }
  }

  /// Something that a scenario should not do, or that its author should know.
  public struct Finding: Sendable, Hashable {
    /// What it is, in a word or two with hyphens.
    public var kind: String
    /// Whether the scenario should not be used as it is; otherwise it is a note.
    public var isError: Bool
    /// What was seen, in a sentence without its stop.
    public var text: String
  }

  /// Races of intended policies alone.
  public let races: Int
  /// How often each intended policy won, by seat.
  public let roles: [[BuiltinPolicy: Record]]
  /// How often each foil won, by seat.
  public let foils: [Foil: [Record]]
  /// Races that were played to the end with one lab ahead at half, and how many of these labs won.
  public let leads: Record
  /// How many of the intended races were over early, and those before three quarters of their length.
  public let early: (all: Int, much: Int)
  /// How early races ended, by the ending's name.
  public let endings: [String: Int]
  /// The tables that filled in the intended races, and those that only foils filled.
  public let full: (intended: [String], foils: [String])
  /// What each sort of order is worth.
  public let neglected: [Neglect]
  /// What was found, errors first.
  public private(set) var findings: [Finding] = []

  /// Makes a report of races that were played.
  ///
  /// - Parameters:
  ///   - rules: The rules of all of them.
  ///   - intended: Races of intended policies alone.
  ///   - foilRaces: Races with a foil in one seat.
  ///   - neglected: What each sort of order is worth.
  package init(_ rules: Ruleset, intended: [CheckedRace], foils foilRaces: [CheckedRace], neglected: [Neglect]) {
    let seats = rules.roles.count
    races = intended.count
    self.neglected = neglected
    var roles = Array(repeating: [BuiltinPolicy: Record](), count: seats)
    var foils: [Foil: [Record]] = [:]
    for race in intended + foilRaces {
      let isIntended = race.contestants.allSatisfy { if case .intended = $0 { true } else { false } }
      for (seat, contestant) in race.contestants.enumerated() {
        switch contestant {
        case .intended(let policy):
          if isIntended { roles[seat][policy, default: Record()].add(race.winner == seat) }
        case .foil(let foil):
          foils[foil, default: Array(repeating: Record(), count: seats)][seat].add(race.winner == seat)
        }
      }
    }
    (self.roles, self.foils) = (roles, foils)
    var leads = Record()
    for race in intended where race.over == nil {
      if let leader = race.leaderAtHalf { leads.add(race.winner == leader) }
    }
    self.leads = leads
    let over = intended.compactMap(\.over)
    early = (over.count, over.count { $0 * 4 < rules.race.quarters * 3 })
    var endings: [String: Int] = [:]
    for race in intended where race.over != nil {
      endings[race.ending == .none ? "one lab left" : Ending.choice(race.ending.raw)?.description ?? "", default: 0] +=
        1
    }
    self.endings = endings
    let filled = intended.reduce(into: Set<String>()) { $0.formUnion($1.full) }
    let others = foilRaces.reduce(into: Set<String>()) { $0.formUnion($1.full) }
    full = (filled.sorted(), others.subtracting(filled).sorted())
    findings = found(rules)
  }

  /// Whether nothing was found that is an error.
  public var passes: Bool { !findings.contains(where: \.isError) }

  /// The policies that won most with a role, the best first; those that never did are left out.
  public func winners(of seat: Int) -> [(policy: BuiltinPolicy, record: Record)] {
    let order = IntendedField.policies
    return order.compactMap { policy in roles[seat][policy].map { (policy, $0) } }
      .filter { $0.record.wins > 0 }
      .enumerated()
      .sorted { ($1.element.record.wins, $0.offset) < ($0.element.record.wins, $1.offset) }
      .map(\.element)
  }

  /// How often a foil won, all seats together.
  public func record(of foil: Foil) -> Record {
    (foils[foil] ?? []).reduce(into: Record()) { sum, record in
      sum.races += record.races
      sum.wins += record.wins
    }
  }
}
