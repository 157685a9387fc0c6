import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// The race of one person, or of several at one keyboard: reads lines, shows what they ask for, ends quarters, saves each.
final class PlaySession {
  let scenario: Scenario?
  let cast: Cast
  let lineUp: PlayLineUp
  /// The policies that may advise.
  let roster: PolicyRoster
  let seed: UInt64
  let rounds: Rounds
  /// The command line that plays the same race from its start.
  let command: String
  let grammar: SessionGrammar
  private let completion: Completion
  var table: RaceTable
  var saved: SavedRace
  var console: PlayConsole
  var orders: PendingOrders
  /// What those who share the keyboard have ordered for the coming quarter, in turn.
  var given: [VettedSheet] = []
  /// Whether the screen shows what only the person at the keyboard may see.
  var isSecret = false
  /// How many orders or commands were refused.
  var refused = 0

  /// Sits down.
  init(_ opening: PlayOpening, saved: consuming SavedRace, console: PlayConsole) {
    scenario = opening.scenario
    cast = opening.cast
    lineUp = opening.lineUp
    roster = opening.roster
    seed = opening.seed
    rounds = opening.rounds
    command = opening.command
    table = opening.table
    self.saved = saved
    self.console = console
    grammar = SessionGrammar(rules: opening.table.rules, cast: opening.cast)
    completion = Completion(
      grammar: grammar, policies: opening.roster.names + PlayLineUp.levels, labs: opening.cast.names)
    orders = Self.blank(opening.table, cast: opening.cast, rounds: opening.rounds)
  }

  /// No orders yet, for the person at the keyboard.
  static func blank(_ table: RaceTable, cast: Cast, rounds: Rounds) -> PendingOrders {
    var orders = PendingOrders(rules: table.rules, view: table.view, cast: cast, rounds: rounds)
    orders.rivals = { RivalGuess.orders(in: $0, of: $1, seeing: &$2, &$3) }
    return orders
  }

  var rules: Ruleset { table.rules }
  var view: Observation { table.view }
  /// The command line that goes on with the race.
  var resumption: String { Shell.line(["frontier", "play", "--resume", saved.file]) }

  /// Plays from the coming quarter on, until the race is over or the player leaves.
  func run() throws(CommandFailure) -> ExitCode {
    do throws(CommandFailure) {
      if isShared {
        if let exit = try seatNext() { return exit }
      } else {
        try goOnWithRound()
      }
      while !table.race.isOver {
        if !console.isKeyboard, let exit = Interrupt.exit { return leave(exit) }
        switch console.next(prompt: prompt, completion.candidates) {
        case .line(let line): if let exit = try enter(line) { return exit }
        case .end: return try leaveAtEnd()
        case .interrupted:
          if let exit = Interrupt.exit, exit == .terminated || !console.isKeyboard { return leave(exit) }
          Interrupt.clear()
        case .tooLong: refuse("the line is longer than 64 KiB and was left out")
        }
      }
      return .done
    } catch {
      // What is told of the failure must stand on the screen that stays.
      try? leaveScreen()
      throw keepsRace(error)
    }
  }

  private var prompt: String {
    let count = orders.items.count
    let standing = count == 0 ? "" : " · \(count) order\(count == 1 ? "" : "s")"
    let lab = isShared ? cast.name(table.seat) + " · " : ""
    return "\(lab)\(rounds.dates(from: view.turn, in: view.quarters, cast: cast))\(standing)> "
  }

  /// Does what a line says, part by part.
  /// - Returns: The exit code, when it says to leave.
  private func enter(_ line: String) throws(CommandFailure) -> ExitCode? {
    console.holdsSeveral = line.contains(";")
    for step in grammar.steps(of: line) where !table.race.isOver {
      switch step {
      case .orders(let results): try enter(results)
      case .command(let command, let words, let column):
        if let exit = try perform(command, words, at: column) { return exit }
      }
    }
    return nil
  }

  /// What the body gives, or nil after its problem was told.
  func attempt<Value>(at column: Int, _ body: () throws(LineProblem) -> Value) -> Value? {
    do throws(LineProblem) {
      return try body()
    } catch {
      refuse(error, at: column)
      return nil
    }
  }

  /// Tells a refusal and counts it.
  func refuse(_ problem: LineProblem, at column: Int) {
    refuse(problem.text, at: column)
  }

  func refuse(_ sentence: String, at column: Int? = nil) {
    refused += 1
    console.complain(sentence, at: column)
  }

  /// A failure with the way back to the race, where it does not say it yet.
  private func keepsRace(_ failure: CommandFailure) -> CommandFailure {
    guard failure.exit != .done, !table.race.isOver, failure.remedy?.contains("--resume") != true else {
      return failure
    }
    var told = failure
    let advice = failure.remedy.map { $0 + "; " } ?? ""
    told.remedy = advice + "the race is saved up to \(cast.date(of: view.turn)): \(resumption)"
    return told
  }
}
