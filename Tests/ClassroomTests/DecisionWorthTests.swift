import Foundation
import Lessons
import Policies
import RaceEngine
import Scenarios
import Testing
import TextUI

@testable import Classroom

/// What a round's orders were worth, in the lesson of the open gambit at its shortest.
@Suite("What a team's choices were worth")
struct DecisionWorthTests {
  /// Made once and copied: par takes longer to measure than all that follows.
  private static let made = Result { try make() }

  private static func make() throws -> ClassFolder {
    let lesson = try LessonLibrary.load("open-gambit")
    let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-worth-\(UUID().uuidString)")
    let manifest = ClassManifest(lesson, teams: 3, minutes: 45, seed: 5)
    _ = try ClassRoom.make(folder, manifest, lesson, .builtin)
    return folder
  }

  /// Plays the class with what each team hands in, by round and team; who hands in nothing is absent.
  private func played(_ handIn: (Int, ClassManifest.Team, [String]) -> [String]?) throws -> ClassRoom {
    let copy = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-worth-\(UUID().uuidString)")
    try FileManager.default.copyItem(atPath: try Self.made.get().path, toPath: copy.path)
    defer { try? FileManager.default.removeItem(atPath: copy.path) }
    var room = try ClassRoom(copy, .builtin)
    while let round = room.race.nextRound {
      _ = try room.open()
      let advice = try room.race.advice()
      for team in room.manifest.teams {
        guard let seat = team.seat, let lines = handIn(round, team, advice[seat].map(\.text)) else { continue }
        let head = "team \(team.slug)\nround \(round)\n"
        try copy.write(OrderFiles.name(of: team, round), head + lines.joined(separator: "\n") + "\n")
      }
      _ = try room.resolve()
    }
    return room
  }

  @Test("Orders that are the stand-in's are worth nothing more than its own; who was absent has none")
  func same() throws {
    let room = try played { round, team, advice in round == 2 && team.number == 1 ? nil : advice }
    let worths = room.race.worths(of: room.decided, futures: 3, jobs: 2)
    let absent = try #require(room.manifest.teams.first?.seat)
    #expect(worths.count == room.race.roundsPlayed * 3 - 1)
    #expect(!worths.contains { $0.seat == absent && $0.round == 2 })
    for worth in worths {
      #expect(worth.standIn.luck == 0)
      #expect(worth.standIn.futures == [0.0, 0.0, 0.0] as [Double])
      #expect(worth.standIn.fortune == .usual)
      #expect(worth.standIn.judgement == .open)
    }
    #expect(worths.contains { $0.nothing.luck != 0 })
    let grades = try room.grades(futures: 3, jobs: 1)
    let first = room.manifest.teams[0].name
    for grade in grades {
      #expect(grade.rounds == 3)
      #expect(grade.decided == (grade.team == first ? 2 : 3))
      #expect(grade.worth?.mean == 0)
    }
  }

  @Test("A lab that never orders loses by it, whatever the luck; the number of jobs changes nothing")
  func idle() throws {
    let room = try played { _, team, advice in team.number == 2 ? ["# nothing to do"] : advice }
    let seat = try #require(room.manifest.teams.first { $0.number == 2 }?.seat)
    let asked = (1...room.race.roundsPlayed).map { (round: $0, seat: seat) }
    let worths = room.race.worths(of: asked, futures: 6, jobs: 3)
    for worth in worths {
      // Its own orders are none.
      #expect(worth.nothing.luck == 0)
      #expect(!worth.nothing.futures.contains { $0 != 0 })
    }
    #expect(worths.contains { $0.standIn.judgement == .poor(isClear: true) })
    #expect(worths.allSatisfy { !$0.standInOrders.isEmpty })
    let alone = room.race.worths(of: asked, futures: 6, jobs: 1)
    for (one, other) in zip(worths, alone) {
      #expect(one.standIn.futures == other.standIn.futures)
      #expect(one.standIn.luck == other.standIn.luck)
    }
  }

  @Test("Luck is kind where it beats nine futures in ten, and nothing is said of what nobody sees")
  func fortune() {
    let futures = (0..<20).map { (place: Int) -> Double in Double(place) / 10 }
    func worth(_ luck: Double, from start: Double = 0, times sign: Double = 1) -> ChoiceWorth {
      ChoiceWorth(luck: luck, futures: futures.map { (future: Double) -> Double in (future + start) * sign })
    }
    #expect(worth(3).fortune == .kind)
    #expect(worth(-1).fortune == .unkind)
    #expect(worth(1).fortune == .usual)
    #expect(worth(0.09, times: 0).fortune == .usual)
    #expect(worth(1).judgement == .good(isClear: true))
    #expect(worth(1, times: -1).judgement == .poor(isClear: true))
    #expect(worth(1, times: 0.05).judgement == .good(isClear: false))
    #expect(worth(1, times: 0.01).judgement == .open)
    #expect(worth(1, from: -0.95).judgement == .open)
  }
}
