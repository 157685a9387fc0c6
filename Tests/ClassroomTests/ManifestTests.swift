import Classroom
import Policies
import Scenarios
import Testing

/// The manifest is read as it is written, whatever the lesson, the teams and the minutes.
@Suite struct ManifestTests {
  @Test(arguments: LessonLibrary.names, [1, 4, 8])
  func `what is written is read`(name: String, teams: Int) throws {
    let lesson = try LessonLibrary.load(name)
    for minutes in [45, 90, 180] {
      let manifest = ClassManifest(lesson, teams: teams, minutes: minutes, seed: .max)
      let text = manifest.text(labs: lesson.scenario.labs.map(\.name))
      let read = try ManifestReader.read(text, file: "class.json5", .builtin)
      #expect(read.manifest == manifest)
      #expect((3...8).contains(manifest.rounds))
      #expect(manifest.teams.count { $0.seat != nil } == min(teams, lesson.scenario.labs.count))
    }
  }

  @Test func `a team that is named for a colour has it in charts`() throws {
    let lesson = try LessonLibrary.load("talent-war")
    let looks = ClassManifest(lesson, teams: 3, minutes: 50, seed: 1).looks(seats: 5)
    #expect(Set(looks).count == 5)
    // Crimson, blue and green stand at 6, 0 and 2 of the palette.
    let named = ClassManifest(lesson, teams: 3, minutes: 50, seed: 1).teams.compactMap(\.seat).map { looks[$0] }
    #expect(named == [6, 0, 2])
    let other = ClassManifest(lesson, teams: 3, names: ["Ada", "Blue", "Grace"], minutes: 50, seed: 1)
    #expect(other.looks(seats: 5) == [0, 1, 2, 3, 4])
  }

  @Test func `all faults are told at once, each at its place`() throws {
    let text = """
      {
        frontier_class: 1, lesson: "open-gambit", language: "en", minutes: 5, seed: "-1",
        quarters: 8, round: 2, decisions: 5,
        teams: [{ name: "A", seat: 0, cover: "steedy" }, { name: "a!", seat: 0, cover: "steady" },
          { name: "!", press: true, seat: 2 }],
        others: { "1": "steady" },
      }
      """
    let faults = try #require(
      #expect(throws: ScenarioFaults.self) { try ManifestReader.read(text, file: "c", .builtin) })
    let told = faults.faults.map { "\($0.line):\($0.column) \($0.problem)" }
    #expect(told.contains("2:70 `minutes` is not a whole number within its range"))
    #expect(told.contains("2:79 “-1” is no seed"))
    #expect(
      told.contains("4:42 there is no policy “steedy”") || told.contains { $0.hasPrefix("4:") && $0.contains("steedy") }
    )
    #expect(told.contains { $0.contains("another team has the name “a!” or one like it") })
    #expect(told.contains { $0.contains("seat 0 is given to two teams") })
    #expect(told.contains { $0.contains("the press has no `seat`") })
    #expect(told.contains { $0.contains("“!” has no letter or digit") })
    #expect(told.contains { $0.contains("nobody plays seat 4, Tinder") })
  }

  @Test(arguments: [
    (["Aurora", "Blue"], "“Aurora” is the name of a lab, and this team's lab is Cinnabar"),
    (["CINNABAR", "aurora"], nil), (["Screen", "Blue"], "“Screen” is what files of a round are called"),
    (["Blue", "result-blue"], "“result-blue” is what files"),
    (["Blue", "screen after"], "“screen after” is what files"),
    (["Blue", "Blue round 2"], "“Blue round 2” is what files"), (["Results", "Screens"], nil),
  ])
  func `names of other labs and of files are refused`(names: [String], told: String?) throws {
    let lesson = try LessonLibrary.load("chip-embargo")
    let text = ClassManifest(lesson, teams: 2, names: names, minutes: 50, seed: 1)
      .text(labs: lesson.scenario.labs.map(\.name))
    guard let told else {
      #expect(throws: Never.self) { try ManifestReader.read(text, file: "c", .builtin) }
      return
    }
    let faults = try #require(
      #expect(throws: ScenarioFaults.self) { try ManifestReader.read(text, file: "c", .builtin) })
    #expect(faults.faults.count == 1)
    #expect(faults.faults.first?.problem.hasPrefix(told) == true, "\(faults.faults)")
  }

  @Test(arguments: LessonLibrary.names)
  func `each round has eight minutes at least, and all quarters are played`(name: String) throws {
    let lesson = try LessonLibrary.load(name)
    for minutes in lesson.settings.minutes {
      let length = lesson.settings.length(minutes: minutes)
      #expect(lesson.scenario.lengths.contains(length.quarters))
      #expect(length.rounds * Int(length.round) >= Int(length.quarters))
      let plan = MinutePlan(minutes: minutes, rounds: length.rounds)
      #expect(plan.phases.allSatisfy { $0.round == nil || $0.minutes >= 8 }, "\(minutes) minutes")
    }
    #expect(lesson.settings.minutes.contains(50))
  }

  @Test(arguments: LessonLibrary.names)
  func `each round asks for something that can move`(name: String) throws {
    let lesson = try LessonLibrary.load(name)
    for round in [1, 2, 6] { #expect(lesson.settings.predictions(in: round).count >= 2, "round \(round)") }
    // A better model cannot be released before the second round.
    let capability = lesson.settings.predictions(in: 1).filter { "\($0.series)".contains("capability") }
    #expect(capability.map(\.key) == [])
  }

  @Test(arguments: [(20, 2), (35, 2), (45, 3), (50, 3), (90, 4), (180, 6), (600, 8)])
  func `a plan sums to its minutes, and a third is the debrief`(minutes: Int, rounds: Int) {
    let plan = MinutePlan(minutes: minutes, rounds: rounds)
    #expect(plan.phases.reduce(0) { $0 + $1.minutes } == minutes)
    #expect(plan.phases.allSatisfy { $0.minutes >= 0 })
    #expect(plan.phases.count { $0.round != nil } == rounds)
    let last = plan.phases.lastIndex { $0.round != nil } ?? 0
    let debrief = plan.phases[(last + 1)...].reduce(0) { $0 + $1.minutes }
    #expect(debrief * 3 >= minutes)
    #expect(debrief * 3 < minutes + 6)
    for (one, next) in zip(plan.phases, plan.phases.dropFirst()) { #expect(one.start + one.minutes == next.start) }
  }
}
