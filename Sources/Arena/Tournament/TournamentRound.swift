import Randomness

/// One round of a tournament: blocks whose races are settled before the first of them is played.
public struct TournamentRound: Sendable, Hashable {
  /// Its number, from 0.
  public let number: Int
  /// Its blocks.
  public let blocks: Range<Int>
  /// How many races a block of this round has.
  public let racesPerBlock: Int
  /// The number of its first race.
  public let firstRace: Int
  /// Who meets: the policies of each table. Formats without rounds have one table with all that are ranked.
  public let tables: [[Int]]

  init(number: Int, tables: [[Int]], firstRace: Int, of plan: TournamentPlan) {
    self.number = number
    self.tables = tables
    self.firstRace = firstRace
    blocks = number * plan.blocksPerRound..<(number + 1) * plan.blocksPerRound
    racesPerBlock = plan.racesPerBlock(tables)
  }

  /// Its races.
  public var races: Range<Int> { firstRace..<firstRace + blocks.count * racesPerBlock }
}

/// A race that is to be played.
public struct PlannedRace: Sendable, Hashable {
  /// Its number in the canonical order, from 0.
  public let number: Int
  /// The number of its block, from 0.
  public let block: Int
  /// The world seed, the same for all races of the block.
  public let seed: UInt64
  /// Who plays: by seat, the policy's place in the plan's list.
  public let lineUp: [Int]
  /// The fingerprint of the race.
  public let id: UInt64
}

extension TournamentPlan {
  /// How many races a block has when such tables meet.
  func racesPerBlock(_ tables: [[Int]]) -> Int {
    switch format {
    case .roundRobin, .mixed: policies.count
    case .pairs: policies.count * (policies.count - 1)
    case .gauntlet: seats * (policies.count - 1)
    case .focal(let populations, _): ranked.count * populations.count * seats
    case .swiss, .ladder: tables.reduce(0) { $0 + $1.count }
    }
  }

  /// A race of a round.
  ///
  /// - Parameters:
  ///   - number: One of the round's races.
  ///   - round: The round.
  public func race(_ number: Int, in round: TournamentRound) -> PlannedRace {
    let (block, place) = (number - round.firstRace).quotientAndRemainder(dividingBy: round.racesPerBlock)
    let global = round.blocks.lowerBound + block
    let seed = seed(ofBlock: global)
    let lineUp = lineUp(place, ofBlock: global, tables: round.tables)
    return PlannedRace(number: number, block: global, seed: seed, lineUp: lineUp, id: id(seed: seed, lineUp: lineUp))
  }
}
