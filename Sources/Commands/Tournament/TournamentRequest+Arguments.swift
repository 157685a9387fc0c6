import Arena
import RaceEngine
import Scenarios

extension TournamentRequest {
  /// The tournament that the arguments describe.
  ///
  /// - Parameter recorded: The tournament that the folder holds already; a seed that is not named is taken from it.
  static func read(
    _ arguments: ParsedArguments, recorded: TournamentHeader? = nil
  ) throws(CommandFailure) -> TournamentRequest {
    guard let names = try arguments.list("--policies") else {
      throw CommandFailure(
        .usage, "'frontier \(arguments.spec.name)' needs --policies P,P,…",
        remedy: "'frontier policy list' names them")
    }
    let (seeds, book) = try seeds(arguments)
    let scenario = try ScenarioChoice.load(arguments)
    if let book, book != scenario.name {
      throw CommandFailure(.usage, "the seed book is of the scenario \(book), not of \(scenario.name)")
    }
    var seed = try arguments.seed() ?? recorded?.seed ?? UInt64.random(in: 1...999_999_999)
    if seeds != .drawn, arguments.value("--seed") == nil, recorded == nil { seed = 0 }
    var populations: [[String]] = []
    for text in arguments.values("--background") { populations.append(try list(text, arguments)) }
    let entered = names + populations.joined().uniqued(without: names)
    let field = try TournamentField(entered, arguments.table.roster)
    if let both = populations.joined().first(where: { names.contains($0) }) {
      throw CommandFailure(
        .usage, "\(both) is both under test and background", remedy: "policies under test must not meet their own kind")
    }
    let places = populations.map { $0.map { name in entered.firstIndex(of: name) ?? 0 } }
    let format = try format(arguments, policies: names.count, places)
    let test = try test(arguments, format, policies: entered.count)
    let luck = try arguments.integer("--luck", in: 0...1_000) ?? recorded?.luck ?? 0
    func request(_ blocks: Int) throws(CommandFailure) -> TournamentRequest {
      try TournamentRequest(
        scenario, field, format: format, seed: seed, blocksPerRound: blocks, seeds: seeds, test: test?.text,
        luck: luck)
    }
    if arguments.isGiven("--games"), arguments.isGiven("--blocks") {
      throw CommandFailure(.usage, "--games and --blocks exclude each other", remedy: "keep one of them")
    }
    if let games = try arguments.integer("--games", in: 1...TournamentPlanFault.mostRaces) {
      let first = try request(1)
      let races = TournamentCourse(first.plan).total
      return try request((games + races - 1) / races)
    }
    let blocks = try arguments.integer("--blocks", in: 1...TournamentPlanFault.mostRaces)
    let usual = test == nil ? TournamentOptions.blocks : TournamentTest.mostBlocks
    return try request(blocks ?? seeds.count.map { max($0 / format.rounds, 1) } ?? usual)
  }

  private static func test(
    _ arguments: ParsedArguments, _ format: TournamentFormat, policies: Int
  ) throws(CommandFailure) -> TournamentTest? {
    guard let test = try TournamentTest.read(arguments) else { return nil }
    guard format.rounds == 1, policies > 1 else {
      throw CommandFailure(
        .usage, "--sprt compares the first policy with others, over blocks of one kind",
        remedy: "name two policies, and a format without rounds")
    }
    return test
  }

  private static func list(_ text: String, _ arguments: ParsedArguments) throws(CommandFailure) -> [String] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if parts.contains("") {
      throw arguments.wrong("--background", text, "a list with a part on each side of every comma")
    }
    return parts
  }

  private static func format(
    _ arguments: ParsedArguments, policies: Int, _ populations: [[Int]]
  ) throws(CommandFailure) -> TournamentFormat {
    let name = arguments.value("--format") ?? TournamentFormat.names[0]
    func refuse(_ options: [String]) throws(CommandFailure) {
      for option in options where arguments.isGiven(option) {
        throw CommandFailure(.usage, "the format \(name) does not take \(option)", remedy: "leave it out")
      }
    }
    if name != "focal" { try refuse(["--background", "--focal-seats"]) }
    if name != "swiss" { try refuse(["--table"]) }
    if name != "swiss", name != "ladder" { try refuse(["--rounds"]) }
    let rounds = try arguments.integer("--rounds", in: 1...1_000) ?? 5
    switch name {
    case "pairs": return .pairs
    case "gauntlet": return .gauntlet
    case "mixed": return .mixed
    case "focal":
      let seats = try arguments.integer("--focal-seats", in: 1...7) ?? 1
      return .focal(populations: populations, seats: seats)
    case "swiss": return .swiss(rounds: rounds, table: try arguments.integer("--table", in: 2...8) ?? 2)
    case "ladder": return .ladder(rounds: rounds)
    default: return .roundRobin
    }
  }

  /// The world seeds that are asked for, and the scenario of their book.
  private static func seeds(
    _ arguments: ParsedArguments
  ) throws(CommandFailure) -> (TournamentPlan.Seeds, book: String?) {
    guard let text = arguments.value("--seeds") else { return (.drawn, nil) }
    if text.contains("..") || ParsedArguments.seed(from: text) != nil, !text.contains("/"),
      let range = try arguments.seedRange()
    {
      return (.range(range), nil)
    }
    do throws(RecordError) {
      let book = try SeedBook.read(text)
      return (.list(book.seeds.map(\.seed)), book.scenario)
    } catch {
      throw CommandFailure(reading: error)
    }
  }
}

extension Sequence<String> {
  /// Each text once, where it stands first, and none of the others.
  fileprivate func uniqued(without others: [String]) -> [String] {
    reduce(into: []) { list, text in if !list.contains(text), !others.contains(text) { list.append(text) } }
  }
}
