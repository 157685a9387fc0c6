import Lessons
import Policies
import Quantities
import RaceEngine
import Scenarios
import Synchronization
import Testing

/// What play shows of a scenario, and what is made of it.
@Suite struct PlayCheckTests {
  private static let rules: Ruleset = {
    guard let scenario = try? ScenarioLibrary.load("first-steps") else { return Ruleset() }
    return scenario.rules
  }()

  private static let field: [Contestant] = [.intended(.steady), .intended(.openChampion), .intended(.closedFrontier)]

  /// So many races that one seat wins, each with the same leader at half.
  private static func races(_ count: Int, _ contestants: [Contestant] = field, winner: Int?, leader: Int? = 0)
    -> [CheckedRace]
  {
    (0..<count).map { _ in
      var race = CheckedRace(contestants)
      (race.winner, race.leaderAtHalf) = (winner, leader)
      return race
    }
  }

  private static func kinds(
    _ intended: [CheckedRace], _ foils: [CheckedRace] = [], _ neglected: [Neglect] = [], isError: Bool
  ) -> [String] {
    PlayReport(rules, intended: intended, foils: foils, neglected: neglected).findings
      .filter { $0.isError == isError }.map(\.kind)
  }

  /// Races without a fault: every seat wins, and half of the leaders lose.
  private static let sound =
    races(12, winner: 0) + races(12, winner: 1, leader: 1) + races(12, winner: 2) + races(12, winner: nil)

  @Test func `sound races have no finding`() {
    #expect(Self.kinds(Self.sound, isError: true).isEmpty && Self.kinds(Self.sound, isError: false).isEmpty)
  }

  @Test func `a role that never wins is an error once there are enough races`() {
    let short = Self.races(10, winner: 0) + Self.races(10, winner: 1, leader: 0)
    #expect(Self.kinds(short, isError: false) == ["role-cannot-win"])
    let long = Self.races(40, winner: 0) + Self.races(40, winner: 1, leader: 0)
    #expect(Self.kinds(long, isError: true) == ["role-cannot-win"])
  }

  @Test func `a lead that is never lost is an error once there are enough races`() {
    let won = [0, 1, 2].flatMap { (seat: Int) -> [CheckedRace] in Self.races(6, winner: seat, leader: seat) }
    #expect(Self.kinds(won, isError: true) == ["lead-never-lost"])
    let few = [0, 1, 2].flatMap { (seat: Int) -> [CheckedRace] in Self.races(2, winner: seat, leader: seat) }
    #expect(Self.kinds(few, isError: false) == ["lead-never-lost"])
  }

  @Test func `a lab that orders nothing may win by chance, not often`() {
    let stalling = [Contestant.foil(.stalling)] + Self.field.dropFirst()
    let once = Self.races(1, stalling, winner: 0) + Self.races(23, stalling, winner: 1)
    #expect(Self.kinds(Self.sound, once, isError: false) == ["stalling-wins"])
    let often = Self.races(5, stalling, winner: 0) + Self.races(19, stalling, winner: 1)
    #expect(Self.kinds(Self.sound, often, isError: true) == ["stalling-wins"])
  }

  @Test func `what is done wrongly may win its fair part`() {
    let greedy = [Contestant.foil(.greedy)] + Self.field.dropFirst()
    let fair = Self.races(8, greedy, winner: 0) + Self.races(16, greedy, winner: 1)
    #expect(Self.kinds(Self.sound, fair, isError: false).isEmpty)
    let more = Self.races(10, greedy, winner: 0) + Self.races(14, greedy, winner: 1)
    #expect(Self.kinds(Self.sound, more, isError: false) == ["greedy-wins"])
    let most = Self.races(18, greedy, winner: 0) + Self.races(6, greedy, winner: 1)
    #expect(Self.kinds(Self.sound, most, isError: true) == ["greedy-wins"])
  }

  @Test func `races that are over early are told, and many of them are an error`() {
    var some = Self.sound
    (some[0].over, some[0].ending) = (7, .catastrophe)
    #expect(Self.kinds(some, isError: false) == ["ends-early"])
    for place in 0..<24 { some[place].over = 3 }
    let report = PlayReport(Self.rules, intended: some, foils: [], neglected: [])
    #expect(report.findings.first?.kind == "ends-early" && !report.passes)
    #expect(report.endings == ["catastrophe": 1, "one lab left": 23])
  }

