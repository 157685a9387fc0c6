import Classroom
import Scenarios

/// Makes the folder of a lesson.
enum ClassInit {
  private static let lesson = OptionSpec(
    "--lesson", value: "NAME", "The lesson.", choices: LessonLibrary.names)
  private static let teams = OptionSpec(
    "--teams", value: "N", "How many teams, 1 to 8; those beyond the lesson's labs are the press.", default: "4")
  private static let names = OptionSpec(
    "--names", value: "A,B,…", "Their names, which are pseudonyms.", default: "colours")
  private static let minutes = OptionSpec(
    "--minutes", value: "M", "How long the lesson is, 20 to 600 minutes.", default: "50")
  private static let seed = OptionSpec(
    "--seed", value: "S", "The seed of the race's luck.", default: "one from the system")
  private static let language = OptionSpec(
    "--language", value: "L", "The language of all texts.", default: "en", choices: LessonLibrary.languages)
  private static let large = OptionSpec("--large-print", "Make all pages in large print.")

  /// `frontier class init`.
  static let spec = CommandSpec(
    path: ["class", "init"], summary: "Make a folder with everything for a lesson.",
    arguments: [ArgumentSpec("DIR", "The folder to make.")],
    options: [lesson, teams, names, minutes, seed, language, large],
    examples: [
      "frontier class init tuesday --lesson first-steps --teams 3 --minutes 45",
      "frontier class init tuesday --lesson open-gambit --teams 4 --minutes 50  # the lab without a team has a policy",
    ],
    discussion: """
      The folder holds pages for a browser, which print well: start.html leads to the guide for whoever teaches (aims, \
      plan by minutes, words to read aloud, what pupils misunderstand, what to do when something goes wrong), the \
      questions of the debrief with expected answers, a model card, and the pupils' briefing, rules, quick cards, roles, \
      worksheets and glossary. class.json5 says who plays what; it may be changed before the first round.

      The minutes decide how many quarters and rounds are played, and the plan. No page needs a network.

      Exit codes: 64 there is no such lesson, 73 the folder holds something already.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    guard let name = arguments.value(lesson.name) else {
      throw CommandFailure(
        .usage, "there is no --lesson NAME", remedy: "choose one of \(LessonLibrary.names.joined(separator: ", "))")
    }
    let chosen: Lesson
    do throws(ScenarioFaults) {
      chosen = try LessonLibrary.load(name, language: arguments.value(language.name) ?? "en")
    } catch {
      throw CommandFailure(.badData, error.description)
    }
    let given = try arguments.list(names.name) ?? []
    let count = try arguments.integer(teams.name, in: 1...8) ?? (given.isEmpty ? 4 : given.count)
    guard given.isEmpty || given.count == count else {
      throw CommandFailure(
        .usage, "--names has \(given.count) names, and there are \(count) teams", remedy: "name \(count) teams")
    }
    var manifest = ClassManifest(
      chosen, teams: count, names: given, minutes: try arguments.integer(minutes.name, in: 20...600) ?? 50,
      seed: try arguments.seed() ?? UInt64.random(in: 1...999_999_999))
    manifest.isLarge = arguments.flag(large.name)
    let folder = ClassArgument.folder(arguments)
    let files: [String]
    do throws(ClassFault) {
      // What a name breaks is told before anything is written.
      try check(manifest, chosen, arguments)
      files = try ClassRoom.make(folder, manifest, chosen, arguments.table.roster)
    } catch {
      throw CommandFailure(error)
    }
    try ClassArgument.tell(files, in: folder, arguments)
    guard !arguments.isQuiet else { return .done }
    let supported = chosen.settings.minutes
    if !supported.contains(manifest.minutes) {
      try Output.standard.line(
        "\(manifest.minutes) minutes are outside of what this lesson supports, \(supported.lowerBound) to "
          + "\(supported.upperBound): the plan may leave too little or too much time for a round")
    }
    for team in manifest.teams {
      let role = team.seat.map { chosen.scenario.labs[$0].name } ?? "the press: it reports and predicts"
      try Output.standard.line("team \(team.name): \(role)")
    }
    try Output.standard.line("open \(folder.file("start.html")) in a browser")
    try ClassArgument.next("rehearse", folder, arguments)
    return .done
  }

  private static func check(
    _ manifest: ClassManifest, _ lesson: Lesson, _ arguments: ParsedArguments
  ) throws(ClassFault) {
    let text = manifest.text(labs: lesson.scenario.labs.map(\.name))
    do throws(ScenarioFaults) {
      _ = try ManifestReader.read(text, file: ClassManifest.fileName, arguments.table.roster)
    } catch {
      let first = error.faults[0]
      throw ClassFault(.usage, first.problem, remedy: first.remedy)
    }
  }
}
