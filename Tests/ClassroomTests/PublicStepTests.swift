import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing
import TextUI

import Classroom

/// What a class is told of the world while it plays, and what becomes of its files, in the lesson on chips and borders.
@Suite struct PublicStepTests {
  /// Made once and copied: par takes longer to measure than all that follows.
  private static let made = Result { try make() }

  private static func make() throws -> ClassFolder {
    let lesson = try LessonLibrary.load("chip-embargo")
    let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-steps-\(UUID().uuidString)")
    let manifest = ClassManifest(lesson, teams: 5, minutes: 45, seed: 5)
    _ = try ClassRoom.make(folder, manifest, lesson, .builtin)
    return folder
  }

  private func inCopy(_ body: (ClassFolder) throws -> Void) throws {
    let copy = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-steps-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: try Self.made.get().path, toPath: copy.path)
    defer { try? FileManager.default.removeItem(atPath: copy.path) }
    try body(copy)
  }

  private func page(_ folder: ClassFolder, _ file: String) throws -> String {
    try String(contentsOfFile: folder.file(file), encoding: .utf8)
  }

  private func play(_ room: inout ClassRoom) throws {
    _ = try room.open()
    let entry = try room.resolve()
    _ = try room.writeResults(of: entry)
  }

  @Test func `each public step stands on the wall, in the race page and among turning points`() throws {
    try inCopy { folder in
      var room = try ClassRoom(folder, .builtin)
      while room.race.nextRound != nil { try play(&room) }
      _ = try room.debrief(seeds: 1...2, jobs: 2)
      let race = try page(folder, "debrief/race.html")
      let debrief = try page(folder, "debrief/debrief.html")
      for (round, step) in [
        (1, "The export rule begins: from 2023 Q3 on, labs in Eastland get only cut-down chips"),
        (2, "The export rule is tightened: from 2024 Q3 on, labs in Eastland get no chips"),
      ] {
        #expect(try page(folder, "round-\(round)/screen-after.html").contains(step), "round \(round)")
        #expect(race.contains(step))
        #expect(debrief.contains(step))
      }
      // Governments restrict in this race, and each change is told.
      let (first, last) = (room.race.views[0][0].sovereignty.blocs, room.race.views[8][0].sovereignty.blocs)
      #expect(first.indices.contains { first[$0].restriction != last[$0].restriction })
      #expect(race.contains("restricts foreign models: "))
      #expect(debrief.contains("The pairs are races of 12 quarters, and your race had 8."))

      // The largest gain is that of a quarter's own sum.
      let quarters = room.race.history.quarters
      var best = (points: quarters[0].labs[0].tally.total - quarters[0].labs[0].tally.total, seat: 0)
      for turn in quarters.indices.dropFirst() {
        for seat in quarters[turn].labs.indices {
          let gain = quarters[turn].labs[seat].tally.total - quarters[turn - 1].labs[seat].tally.total
          if gain > best.points { best = (gain, seat) }
        }
      }
      let points = Amounts.spreads(best.points).dropFirst()
      let lab = room.race.scenario.labs[best.seat].name
      #expect(debrief.contains("The largest gain of a quarter: the points of \(lab) rise by \(points)."))
      #expect(!debrief.contains("falls by −") && !debrief.contains("fall by −"))
    }
  }

  @Test func `what cannot pay before the end is noted, and a running contract has no example`() throws {
    try inCopy { folder in
      var room = try ClassRoom(folder, .builtin)
      let cinnabar = try #require(room.manifest.teams.first { $0.seat == 2 })
      let aurora = try #require(room.manifest.teams.first { $0.seat == 0 })
      #expect(room.trial(["train 3", "invest 10M", "contract 500 medium"], of: cinnabar).notes == [])
      _ = try room.open()
      try room.handIn(["contract 500 medium"], of: cinnabar)
      try room.handIn(["price 30"], of: aurora)
      _ = try room.resolve()
      // Factories open after six quarters, and five are left.
      #expect(room.trial(["invest 10M"], of: cinnabar).notes.contains { $0.contains("Factories that are paid now") })
      _ = try room.open()
      let told = try page(folder, "round-2/\(cinnabar.slug).html")
      #expect(told.contains("Not now: your contract brings its chips until the end of the race"))
      #expect(!told.contains("contract amount 0"))
      #expect(told.contains("Under the export rule you get cut-down chips"))
      #expect(try !page(folder, "round-2/\(aurora.slug).html").contains("cut-down chips: each"))
      #expect(room.trial(["contract 0"], of: cinnabar).notes.contains { $0.contains("This ends your contract") })
      try room.handIn(["price 30"], of: aurora)
      _ = try room.resolve()
      let late = room.trial(["contract 500 medium"], of: aurora)
      #expect(late.notes.contains { $0.contains("The first chips of a contract") }, "\(late.notes) \(late.problems)")
      let distil = room.trial(["distil Bastion"], of: aurora)
      #expect(distil.notes.contains { $0.contains("No run that could use it") }, "\(distil.notes) \(distil.problems)")
    }
  }

  @Test func `cards speak for trade where export rules are the subject`() throws {
    try inCopy { folder in
      let card = try page(folder, "handouts/quick-cards.html")
      #expect(card.contains("lobby trade") || card.contains("lobby cause trade"))
      #expect(!card.contains("lobby leniency") && !card.contains("cause leniency"))
      #expect(try page(folder, "handouts/rules.html").contains("3 rounds of 3 quarters (the last one has 2 quarters)."))
    }
  }

  @Test func `a role sheet goes with its team's name`() throws {
    try inCopy { folder in
      let text = try page(folder, ClassManifest.fileName)
      try folder.write(ClassManifest.fileName, text.replacing("\"Red\"", with: "\"Pink\""))
      let room = try ClassRoom(folder, .builtin)
      try room.refresh()
      #expect(folder.has("handouts/role-pink.html"))
      #expect(!folder.has("handouts/role-red.html"))
      #expect(folder.has("handouts/role-blue.html"))
    }
  }

  @Test func `order files of rounds that are no more are moved aside`() throws {
    try inCopy { folder in
      var room = try ClassRoom(folder, .builtin)
      let red = room.manifest.teams[0]
      try play(&room)
      _ = try room.open()
      try room.handIn(["train 2"], of: red)
      let undone = try room.undo()
      #expect(undone.round == 1)
      #expect(undone.isOpen)
      #expect(undone.moved == ["round-2/orders/taken-back-1"])
      #expect(folder.has("round-2/orders/taken-back-1/red.txt"))
      var again = try ClassRoom(folder, .builtin)
      try play(&again)
      _ = try again.open()
      #expect(try again.collect().handIns.allSatisfy { $0.state == .absent })
      // Without its pages a round is not open.
      try FileManager.default.removeItem(atPath: folder.file("round-1"))
      #expect(try again.undo().isOpen == false)
    }
  }
}
