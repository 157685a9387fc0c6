import Classroom
import Scenarios
import TextUI

/// All teams at one machine, one after the other, with a blank screen between them.
enum ClassHotSeat {
  /// The option.
  static let option = OptionSpec(
    "--hot-seat", "First ask the teams for their orders, here, one after the other; the screen is blanked between.")

  /// Asks every team that has handed nothing in.
  static func run(_ room: ClassRoom, _ arguments: ParsedArguments) throws(CommandFailure) {
    Interrupt.install()
    var console = try PlayConsole(arguments, orders: nil)
    let before: [HandIn]
    do throws(ClassFault) { before = try room.collect().handIns } catch { throw CommandFailure(error) }
    for handIn in before where handIn.state == .absent {
      // A keyboard of its own for each team: its arrow keys bring no line of the team before.
      if console.isKeyboard { console = try PlayConsole(arguments, orders: nil) }
      try blank(console)
      let lab = handIn.team.seat.map { room.race.scenario.labs[$0].name } ?? "the press"
      try console.say("Team \(handIn.team.name) (\(lab)), the others look away.", .strong)
      guard case .line = console.ask("Enter begins: ") else { break }
      guard try ask(handIn.team, room, &console) else { break }
      try blank(console)
    }
  }

  /// Asks one team.
  /// - Returns: Whether there is somebody to ask the next.
  private static func ask(
    _ team: ClassManifest.Team, _ room: ClassRoom, _ console: inout PlayConsole
  ) throws(CommandFailure) -> Bool {
    let race = room.race
    if let seat = team.seat {
      try console.write(
        Board.lines(
          for: race.view(of: seat), previous: race.turn > 0 ? race.views[race.turn - 1][seat] : nil,
          rules: race.scenario.rules, cast: race.cast, ordered: race.sheets.last?[seat], style: console.text,
          width: console.width))
    }
    let orders = room.verbs(of: team).map(\.verb).joined(separator: ", ")
    if team.seat != nil { try console.say("Orders: \(orders). At most \(room.manifest.decisions).") }
    for asked in room.lesson.settings.predictions(in: race.nextRound ?? 1) {
      let form = asked.asked == .range ? "LOW to HIGH" : "PER CENT"
      try console.say("predict \(asked.key) \(form): \(room.lesson.texts.predictions[asked.key] ?? "")")
    }
    try console.say(
      "help ORDER tells how it is written, undo takes a line back, end hands in, skip leaves it to the policy.")
    var lines: [String] = []
    while true {
      // Asked, so that no line is kept in the history of later commands.
      switch console.ask("\(team.name) · \(lines.count)> ") {
      case .line(let line):
        let words = line.split(separator: " ").map { $0.lowercased() }
        switch words.first {
        case nil: continue
        case "end":
          do throws(ClassFault) { try room.handIn(lines, of: team) } catch { throw CommandFailure(error) }
          return true
        case "skip": return true
        case "undo": if lines.popLast() == nil { console.complain("there is nothing to undo") }
        case "help": try help(words.dropFirst().first, team, room, console)
        default:
          let trial = room.trial(lines + [line], of: team)
          if let problem = trial.problems.last {
            console.complain(problem.text, at: problem.column)
          } else {
            lines.append(line)
          }
        }
      case .end, .interrupted: return false
      case .tooLong: console.complain("the line is too long and was left out")
      }
    }
  }

  private static func help(
    _ word: String?, _ team: ClassManifest.Team, _ room: ClassRoom, _ console: PlayConsole
  ) throws(CommandFailure) {
    guard let seat = team.seat else {
      return try console.say("The press predicts, and writes “headline …” and “question …”.")
    }
    let blank = room.race.blank(for: seat)
    for verb in room.verbs(of: team) where word == nil || verb.verb.hasPrefix(word ?? "") {
      let example = blank.limits(of: verb).example ?? "not now"
      try console.say("\(verb.verb): \(verb.summary); for example: \(example)")
    }
  }

  /// Takes everything from the screen; where lines are only added, moves it out of sight.
  private static func blank(_ console: PlayConsole) throws(CommandFailure) {
    if console.isKeyboard, !console.style.appendOnly {
      try Output.standard.write("\u{1B}[2J\u{1B}[3J\u{1B}[H")
    } else {
      try console.write(Array(repeating: "", count: console.isKeyboard ? 60 : 1))
    }
  }
}
