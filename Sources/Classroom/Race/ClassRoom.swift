public import Policies
import RaceEngine
import Scenarios
public import TextUI

/// A class in its folder: what was played so far, and what can be done next.
public struct ClassRoom: Sendable {
  /// The folder.
  public let folder: ClassFolder
  /// The class.
  public let manifest: ClassManifest
  /// The lesson.
  public let lesson: Lesson
  /// The race.
  public internal(set) var race: ClassRace
  /// What happened.
  public internal(set) var log: ClassLog

  /// Opens a class's folder, and plays what was recorded again.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - roster: The policies that may take seats.
  /// - Throws: `ClassFault`: there is no manifest, or a file in the folder is wrong.
  public init(_ folder: ClassFolder, _ roster: PolicyRoster) throws(ClassFault) {
    let file = folder.file(ClassManifest.fileName)
    guard let text = try folder.text(ClassManifest.fileName) else {
      let isPlayed = folder.has(ClassFolder.replay) || folder.has(ClassFolder.log)
      throw ClassFault(
        .noInput,
        isPlayed
          ? "\(file) is gone, and the class's record is there"
          : "\(folder.path) is no folder of a class: it has no \(ClassManifest.fileName)",
        remedy: isPlayed
          ? "put it back: a copy of it, or the one of a folder that is made with the same lesson, teams, minutes and seed "
            + "(frontier replay show tells the seed of \(ClassFolder.replay)); remove nothing"
          : "make one: \(folder.command("init")) --lesson \(LessonLibrary.names.first ?? "")")
    }
    self.folder = folder
    do throws(ScenarioFaults) {
      (manifest, lesson) = try ManifestReader.read(text, file: file, roster)
    } catch {
      throw ClassFault(error)
    }
    let record = try ClassRecord(folder)
    let replay = record.replay
    log = record.log
    let par: ClassPar
    if let rules = replay?.header.rules {
      // A race that has begun keeps the par with which it began.
      par = ClassPar(rules, plan: "")
    } else {
      par = try ClassPar(for: manifest, lesson, in: folder)
    }
    race = try ClassRace(manifest, lesson, roster, par)
    if let replay { try takeUp(replay) }
  }

  /// Plays the recorded quarters again.
  private mutating func takeUp(_ replay: Replay) throws(ClassFault) {
    let file = folder.file(ClassFolder.replay)
    let header = replay.header
    let faults = [
      header.seed == manifest.seed ? nil : "the seed is \(header.seed)",
      header.quarters == manifest.quarters ? nil : "the race has \(header.quarters) quarters",
      header.round == manifest.round ? nil : "a round has \(header.round) quarters",
      header.scenarioDigest == race.scenario.digest ? nil : "the rules are others",
    ].compactMap { $0 }
    guard faults.isEmpty else {
      throw ClassFault(
        .badData,
        "\(folder.file(ClassManifest.fileName)) was changed after the first round: in \(file) "
          + faults.joined(separator: ", "),
        remedy: "change it back, or begin anew: remove \(folder.file("record"))")
    }
    for turn in replay.turns {
      try race.replay(turn.sheets.map(\.orders), refused: turn.sheets.map(\.refused))
    }
  }

  /// Writes the record: the replay as a whole beside itself, the log, and the replay in its place.
  private func save(_ log: ClassLog, upTo count: Int? = nil) throws(ClassFault) {
    try folder.prepare(ClassRecord.draft)
    try race.write(folder.file(ClassRecord.draft), upTo: count)
    try folder.write(ClassFolder.log, try log.text)
    guard count != 0 else {
      // Nothing is played any more, as before the first round.
      folder.remove(ClassFolder.replay)
      folder.remove(ClassRecord.draft)
      return
    }
    try folder.move(ClassRecord.draft, to: ClassFolder.replay)
  }

  /// The page for the wall: it is written last, so that a round that has it is open.
  static func wall(_ round: Int) -> String { "\(ClassFolder.round(round))/screen.html" }

