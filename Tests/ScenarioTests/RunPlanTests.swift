import Foundation
import Quantities
import RaceEngine
import Scenarios
import TestKit
import Testing

/// Plans of runs, and replays that were begun.
@Suite struct RunPlanTests {
  private func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "frontier-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func `a plan reads as it was written, and a changed one is refused`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let plan = RunPlan(RecordSamples.header(quarters: 3, seed: 1), seeds: 5...(.max))
    try plan.write(into: folder)
    let read = try RunPlan.read(from: folder)
    #expect(read.seeds == 5...(.max))
    #expect(read.header.seed == 5)
    #expect(read.header.lineup == plan.header.lineup)
    #expect(read.header.rules?.flat() == plan.header.rules?.flat())
    #expect(read.header(seed: 9).seed == 9)
    #expect(RunPlan.replayFile(in: folder, seed: 9) == folder + "/seed-9.replay.jsonl")
    let file = RunPlan.file(in: folder)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("\"first\":\"5\"", with: "\"first\":\"6\"").write(
      toFile: file, atomically: true, encoding: .utf8)
    let error = #expect(throws: RecordError.self) { try RunPlan.read(from: folder) }
    #expect(error?.description.contains("changed after it was written") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["plan.json"])
  }

  @Test func `a replay that was cut within its header was not begun`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/race.replay.jsonl"
    let begun = try ReplayReader.readBegun(file)
    #expect(begun == nil)
    let bytes = try RecordSamples.record(quarters: 1).bytes
    let header = try #require(bytes.firstIndex(of: UInt8(ascii: "\n")))
    for (length, turns) in [(0, nil), (header, nil), (header + 1, 0), (bytes.count, 1)] as [(Int, Int?)] {
      try Data(bytes[..<length]).write(to: URL(filePath: file))
      #expect(try ReplayReader.readBegun(file)?.turns.count == turns)
    }
  }

  @Test func `replays of other rules keep their orders as text`() throws {
    var lines = try RecordSamples.record(quarters: 1) { _ in .dollars(20) }.lines
    lines[0] = RecordSamples.replacing(
      "\"rules_version\":\(rulesVersion)", with: "\"rules_version\":\(rulesVersion + 1)", in: lines[0])
    lines[1] = RecordSamples.replacing("\"prices\":[", with: "\"tariffs\":[", in: lines[1])
    let replay = try ReplayReader.read(RecordSamples.resealed(lines), named: "sample")
    #expect(replay.turns[0].sheets[1].foreign?.contains(#""tariffs":[{"price":20000000}]"#) == true)
    let ours = try ReplayReader.read(try RecordSamples.record(quarters: 1).bytes, named: "sample")
    #expect(ours.turns[0].sheets[1].foreign == nil)
  }
}
