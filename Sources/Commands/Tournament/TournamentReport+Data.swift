import Arena
import RaceEngine
import Scenarios
import Statistics

extension TournamentReport {
  /// What the JSON of a report holds, for the help.
  static let schema = """
    With --json, the report is one object: frontier_tournament_report (the version of this form, 2), version, \
    rules_version, scenario, scenario_digest, quarters, plan (the fingerprint of the plan), seed, format, policies, \
    labs, races, blocks, extended (after how many blocks it was extended, each time), finished, results (the digest of all results, or null), endings (races by how they ended), \
    standings (for each policy: seats, faults of its program, win_share, mean_rank, mean_score, elo), pairs (for each policy and each other \
    one, how often it comes in ahead), score_differences (likewise, its mean score less that of the other in the same blocks), seats (for each seat and policy: seats, win_share, mean_rank, mean_score), \
    rungs of a ladder, and test (plan, verdict, blocks, mean, evidence_for_high, evidence_for_low) where there is one, \
    and luck where it was measured: draws, scores (for each policy: plain and without, each [mean, standard error], and \
    races_needed), and variance (parts from policy, seat, opponents, luck and rest). \
    Estimates are [value, low, high]; what is not known is null. With --csv, each number is a line of table, policy, \
    other, seat, count, value, low, high.
    """

  /// One JSON object, with its line feed.
  func json() -> [UInt8] {
    let (header, plan, board) = (request.header.race, request.plan, course.board)
    var json = JSONBytes()
    json.raw("{\"frontier_tournament_report\":2,\"version\":")
    json.text(frontierVersion)
    json.key("rules_version")
    json.integer(Int64(plan.rulesVersion))
    json.key("scenario")
    json.text(header.scenario)
    json.key("scenario_digest")
    json.hex(header.scenarioDigest)
    json.key("quarters")
    json.integer(Int64(header.quarters))
    json.key("plan")
    json.hex(plan.digest)
    json.key("seed")
    json.decimal(plan.seed)
    json.key("format")
    json.text(plan.format.name)
    json.key("policies")
    json.texts(plan.policies)
    json.key("labs")
    json.texts(header.labs)
    json.key("races")
    json.integer(Int64(board.races))
    json.key("blocks")
    json.integer(Int64(estimates.blocks))
    json.key("extended")
    json.list(request.header.extended) { $0.integer(Int64($1)) }
    json.key("finished")
    json.flag(isFinished)
    json.key("results")
    if let results { json.hex(results) } else { json.raw("null") }
    json.key("endings")
    json.list(board.endings) { $0.integer(Int64($1)) }
    json.key("standings")
    json.list(Array(plan.policies.indices)) { json, policy in
      let own = estimates.policies[policy]
      json.raw("{\"policy\":")
      json.text(names[policy])
      json.key("seats")
      json.integer(board.policies[policy].seats)
      json.key("faults")
      json.integer(Int64(board.faults[policy] ?? 0))
      json.key("win_share")
      json.estimate(own.winShare)
      json.key("mean_rank")
      json.estimate(own.meanRank)
      json.key("mean_score")
      json.estimate(own.meanScore)
      json.key("elo")
      json.estimate(own.elo)
      json.raw("}")
    }
    json.key("pairs")
    json.estimates(estimates.pairs)
    json.key("score_differences")
    json.estimates(estimates.scoreGaps)
    json.key("seats")
    json.list(Array(0..<plan.seats)) { json, seat in
      json.list(board.bySeat.map { $0[seat] }) { json, sums in
        json.raw("{\"seats\":")
        json.integer(sums.seats)
        json.key("win_share")
        json.number(sums.winShare, digits: 9)
        json.key("mean_rank")
        json.number(sums.meanRank, digits: 9)
        json.key("mean_score")
        json.number(sums.meanScore, digits: 9)
        json.raw("}")
      }
    }
    json.key("rungs")
    json.list(course.rungs) { $0.integer(Int64($1)) }
    if let test = estimates.test {
      json.raw(",\"test\":{\"plan\":")
      json.text(request.header.test ?? "")
      json.key("verdict")
      json.text(test.verdict.rawValue)
      json.key("blocks")
      json.integer(Int64(test.blocks))
      json.key("mean")
      json.number(test.mean, digits: 9)
      json.key("evidence_for_high")
      json.number(test.evidenceForHigh, digits: 9)
      json.key("evidence_for_low")
      json.number(test.evidenceForLow, digits: 9)
      json.raw("}")
    }
    if let luck = estimates.luck { write(luck, into: &json) }
    json.raw("}\n")
    return json.bytes
  }

