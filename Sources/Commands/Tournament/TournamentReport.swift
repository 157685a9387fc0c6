import Arena
import RaceEngine
import Reports
import Scenarios
import Statistics

/// What a tournament came to, ready to be written as tables, JSON or CSV.
struct TournamentReport {
  /// What was played.
  let request: TournamentRecord
  /// How far it came.
  let course: TournamentCourse
  /// The statistics of its blocks.
  let estimates: TournamentEstimates
  /// The fingerprint of all results; nil where none are kept.
  let results: UInt64?
  /// Whether nothing is missing.
  let isFinished: Bool
  /// What tables call the policies.
  let names: PolicyNames

  /// The report of races that were added up.
  init(
    _ request: TournamentRecord, _ course: TournamentCourse, _ summary: TournamentSummary, _ mark: ResultsMark?
  ) {
    self.request = request
    self.course = course
    estimates = summary.estimates()
    results = mark?.results
    isFinished = mark?.isFinished ?? (course.isOver || summary.isDecided)
    names = PolicyNames(request.plan.policies)
  }

  /// The policies from best to worst.
  var order: [Int] { course.board.standing(of: request.plan.ranked) }

  /// Everybody, those that are only background last.
  var everybody: [Int] {
    order + course.board.standing(of: request.plan.ranked.upperBound..<request.plan.policies.count)
  }
}

extension TournamentReport {
  /// Writes the tables.
  func write(_ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    if !style.plain { try output.line(style.bold(style.spelled(title))) }
    try output.table(standings, style)
    if request.plan.policies.count > 1 {
      try output.line()
      for (place, table) in [crossTable, gapTable].enumerated() {
        if place > 0 { try output.line() }
        if table.fits(style) {
          try output.table(table, style)
          if place > 0, !style.plain { try output.paragraphs(TournamentPage.gapNote, style) }
        } else {
          try output.paragraphs("The table of pairs is wider than the terminal; --csv and --json hold it.", style)
          break
        }
      }
    }
    try output.line()
    try output.table(seats, style)
    if let luck = estimates.luck {
      try output.line()
      try output.table(scoresWithoutLuck(luck), style)
    }
    if style.plain { return }
    try output.line()
    try output.paragraphs(notes, style)
  }

  private var title: String {
    let header = request.header.race
    return "\(header.title): \(header.quarters) quarters, \(request.plan.format.name), "
      + "\(course.board.races) races, \(worlds)"
  }

  /// Where the worlds come from, in words.
  var worlds: String {
    switch request.plan.seeds {
    case .drawn: "seed \(request.plan.seed)"
    case .range(let range): "seeds \(range.lowerBound)..\(range.upperBound)"
    case .list(let list): "\(list.count) given seeds"
    }
  }

  /// Win share, mean rank and score, with intervals.
  private var standings: TextTable {
    var table = TextTable([
      .words("policy"), .number("seats"), .number("win %"), .number("95 %"), .number("rank"), .number("95 %"),
      .number("score"), .number("95 %"), .number("Elo"), .number("95 %"),
    ])
    for policy in everybody {
      let sums = course.board.policies[policy]
      let own = estimates.policies[policy]
      table.add(
        [
          shownName(policy), "\(sums.seats)",
          own.winShare.text { Decimals.percent($0) }, own.winShare.range { Decimals.percent($0) },
          own.meanRank.text { Decimals.fixed($0, 2) }, own.meanRank.range { Decimals.fixed($0, 2) },
          own.meanScore.text { Decimals.signed($0, 2) }, own.meanScore.range(" to ") { Decimals.signed($0, 2) },
          own.elo.text { Decimals.signed($0, 0) }, own.elo.range(" to ") { Decimals.signed($0, 0) },
        ], isStrong: policy == order.first)
    }
    return table
  }

  /// A policy's name, with what a reader of a table should know of it: that it is background alone, and in how many of its
  /// seats its program failed.
  func shownName(_ policy: Int) -> String {
    names[policy] + (request.plan.ranked.contains(policy) ? "" : " (background)")
      + (course.board.faults[policy].map { " (failed in \($0))" } ?? "")
  }

  /// How often each policy comes in ahead of each other one.
  private var crossTable: TextTable {
    var table = TextTable(
      [.words("ahead of, %")] + everybody.indices.map { .number("\($0 + 1)") })
    for (place, policy) in everybody.enumerated() {
      let cells = everybody.map { other in
        policy == other ? "·" : estimates.pairs[policy][other].text { Decimals.percent($0) }
      }
      table.add(["\(place + 1) \(names[policy])"] + cells)
    }
    return table
  }

  /// What each policy scores more than each other one in the same blocks.
  private var gapTable: TextTable {
    var table = TextTable([.words("score over")] + everybody.indices.map { .number("\($0 + 1)") })
    for (place, policy) in everybody.enumerated() {
      let cells = everybody.map { other -> String in
        let gap = estimates.scoreGaps[policy][other]
        return policy == other ? "·" : gap.text { Decimals.signed($0, 2) } + (gap.shown.isClear ? "*" : " ")
      }
      table.add(["\(place + 1) \(names[policy])"] + cells)
    }
    return table
  }

  /// Scores as they are and with luck taken out, each with the half width of its 95 % interval.
  private func scoresWithoutLuck(_ luck: LuckTally) -> TextTable {
    var table = TextTable([
      .words("policy"), .number("score"), .number("± 95 %"), .number("without luck"), .number("± 95 %"),
      .number("races for the same ±, %"),
    ])
    for policy in everybody {
      guard let score = luck.score(of: policy) else { continue }
      let (plain, freed) = (score.plain, score.crossFitted)
      table.add(
        [
          names[policy], Decimals.signed(plain.mean, 3), Decimals.fixed(plain.reach, 3),
          Decimals.signed(freed.mean, 3), Decimals.fixed(freed.reach, 3),
          Decimals.percent(score.racesNeeded(freed)),
        ], isStrong: policy == order.first)
    }
    return table
  }

