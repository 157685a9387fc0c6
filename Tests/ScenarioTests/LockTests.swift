import Foundation
import RaceEngine
import Scenarios
import Testing

@Suite("Two programs and one record")
struct LockTests {
  @Test("While one writes a replay, another may read it and not write it")
  func busy() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "lock-\(UUID()).replay.jsonl").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let writer = try ReplayWriter(creating: file, RecordSamples.header(quarters: 2, seed: 1))
    let replay = try ReplayReader.read(file)
    #expect(Self.isRefused { try _ = ReplayWriter(resuming: replay) })
    #expect(
      Self.isRefused {
        try _ = ReplayWriter(creating: file, RecordSamples.header(quarters: 2, seed: 2), mayReplace: true)
      })
    _ = consume writer
    #expect(!Self.isRefused { try _ = ReplayWriter(resuming: replay) })
  }

  private static func isRefused(_ open: () throws -> Void) -> Bool {
    do {
      try open()
    } catch RecordError.busy(_) {
      return true
    } catch {
      return false
    }
    return false
  }
}
