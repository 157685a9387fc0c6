public import Arena
import Policies
import Quantities
public import RaceEngine
public import Scenarios
public import TextUI

/// A class's race: what was played, quarter by quarter, and the state before the next round.
public struct ClassRace: Sendable {
  /// The class.
  public let manifest: ClassManifest
  /// The lesson.
  public let lesson: Lesson
  /// The scenario at the class's length.
  public let scenario: Scenario
  /// Names and calendar.
  public let cast: Cast
  /// What moved and where labs stood.
  public private(set) var history: History
  /// What every seat saw before each quarter; the last is now.
  public private(set) var views: [[Observation]]
  /// What every seat ordered in each quarter.
  public private(set) var sheets: [[OrderSheet]] = []
  private var vetted: [[VettedSheet]] = []
  private var refused: [[Int]] = []
  private var races: [Race] = []
  private var news: [[String]] = []
  @Indirect private var episode: Episode
  /// The race and its policies before the first quarter.
  @Indirect private(set) var opening: Episode

  /// A race before its first quarter.
  ///
  /// - Parameters:
  ///   - manifest: The class.
  ///   - lesson: The lesson.
  ///   - roster: The policies that may take seats.
  ///   - par: What results are held against.
  /// - Throws: `ClassFault` for a policy that is none, or a length that the scenario does not have.
  init(
    _ manifest: ClassManifest, _ lesson: Lesson, _ roster: PolicyRoster, _ par: ClassPar
  ) throws(ClassFault) {
    self.manifest = manifest
    self.lesson = lesson
    var scenario = try Self.scenario(manifest, lesson)
    par.put(into: &scenario)
    self.scenario = scenario
    let limits = RoundLimits(manifest, lesson.settings)
    var cast = Cast(
      title: scenario.title, names: scenario.labs.map(\.name), things: scenario.names, race: scenario.rules.race)
    // Pupils call each other by their teams' names.
    cast.aliases = manifest.teams.flatMap { team in
      team.seat.map { seat in team.spellings.map { (Seat(seat), $0) } } ?? []
    }
    self.cast = cast
    var players: [any Policy] = []
    for seat in scenario.labs.indices {
      let name = manifest.team(of: seat)?.cover ?? manifest.others[seat] ?? lesson.settings.players[seat]
      do throws(PolicyFault) {
        players.append(RoundPlayer(try roster.policy(name).player(), limits))
      } catch {
        throw ClassFault(.badData, "seat \(seat): \(error.message)", remedy: error.remedy)
      }
    }
    let opening = Episode(rules: scenario.rules, seed: manifest.seed, policies: players)
    history = History(of: opening.race)
    views = [Self.views(of: opening.race)]
    episode = opening
    self.opening = opening
  }

  /// The lesson's scenario at the class's length, with its own par.
  static func scenario(_ manifest: ClassManifest, _ lesson: Lesson) throws(ClassFault) -> Scenario {
    do throws(UnknownLength) {
      return try lesson.scenario.playing(quarters: manifest.quarters)
    } catch {
      throw ClassFault(.usage, error.description)
    }
  }

  private static func views(of race: Race) -> [Observation] { race.seats.map { race.observation(for: $0) } }

  /// The race, when the coming quarter is about to be played.
  public var race: Race { episode.race }
  /// How many quarters were played.
  public var turn: Int { sheets.count }
  /// How many rounds were played; a race that ended early has played its last one.
  public var roundsPlayed: Int { (turn + Int(manifest.round) - 1) / Int(manifest.round) }
  /// The round that is to be played next, from 1; nil: the race is over.
  public var nextRound: Int? { race.isOver ? nil : roundsPlayed + 1 }
  /// How quarters are grouped.
  public var rounds: Rounds { Rounds(quarters: manifest.round) }

  /// The quarters of a round, from 1, that were or would be played.
  public func quarters(of round: Int) -> Range<Int> {
    let first = (round - 1) * Int(manifest.round)
    return first..<max(first, min(first + Int(manifest.round), Int(manifest.quarters)))
  }

  /// The dates of a round, such as `2023 Q1–Q2`.
  public func dates(of round: Int) -> String {
    rounds.dates(from: Int32((round - 1) * Int(manifest.round)), in: manifest.quarters, cast: cast)
  }

  /// What a seat sees now.
  public func view(of seat: Int) -> Observation { views[turn][seat] }

  /// No orders yet, for what a seat sees now.
  public func blank(for seat: Int) -> PendingOrders {
    PendingOrders(rules: scenario.rules, view: view(of: seat), cast: cast, rounds: rounds)
  }

  /// What a quarter that was played brought a seat.
  public func news(of turn: Int, for seat: Int) -> [NewsItem] {
    News.items(
      from: views[turn][seat], to: views[turn + 1][seat], rules: scenario.rules, cast: cast, ordered: sheets[turn][seat]
    )
  }

  /// What everybody read in the papers after a quarter.
  public func headlines(of turn: Int) -> [String] { news[turn] }