  /// Whether the coming round was opened.
  public var isOpen: Bool { race.nextRound.map { folder.has(Self.wall($0)) } ?? false }

  /// The open round.
  ///
  /// - Throws: `ClassFault` where the race is over, or the coming round was not opened.
  func openRound() throws(ClassFault) -> Int {
    guard let round = race.nextRound else { throw overFault }
    guard isOpen else {
      let done = round > 1 ? "round \(round - 1) has been played already, and " : ""
      throw ClassFault(
        .notNow, "\(done)round \(round) is not open", remedy: "first: \(folder.command("open"))")
    }
    return round
  }

  /// Reads what the teams gave in for the open round, and writes its errors beside each file.
  ///
  /// - Returns: A hand-in for each team in their order, and the files that do not count.
  public func collect() throws(ClassFault) -> (handIns: [HandIn], ignored: [ClassLog.Taken]) {
    let round = try openRound()
    let folderName = OrderFiles.folder(round)
    let files = OrderFiles(folder.changed(in: folderName), round: round, teams: manifest.teams)
    var handIns: [HandIn] = []
    for team in manifest.teams {
      let blank = team.seat.map { race.blank(for: $0) }
      let (errors, notes) = ("\(folderName)/\(team.slug).errors.txt", "\(folderName)/\(team.slug).notes.txt")
      guard let file = files.taken[team.slug] else {
        folder.remove(errors)
        folder.remove(notes)
        handIns.append(HandIn(team: team, file: nil, orders: blank))
        continue
      }
      var reader = OrderFileReader(
        manifest, lesson, round: round, team: team, file: file, blank: blank, cast: race.cast)
      if files.others.contains(team.slug) { reader.handIn.notes.append(lesson.common.text(.noteOtherName, [:])) }
      reader.read(try folder.bytes("\(folderName)/\(file)", atMost: OrderFileReader.most + 1) ?? [])
      handIns.append(reader.handIn)
      let handIn = reader.handIn
      try tell(handIn.problems.isEmpty ? nil : handIn.errorFile(lesson.common), in: errors)
      try tell(handIn.noteFile(lesson.common), in: notes)
    }
    return (handIns, files.ignored.map { ClassLog.Taken(team: $0.team, ignored: $0.name, why: $0.why) })
  }

  /// Writes what a team is told beside its file, or takes it away where there is nothing.
  ///
  /// A file is left alone while it says the same: whoever watches the folder sees only what is new.
  private func tell(_ text: String?, in name: String) throws(ClassFault) {
    guard let text else { return folder.remove(name) }
    if try folder.text(name) != text { try folder.write(name, text) }
  }

  /// Plays the open round: each team's orders, or those of the policy that covers it.
  ///
  /// - Returns: What was decided.
  public mutating func resolve() throws(ClassFault) -> ClassLog.Entry {
    let round = try openRound()
    let (handIns, ignored) = try collect()
    var bySeat: [Int: HandIn] = [:]
    for handIn in handIns { if let seat = handIn.team.seat { bySeat[seat] = handIn } }
    let quarters = race.quarters(of: round).map { race.cast.date(of: Int32($0)) }
    let decided = try race.playRound(bySeat)
    var predictions: [ClassLog.Predicted] = []
    // Who orders nothing that can be used may have predicted well all the same.
    for handIn in handIns {
      for asked in lesson.settings.predictions {
        if let predicted = handIn.predictions[asked.key] { predictions.append(predicted) }
      }
    }
    let press = handIns.compactMap { handIn -> ClassLog.Reported? in
      guard handIn.state != .broken, !handIn.headlines.isEmpty || !handIn.questions.isEmpty else { return nil }
      return ClassLog.Reported(
        team: handIn.team.name, headlines: handIn.headlines, questions: handIn.questions)
    }
    let taken = handIns.compactMap { handIn in
      handIn.file.map { ClassLog.Taken(team: handIn.team.name, file: $0, encoding: handIn.encoding) }
    }
    let entry = ClassLog.Entry(
      event: "resolve", round: round, quarters: quarters, seats: decided, predictions: predictions,
      press: press.isEmpty ? nil : press, files: taken + ignored)
    var next = log
    next.entries.append(entry)
    try save(next)
    log = next
    return entry
  }

