import Arena
import Foundation
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing
import TextUI

import Classroom

/// Par in a class's rhythm: what policies reach that play as a team may, and nothing else.
@Suite struct ClassParTests {
  private static func room(_ lesson: String, seed: UInt64, minutes: Int = 50) throws -> ClassRoom {
    let lesson = try LessonLibrary.load(lesson)
    let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-class-\(UUID().uuidString)")
    _ = try ClassRoom.make(
      folder, ClassManifest(lesson, teams: 3, minutes: minutes, seed: seed), lesson, .builtin)
    return try ClassRoom(folder, .builtin)
  }

  /// Without any file, every lab is covered.
  private static func played(_ room: ClassRoom) throws -> ClassRoom {
    var room = room
    while room.race.nextRound != nil {
      _ = try room.open()
      _ = try room.resolve()
    }
    return room
  }

  @Test(arguments: LessonLibrary.names)
  func `covered labs end around par, order once a round, and all of it is in the log`(name: String) throws {
    let room = try Self.played(Self.room(name, seed: 5))
    defer { try? FileManager.default.removeItem(atPath: room.folder.path) }
    let totals = room.race.race.tallies().map { Double($0.smoothed.raw) / 1_000_000 }
    let mean = totals.reduce(0, +) / Double(totals.count)
    if room.race.race.ending == .none {
      #expect(mean.magnitude < 1.2, "\(name): \(totals)")
    } else {
      // What ends the race for everybody is far from what a lab reaches that plays on.
      #expect(totals.allSatisfy { $0 == totals[0] && $0.magnitude > 0.2 }, "\(name): \(totals)")
    }
    for (turn, sheets) in room.race.sheets.enumerated() {
      let round = turn / Int(room.manifest.round) + 1
      let isFirst = turn % Int(room.manifest.round) == 0
      let entry = try #require(room.log.round(round))
      for (seat, sheet) in sheets.enumerated() {
        let items = sheet.items(room.race.scenario.rules, seeing: room.race.views[turn][seat])
        #expect(items.allSatisfy { room.lesson.settings.orders.contains($0.verb) })
        let told = entry.seats[seat].orders
        #expect(told.count <= room.manifest.decisions)
        if isFirst {
          #expect(items.count <= told.count)
        } else {
          // What goes on of itself, and proposals in the round's last quarter.
          #expect(items.allSatisfy { ["rent", "found", "retain", "deal"].contains($0.verb) }, "\(items.map(\.shown))")
        }
      }
    }
  }

  @Test func `par is kept in the folder, and a changed file is told`() throws {
    let room = try Self.room("first-steps", seed: 1)
    defer { try? FileManager.default.removeItem(atPath: room.folder.path) }
    let file = room.folder.file("record/par.json")
    let kept = try String(contentsOfFile: file, encoding: .utf8)
    let par = room.race.scenario.rules.roles[0].par
    #expect(par.capability.raw != room.lesson.scenario.rules.roles[0].par.capability.raw)
    #expect(kept.contains("\"capability\" : \(par.capability.raw)"))
    try kept.replacing("\"capability\" : \(par.capability.raw)", with: "\"capability\" : 1")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let fault = #expect(throws: ClassFault.self) { try ClassRoom(room.folder, .builtin) }
    #expect(fault?.message.contains("its seal does not fit") == true)
    try FileManager.default.removeItem(atPath: file)
    #expect(try ClassRoom(room.folder, .builtin).race.scenario.rules.roles[0].par.capability == par.capability)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == kept)
  }

  @Test func `another plan has another par, and a race that has begun keeps its own`() throws {
    let room = try Self.room("first-steps", seed: 1)
    defer { try? FileManager.default.removeItem(atPath: room.folder.path) }
    let file = room.folder.file("class.json5")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let par = room.race.scenario.rules.roles[0].par
    try text.replacing("decisions: 5", with: "decisions: 1").write(toFile: file, atomically: true, encoding: .utf8)
    var other = try ClassRoom(room.folder, .builtin)
    let fewer = other.race.scenario.rules.roles[0].par
    #expect(fewer.value != par.value)
    _ = try other.open()
    _ = try other.resolve()
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    let again = try ClassRoom(room.folder, .builtin)
    #expect(again.race.scenario.rules.roles[0].par.value == fewer.value)
    // The replay carries its rules, par included: it plays again wherever it is read.
    let replay = try ReplayReader.read(room.folder.file("record/race.replay.jsonl"), tail: .refused)
    #expect(replay.header.rules?.roles[0].par.value == fewer.value)
  }
}