  /// What the seats are worth, all policies together.
  private var seats: TextTable {
    var table = TextTable([
      .number("seat"), .words("lab"), .number("win %"), .number("rank"), .number("score"), .words("best there"),
      .number("score"),
    ])
    for seat in 0..<request.plan.seats {
      let all = course.board.seat(seat)
      let best = everybody.filter { course.board.bySeat[$0][seat].seats > 0 }.max { left, right in
        let (one, other) = (course.board.bySeat[left][seat], course.board.bySeat[right][seat])
        return (one.meanScore ?? 0) < (other.meanScore ?? 0)
      }
      table.add([
        "\(seat)", request.header.race.labs[seat], all.winShare.map { Decimals.percent($0) } ?? "–",
        all.meanRank.map { Decimals.fixed($0, 2) } ?? "–", all.meanScore.map { Decimals.signed($0, 3) } ?? "–",
        best.map { names[$0] } ?? "–",
        best.flatMap { course.board.bySeat[$0][seat].meanScore }.map { Decimals.signed($0, 3) } ?? "–",
      ])
    }
    return table
  }

  /// What the sequential test says, in a sentence; nil without one.
  var verdict: String? {
    guard let test = request.header.test.flatMap({ TournamentTest($0) }) else { return nil }
    return estimates.test?.sentence(test, names[0])
  }

  private func sources(_ split: VarianceSplit) -> String {
    let names: [(VarianceSplit.Source, String)] = [
      (.policy, "policies"), (.seat, "seats"), (.opponents, "whom a policy meets"), (.luck, "the world that it meets"),
      (.rest, "the rest"),
    ]
    let parts = names.filter { split.share($0.0) > 0 }.map { "\(Decimals.percent(split.share($0.0))) % from \($0.1)" }
    // What comes out at or below zero is no finding that there is nothing.
    let none = names.filter { split.share($0.0) <= 0 }.map(\.1)
    let rest = none.isEmpty ? "" : "; of \(none.joined(separator: ", ")) these races are too few to show a part"
    return " The scores of single seats differ, about, to \(parts.joined(separator: ", "))\(rest)."
  }

  /// The fingerprint of all results, in hexadecimal digits.
  var digest: String {
    let digits = String(results ?? 0, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private var notes: String { paragraphs.joined(separator: "\n\n") }

  /// What a reader should know of the numbers.
  var paragraphs: [String] {
    let board = course.board
    let isRough = estimates.blocks < 30
    var parts = [
      """
      Scores are points against par in spreads. Rank 1 is best; ties share a place, and a win. Intervals hold the \
      truth in \(isRough ? "about " : "")95 of 100 tournaments; blocks are their unit: \(estimates.blocks) of them, each one \
      world seed\(isRough ? ", and fewer than 30 are few" : ""). Elo compares seats of a race two by two, about a mean of 0.
      """
    ]
    let isAlike = estimates.policies.contains { own in
      [own.winShare, own.meanRank, own.meanScore].contains { $0.low != nil && $0.low == $0.high }
    }
    if isAlike { parts.append("Where all blocks agree an interval has no width: others might still differ.") }
    let extended = request.header.extended
    if !extended.isEmpty {
      parts.append(
        """
        The tournament was extended after \(extended.map(String.init).joined(separator: ", then ")) blocks. Whoever went \
        on because of what these said has intervals that are too narrow; --sprt may be looked at at any time.
        """)
    }
    if estimates.eloPrior > 0 {
      parts.append(
        """
        Some policies always came in ahead of others, so that no finite Elo is the most likely one: each policy counts \
        half a win and half a loss against an imagined one, and Elo has no intervals.
        """)
    }
    if let luck = estimates.luck {
      parts.append(
        """
        Without luck: each quarter was played \(request.header.luck) times more with other luck. What a position is worth \
        after the quarter as it came, less the mean of what it is worth after the others, averages zero over races. So a \
        score less these differences, times a factor that other blocks gave, has the same mean and mostly varies less.\
        \(luck.split.map(sources) ?? "")
        """)
    }
    if !course.rungs.isEmpty {
      parts.append("Ladder, from the top: \(course.rungs.map { names[$0] }.joined(separator: ", ")).")
    }
    let kinds = [
      (Ending.cooperation, "an agreement"), (.bust, "the end of all money"), (.catastrophe, "a catastrophe"),
    ]
    let endings = kinds.filter { board.endings[Int($0.0.rawValue)] > 0 }
      .map { "\(board.endings[Int($0.0.rawValue)]) by \($0.1)" }
    if !endings.isEmpty { parts.append("Ended before their last quarter: \(endings.joined(separator: ", ")).") }
    if !board.faults.isEmpty {
      let failed = board.faults.sorted { $0.key < $1.key }
        .map { "\(names[$0.key]) in \($0.value) of its \(board.policies[$0.key].seats) seats" }
      parts.append("Programs that failed: \(failed.joined(separator: ", ")).")
    }
    if let verdict { parts.append(verdict) }
    if estimates.test.map({ $0.verdict != .undecided }) ?? false {
      parts.append(
        """
        The test ended the tournament because of these results, so that the estimates above lean to the side that it \
        found and their intervals are too narrow; as many blocks of another seed have no such leaning.
        """)
    }
    if results != nil {
      parts.append(
        isFinished
          ? "Digest of the results: \(digest)."
          : "\(played) races are in; their digest is \(digest).")
    }
    return parts
  }
}
