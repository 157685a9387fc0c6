import Classroom
import Foundation
import Scenarios
import TextUI

/// Shows to the whole class who has handed in, until all have or the time is up.
enum ClassWatch {
  /// `frontier class watch`.
  static let spec = CommandSpec(
    path: ["class", "watch"],
    summary: "Show on the wall which teams have handed in, until all have or the time is up.",
    arguments: [ClassArgument.folder],
    options: [
      OptionSpec("--minutes", value: "M", "Count down so many minutes, and end when they are over.", default: "no end")
    ],
    examples: [
      "frontier class watch tuesday --minutes 6  # on the projector, while the teams order"
    ],
    discussion: """
      Looks at the open round's order files every two seconds and checks them as 'collect' does. The screen says which \
      team is ready and whose file has lines that are wrong, and nothing of what is in it, so it may be shown to all. Where \
      lines can only be added (a pipe, --accessible), it adds one when a team's state changes.

      It ends when all teams are ready, when the time is up, when the round is played from elsewhere, or at Ctrl-C. \
      Nothing is played: files count until 'resolve', also after the time.

      Exit codes: 0 all teams are ready, or the round was played, 1 the time is up and some are not, 65 class.json5 or \
      the record is wrong, 66 there is no class, 75 no round is open, or the race is over, 130 Ctrl-C.
      """,
    run: run)

  /// How long the files are left alone.
  private static let pause = 2.0
  /// How often in a row the folder may be unreadable.
  private static let mostFailures = 3

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let minutes = try arguments.decimal("--minutes", in: 0.01...600)
    let end = minutes.map { ContinuousClock.now + .seconds($0 * 60) }
    var room = try ClassArgument.room(arguments)
    var board = HandInBoard(room, try collect(room))
    let round = room.race.nextRound
    Interrupt.install()
    let hasScreen = !arguments.style.appendOnly && TerminalGuard.enter([.alternateScreen, .hiddenCursor])
    defer { if hasScreen { TerminalGuard.leave([.alternateScreen, .hiddenCursor]) } }
    var (shown, looked, failures) = (nil as HandInBoard?, ContinuousClock.now, 0)
    while !board.isReady, end.map({ ContinuousClock.now < $0 }) ?? true {
      let left = end.map { Int((($0 - ContinuousClock.now) / .seconds(1)).rounded(.up)) }
      if hasScreen {
        try Screen.draw(board.screen(left: left), arguments.style)
      } else {
        for line in board.changes(since: shown) { try Output.standard.line(arguments.style.spelled(line)) }
      }
      try Output.standard.flush()
      shown = board
      Thread.sleep(forTimeInterval: 0.25)
      if let exit = Interrupt.exit { return exit }
      guard ContinuousClock.now - looked >= .seconds(pause) else { continue }
      looked = .now
      do throws(CommandFailure) {
        room = try ClassArgument.room(arguments)
        guard room.race.nextRound == round, room.isOpen else { break }
        board = HandInBoard(room, try collect(room))
        failures = 0
      } catch {
        // Somebody may be writing there this moment.
        failures += 1
        if failures == mostFailures { throw error }
      }
    }
    if hasScreen { TerminalGuard.leave([.alternateScreen, .hiddenCursor]) }
    for line in board.changes(since: hasScreen ? nil : shown) {
      try Output.standard.line(arguments.style.spelled(line))
    }
    guard room.race.nextRound == round, room.isOpen else {
      try Output.standard.line("round \(round ?? 0) was played meanwhile")
      return .done
    }
    if !board.isReady { try Output.standard.line("the time is up") }
    try ClassArgument.next(board.isReady ? "resolve" : "collect", room.folder, arguments)
    return board.isReady ? .done : .no
  }

  private static func collect(_ room: ClassRoom) throws(CommandFailure) -> [HandIn] {
    do throws(ClassFault) { return try room.collect().handIns } catch { throw CommandFailure(error) }
  }
}

/// Who has handed in, without what it is.
struct HandInBoard {
  private let title: String
  private let rows: [(team: String, lab: String, state: String, isReady: Bool)]

  /// What is known of an open round.
  init(_ room: ClassRoom, _ handIns: [HandIn]) {
    let (round, race) = (room.race.nextRound ?? 0, room.race)
    title = "\(race.lesson.scenario.title), round \(round): \(race.dates(of: round))"
    rows = handIns.map { handIn in
      let lab = handIn.team.seat.map { race.scenario.labs[$0].name } ?? "press"
      return (handIn.team.name, lab, Self.words(handIn), handIn.state == .ready)
    }
  }

  /// Whether all teams are ready.
  var isReady: Bool { rows.allSatisfy(\.isReady) }

  /// The screen.
  ///
  /// - Parameter left: Seconds that are left; nil: there is no end.
  func screen(left: Int?) -> [String] {
    let name = rows.map { displayWidth($0.team) }.max() ?? 0
    let lab = rows.map { displayWidth($0.lab) }.max() ?? 0
    let table = rows.map { "  \(padded($0.team, to: name))  \(padded($0.lab, to: lab))  \($0.state)" }
    let time = left.map { "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60) left" }
    return [title, ""] + table + ["", ([count] + [time].compactMap { $0 }).joined(separator: ", ")]
  }

  /// What is new since another board; all of it where there is none.
  func changes(since other: HandInBoard?) -> [String] {
    guard let other else { return [title] + rows.map { "\($0.team) (\($0.lab)): \($0.state)" } + [count] }
    let new = zip(rows, other.rows).filter { $0.state != $1.state }
    return new.isEmpty ? [] : new.map { "\($0.0.team) (\($0.0.lab)): \($0.0.state)" } + [count]
  }

  private var count: String { "\(rows.count(where: \.isReady)) of \(rows.count) ready" }

  private static func words(_ handIn: HandIn) -> String {
    let wrong = handIn.problems.count == 1 ? "1 line is wrong" : "\(handIn.problems.count) lines are wrong"
    return switch handIn.state {
    case .ready: "ready"
    case .partly: wrong
    case .broken: handIn.problems.count > 1 ? "no order can be used: \(wrong)" : "no order of the file can be used"
    case .empty: "the file is empty"
    case .absent: "not yet"
    }
  }
}
