import Classroom
import Foundation
import Policies
import Testing
import TextUI

/// What a team may write, and what it is told of what it may not.
@Suite struct OrderFileTests {
  private let room: ClassRoom
  /// Made once: its pages take longer than all that is read.
  private static let made = Result { try make() }

  init() throws { room = try Self.made.get() }

  private static func make() throws -> ClassRoom {
    let lesson = try LessonLibrary.load("first-steps")
    let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-class-\(UUID().uuidString)")
    let manifest = ClassManifest(lesson, teams: 4, minutes: 45, seed: 1)
    _ = try ClassRoom.make(folder, manifest, lesson, .builtin)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try ClassRoom(folder, .builtin)
  }

  private func read(_ lines: [String], team: Int = 0) -> HandIn { room.trial(lines, of: room.manifest.teams[team]) }

  @Test(arguments: [
    ("predict sales 124 to 126.5", 124.0, 126.5), ("PREDICT sales 124..126,5", 124, 126.5),
    ("predict sales from 1,200 to 3,400", 1_200, 3_400), ("predict sales between -3 and $4", -3, 4),
    ("  predict\tsales  5  to 5 # sure", 5, 5),
  ])
  func `ranges as people write them`(line: String, low: Double, high: Double) {
    let handIn = read([line])
    #expect(handIn.problems.map(\.text) == [])
    #expect(handIn.predictions["sales"]?.low == low)
    #expect(handIn.predictions["sales"]?.high == high)
  }

  @Test(arguments: ["predict ahead 60%", "predict ahead 60", "predict ahead 60 %"])
  func `chances as people write them`(line: String) {
    #expect(read([line]).predictions["ahead"]?.chance == 0.6)
  }

  @Test(arguments: [
    ("predict", 1, "say what"), ("predict slaes 1 to 2", 9, "did you mean “sales”?"),
    ("predict sales 1", 9, "two numbers"),
    ("predict sales one to two", 9, "two numbers"), ("predict sales 2 to 1", 9, "predict sales 1 to 2"),
    ("predict ahead 101%", 9, "from 0 to 100 %"), ("predict ahead", 9, "from 0 to 100 %"),
    ("predict sales 1e400 to 2", 9, "two numbers"), ("payout 5M", 1, "there is no order “payout”"),
    ("layoff researchers 3", 1, "“layoff” is no order of this lesson"), ("train 99", 1, "train"),
  ])
  func `each fault has its column and what would be right`(line: String, column: Int, told: String) {
    let handIn = read(["price 20", line])
    #expect(handIn.problems.map(\.line) == [2])
    #expect(handIn.problems.first?.column == column)
    #expect(handIn.problems.first?.text.contains(told) == true, "\(handIn.problems)")
    #expect(handIn.orderCount == 1)
    #expect(handIn.state == .partly)
  }

  @Test func `an order that is given again takes the place of the first`() {
    let handIn = read(Array(repeating: "train 2", count: 9) + ["train 3"])
    #expect(handIn.problems == [])
    #expect(handIn.orders?.items.map(\.shown) == ["train quarters 3"])
  }

  @Test func `an empty file is no orders, and the press may only predict`() {
    #expect(read([]).state == .ready)
    #expect(read(["# nothing"]).state == .ready)
    #expect(read(["predict ahead 5"], team: 3).state == .ready)
    #expect(read(["train 2"], team: 3).state == .broken)
    #expect(read(["train 2", "predict ahead 5"], team: 3).state == .partly)
  }
}
