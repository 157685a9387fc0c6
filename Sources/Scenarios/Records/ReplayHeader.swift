public import Quantities
public import RaceEngine

/// What a replay says of its race before the first turn; with the sheets it is all that is needed to play it again.
public struct ReplayHeader: Sendable {
  /// The version of the program that wrote it.
  public var version = frontierVersion
  /// The version of the rules that it was played with.
  public var rulesVersion = RaceEngine.rulesVersion
  /// The scenario's name.
  public var scenario: String
  /// The scenario's title.
  public var title: String
  /// The fingerprint of the rules.
  public var scenarioDigest: UInt64
  /// The seed.
  public var seed: UInt64
  /// How many quarters the race has.
  public var quarters: Int32
  /// The year of the first quarter.
  public var startYear: Int32
  /// The quarter of that year, 1 to 4.
  public var startQuarter: Int32
  /// The labs' names, by seat.
  public var labs: [String]
  /// The names of what else has a number, by kind.
  public var names: [String: [String]] = [:]
  /// Quarters in a round of a person's; 1 where everybody orders each quarter.
  public var round: Int32 = 1
  /// Who plays each seat: `human`, or a policy.
  public var lineup: [String]
  /// The rules; nil in a replay of another rules version, whose rules cannot be read.
  @Indirect public var rules: Ruleset?

  /// Describes a race that is about to start.
  ///
  /// - Parameters:
  ///   - rules: The rules, with the number of quarters that are played.
  ///   - scenario: The scenario's name.
  ///   - title: Its title.
  ///   - labs: The labs' names, by seat.
  ///   - lineup: Who plays each seat.
  ///   - seed: The seed.
  public init(
    rules: Ruleset, scenario: String, title: String, labs: [String], lineup: [String], seed: UInt64
  ) {
    self.scenario = scenario
    self.title = title
    scenarioDigest = RulesetWords.digest(of: rules)
    self.seed = seed
    quarters = rules.race.quarters
    startYear = rules.race.startYear
    startQuarter = rules.race.startQuarter
    self.labs = labs
    self.lineup = lineup
    self.rules = rules
  }

  /// Describes a race of a scenario that is about to start.
  public init(_ scenario: Scenario, lineup: [String], seed: UInt64) {
    self.init(
      rules: scenario.rules, scenario: scenario.name, title: scenario.title, labs: scenario.labs.map(\.name),
      lineup: lineup, seed: seed)
    names = scenario.names
  }
}

extension ReplayHeader {
  /// Writes the line, without its seal.
  func write(into json: inout JSONBytes) {
    json.raw("{\"frontier_replay\":1,\"version\":")
    json.text(version)
    json.raw(",\"rules_version\":")
    json.integer(Int64(rulesVersion))
    json.raw(",\"scenario\":")
    json.text(scenario)
    json.raw(",\"title\":")
    json.text(title)
    json.raw(",\"scenario_digest\":")
    json.hex(scenarioDigest)
    json.raw(",\"seed\":")
    json.decimal(seed)
    json.raw(",\"quarters\":")
    json.integer(Int64(quarters))
    json.raw(",\"start\":[")
    json.integer(Int64(startYear))
    json.raw(",")
    json.integer(Int64(startQuarter))
    json.raw("],\"labs\":")
    json.texts(labs)
    json.raw(",\"lineup\":")
    json.texts(lineup)
    if round != 1 {
      json.raw(",\"round\":")
      json.integer(Int64(round))
    }
    if !names.isEmpty {
      json.raw(",\"names\":{")
      for (place, kind) in names.keys.sorted().enumerated() {
        if place > 0 { json.raw(",") }
        json.text(kind)
        json.raw(":")
        json.texts(names[kind] ?? [])
      }
      json.raw("}")
    }
    if let rules {
      json.raw(",\"ruleset\":")
      rules.write(into: &json)
    }
  }

  /// Reads the line.
  init(from line: ReplayLine) throws(RecordError) {
    guard try line.integer("frontier_replay") == 1 else {
      throw line.error(at: line.node, "this is a replay of another format than 1")
    }
    version = try line.text("version")
    rulesVersion = Int(try line.integer("rules_version"))
    scenario = try line.text("scenario")
    title = try line.text("title")
    scenarioDigest = try line.hex("scenario_digest")
    guard let seed = UInt64(try line.text("seed")) else {
      throw line.error(at: line.node, "`seed` must be a decimal text")
    }
    self.seed = seed
    quarters = try line.count("quarters")
    let start = try line.list("start")
    guard start.count == 2, let year = start[0].integer, let quarter = start[1].integer,
      let startYear = Int32(exactly: year), let startQuarter = Int32(exactly: quarter)
    else { throw line.error(at: line.node, "`start` must be [year, quarter]") }
    self.startYear = startYear
    self.startQuarter = startQuarter
    labs = try line.texts("labs")
    lineup = try line.texts("lineup")
    if line.node.member("names") != nil {
      let lists = try line.within("names")
      guard case .object(let kinds) = lists.node.value else {
        throw line.error(at: lists.node, "`names` must be an object")
      }
      for kind in kinds { names[kind.key] = try lists.texts(kind.key) }
    }
    if line.node.member("round") != nil {
      round = try line.count("round")
      guard (1...Scenario.longestRound).contains(Int64(round)) else {
        throw line.error(at: line.node, "`round` must be 1 to \(Scenario.longestRound)")
      }
    }
    guard rulesVersion == RaceEngine.rulesVersion else { return }
    var rules = Ruleset()
    var faults: [FieldFault] = []
    rules.read(from: try line.value("ruleset"), path: "ruleset", &faults)
    if let fault = faults.first { throw line.error(fault) }
    guard rules.roles.count > 0, labs.count == rules.roles.count, lineup.count == rules.roles.count else {
      throw line.error(at: line.node, "`labs`, `lineup` and the ruleset's labs differ in number")
    }
    self.rules = rules
  }
}
