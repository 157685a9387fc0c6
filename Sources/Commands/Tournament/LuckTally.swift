import Arena
import Scenarios
import Statistics

/// What luck gave each policy, block by block, and where the differences of scores come from.
struct LuckTally: Sendable {
  /// Into how many parts blocks are dealt for cross-fitting.
  private static let folds = 10
  /// How many seats' results the split of variance takes in; it keeps each of them.
  private static let mostResults = 60_000

  private var sums: [[ControlVariate.Sums]]
  private var block: [(score: Int64, luck: Int64, seats: Int64)]
  private var blocks = 0
  private var results: [VarianceSplit.Result] = []
  private var fields: [[Int]: Int] = [:]

  /// Nothing added yet.
  init(policies: Int) {
    sums = Array(repeating: Array(repeating: ControlVariate.Sums(), count: Self.folds), count: policies)
    block = Array(repeating: (0, 0, 0), count: policies)
  }

  /// Adds the next race in the order of the plan.
  mutating func add(_ race: PlannedRace, _ record: RaceRecord, _ isComplete: Bool) {
    for (seat, policy) in race.lineUp.enumerated() {
      block[policy].score += record.scores[seat]
      block[policy].luck += record.luck.isEmpty ? 0 : record.luck[seat]
      block[policy].seats += 1
    }
    if results.count + race.lineUp.count <= Self.mostResults { keep(race, record) }
    guard isComplete else { return }
    for policy in block.indices where block[policy].seats > 0 {
      let unit = Double(block[policy].seats) * 1_000_000
      sums[policy][blocks % Self.folds].add(
        result: Double(block[policy].score) / unit, correction: Double(block[policy].luck) / unit)
    }
    block = Array(repeating: (0, 0, 0), count: block.count)
    blocks += 1
  }

  private mutating func keep(_ race: PlannedRace, _ record: RaceRecord) {
    let field = race.lineUp.sorted()
    let opponents = fields[field] ?? fields.count
    fields[field] = opponents
    for (seat, policy) in race.lineUp.enumerated() {
      results.append(
        VarianceSplit.Result(
          policy: policy, seat: seat, opponents: opponents, block: race.block,
          value: Double(record.scores[seat]) / 1_000_000))
    }
  }

  /// A policy's mean score with and without luck; nil where fewer than two blocks have it.
  func score(of policy: Int) -> ControlVariate? {
    sums[policy].reduce(0) { $0 + $1.blocks } > 1 ? ControlVariate(folds: sums[policy]) : nil
  }

  /// Where the differences between scores come from; nil of nothing.
  var split: VarianceSplit? { results.isEmpty ? nil : VarianceSplit(results) }
}
