import Foundation
import Scenarios

/// Lets a recorded race pass by, quarter by quarter, or a race that is being played as it goes.
enum ReplayWatch {
  /// `frontier replay watch`.
  static let spec = CommandSpec(
    path: ["replay", "watch"], summary: "Watch a race go by, quarter by quarter, also while it is played.",
    arguments: [ArgumentSpec("FILE", "A replay, or the save file of a race that goes on.")],
    options: [
      OptionSpec("--seconds", value: "S", "How long a quarter is shown.", default: "2"),
      OptionSpec("--turn", value: "T", "Begin with this turn, from 0."),
    ],
    examples: [
      "frontier replay watch race.replay.jsonl --seconds 5",
      "frontier replay watch race.replay.jsonl --turn 12",
    ],
    discussion: """
      On a terminal each quarter is a screen: the labs by rank with a bar for one figure, who led so far, and the news. \
      Space stops and goes on, the arrows left and right go a quarter back and on, up and down show what a lab ordered, \
      f lets the bars show another figure, + and − change the pace, and q leaves, with the standings if the race is over. \
      Where lines can only be added (a pipe, --accessible) the quarters follow each other as 'replay show' writes them.

      A race that is not over is followed: its next quarter is shown when it has been played. Nothing is played again \
      and nothing is verified.
      """,
    run: run)

  private static let screen: TerminalGuard.Modes = [.alternateScreen, .hiddenCursor, .raw]
  /// How often a race that goes on is looked at.
  private static let pause = Duration.milliseconds(500)
  private static let keys = "space stop/go  ←→ quarter  ↑↓ orders  f figure  +− pace  q leave"

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let seconds = try arguments.decimal("--seconds", in: 0.1...60) ?? 2
    let first = try arguments.integer("--turn", in: 0...1_000) ?? 0
    let replay = try ReplayDiff.read(arguments.positional(0) ?? "")
    guard first == 0 || first < replay.turns.count else {
      throw CommandFailure(
        .usage, "there is no turn \(first) in \(replay.file)",
        remedy: replay.turns.isEmpty ? "nothing was played yet" : "its turns are 0 to \(replay.turns.count - 1)")
    }
    Interrupt.install()
    guard !arguments.style.appendOnly, TerminalGuard.enter(screen) else {
      return try lines(replay, from: first, arguments.style)
    }
    var watched = Watched(replay, pace: .seconds(seconds), arguments.style)
    if first > 0 { watched.screen?.go(to: first) }
    defer { TerminalGuard.leave(screen) }
    let exit = try watched.run()
    TerminalGuard.leave(screen)
    if exit == .done, watched.replay.isFinished {
      try ReplayPage(watched.replay, showsOrders: false, arguments.style).end()
    }
    return exit
  }

  /// Adds the quarters to what stands there, and waits for more while the race goes on.
  private static func lines(
    _ replay: Replay, from first: Int, _ style: TerminalStyle
  ) throws(CommandFailure) -> ExitCode {
    var (replay, next) = (replay, first)
    try ReplayPage(replay, showsOrders: false, style).head()
    var isTold = false
    while true {
      let page = ReplayPage(replay, showsOrders: false, style)
      for turn in replay.turns[next...] { try page.turn(turn) }
      next = replay.turns.count
      try Output.standard.flush()
      if replay.isFinished {
        try page.end()
        return .done
      }
      if !isTold { Notices.line("the race is not over: waiting for its next quarter; Ctrl-C leaves") }
      isTold = true
      Thread.sleep(forTimeInterval: pause / .seconds(1))
      if let exit = Interrupt.exit { return exit }
      replay = try again(replay)
    }
  }

  /// The race, if more of it was played meanwhile.
  private static func again(_ replay: Replay) throws(CommandFailure) -> Replay {
    let found = try ReplayDiff.read(replay.file)
    return found.turns.count >= replay.turns.count ? found : replay
  }

  /// What somebody looks at.
  private struct Watched {
    private(set) var replay: Replay
    /// Nil before the first quarter.
    var screen: RaceScreen?
    private var (isGoing, pace) = (true, Duration.seconds(2))
    private var style: TerminalStyle
    private var reader = KeyReader()

    init(_ replay: Replay, pace: Duration, _ style: TerminalStyle) {
      (self.replay, self.pace, self.style) = (replay, pace, style)
      screen = replay.turns.isEmpty ? nil : RaceScreen(replay)
    }

    /// Shows quarters until somebody leaves.
    mutating func run() throws(CommandFailure) -> ExitCode {
      while true {
        try draw()
        switch reader.next(within: wait) {
        case .key(.text("q")), .key(.text("Q")), .key(.control("D")): return .done
        case .key(.control("C")): return .interrupted
        case .key(.control("Z")): kill(0, SIGTSTP)
        case .key(let key): handle(key)
        case .quiet: try advance()
        case .redraw: style.remeasure()
        case .end: return Interrupt.exit ?? .done
        }
      }
    }

    private var isAtEnd: Bool { screen?.isLast ?? true }

    private var wait: Duration? { !isAtEnd ? (isGoing ? pace : nil) : replay.isFinished ? nil : pause }

    private mutating func advance() throws(CommandFailure) {
      if isAtEnd {
        replay = try again(replay)
        screen?.replay = replay
        if screen == nil, !replay.turns.isEmpty { screen = RaceScreen(replay) }
      }
      if isGoing, let screen, !screen.isLast { self.screen?.go(to: screen.turn + 1) }
    }

    private mutating func handle(_ key: Key) {
      let turn = screen?.turn ?? 0
      switch key {
      case .text(" "): isGoing.toggle()
      case .text("+"): pace = max(pace / 2, .milliseconds(100))
      case .text("-"), .text("−"): pace = min(pace * 2, .seconds(60))
      case .text("f"): screen?.turnFigure()
      case .up: screen?.choose(next: -1)
      case .down: screen?.choose(next: 1)
      case .left: go(to: turn - 1)
      case .right: go(to: turn + 1)
      case .home: go(to: 0)
      case .end: go(to: replay.turns.count - 1)
      default: break
      }
    }

    private mutating func go(to turn: Int) {
      isGoing = false
      screen?.go(to: turn)
    }

    private func draw() throws(CommandFailure) {
      let lines = screen?.lines(state: state, keys: keys, style) ?? [replay.header.title, "", state, keys]
      try Screen.draw(lines, style)
    }

    private var state: String {
      if isAtEnd { return replay.isFinished ? "the race is over" : "waiting for the next quarter" }
      return isGoing ? "a quarter in \(seconds) s" : "stopped"
    }

    private var seconds: String {
      let tenths = Int((pace / .milliseconds(100)).rounded())
      return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
  }
}
