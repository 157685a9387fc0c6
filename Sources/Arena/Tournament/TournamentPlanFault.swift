/// Why a tournament cannot be as it was asked for.
public struct TournamentPlanFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in one sentence without a stop.
  public let description: String
  /// What to do about it.
  public let remedy: String

  init(_ description: String, remedy: String) {
    self.description = description
    self.remedy = remedy
  }

  /// The most races of one tournament.
  public static let mostRaces = 1_000_000_000

  static func check(
    _ format: TournamentFormat, seats: Int, policies: [String], blocksPerRound: Int, seeds: TournamentPlan.Seeds
  ) throws(TournamentPlanFault) {
    guard (1...8).contains(seats), !policies.isEmpty, blocksPerRound >= 1 else {
      throw TournamentPlanFault(
        "a tournament has 1 to 8 seats, a policy and a block",
        remedy: "it has \(seats) seats, \(policies.count) policies")
    }
    if let twice = policies.indices.first(where: { policies[..<$0].contains(policies[$0]) }) {
      throw TournamentPlanFault("\(policies[twice]) takes part twice", remedy: "name each policy once")
    }
    try check(format, seats: seats, policies: policies)
    let (blocks, isTooMany) = blocksPerRound.multipliedReportingOverflow(by: format.rounds)
    if isTooMany || blocks > mostRaces {
      throw TournamentPlanFault("so many blocks are too many", remedy: "\(mostRaces) races is the most")
    }
    if let count = seeds.count, count < blocks {
      throw TournamentPlanFault(
        "there are \(count) seeds for \(blocks) blocks", remedy: "ask for fewer blocks, or give more seeds")
    }
  }

  private static func check(
    _ format: TournamentFormat, seats: Int, policies: [String]
  ) throws(TournamentPlanFault) {
    func need(_ least: Int) throws(TournamentPlanFault) {
      guard policies.count >= least, seats >= 2 else {
        throw TournamentPlanFault(
          "the format \(format.name) needs at least \(least) policies and 2 seats",
          remedy: "there are \(policies.count) policies and \(seats) seats")
      }
    }
    switch format {
    case .roundRobin, .mixed: break
    case .pairs, .gauntlet: try need(2)
    case .ladder(let rounds):
      try need(2)
      try check(rounds: rounds)
    case .swiss(let rounds, let table):
      try need(3)
      try check(rounds: rounds)
      guard 2...seats ~= table, table < policies.count else {
        throw TournamentPlanFault(
          "a table of \(table) does not part \(policies.count) policies at \(seats) seats",
          remedy: "a table has 2 to \(min(seats, policies.count - 1)) policies")
      }
    case .focal(let populations, let count):
      try need(2)
      let background = Set(populations.joined())
      let first = background.min() ?? policies.count
      guard !populations.isEmpty, populations.allSatisfy({ !$0.isEmpty }), first > 0,
        background == Set(first..<policies.count)
      else {
        throw TournamentPlanFault(
          "the format focal needs policies under test, and others as background",
          remedy: "a background population is named by --background")
      }
      guard 1..<seats ~= count else {
        throw TournamentPlanFault(
          "\(count) seats under test leave no background among \(seats)", remedy: "choose 1 to \(seats - 1)")
      }
    }
  }

  private static func check(rounds: Int) throws(TournamentPlanFault) {
    guard 1...1_000 ~= rounds else {
      throw TournamentPlanFault("a tournament cannot have \(rounds) rounds", remedy: "choose 1 to 1000")
    }
  }
}
