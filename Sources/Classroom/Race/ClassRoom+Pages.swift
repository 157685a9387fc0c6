import Lessons
public import Policies
import Reports
import Scenarios

extension ClassRoom {
  /// Makes a class's folder: the manifest and every page of the lesson.
  ///
  /// - Parameters:
  ///   - folder: The folder; it may not hold anything but what a stopped command has left.
  ///   - manifest: The class.
  ///   - lesson: The lesson.
  ///   - roster: The policies that may take seats.
  /// - Returns: The files, within the folder.
  public static func make(
    _ folder: ClassFolder, _ manifest: ClassManifest, _ lesson: Lesson, _ roster: PolicyRoster
  ) throws(ClassFault) -> [String] {
    try make(folder, manifest, lesson, roster, nil)
  }

  /// Makes a class's folder with a par that was measured before.
  static func make(
    _ folder: ClassFolder, _ manifest: ClassManifest, _ lesson: Lesson, _ roster: PolicyRoster, _ known: ClassPar?
  ) throws(ClassFault) -> [String] {
    guard !folder.isUsed || !folder.has(ClassManifest.fileName) && folder.isOurs else {
      throw ClassFault(
        .cannotCreate, "\(folder.path) is there already and holds something",
        remedy: "name another folder, or remove what is in it")
    }
    let par = if let known { known } else { try ClassPar(measuring: manifest, lesson) }
    let pages = ClassPages(try ClassRace(manifest, lesson, roster, par), folder)
    var files = [ClassPar.file]
    try folder.write(ClassPar.file, try par.text)
    for (file, page) in pages.all {
      try folder.write(file, page.html)
      files.append(file)
    }
    // The manifest last: a folder that has one is whole.
    try folder.write(ClassManifest.fileName, manifest.text(labs: lesson.scenario.labs.map(\.name)))
    return [ClassManifest.fileName] + files
  }

  /// Writes the handouts again, after the manifest was changed, and takes away those of teams that there are no more.
  public func refresh() throws(ClassFault) {
    let pages = ClassPages(race, folder).all
    let sheets = folder.names(in: "handouts").filter { $0.hasPrefix("role-") && $0.hasSuffix(".html") }
      .map { "handouts/\($0)" }
    let old = sheets.filter { sheet in !pages.contains { $0.file == sheet } }
    // Cards and manual tell the figures of the beginning; what names teams follows their names.
    let isRenamed = !old.isEmpty || pages.contains { $0.file.hasPrefix("handouts/role-") && !folder.has($0.file) }
    // So does what names the folder, which may have been moved.
    let isMoved = pages.first { $0.file == "start.html" }.map { (try? folder.text($0.file)) != $0.page.html } ?? false
    guard race.roundsPlayed == 0 || isRenamed || isMoved else { return }
    for (file, page) in pages {
      if race.roundsPlayed > 0, ["handouts/quick-cards.html", "handouts/manual.html"].contains(file) { continue }
      try folder.write(file, page.html)
    }
    // A role is secret: that of a team that is called otherwise now does not stay.
    for file in old { folder.remove(file) }
  }

  /// Opens the coming round: writes each team's page, and the one for the wall.
  ///
  /// - Returns: The round, from 1, and the files, within the folder.
  public func open() throws(ClassFault) -> (round: Int, files: [String]) {
    guard let round = race.nextRound else { throw overFault }
    let pages = ClassPages(race, folder)
    let name = ClassFolder.round(round)
    var files: [String] = []
    for team in manifest.teams {
      files.append("\(name)/\(team.slug).html")
      try folder.write(files[files.count - 1], pages.teamPage(team, round: round).html)
    }
    try folder.prepare("\(OrderFiles.folder(round))/.")
    files.append(Self.wall(round))
    try folder.write(
      files[files.count - 1], pages.screen(round: round, isAfter: false, press: log.round(round - 1)?.press ?? []).html)
    // Pages of teams that are called otherwise now.
    for file in folder.names(in: name) where file.hasSuffix(".html") && !files.contains("\(name)/\(file)") {
      folder.remove("\(name)/\(file)")
    }
    return (round, files)
  }

  /// Writes what a round brought each team, and the one for the wall.
  public func writeResults(of entry: ClassLog.Entry) throws(ClassFault) -> [String] {
    let pages = ClassPages(race, folder)
    let name = ClassFolder.round(entry.round)
    var files: [String] = []
    for team in manifest.teams {
      files.append("\(name)/result-\(team.slug).html")
      try folder.write(files[files.count - 1], pages.result(team, entry).html)
    }
    files.append("\(name)/screen-after.html")
    try folder.write(
      files[files.count - 1], pages.screen(round: entry.round, isAfter: true, press: entry.press ?? []).html)
    return files
  }

  /// Sees to it that a round was played.
  func checkPlayed() throws(ClassFault) {
    guard race.roundsPlayed > 0 else {
      throw ClassFault(
        .notNow, "no round has been played that one could talk about",
        remedy: folder.command("open"))
    }
  }

  /// The rounds that teams decided themselves, and their seats.
  var decided: [(round: Int, seat: Int)] {
    guard race.roundsPlayed > 0 else { return [] }
    return (1...race.roundsPlayed).flatMap { round in
      (log.round(round)?.seats ?? []).filter { $0.by == "team" }.map { (round, $0.seat) }
    }
  }

  /// Writes the pack of the debrief, with the measured effects of the lesson's objectives.
  ///
  /// - Parameters:
  ///   - seeds: Over which the effects are measured.
  ///   - futures: In how many other futures the teams' choices are valued.
  ///   - jobs: How many races at once; the result does not depend on it.
  /// - Returns: The files, within the folder.
  public func debrief(
    seeds: ClosedRange<UInt64> = 1...16, futures: Int = 24, jobs: Int
  ) throws(ClassFault) -> [String] {
    try checkPlayed()
    let objectives: [Objective]
    do throws(ScenarioFaults) {
      objectives = try ObjectiveReader.read(lesson.scenario)
    } catch {
      throw ClassFault(error)
    }
    let effects = Effect.measure(objectives, seeds: seeds, jobs: jobs)
    var files: [String] = []
    let worths = race.worths(of: decided, futures: futures, jobs: jobs)
    for (file, page) in DebriefPages(self, effects, worths).all {
      try folder.write(file, page.html)
      files.append(file)
    }
    // Pages of teams that are called otherwise now.
    for file in folder.names(in: "debrief") where file.hasPrefix("team-") && !files.contains("debrief/\(file)") {
      folder.remove("debrief/\(file)")
    }
    return files
  }
}