  /// Takes the last round back, and all pages that tell of it. The round is open again: its order files stay. Those of
  /// later rounds are moved aside, since they were written for what is no more.
  ///
  /// - Returns: The round, from 1, whether its folder still has the pages that make it open, and the folders, within the
  ///   class's, into which order files of later rounds were moved.
  public func undo() throws(ClassFault) -> (round: Int, isOpen: Bool, moved: [String]) {
    let round = race.roundsPlayed
    guard round > 0 else {
      throw ClassFault(.notNow, "no round has been played that could be undone")
    }
    var next = log
    let quarters = race.quarters(of: round)
    next.entries.append(
      ClassLog.Entry(event: "undo", round: round, quarters: quarters.map { race.cast.date(of: Int32($0)) }))
    try save(next, upTo: quarters.lowerBound)
    // What tells of the round would mislead now: its results, the pages of the next, and the debrief.
    let pages = ClassFolder.round(round)
    for name in folder.names(in: pages) where name.hasPrefix("result-") || name == "screen-after.html" {
      folder.remove("\(pages)/\(name)")
    }
    let following = ClassFolder.round(round + 1)
    for name in folder.names(in: following) where name.hasSuffix(".html") { folder.remove("\(following)/\(name)") }
    for name in folder.names(in: "debrief") where name.hasSuffix(".html") { folder.remove("debrief/\(name)") }
    var moved: [String] = []
    for later in round + 1..<max(manifest.rounds, round) + 1 {
      let orders = OrderFiles.folder(later)
      let files = folder.changed(in: orders).map(\.name)
      guard !files.isEmpty else { continue }
      let aside = "\(orders)/taken-back-\(next.undone)"
      try folder.prepare("\(aside)/.")
      for file in files { try folder.move("\(orders)/\(file)", to: "\(aside)/\(file)") }
      moved.append(aside)
    }
    return (round, folder.has(Self.wall(round)), moved)
  }

  var overFault: ClassFault {
    ClassFault(
      .notNow, "the race is over: all \(race.roundsPlayed) rounds have been played",
      remedy: "write the debrief: \(folder.command("debrief"))")
  }
}

extension ClassRoom {
  /// What lines would be if a team handed them in now; nothing is written.
  public func trial(_ lines: [String], of team: ClassManifest.Team) -> HandIn {
    var reader = OrderFileReader(
      manifest, lesson, round: race.nextRound ?? 0, team: team, file: "\(team.slug).txt",
      blank: team.seat.map { race.blank(for: $0) }, cast: race.cast)
    reader.read(Array(lines.joined(separator: "\n").utf8))
    return reader.handIn
  }

  /// The verbs of the lesson that a team's lab may give; none for the press.
  public func verbs(of team: ClassManifest.Team) -> [VerbSpec] {
    guard let blank = team.seat.map({ race.blank(for: $0) }) else { return [] }
    let catalog = blank.grammar.catalog.verbs
    let all = lesson.settings.orders.compactMap { verb in catalog.first { $0.verb == verb } }
    return RoleOrders(lesson: all).verbs(for: blank)
  }

  /// Hands lines in for a team, as its file of the open round.
  public func handIn(_ lines: [String], of team: ClassManifest.Team) throws(ClassFault) {
    guard let round = race.nextRound else { throw overFault }
    let head = ["team \(team.slug)", "round \(round)"]
    try folder.write(OrderFiles.name(of: team, round), (head + lines).joined(separator: "\n") + "\n")
  }
}
