import RaceEngine

/// What a folder of replays is to hold: one race for each of several seeds.
///
/// It is written before the first race, so that the whole can go on after it was killed at any moment, whatever has
/// become of the scenario's file since.
public struct RunPlan: Sendable {
  /// Scenario, rules and line-up; the seed is the first one.
  public let header: ReplayHeader
  /// The seeds.
  public let seeds: ClosedRange<UInt64>

  /// Plans races that differ in nothing but their seed.
  public init(_ header: ReplayHeader, seeds: ClosedRange<UInt64>) {
    var first = header
    first.seed = seeds.lowerBound
    self.header = first
    self.seeds = seeds
  }

  /// The plan's file in a folder.
  public static func file(in folder: String) -> String { folder + "/plan.json" }

  /// The replay of a seed in a folder.
  public static func replayFile(in folder: String, seed: UInt64) -> String { "\(folder)/seed-\(seed).replay.jsonl" }

  /// The header of a seed's replay.
  public func header(seed: UInt64) -> ReplayHeader {
    var other = header
    other.seed = seed
    return other
  }

  /// Puts the plan into its folder, in one piece.
  public func write(into folder: String) throws(RecordError) {
    var json = JSONBytes()
    json.raw("{\"frontier_plan\":1,\"first\":")
    json.decimal(seeds.lowerBound)
    json.raw(",\"last\":")
    json.decimal(seeds.upperBound)
    json.raw(",\"header\":")
    header.write(into: &json)
    json.raw("}")
    var seal: UInt64 = 0
    Seal.close(&json, after: &seal)
    try RecordFile.replace(Self.file(in: folder), with: json.bytes)
  }

  /// Reads the plan of a folder.
  ///
  /// - Throws: `RecordError` when there is none, it was changed, or it is for other rules.
  public static func read(from folder: String) throws(RecordError) -> RunPlan {
    let file = file(in: folder)
    let bytes = try RecordFile.record(in: file)
    let body = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    let line = try ReplayLine(body, file: file, number: 1, after: 0)
    guard line.isSealed else { throw line.error(at: line.node, "the plan was changed after it was written") }
    guard try line.integer("frontier_plan") == 1 else {
      throw line.error(at: line.node, "this is a plan of another format than 1")
    }
    guard let first = UInt64(try line.text("first")), let last = UInt64(try line.text("last")), first <= last else {
      throw line.error(at: line.node, "`first` and `last` must be seeds in ascending order")
    }
    let header = try ReplayHeader(from: try line.within("header"))
    guard header.rules != nil else { throw .otherRules(file: file, version: header.rulesVersion) }
    return RunPlan(header, seeds: first...last)
  }
}
