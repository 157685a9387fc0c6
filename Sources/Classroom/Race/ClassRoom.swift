public import Policies
import RaceEngine
import Scenarios
import TextUI

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
      throw ClassFault(
        .noInput, "\(folder.path) is no folder of a class: it has no \(ClassManifest.fileName)",
        remedy: "make one: frontier class init \(folder.path) --lesson \(LessonLibrary.names.first ?? "")")
    }
    self.folder = folder
    do throws(ScenarioFaults) {
      (manifest, lesson) = try ManifestReader.read(text, file: file, roster)
    } catch {
      throw ClassFault(error)
    }
    race = try ClassRace(manifest, lesson, roster)
    log = try ClassLog(try folder.text(ClassFolder.log) ?? "", file: folder.file(ClassFolder.log))
    guard folder.has(ClassFolder.replay) else { return }
    try takeUp()
  }

  /// Plays the recorded quarters again.
  private mutating func takeUp() throws(ClassFault) {
    let file = folder.file(ClassFolder.replay)
    let replay: Replay
    do throws(RecordError) {
      replay = try ReplayReader.read(file, tail: .dropped)
      _ = try replay.race()
    } catch {
      throw ClassFault(error)
    }
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

  /// Writes the record: the log, and the replay as a whole beside itself.
  func save(_ log: ClassLog, upTo count: Int? = nil, logFirst: Bool) throws(ClassFault) {
    if logFirst { try folder.write(ClassFolder.log, try log.text) }
    let draft = ClassFolder.replay + ".new"
    try folder.prepare(draft)
    try race.write(folder.file(draft), upTo: count)
    try folder.move(draft, to: ClassFolder.replay)
    if !logFirst { try folder.write(ClassFolder.log, try log.text) }
  }

  /// Reads what the teams gave in for the open round, and writes its errors beside each file.
  ///
  /// - Returns: A hand-in for each team in their order, and the files that do not count.
  public func collect() throws(ClassFault) -> (handIns: [HandIn], ignored: [String]) {
    guard let round = race.nextRound else { throw overFault }
    let folderName = OrderFiles.folder(round)
    let names = folder.names(in: folderName)
    var (handIns, used): ([HandIn], Set<String>) = ([], [])
    for team in manifest.teams {
      let files = OrderFiles.file(of: team, among: names, teams: manifest.teams)
      let blank = team.seat.map { race.blank(for: $0) }
      let errors = "\(folderName)/\(team.slug).errors.txt"
      guard let file = files.last else {
        folder.remove(errors)
        handIns.append(HandIn(team: team, file: nil, orders: blank))
        continue
      }
      used.insert(file)
      var reader = OrderFileReader(manifest, lesson, round: round, team: team, file: file, blank: blank)
      reader.read(try folder.bytes("\(folderName)/\(file)", atMost: OrderFileReader.most + 1) ?? [])
      handIns.append(reader.handIn)
      if reader.handIn.problems.isEmpty {
        folder.remove(errors)
      } else {
        try folder.write(errors, reader.handIn.errorFile(lesson.common))
      }
    }
    let ignored = names.filter { !used.contains($0) && !$0.hasSuffix(".errors.txt") && !$0.hasPrefix(".") }
    return (handIns, ignored)
  }

  /// Plays the open round: each team's orders, or those of the policy that covers it.
  ///
  /// - Returns: What was decided.
  public mutating func resolve() throws(ClassFault) -> ClassLog.Entry {
    guard let round = race.nextRound else { throw overFault }
    let handIns = try collect().handIns
    var bySeat: [Int: HandIn] = [:]
    for handIn in handIns { if let seat = handIn.team.seat { bySeat[seat] = handIn } }
    let quarters = race.quarters(of: round).map { race.cast.date(of: Int32($0)) }
    let decided = try race.playRound(bySeat)
    var predictions: [ClassLog.Predicted] = []
    for handIn in handIns where handIn.state != .broken {
      for asked in lesson.settings.predictions {
        if let predicted = handIn.predictions[asked.key] { predictions.append(predicted) }
      }
    }
    let entry = ClassLog.Entry(
      event: "resolve", round: round, quarters: quarters, seats: decided, predictions: predictions)
    var next = log
    next.entries.append(entry)
    // The log first: a round that the replay does not have did not happen, whatever the log says.
    try save(next, logFirst: true)
    log = next
    return entry
  }

  /// Takes the last round back; its order files stay, so that it can be played again.
  ///
  /// - Returns: The round, from 1.
  public func undo() throws(ClassFault) -> Int {
    let round = race.roundsPlayed
    guard round > 0 else {
      throw ClassFault(.notNow, "no round has been played that could be undone")
    }
    var next = log
    let quarters = race.quarters(of: round)
    next.entries.append(
      ClassLog.Entry(event: "undo", round: round, quarters: quarters.map { race.cast.date(of: Int32($0)) }))
    try save(next, upTo: quarters.lowerBound, logFirst: false)
    // What tells of the round would mislead now.
    let pages = ClassFolder.round(round)
    for name in folder.names(in: pages) where name.hasPrefix("result-") || name == "screen-after.html" {
      folder.remove("\(pages)/\(name)")
    }
    return round
  }

  var overFault: ClassFault {
    ClassFault(
      .notNow, "the race is over: all \(race.roundsPlayed) rounds have been played",
      remedy: "write the debrief: frontier class debrief \(folder.path)")
  }
}

extension ClassRoom {
  /// What lines would be if a team handed them in now; nothing is written.
  public func trial(_ lines: [String], of team: ClassManifest.Team) -> HandIn {
    var reader = OrderFileReader(
      manifest, lesson, round: race.nextRound ?? 0, team: team, file: "\(team.slug).txt",
      blank: team.seat.map { race.blank(for: $0) })
    reader.read(Array(lines.joined(separator: "\n").utf8))
    return reader.handIn
  }

  /// Hands lines in for a team, as its file of the open round.
  public func handIn(_ lines: [String], of team: ClassManifest.Team) throws(ClassFault) {
    guard let round = race.nextRound else { throw overFault }
    let head = ["team \(team.slug)", "round \(round)"]
    try folder.write(OrderFiles.name(of: team, round), (head + lines).joined(separator: "\n") + "\n")
  }
}
