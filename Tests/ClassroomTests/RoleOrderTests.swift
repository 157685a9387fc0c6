import Foundation
import Policies
import Scenarios
import Testing
import TextUI

import Classroom

/// Which orders of a lesson a team may give, and what is told of the order of things within a round.
@Suite struct RoleOrderTests {
  /// A class in a folder that is gone again: what its pages say, and the class as it was made.
  ///
  /// A class, since unoptimised code copies a class's race field by field.
  private final class Made {
    let room: ClassRoom
    let card: String

    init(_ name: String, minutes: Int = 50) throws {
      let lesson = try LessonLibrary.load(name)
      let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-roles-\(UUID().uuidString)")
      let manifest = ClassManifest(lesson, teams: lesson.scenario.labs.count + 1, minutes: minutes, seed: 1)
      _ = try ClassRoom.make(folder, manifest, lesson, .builtin)
      defer { try? FileManager.default.removeItem(atPath: folder.path) }
      card = try String(contentsOfFile: folder.file("handouts/quick-cards.html"), encoding: .utf8)
      room = try ClassRoom(folder, .builtin)
    }
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
    let made = try Made(lesson)
    let sheets = made.card.components(separatedBy: "<section ").dropFirst()
    let teams = made.room.manifest.teams.filter { $0.seat != nil }
    #expect(sheets.count == teams.count)
    for (team, sheet) in zip(teams, sheets) {
      let verbs = made.room.verbs(of: team).map(\.verb)
      // What is only impossible for now stays.
      #expect(verbs.contains("release"))
      for order in made.room.lesson.settings.orders {
        let told = try #require(made.room.lesson.common.orders[order]).label
        #expect(sheet.contains(">\(told)<") == verbs.contains(order), "\(team.name): \(order)")
      }
    }
    for team in made.room.manifest.teams where team.seat == nil { #expect(made.room.verbs(of: team).isEmpty) }
    for (verb, labs) in without {
      let barred = teams.filter { !made.room.verbs(of: $0).map(\.verb).contains(verb) }
      #expect(Set(barred.compactMap { $0.seat.map { made.room.race.scenario.labs[$0].name } }) == Set(labs))
    }
  }

  @Test func `only those at whom a rule is aimed may smuggle, and already before it comes`() throws {
    let made = try Made("chip-embargo")
    let may = made.room.manifest.teams.filter { made.room.verbs(of: $0).map(\.verb).contains("smuggle") }
    let labs = may.compactMap { $0.seat.map { made.room.race.scenario.labs[$0].name } }
    #expect(Set(labs) == ["Cinnabar", "Dragonfly"], "\(labs)")
  }
}
