import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

extension PlaySession {
  /// Leaves because the player says so.
  func quit() throws(CommandFailure) -> ExitCode {
    try leaveScreen()
    for line in farewell() { try console.say(line) }
    return .done
  }

  /// Leaves because there are no more lines: Ctrl-D at the keyboard, or a script that ends before the race does.
  func leaveAtEnd() throws(CommandFailure) -> ExitCode {
    if console.isKeyboard { return try quit() }
    return leave(Interrupt.exit ?? .tryAgain)
  }

  /// Leaves on a signal, or for want of lines; says so on standard error.
  func leave(_ exit: ExitCode) -> ExitCode {
    try? leaveScreen()
    let reason = exit == .tryAgain ? "the orders ended before the race did, in \(date)" : exit.summary
    Notices.line(console.style.spelled("frontier: " + reason))
    for line in farewell() { Notices.line(console.style.spelled("  " + line)) }
    return exit
  }

  private func farewell() -> [String] {
    var lines = ["The race is saved up to \(date) in \(saved.file)", "Go on with: \(resumption)"]
    let line = PendingText.entry(orders)
    if isShared {
      if !given.isEmpty || !line.isEmpty {
        lines.append("Not saved: what was ordered for \(date); everybody orders again.")
      }
    } else if !line.isEmpty {
      lines.append("Not saved, to be entered again: \(line)")
    }
    return lines + refusals()
  }

  private func refusals() -> [String] {
    refused == 0 || console.isKeyboard ? [] : ["\(refused) order\(refused == 1 ? " was" : "s were") refused."]
  }

  /// Seals the record of a race that is over.
  func seal() throws(CommandFailure) { try saved.finish(table.race) }

  /// The end: how to look into the race and play it again, and the standings, which stay on the screen.
  func finish() throws(CommandFailure) -> ExitCode {
    try leaveScreen()
    let players = lineUp.policies.map { $0?.shown ?? (isShared ? PlayLineUp.person : PlayLineUp.you) }
    try console.write([""])
    for line in refusals() { try console.say(line) }
    if !isShared, !console.isQuiet { try showLastNews() }
    if let objectives = scenario?.objectives, !objectives.isEmpty {
      try console.say("Questions for afterwards. Can you now:", .strong)
      for (place, objective) in objectives.enumerated() { try console.say("\(place + 1). \(objective.says)") }
      try console.write([""])
    }
    try tell("Seed \(seed). The same race again", command)
    table.sit(0)
    let seat = table.seat == Seat(0) ? [] : ["--seat", String(table.seat.index)]
    try tell("Why it came so", Shell.line(["frontier", "why", saved.file] + seat))
    let account = ["frontier", "explain", saved.file] + seat
    try tell("Which quarters made it, and what was luck", Shell.line(account))
    let half = rules.race.quarters / 2
    let middle = RaceQuestion.word(cast.date(of: half - half % rounds.quarters))
    let question = ["frontier", "whatif", saved.file] + seat + ["--turn", middle, "--without", "all"]
    try tell("What a quarter's orders were worth, with luck held", Shell.line(question))
    if isShared {
      let labs = lineUp.people.dropFirst().map { "--seat \($0.index) for \(cast.name($0))" }
      try console.say("These commands ask about \(cast.name(table.seat)); \(labs.joined(separator: ", ")).")
    }
    let again = Self.stem(saved.file) + "-again.replay.jsonl"
    let fork = ["frontier", "replay", "fork", saved.file, "--turn", middle, "--replay", again]
    try tell("Back to a quarter, to play on from there", Shell.line(fork))
    let page = Self.stem(saved.file) + ".html"
    try tell("All of it, for a browser", Shell.line(["frontier", "report", saved.file, "--html", page]))
    try tell("Verify it", Shell.line(["frontier", "replay", "verify", saved.file]))
    try console.say("Replay: \(saved.file)")
    try console.write([""])
    try console.write(
      StandingsText.lines(
        table.race.tallies(), ranking: table.race.ranking(), players: players, views: table.views,
        further: table.further, rules: rules, cast: cast, style: text, width: width))
    return .done
  }

  /// A command that may be of use, in a line of its own that can be copied whole.
  private func tell(_ what: String, _ command: String) throws(CommandFailure) {
    try console.say("\(what):")
    try console.write(["  " + console.style.spelled(command)])
  }

  /// A replay's name without what all replays end with.
  private static func stem(_ file: String) -> String {
    file.replacing(".replay.jsonl", with: "").replacing(".jsonl", with: "")
  }
}
