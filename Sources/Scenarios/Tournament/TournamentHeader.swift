/// What a file of a tournament's results says before the first race: the plan, and all that is needed to play it again.
public struct TournamentHeader: Sendable {
  /// Where the world seeds of blocks come from.
  public enum Seeds: Sendable, Hashable {
    /// From the tournament's seed and the block's number.
    case drawn
    /// Neighbouring seeds.
    case range(ClosedRange<UInt64>)
    /// Given ones.
    case list([UInt64])
  }

  /// A slice of the plan.
  public struct Shard: Sendable, Hashable {
    /// Which one, from 0.
    public let index: Int
    /// Of how many.
    public let count: Int

    /// A slice.
    public init(index: Int, count: Int) {
      self.index = index
      self.count = count
    }

    /// The blocks that it holds, of so many: neighbours, as equally many as can be.
    public func blocks(of total: Int) -> Range<Int> {
      func bound(_ index: Int) -> Int { Int(Int128(total) * Int128(index) / Int128(count)) }
      return bound(index)..<bound(index + 1)
    }

    /// As the command line writes it: `3/8`.
    public var text: String { "\(index)/\(count)" }
  }

  /// The fingerprint of the plan.
  public var plan: UInt64
  /// The tournament's seed.
  public var seed: UInt64
  /// The format's name.
  public var format: String
  /// The policies with their versions.
  public var policies: [String]
  /// Background populations, each a list of places among the policies.
  public var populations: [[Int]] = []
  /// How many seats are under test; 0 where the format knows none.
  public var focalSeats = 0
  /// How many rounds there are.
  public var rounds = 1
  /// How many policies a table has; 0 where the format knows none.
  public var table = 0
  /// How many blocks a round has.
  public var blocks: Int
  /// After how many blocks it was extended by others, each time; empty where it was planned as it is.
  public var extended: [Int] = []
  /// Where the world seeds come from.
  public var seeds = Seeds.drawn
  /// The sequential test that may end it, as the command line writes it; nil without one.
  public var test: String?
  /// With how many others each quarter is compared to measure luck; 0: luck is not measured.
  public var luck = 0
  /// The slice that the file holds; nil for the whole.
  public var shard: Shard?
  /// The first race: versions, scenario, texts and rules.
  public var race: ReplayHeader

  /// Describes a tournament; what is not named keeps its default.
  ///
  /// - Parameters:
  ///   - plan: The fingerprint of the plan.
  ///   - seed: The tournament's seed.
  ///   - format: The format's name.
  ///   - policies: With versions.
  ///   - blocks: Of a round.
  ///   - race: The header of the first race.
  public init(
    plan: UInt64, seed: UInt64, format: String, policies: [String], blocks: Int, race: ReplayHeader
  ) {
    self.plan = plan
    self.seed = seed
    self.format = format
    self.policies = policies
    self.blocks = blocks
    self.race = race
  }

  /// Whether the same races are planned, with the same end; the slice does not matter.
  public func isSamePlan(as other: TournamentHeader) -> Bool {
    plan == other.plan && test == other.test && luck == other.luck && race.rulesVersion == other.race.rulesVersion
  }
}

extension TournamentHeader {
  /// Writes the line, without its seal.
  func write(into json: inout JSONBytes) {
    json.raw("{\"frontier_tournament\":1,\"plan\":")
    json.hex(plan)
    json.key("seed")
    json.decimal(seed)
    json.key("format")
    json.text(format)
    json.key("policies")
    json.texts(policies)
    if !populations.isEmpty {
      json.key("populations")
      json.list(populations) { json, members in json.list(members) { $0.integer(Int64($1)) } }
      json.key("focal_seats")
      json.integer(Int64(focalSeats))
    }
    json.key("rounds")
    json.integer(Int64(rounds))
    if table > 0 {
      json.key("table")
      json.integer(Int64(table))
    }
    json.key("blocks")
    json.integer(Int64(blocks))
    if !extended.isEmpty {
      json.key("extended")
      json.list(extended) { $0.integer(Int64($1)) }
    }
    switch seeds {
    case .drawn: break
    case .range(let range):
      json.key("seed_range")
      json.list([range.lowerBound, range.upperBound]) { $0.decimal($1) }
    case .list(let list):
      json.key("seeds")
      json.list(list) { $0.decimal($1) }
    }
    if let test {
      json.key("test")
      json.text(test)
    }
    if luck > 0 {
      json.key("luck")
      json.integer(Int64(luck))
    }
    if let shard {
      json.key("shard")
      json.list([shard.index, shard.count]) { $0.integer(Int64($1)) }
    }
    json.key("first")
    race.write(into: &json)
    json.raw("}")
  }

  /// Reads the line.
  init(from line: ReplayLine) throws(RecordError) {
    guard line.isSealed else { throw line.error(at: line.node, "the plan was changed after it was written") }
    guard try line.integer("frontier_tournament") == 1 else {
      throw line.error(at: line.node, "these are results in another format than 1")
    }
    plan = try line.hex("plan")
    seed = try Self.seed(try line.value("seed"), line)
    format = try line.text("format")
    policies = try line.texts("policies")
    rounds = try Self.count(try line.value("rounds"), line)
    blocks = try Self.count(try line.value("blocks"), line)
    if line.node.member("populations") != nil {
      for list in try line.list("populations") {
        var members: [Int] = []
        for item in list.items ?? [] { members.append(try Self.count(item, line)) }
        populations.append(members)
      }
      focalSeats = try Self.count(try line.value("focal_seats"), line)
    }
    if line.node.member("table") != nil { table = try Self.count(try line.value("table"), line) }
    if line.node.member("extended") != nil {
      for item in try line.list("extended") { extended.append(try Self.count(item, line)) }
    }
    if line.node.member("seed_range") != nil {
      let ends = try line.list("seed_range")
      guard ends.count == 2, let first = ends[0].unsigned, let last = ends[1].unsigned, first <= last else {
        throw line.error(at: line.node, "`seed_range` must be two seeds in ascending order")
      }
      seeds = .range(first...last)
    } else if line.node.member("seeds") != nil {
      var list: [UInt64] = []
      for item in try line.list("seeds") { list.append(try Self.seed(item, line)) }
      seeds = .list(list)
    }
    if line.node.member("test") != nil { test = try line.text("test") }
    if line.node.member("luck") != nil { luck = try Self.count(try line.value("luck"), line) }
    if line.node.member("shard") != nil {
      let pair = try line.list("shard")
      guard pair.count == 2, let index = pair[0].integer, let count = pair[1].integer, 0..<count ~= index else {
        throw line.error(at: line.node, "`shard` must be [index, count]")
      }
      shard = Shard(index: Int(index), count: Int(count))
    }
    race = try ReplayHeader(from: try line.within("first"))
  }

  private static func seed(_ node: JSON5Node, _ line: ReplayLine) throws(RecordError) -> UInt64 {
    guard let seed = node.unsigned else { throw line.error(at: node, "a seed must be a decimal text") }
    return seed
  }

  private static func count(_ node: JSON5Node, _ line: ReplayLine) throws(RecordError) -> Int {
    guard let number = node.integer, 0...1_000_000_000 ~= number else {
      throw line.error(at: node, "this must be a whole number from 0 to 1000000000")
    }
    return Int(number)
  }
}