  private func write(_ luck: LuckTally, into json: inout JSONBytes) {
    json.key("luck")
    json.raw("{\"draws\":")
    json.integer(Int64(request.header.luck))
    json.key("scores")
    json.list(Array(request.plan.policies.indices)) { json, policy in
      guard let score = luck.score(of: policy) else { return json.raw("null") }
      json.raw("{\"plain\":")
      json.list([score.plain.mean, score.plain.standardError]) { $0.number($1, digits: 9) }
      json.key("without")
      json.list([score.crossFitted.mean, score.crossFitted.standardError]) { $0.number($1, digits: 9) }
      json.key("races_needed")
      json.number(score.racesNeeded(score.crossFitted), digits: 9)
      json.raw("}")
    }
    json.key("variance")
    json.raw("{")
    for source in luck.split == nil ? [] : VarianceSplit.Source.allCases {
      json.comma()
      json.text(source.rawValue)
      json.raw(":")
      json.number(luck.split?.share(source), digits: 9)
    }
    json.raw("}}")
  }

  /// One line for each number.
  func csv() -> String {
    let board = course.board
    var lines = ["table,policy,other,seat,count,value,low,high"]
    func add(
      _ table: String, _ policy: Int, _ other: String, _ seat: String, _ count: Int64,
      _ estimate: TournamentEstimates.Estimate
    ) {
      let numbers = [estimate.value, estimate.low, estimate.high].map { value in
        Decimals.exact(value.flatMap { $0.isFinite ? $0 : nil })
      }
      let cells = [table, DelimitedText.quoted(names[policy]), other, seat, "\(count)"] + numbers
      lines.append(cells.joined(separator: ","))
    }
    for policy in request.plan.policies.indices {
      let count = board.policies[policy].seats
      add("win_share", policy, "", "", count, estimates.policies[policy].winShare)
      add("mean_rank", policy, "", "", count, estimates.policies[policy].meanRank)
      add("mean_score", policy, "", "", count, estimates.policies[policy].meanScore)
      add("elo", policy, "", "", count, estimates.policies[policy].elo)
    }
    for policy in request.plan.policies.indices {
      guard let score = estimates.luck?.score(of: policy)?.crossFitted else { continue }
      add(
        "score_without_luck", policy, "", "", board.policies[policy].seats,
        .init(value: score.mean, low: score.mean - score.reach, high: score.mean + score.reach))
    }
    for policy in request.plan.policies.indices {
      for other in request.plan.policies.indices where other != policy {
        let met = (board.pairs[policy][other] + board.pairs[other][policy]) / 2
        if met > 0 { add("ahead", policy, DelimitedText.quoted(names[other]), "", met, estimates.pairs[policy][other]) }
      }
    }
    for policy in request.plan.policies.indices {
      for other in request.plan.policies.indices where estimates.scoreGaps[policy][other].value != nil {
        add(
          "score_difference", policy, DelimitedText.quoted(names[other]), "", board.policies[policy].seats,
          estimates.scoreGaps[policy][other])
      }
    }
    for policy in request.plan.policies.indices {
      for (seat, sums) in board.bySeat[policy].enumerated() where sums.seats > 0 {
        add("seat_win_share", policy, "", "\(seat)", sums.seats, .init(value: sums.winShare))
        add("seat_mean_rank", policy, "", "\(seat)", sums.seats, .init(value: sums.meanRank))
        add("seat_mean_score", policy, "", "\(seat)", sums.seats, .init(value: sums.meanScore))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How often each policy comes in ahead of each other one, as `frontier rank` reads it.
  func payoffs() -> String {
    let ranked = Array(request.plan.policies.indices)
    var lines = ["win-rate," + ranked.map { DelimitedText.quoted(names[$0]) }.joined(separator: ",")]
    for policy in ranked {
      let cells = ranked.map { Decimals.exact(course.board.pairRate(policy, over: $0)) }
      lines.append(DelimitedText.quoted(names[policy]) + "," + cells.joined(separator: ","))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension JSONBytes {
  /// A number with the ends of its interval.
  fileprivate mutating func estimate(_ estimate: TournamentEstimates.Estimate) {
    list([estimate.value, estimate.low, estimate.high]) { $0.number($1, digits: 9) }
  }

  /// One for each pair; null where the two never met.
  fileprivate mutating func estimates(_ table: [[TournamentEstimates.Estimate]]) {
    list(table) { json, row in
      json.list(row) { json, pair in
        if pair.value == nil { json.raw("null") } else { json.estimate(pair) }
      }
    }
  }
}
