import Foundation
import Policies
import Scenarios
import Testing
import TextUI

import Classroom

/// Which orders of a lesson a team may give, and what is told of the order of things within a round.
@Suite struct RoleOrderTests {
  /// A class in a folder that is gone again: what its pages say, and the class as it was made.
  private func made(_ name: String, minutes: Int = 50) throws -> (room: ClassRoom, card: String) {
    let lesson = try LessonLibrary.load(name)
    let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-roles-\(UUID().uuidString)")
    let manifest = ClassManifest(lesson, teams: lesson.scenario.labs.count + 1, minutes: minutes, seed: 1)
    _ = try ClassRoom.make(folder, manifest, lesson, .builtin)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let card = try String(contentsOfFile: folder.file("handouts/quick-cards.html"), encoding: .utf8)
    return (try ClassRoom(folder, .builtin), card)
  }

  @Test(arguments: [
    ("first-steps", ["raise": ["Garden"]]),
    (
      "open-gambit",
      [
        "raise": ["Agora", "Quarry"], "embed": ["Palisade", "Tinder", "Juniper"],
        "payout": ["Palisade", "Tinder", "Juniper"],
      ]
    ),
  ])
  func `what a role rules out is not on its card`(lesson: String, without: [String: [String]]) throws {
    let (room, card) = try made(lesson)
    let sheets = card.components(separatedBy: "<section ").dropFirst()
    let teams = room.manifest.teams.filter { $0.seat != nil }
    #expect(sheets.count == teams.count)
    for (team, sheet) in zip(teams, sheets) {
      let verbs = room.verbs(of: team).map(\.verb)
      // What is only impossible for now stays.
      #expect(verbs.contains("release"))
      for order in room.lesson.settings.orders {
        let told = try #require(room.lesson.common.orders[order]).label
        #expect(sheet.contains(">\(told)<") == verbs.contains(order), "\(team.name): \(order)")
      }
    }
    for team in room.manifest.teams where team.seat == nil { #expect(room.verbs(of: team).isEmpty) }
    for (verb, labs) in without {
      let barred = teams.filter { !room.verbs(of: $0).map(\.verb).contains(verb) }
      #expect(Set(barred.compactMap { $0.seat.map { room.race.scenario.labs[$0].name } }) == Set(labs))
    }
  }

  @Test func `only those at whom a rule is aimed may smuggle, and already before it comes`() throws {
    let (room, _) = try made("chip-embargo")
    let may = room.manifest.teams.filter { room.verbs(of: $0).map(\.verb).contains("smuggle") }
    let labs = may.compactMap { $0.seat.map { room.race.scenario.labs[$0].name } }
    #expect(Set(labs) == ["Cinnabar", "Dragonfly"], "\(labs)")
  }
}
