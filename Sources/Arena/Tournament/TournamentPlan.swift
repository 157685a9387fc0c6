import RaceEngine
import Randomness

/// Which races a tournament has: a pure function of scenario, policies, seed and format.
///
/// A block is one world seed with races between which the policies change seats, so that luck and seat cancel: the unit
/// of all statistics. Blocks and the races in them are numbered from 0 over the whole tournament; that is the canonical
/// order.
public struct TournamentPlan: Sendable, Hashable {
  /// Where the world seeds of blocks come from.
  public enum Seeds: Sendable, Hashable {
    /// From the tournament's seed and the block's number alone.
    case drawn
    /// Neighbouring seeds, one a block.
    case range(ClosedRange<UInt64>)
    /// Given ones, one a block.
    case list([UInt64])

    /// How many blocks they are enough for; nil without a limit.
    public var count: Int? {
      switch self {
      case .drawn: nil
      case .range(let range):
        Int(exactly: range.upperBound - range.lowerBound).map { $0 == .max ? .max : $0 + 1 } ?? .max
      case .list(let seeds): seeds.count
      }
    }
  }

  /// The version of the rules by which it is played.
  public let rulesVersion: Int
  /// The fingerprint of the scenario's rules, the number of quarters among them.
  public let scenarioDigest: UInt64
  /// How many seats a race has.
  public let seats: Int
  /// Names with versions, in the order in which they were entered; those that are only background come last.
  public let policies: [String]
  /// The tournament's seed.
  public let seed: UInt64
  /// Who meets whom.
  public let format: TournamentFormat
  /// How many blocks a round has.
  public let blocksPerRound: Int
  /// Where the world seeds come from.
  public let seeds: Seeds
  private let fingerprints: [UInt64]

  /// Plans a tournament.
  ///
  /// - Parameters:
  ///   - scenarioDigest: The fingerprint of the rules.
  ///   - seats: How many seats a race has, from 1 to 8.
  ///   - policies: Names with versions; for `focal`, the background comes last.
  ///   - seed: The tournament's seed.
  ///   - format: Who meets whom.
  ///   - blocksPerRound: How many blocks a round has, at least 1.
  ///   - seeds: Where the world seeds come from.
  ///   - version: Of the rules; this program's, or that of a record.
  /// - Throws: `TournamentPlanFault` when such a tournament cannot be.
  public init(
    scenarioDigest: UInt64, seats: Int, policies: [String], seed: UInt64, format: TournamentFormat,
    blocksPerRound: Int, seeds: Seeds = .drawn, rules version: Int? = nil
  ) throws(TournamentPlanFault) {
    try TournamentPlanFault.check(
      format, seats: seats, policies: policies, blocksPerRound: blocksPerRound, seeds: seeds)
    rulesVersion = version ?? RaceEngine.rulesVersion
    self.scenarioDigest = scenarioDigest
    self.seats = seats
    self.policies = policies
    self.seed = seed
    self.format = format
    self.blocksPerRound = blocksPerRound
    self.seeds = seeds
    fingerprints = policies.map { text in
      var digest = Digest()
      digest.fold(text: text)
      return digest.value
    }
  }

  /// How many blocks there are in all rounds.
  public var blocks: Int { blocksPerRound * format.rounds }

  /// The policies that are ranked: all but those that are only background.
  public var ranked: Range<Int> {
    guard case .focal(let populations, _) = format else { return policies.indices }
    return 0..<(populations.joined().min() ?? policies.count)
  }

  /// The world seed of a block.
  public func seed(ofBlock block: Int) -> UInt64 {
    switch seeds {
    case .drawn: chance.draw(.tournament, turn: 0, of: UInt64(block), for: 1).bits
    case .range(let range): range.lowerBound + UInt64(block)
    case .list(let seeds): seeds[block]
    }
  }

  /// The fingerprint of a race: rules, scenario, seed, and who plays which seat in which version.
  public func id(seed: UInt64, lineUp: [Int]) -> UInt64 {
    var digest = Digest()
    digest.fold(Int64(rulesVersion))
    digest.fold(Int64(bitPattern: scenarioDigest))
    digest.fold(Int64(bitPattern: seed))
    for policy in lineUp { digest.fold(Int64(bitPattern: fingerprints[policy])) }
    return digest.value
  }

  /// The fingerprint of the plan: two plans with the same one have the same races, in the same order.
  public var digest: UInt64 {
    var digest = Digest()
    digest.fold(Int64(rulesVersion))
    digest.fold(Int64(bitPattern: scenarioDigest))
    digest.fold(Int64(bitPattern: seed))
    for number in [seats, blocksPerRound, policies.count] { digest.fold(Int64(number)) }
    for fingerprint in fingerprints { digest.fold(Int64(bitPattern: fingerprint)) }
    digest.fold(text: format.name)
    switch format {
    case .roundRobin, .pairs, .gauntlet, .mixed: break
    case .focal(let populations, let seats):
      digest.fold(Int64(seats))
      for population in populations {
        digest.fold(Int64(population.count))
        for policy in population { digest.fold(Int64(policy)) }
      }
    case .swiss(let rounds, let table):
      digest.fold(Int64(rounds))
      digest.fold(Int64(table))
    case .ladder(let rounds): digest.fold(Int64(rounds))
    }
    switch seeds {
    case .drawn: break
    case .range(let range): digest.fold(Int64(bitPattern: range.lowerBound))
    case .list(let seeds): for seed in seeds.prefix(blocks) { digest.fold(Int64(bitPattern: seed)) }
    }
    return digest.value
  }

  /// The luck of the tournament's own draws; the races know nothing of it.
  var chance: Chance { Chance(seed: seed).realm(.tournament) }
}

extension Domain {
  /// Draws of tournaments: world seeds, and who sits where.
  static let tournament = Domain(40_001)
}

extension Digest {
  /// Takes in a text, byte by byte, and its length.
  fileprivate mutating func fold(text: String) {
    for byte in text.utf8 { fold(Int64(byte)) }
    fold(Int64(text.utf8.count))
  }
}