  /// Plays a quarter as it was recorded. Policies see what they saw then, so that those who remember do.
  mutating func replay(_ recorded: [OrderSheet], refused: [Int]) throws(ClassFault) {
    var decision = episode.decide()
    decision.sheets = recorded.enumerated().map { race.vet($0.element, for: Seat($0.offset)).sheet }
    try advance(decision.sheets, refused: refused)
  }

  /// Plays the coming round.
  ///
  /// - Parameter handIns: What the teams gave in, by seat; a team without is covered by its policy.
  /// - Returns: Who decided what, by seat.
  public mutating func playRound(_ handIns: [Int: HandIn]) throws(ClassFault) -> [ClassLog.Decided] {
    guard let round = nextRound else { throw ClassFault(.notNow, "the race is over") }
    let quarters = quarters(of: round)
    for turn in quarters where !race.isOver {
      let decision = episode.decide()
      var (sheets, refused) = (decision.sheets, decision.refused)
      for (seat, handIn) in handIns where handIn.decides {
        let orders = RoundOrders(decided: handIn.orders?.sheet ?? OrderSheet())
        let sheet = orders.sheet(in: turn, of: quarters, after: self.sheets.last.map { $0[seat] })
        let result = race.vet(sheet, for: Seat(seat))
        (sheets[seat], refused[seat]) = (result.sheet, result.refusals.count)
      }
      try advance(sheets, refused: refused)
    }
    return scenario.labs.indices.map { record($0, handIns[$0], quarters) }
  }

  /// What was decided for a seat in a round that was played.
  private func record(_ seat: Int, _ handIn: HandIn?, _ quarters: Range<Int>) -> ClassLog.Decided {
    let team = manifest.team(of: seat)
    let policy = team?.cover ?? manifest.others[seat] ?? ""
    let isTeam = handIn?.decides == true
    let orders = isTeam ? handIn?.orders?.items ?? [] : items(of: seat, in: quarters)
    return ClassLog.Decided(
      seat: seat, lab: cast.name(Seat(seat)), team: team?.name, by: isTeam ? "team" : policy,
      why: isTeam || team == nil ? nil : (handIn?.state ?? .absent).rawValue, orders: orders.map(\.shown),
      errors: handIn?.problems.count ?? 0, reasons: handIn?.reasons ?? [])
  }

  /// What a seat ordered in a round that was played. Proposals leave at its end; they were decided at its beginning all
  /// the same.
  private func items(of seat: Int, in quarters: Range<Int>) -> [SheetItem] {
    let catalog = VerbCatalog(rules: scenario.rules, cast: cast)
    func items(_ sheet: OrderSheet, _ turn: Int) -> [SheetItem] {
      sheet.items(scenario.rules, seeing: views[turn][seat], catalog: catalog)
    }
    let (first, last) = (quarters.lowerBound, min(quarters.upperBound, turn) - 1)
    let decided = items(sheets[first][seat], first)
    guard last > first else { return decided }
    var proposals = OrderSheet()
    proposals.agreements = sheets[last][seat].agreements
    proposals.keepSteps { $0 == .propose }
    return decided + items(proposals, last)
  }

  /// What the policy of each seat would order in the coming round, by seat; nothing is played.
  func advice() throws(ClassFault) -> [[SheetItem]] {
    guard let round = nextRound else { return [] }
    var copy = self
    _ = try copy.playRound([:])
    return scenario.labs.indices.map { copy.items(of: $0, in: quarters(of: round)) }
  }

  private mutating func advance(_ sheets: [VettedSheet], refused: [Int]) throws(ClassFault) {
    var book = Ledger()
    do throws(RaceError) {
      try episode.advance(sheets, &book)
    } catch {
      throw ClassFault(.badData, "quarter \(turn) cannot be played as it was recorded")
    }
    history.close(episode.race, &book)
    let after = Self.views(of: episode.race)
    news.append(News.headlines(from: views[turn][0], to: after[0], cast: cast))
    self.sheets.append(sheets.map(\.sheet))
    vetted.append(sheets)
    self.refused.append(refused)
    races.append(episode.race)
    views.append(after)
  }

  /// Writes the replay as a whole: all quarters, or the first ones.
  func write(_ file: String, upTo count: Int? = nil) throws(ClassFault) {
    let lineup = scenario.labs.indices.map { seat in
      manifest.team(of: seat) == nil ? manifest.others[seat] ?? "" : "human"
    }
    var header = ReplayHeader(scenario, lineup: lineup, seed: manifest.seed)
    header.round = manifest.round
    let last = min(count ?? turn, turn)
    do throws(RecordError) {
      var writer = try ReplayWriter(creating: file, header, mayReplace: true)
      for place in 0..<last {
        try writer.append(vetted[place], refused: refused[place], after: races[place], news: news[place])
      }
      if last == turn, race.isOver { try writer.finish(race) }
    } catch {
      throw ClassFault(error)
    }
  }
}

extension HandIn {
  /// Whether the team's own orders are played, be they none.
  var decides: Bool { orders != nil && (state == .ready || state == .partly) }
}
