import Statistics

/// What every method makes of a file.
struct Ranking {
  /// The players; of a game of two sides its profiles.
  let names: [String]
  /// Estimates from games.
  private(set) var standings: Standings?
  /// Whether scores were given, and are told.
  private(set) var hasScores = false
  /// The settings of α-Rank.
  let options: AlphaRank.Options
  /// α-Rank.
  let alphaRank: AlphaRank
  /// Its mean over blocks drawn anew, where there are games.
  private(set) var alphaMeans: [Double]?
  /// Nash averaging, and what its payoffs are.
  private(set) var nash: (result: NashAveraging, unit: String)?
  /// Elo; errors mean something only where games were counted.
  private(set) var elo: Elo?
  private let isAnchored: Bool
  /// Whether games were counted.
  private(set) var hasErrors = false
  /// Plackett–Luce.
  private(set) var plackettLuce: PlackettLuce?
  /// What a reader should know of these numbers.
  private(set) var notes: [String] = []

  /// Applies every method that fits what the file holds.
  init(_ input: RankInput, _ options: AlphaRank.Options, anchor: Elo.Anchor?) throws(RatingError) {
    self.options = options
    isAnchored = anchor != nil
    switch input.numbers {
    case .sides(let game, let columns):
      names = (0..<game.profiles).map { number in
        let profile = game.profile(number)
        return "\(input.names[profile[0]]), \(columns[profile[1]])"
      }
      alphaRank = AlphaRank(game, options)
    case .payoffs(let matrix):
      names = input.names
      alphaRank = AlphaRank(payoffs: matrix, options)
      nash = (NashAveraging(payoffs: matrix), "payoff")
      if matrix.antisymmetricPart != matrix {
        notes.append("Nash averaging takes half of what the row gets less what the column gets.")
      }
    case .winRates(let rates):
      names = input.names
      alphaRank = AlphaRank(payoffs: rates, options)
      let isOpen = (0..<names.count).allSatisfy { row in
        (0..<names.count).allSatisfy { 0 < rates[row, $0] && rates[row, $0] < 1 }
      }
      nash =
        isOpen
        ? (NashAveraging(payoffs: NashAveraging.logOdds(rates)), "log-odds")
        : (NashAveraging(payoffs: rates), "win rate")
      if !isOpen { notes.append("Some win rates are 0 or 1 and have no odds: Nash averaging is over the rates.") }
      var wins = rates
      for player in names.indices { wins[player, player] = 0 }
      let elo = try Elo(wins: wins, anchor: anchor)
      self.elo = elo
      tell(elo.components, prior: elo.prior)
    case .wins(let wins):
      names = input.names
      alphaRank = AlphaRank(payoffs: wins.rates(), options)
      nash = (NashAveraging(payoffs: NashAveraging.logOdds(wins.rates(extra: 0.5))), "log-odds")
      let elo = try Elo(wins: wins, anchor: anchor)
      self.elo = elo
      hasErrors = true
      tell(elo.components, prior: elo.prior)
      tellOfPairs(wins)
    case .games(let blocks, let hasScores):
      names = input.names
      self.hasScores = hasScores
      var tally = Tally(policies: names.count)
      var contests: [Contest] = []
      for (number, block) in blocks.enumerated() {
        tally.add(block)
        contests += block.races.map { Contest($0, block: number) }
      }
      standings = Standings(tally)
      let wins = tally.pairWins
      alphaRank = AlphaRank(payoffs: wins.rates(), options)
      alphaMeans = AlphaRank.means(of: tally, options)
      nash = (NashAveraging(payoffs: NashAveraging.logOdds(wins.rates(extra: 0.5))), "log-odds")
      elo = try Elo(contests, players: names.count, anchor: anchor)
      let fit = try PlackettLuce(contests, players: names.count)
      plackettLuce = fit
      hasErrors = true
      tell(fit.components, prior: fit.prior)
      tellOfPairs(wins)
    }
  }

  /// Tells where no scale holds all players.
  private mutating func tell(_ components: [[Int]], prior: Double) {
    guard components.count > 1 else { return }
    let groups = components.map { group in group.map { names[$0] }.joined(separator: ", ") }.joined(separator: " | ")
    notes.append(
      "Results go both ways only within these groups: \(groups). So that ratings are finite, each player also wins and "
        + "loses \(RankText.number(prior)) contests against an imagined one.")
  }

  private mutating func tellOfPairs(_ wins: Matrix) {
    var pairs = 0
    for row in 0..<wins.rows {
      for column in 0..<row where wins[row, column] + wins[column, row] == 0 { pairs += 1 }
    }
    if pairs > 0 {
      notes.append("\(pairs) pair\(pairs == 1 ? "" : "s") never met: α-Rank and Nash averaging take them as even.")
    }
  }

  /// Standard errors of the Elo: by block where there are enough of them.
  ///
  /// None where contests were added to have ratings at all: what these say of errors is made up.
  var eloErrors: [Double]? { hasErrors && elo?.prior == 0 ? elo?.blockErrors ?? elo?.standardErrors : nil }
  /// Half the 95 % interval of each Elo as a tournament's report has it; nil but for games without an anchor.
  var eloIntervals: [Double]? {
    guard !isAnchored, eloErrors != nil, let intervals = standings?.elo?.ratings,
      intervals.allSatisfy({ $0.high.isFinite })
    else { return nil }
    return intervals.map { ($0.high - $0.low) / 2 }
  }
  /// Standard errors of the log worths: by block where there are enough of them.
  var worthErrors: [Double]? {
    plackettLuce?.prior == 0 ? plackettLuce?.blockErrors ?? plackettLuce?.standardErrors : nil
  }

  /// The players from the best on: by log worth, else by Elo, else by α-Rank; equals in the order of the file.
  var order: [Int] {
    let values = plackettLuce?.logWorths ?? elo?.ratings ?? alphaRank.shares
    // What differs by rounding alone is equal.
    let rounded = values.map { ($0 * 1e9).rounded() }
    return names.indices.sorted { (-rounded[$0], $0) < (-rounded[$1], $1) }
  }
}