  @Test func `a full table is an error where play is as it is meant`() {
    var some = Self.sound
    some[3].full = ["models"]
    #expect(Self.kinds(some, isError: true) == ["table-fills"])
    var foils = Self.races(1, [.foil(.greedy)] + Self.field.dropFirst(), winner: 1)
    foils[0].full = ["models"]
    #expect(Self.kinds(Self.sound, foils, isError: false) == ["table-fills"])
  }

  @Test func `an order that costs in every seat with every policy is an error`() {
    let players: [[BuiltinPolicy]] = Array(repeating: IntendedField.policies, count: 3)
    let bad = Neglect(
      key: "fleet", losses: Array(repeating: [-0.5, -0.4, -0.5, -0.6], count: 3), players: players)
    #expect(Self.kinds(Self.sound, [], [bad], isError: true) == ["order-never-worth-giving"])
    let mixed = Neglect(
      key: "fleet", losses: [[-0.5, -0.4, -0.5, -0.6], [-0.5, -0.4, -0.5, -0.6], [0.1, 0.1, 0.1, 0]], players: players)
    #expect(Self.kinds(Self.sound, [], [mixed], isError: false) == ["order-never-worth-giving"])
    let idle = Neglect(key: "layoffs", losses: Array(repeating: [0, 0, 0, 0], count: 3), players: players)
    #expect(!idle.isGiven && Self.kinds(Self.sound, [], [idle], isError: false).isEmpty)
  }

  @Test func `without goals nobody can win`() {
    var rules = Self.rules
    rules.goals = nil
    let report = PlayReport(rules, intended: Self.sound, foils: [], neglected: [])
    #expect(report.findings.map(\.kind) == ["no-goals"] && !report.passes)
  }

  @Test func `the tables of the state are found, with how full they are`() throws {
    var world = Race(rules: Self.rules, seed: 1).world
    let models = try #require(TableUse.all(in: world).first { $0.name == "models" })
    #expect(models.count == world.models.count && models.capacity == 80 && !models.isFull)
    while world.models.append(Model()) {}
    #expect(TableUse.all(in: world).first { $0.name == "models" }?.isFull == true)
    #expect(TableUse.all(in: world).contains { $0.name == "acquisitions.deals" && $0.capacity == 8 })
  }

  @Test func `a check plays what it says it plays, whatever the jobs`() {
    let check = PlayCheck(rules: Self.rules, seeds: 1...2)
    let finished = Atomic<Int>(0)
    let one = check.report(jobs: 1) { finished.add(1, ordering: .relaxed) }
    let other = check.report(jobs: 3)
    #expect(finished.load(ordering: .relaxed) == check.raceCount)
    #expect(one.findings == other.findings && one.roles == other.roles && one.foils == other.foils)
    #expect(one.races == 8 && one.roles.allSatisfy { $0.count == 4 && $0.values.allSatisfy { $0.races == 2 } })
    #expect(Foil.allCases.allSatisfy { one.record(of: $0).races == 6 })
    #expect(one.record(of: .stalling).wins == 0)
    #expect(one.neglected.contains { $0.key == "training" && $0.isGiven && $0.loss.mean > 0 })
    #expect(!one.neglected.contains { $0.key == "stars" })
  }

  @Test(arguments: ScenarioLibrary.names) func `foils give orders that stand, and stalling gives none`(
    name: String
  ) throws {
    let rules = try ScenarioLibrary.load(name).rules
    let race = Race(rules: rules, seed: 1)
    for seat in race.seats {
      for foil in Foil.allCases {
        var (view, told, player) = (race.observation(for: seat), rules, foil.player())
        let sheet = player.orders(seeing: &view, &told, race.policySeed(for: seat))
        #expect(race.vet(sheet, for: seat).refusals.isEmpty, "\(foil.rawValue) in seat \(seat)")
        var counting = CountOrders()
        var copy = sheet
        copy.visit(&counting)
        #expect((counting.count == 0) == (foil == .stalling))
      }
    }
  }
}

/// Counts the orders of a sheet.
private struct CountOrders: RegisterVisitor {
  var count = 0
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) { count += orders.count }
}
