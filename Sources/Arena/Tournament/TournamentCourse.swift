/// How far a tournament has come: takes the results in the canonical order and settles each round from those before.
public struct TournamentCourse: Sendable {
  /// The plan.
  public let plan: TournamentPlan
  /// The sums of all races so far.
  public private(set) var board: Scoreboard
  /// The round under way, or the last one.
  public private(set) var round: TournamentRound
  /// The number of the first race: 0 but for slices.
  public let first: Int
  /// The number of the next race.
  public private(set) var next: Int
  /// Where the races end; the round under way may be the last of what is to be played here.
  public private(set) var end: Int
  /// The rungs of a ladder from the top; empty in other formats.
  public private(set) var rungs: [Int] = []
  private let isSlice: Bool
  private var roundBoard: Scoreboard
  private var meetings: [[Int]]

  /// At the start of a whole tournament.
  public init(_ plan: TournamentPlan) { self.init(plan, blocks: nil) }

  /// At the start of a slice of a tournament.
  ///
  /// - Parameters:
  ///   - plan: Of a format without rounds.
  ///   - slice: Neighbouring blocks.
  public init(_ plan: TournamentPlan, slice: Range<Int>) {
    precondition(plan.format.rounds == 1, "later rounds need the results of all blocks")
    self.init(plan, blocks: slice)
  }

  private init(_ plan: TournamentPlan, blocks: Range<Int>?) {
    self.plan = plan
    board = Scoreboard(policies: plan.policies.count, seats: plan.seats)
    roundBoard = board
    isSlice = blocks != nil
    meetings = Array(repeating: Array(repeating: 0, count: plan.policies.count), count: plan.policies.count)
    var tables = [Array(plan.ranked)]
    switch plan.format {
    case .swiss(_, let table):
      let order = plan.drawnOrder(of: Array(plan.ranked))
      tables = SwissTables.tables(of: order, size: table, meetings)
    case .ladder:
      rungs = Array(plan.ranked)
      tables = Self.neighbours(rungs, round: 0)
    case .roundRobin, .pairs, .gauntlet, .mixed, .focal: break
    }
    round = TournamentRound(number: 0, tables: tables, firstRace: 0, of: plan)
    first = (blocks?.lowerBound ?? 0) * round.racesPerBlock
    next = first
    end = (blocks?.upperBound ?? round.blocks.upperBound) * round.racesPerBlock
  }

  /// Whether all races are in.
  public var isOver: Bool { next == end && (isSlice || round.number == plan.format.rounds - 1) }

  /// The races whose line-ups are settled and whose results are not in.
  public var settled: Range<Int> { next..<end }

  /// How many races there are; of later rounds it may be an estimate, since the numbers of tables may differ.
  public var total: Int {
    let later = isSlice ? 0 : plan.format.rounds - 1 - round.number
    return end + later * plan.blocksPerRound * round.racesPerBlock
  }

  /// A race of the round under way.
  public func race(_ number: Int) -> PlannedRace { plan.race(number, in: round) }

  /// Takes the result of the next race; after the last one of a round, the next round is settled.
  ///
  /// - Returns: Whether a block is complete with it.
  @discardableResult public mutating func add(_ record: RaceRecord) -> Bool {
    let race = race(next)
    board.add(race, record)
    if plan.format.rounds > 1 { roundBoard.add(race, record) }
    next += 1
    let isBlockComplete = (next - round.firstRace) % round.racesPerBlock == 0
    if next == end { settle() }
    return isBlockComplete
  }

  private mutating func settle() {
    guard plan.format.rounds > 1 else { return }
    for table in round.tables {
      for one in table { for other in table where one != other { meetings[one][other] += 1 } }
    }
    if case .ladder = plan.format { climb() }
    guard round.number < plan.format.rounds - 1 else { return }
    var tables: [[Int]] = []
    switch plan.format {
    case .swiss(_, let table):
      let order = plan.ranked.sorted { (-board.points(of: $0), $0) < (-board.points(of: $1), $1) }
      tables = SwissTables.tables(of: order, size: table, meetings)
    case .ladder: tables = Self.neighbours(rungs, round: round.number + 1)
    case .roundRobin, .pairs, .gauntlet, .mixed, .focal: return
    }
    round = TournamentRound(number: round.number + 1, tables: tables, firstRace: end, of: plan)
    end = round.races.upperBound
    roundBoard = Scoreboard(policies: plan.policies.count, seats: plan.seats)
  }

  /// Neighbours change places where the lower one won more of the comparisons of the round.
  private mutating func climb() {
    for table in round.tables {
      let (upper, lower) = (table[0], table[1])
      guard roundBoard.pairs[lower][upper] > roundBoard.pairs[upper][lower] else { continue }
      guard let place = rungs.firstIndex(of: upper) else { continue }
      rungs.swapAt(place, place + 1)
    }
  }

  /// The pairs of a round: in even rounds those from the first rung, in odd ones those from the second.
  private static func neighbours(_ rungs: [Int], round: Int) -> [[Int]] {
    let first = rungs.count == 2 ? 0 : round % 2
    return stride(from: first, to: rungs.count - 1, by: 2).map { [rungs[$0], rungs[$0 + 1]] }
  }
}
