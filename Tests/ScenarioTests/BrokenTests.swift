import Foundation
import Scenarios
import Testing

/// Scenario files as people break them, each with a text beside it of all that the reader must say.
@Suite("Broken scenarios")
struct BrokenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")

  /// The files' names without their endings, in alphabetical order.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "json5" }.map { $0.deletingPathExtension().lastPathComponent }
      .sorted()
  }()

  private static func file(_ name: String, _ ending: String) -> URL { folder.appending(path: "\(name).\(ending)") }

  @Test("Each file has the faults that stand beside it", arguments: names)
  func faults(name: String) throws {
    let bytes = try Array(Data(contentsOf: Self.file(name, "json5")))
    let faults = try #require(
      #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(bytes: bytes, file: "\(name).json5") })
    let found = faults.faults.map { "\($0)\n" }.joined()
    let golden = Self.file(name, "txt")
    guard ProcessInfo.processInfo.environment["FRONTIER_RECORD"] != "1" else {
      try found.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden.lastPathComponent); run again without FRONTIER_RECORD")
      return
    }
    let expected = try? String(contentsOf: golden, encoding: .utf8)
    #expect(found == expected, "run with FRONTIER_RECORD=1, and read what changed")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for fault in faults.faults {
      #expect(fault.line <= lines.count && fault.column <= lines[fault.line - 1].count + 1, "\(fault)")
      #expect(!fault.remedy.isEmpty)
    }
  }

  @Test("There are many files, and no text without its file")
  func complete() throws {
    #expect(Self.names.count >= 30)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.names.flatMap { ["\($0).json5", "\($0).txt"] }))
  }
}
