import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing

/// Policies that look ahead: the same on any thread, within their budget, and as strong as they are called.
@Suite struct ThinkerTests {
  private let roster = PolicyRoster.builtin
  private let rules: Ruleset

  init() throws { rules = try ScenarioLibrary.load("first-steps").rules }

  /// The points of each seat and the digest of the world after a race with a policy in one seat.
  private func play(
    _ rules: Ruleset, _ choice: PolicyChoice, in seat: Int, seed: UInt64
  ) -> (points: [Rate], digest: UInt64) {
    let players = rules.roles.indices.map { $0 == seat ? choice.player() : Steady() }
    var episode = Episode(rules: rules, seed: seed, policies: players)
    episode.finish()
    return (episode.race.tallies().map(\.smoothed), episode.race.digest().value)
  }

  @Test(arguments: ["lookahead(budget=40)", "search(budget=40)", "opponent(level=easy)"])
  func `the same race whatever thread plays it`(name: String) throws {
    let choice = try roster.policy(name)
    let alone = Batch.run(4, jobs: 1) { play(rules, choice, in: $0 % 3, seed: UInt64($0)).digest }
    let together = Batch.run(4, jobs: 4) { play(rules, choice, in: $0 % 3, seed: UInt64($0)).digest }
    #expect(alone == together)
    #expect(Set(alone.compactMap { $0 }).count == 4)
  }

  @Test(arguments: [0, 1, 7, 40, 95, 300])
  func `no more quarters are imagined than the budget has`(budget: Int64) throws {
    var episode = Episode(rules: rules, seed: 5, policies: rules.roles.indices.map { _ in Steady() })
    var nobody = NoRecorder()
    for kind in [Thinker.lookahead.kind, Thinker.search.kind] where budget >= kind.parameters[0].range.lowerBound {
      #expect(kind.parameters[0].name == "budget")
      for _ in 0..<3 {
        let view = episode.race.observation(for: Seat(1))
        let choice = kind.usual.setting(0, to: budget)
        let advice = choice.advise(seeing: view, rules, PolicySeed(seed: 9))
        let reasons = advice.reasons.indices.map { advice.reasons[$0] }
        let spent = try #require(reasons.first { "\($0.code)" == "imagined-quarters" })
        #expect(spent.figure <= budget)
        if budget >= 95 { #expect(spent.figure * 2 > budget, "\(kind.name) leaves most of its budget") }
        #expect(rules.vet(advice.sheet, seeing: view).refusals.count < 3)
        let again = choice.advise(seeing: view, rules, PolicySeed(seed: 9)).sheet
        #expect(fields(of: again) == fields(of: advice.sheet))
        episode.step(&nobody)
      }
    }
  }

  /// What every order of a sheet says.
  private func fields(of sheet: OrderSheet) -> [Int64] {
    var (sheet, reading) = (sheet, SheetReading())
    sheet.visit(&reading)
    return reading.values
  }

  @Test func `every parameter moves what it does`() throws {
    // Each with small budgets: the kind, what is held, and two values of each parameter.
    let moves: [Thinker: [(name: String, held: String, values: [String])]] = [
      .lookahead: [
        ("budget", "", ["0", "800"]), ("horizon", "budget=100,", ["1", "8"]),
        ("inertia", "budget=100,horizon=4,", ["0", "3"]), ("futures", "budget=400,", ["1", "9"]),
        ("noise", "budget=60,", ["0", "3"]),
        ("slips", "budget=0,", ["0", "0.5"]), ("oversights", "budget=0,", ["0", "0.5"]),
      ],
      .search: [
        ("budget", "", ["20", "90"]), ("horizon", "budget=80,", ["2", "8"]), ("futures", "budget=120,", ["1", "9"]),
        ("memory", "budget=120,futures=1,", ["no", "yes"]),
      ],
      .opponent: [("level", "", ["novice", "easy"])],
    ]
    for thinker in Thinker.allCases {
      #expect(moves[thinker]?.map(\.name) == thinker.kind.parameters.map(\.name))
      for move in moves[thinker] ?? [] {
        let choices = try move.values.map { value in
          try roster.policy("\(thinker.kind.name)(\(move.held)\(move.name)=\(value))")
        }
        let moved = (0..<3).contains { race in
          let digests = choices.map { play(rules, $0, in: race, seed: UInt64(race)).digest }
          return digests[0] != digests[1]
        }
        #expect(moved, "\(thinker.kind.name): \(move.name)")
      }
    }
  }

  @Test func `weak rivals mostly act as their kind of lab is expected to`() throws {
    // Garden, in seat 2, is an open champion.
    #expect(rules.roles[2].kind == .champion)
    let view = Race(rules: rules, seed: 1).observation(for: Seat(2))
    let codes = (0..<40).map { seed in
      let advice = Opponent.policy(.novice).advise(seeing: view, rules, PolicySeed(seed: UInt64(seed)))
      return advice.reasons.indices.map { "\(advice.reasons[$0].code)" }.first { $0.hasPrefix("best-as-") } ?? ""
    }
    let expected = codes.count { $0 == "best-as-open-champion" }
    #expect(expected > 16 && Set(codes).count > 3, "\(expected) of 40: \(Set(codes))")
  }

  @Test func `a closed lab thinks of nothing`() throws {
    var view = Race(rules: rules, seed: 1).observation(for: Seat(0))
    view.own.isOpen = false
    for thinker in Thinker.allCases {
      let advice = thinker.kind.usual.advise(seeing: view, rules, PolicySeed(seed: 1))
      #expect(advice.reasons.isEmpty && fields(of: advice.sheet).isEmpty)
    }
  }

  @Test func `levels that imagine nothing are as weak as they are called`() throws {
    let rules = try ScenarioLibrary.load(ScenarioLibrary.standard).rules
    func mean(_ choice: PolicyChoice) -> Double {
      let points = Batch.run(24, jobs: 2) { number in
        play(rules, choice, in: number % rules.roles.count, seed: UInt64(number / rules.roles.count))
          .points[number % rules.roles.count].raw
      }.compactMap { $0 }
      return Double(points.reduce(0, +)) / Double(points.count) / 1_000_000
    }
    let novice = mean(Opponent.policy(.novice))
    let easy = mean(Opponent.policy(.easy))
    let usual = mean(BuiltinPolicy.steady.kind.usual)
    #expect(novice + 0.4 < easy && easy + 0.3 < usual, "\(novice) \(easy) \(usual)")
  }

  @Test func `whoever searches beats more rivals than beat it`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    let (search, seats) = (try roster.policy("search(budget=400)"), rules.roles.count)
    let beaten = Batch.run(24, jobs: 2) { number in
      let points = play(rules, search, in: number % seats, seed: UInt64(number)).points
      return points.count { $0 < points[number % seats] }
    }.compactMap { $0 }
    let sum = beaten.reduce(0, +)
    #expect(sum * 20 > 48 * 11, "\(beaten) of two each")
  }
}

/// Lists the raw values of all orders.
private struct SheetReading: RegisterVisitor, FieldVisitor {
  var values: [Int64] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    for place in 0..<orders.count {
      values.append(Int64(place))
      var order = orders[place]
      order.visit(&self)
    }
  }
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    values.append(value.raw)
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}
