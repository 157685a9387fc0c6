import Classroom
import Lessons
import RaceEngine
import Scenarios

/// Writes what each team did, in numbers.
enum ClassGrades {
  private static let roster = OptionSpec(
    "--roster", value: "FILE", "A row for each pupil instead: a CSV file of lines “pupil,team”, with pseudonyms.")

  /// `frontier class grades`.
  static let spec = CommandSpec(
    path: ["class", "grades"], summary: "Write what each team or pupil did, as CSV for a mark book.",
    arguments: [ClassArgument.folder], options: [roster, Jobs.option],
    examples: [
      "frontier class grades tuesday > grades.csv",
      "frontier class grades tuesday --roster roster.csv > grades.csv  # a row for each pupil",
    ],
    discussion: """
      Columns: pupil (with --roster), team, lab, rounds (played), decided (rounds whose orders were the team's own and in \
      time; for the press those in which it predicted or wrote), orders, wrong_lines (left out of its files), \
      predictions_asked, predictions_made, chance_score (mean square of the distance of its chances from what happened, 0 \
      is perfect and 0.25 what 50 % gets), ranges, ranges_held, choice_worth with choice_low and choice_high, points and \
      place, lesson, class (the folder's name) and seed, which tell rows of several classes apart.

      choice_worth is how good the team's choices were by what one could know: its orders of a round against those of the \
      policy that stands in for it, with the same luck in both, in 24 other futures; points at the end, the mean of the \
      rounds that it decided, with a 95 % interval. Luck is not in it; it is in points and place. Each team is held against \
      its own stand-in in its own lab, so the column does not rank teams, and a team that decided nothing has none: read it \
      with decided. No mark is given: which number counts how much is the teacher's affair.

      Exit codes: 65 class.json5, the record or the roster is wrong, 66 there is no class or roster, 75 no round has been \
      played.
      """,
    run: run)

  private static let columns = [
    "team", "lab", "rounds", "decided", "orders", "wrong_lines", "predictions_asked", "predictions_made",
    "chance_score", "ranges", "ranges_held", "choice_worth", "choice_low", "choice_high", "points", "place",
    "lesson", "class", "seed",
  ]

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let room = try ClassArgument.room(arguments)
    var pupils: [(name: String, team: String)]?
    if let file = arguments.value(roster.name) { pupils = try read(file, teams: room.manifest.teams.map(\.name)) }
    let jobs = try Jobs.count(arguments)
    let grades: [TeamGrade]
    do throws(ClassFault) { grades = try room.grades(jobs: jobs) } catch { throw CommandFailure(error) }
    let origin = [room.manifest.lesson, room.folder.name, "\(room.manifest.seed)"]
    let rows = grades.map { (team: $0.team, cells: cells($0) + origin) }
    try write((pupils == nil ? [] : ["pupil"]) + columns)
    guard let pupils else {
      for row in rows { try write(row.cells) }
      return .done
    }
    for pupil in pupils {
      for row in rows where row.team == pupil.team { try write([pupil.name] + row.cells) }
    }
    return .done
  }

  private static func cells(_ grade: TeamGrade) -> [String] {
    let worth = grade.worth.map { [$0.mean, $0.low, $0.high].map { plain($0) } } ?? ["", "", ""]
    return [grade.team, grade.lab ?? ""]
      + [grade.rounds, grade.decided, grade.orders, grade.wrongLines, grade.predictions.asked, grade.predictions.made]
      .map(String.init)
      + [grade.chanceScore.map { plain($0) } ?? "", "\(grade.ranges.given)", "\(grade.ranges.held)"] + worth
      + [grade.result.map { plain($0.points) } ?? "", grade.result.flatMap(\.place).map { "\($0)" } ?? ""]
  }

  /// Three decimals with a hyphen for minus: what any spreadsheet reads.
  private static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    let thousandths = Int((value * 1_000).rounded())
    let digits = String(abs(thousandths) % 1_000)
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1_000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func write(_ cells: [String]) throws(CommandFailure) {
    try Output.standard.line(cells.map(quoted).joined(separator: ","))
  }

  /// A cell in quotes where it must be; none begins as a formula of a spreadsheet does.
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=@+-\t\r".contains($0) } == true && Double(cell) == nil
    return DelimitedText.quoted(isFormula ? "'" + cell : cell)
  }

  /// Reads a roster: a pupil and a team in each line; a first line that names these columns is passed over.
  private static func read(_ file: String, teams: [String]) throws(CommandFailure) -> [(name: String, team: String)] {
    let notes = ScenarioNotes(file: file)
    let bytes: [UInt8]
    do throws(ScenarioFaults) {
      bytes = try ScenarioReader.contents(of: file, or: "name another file")
    } catch {
      throw CommandFailure(.noInput, "\(file): \(error.faults[0].problem)", remedy: error.faults[0].remedy)
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw CommandFailure(.badData, "\(file) is not UTF-8", remedy: "save it as CSV in UTF-8")
    }
    let rows = DelimitedText(text, notes).rows
    var pupils: [(name: String, team: String)] = []
    for (place, row) in rows.enumerated() {
      let cells = row.cells.map(\.value)
      if place == 0, cells.map({ $0.lowercased() }) == ["pupil", "team"] { continue }
      guard cells.count == 2, !cells[0].isEmpty else {
        notes.fault(
          at: JSON5Position(line: row.line, column: 1), "a line has a pupil and a team", "write it as: pupil,team")
        continue
      }
      guard let team = teams.first(where: { $0.lowercased() == cells[1].lowercased() }) else {
        notes.fault(
          at: JSON5Position(line: row.line, column: row.cells[1].column), "there is no team `\(cells[1])`",
          Spelling.nearest(to: cells[1], among: teams).map { "did you mean \($0)?" }
            ?? "a line is “pupil,team”, and the teams are \(teams.joined(separator: ", "))")
        continue
      }
      if pupils.contains(where: { $0.name == cells[0] }) {
        notes.fault(
          at: JSON5Position(line: row.line, column: row.cells[0].column), "`\(cells[0])` stands here a second time",
          "give each pupil one line, and a label of its own")
      }
      pupils.append((cells[0], team))
    }
    if pupils.isEmpty, notes.faults.isEmpty {
      notes.fault(at: JSON5Position(line: 1, column: 1), "there is no pupil here", "write lines of “pupil,team”")
    }
    guard notes.faults.isEmpty else {
      let faults = ScenarioFaults(faults: notes.faultsInOrder)
      throw CommandFailure(.badData, "the roster cannot be used\n" + faults.description)
    }
    return pupils
  }
}
