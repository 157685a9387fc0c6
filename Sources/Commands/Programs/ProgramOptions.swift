import Policies
import Programs

/// The options of commands in which programs may take seats.
enum ProgramOptions {
  /// How long programs may take.
  static let clock = OptionSpec(
    "--clock", value: "start=S,turn=S,bank=S", "Seconds for a program's start, for a turn, and for a race's turns.",
    default: ProgramClocks.usual.text)
  /// What happens when one fails.
  static let faults = OptionSpec(
    "--faults", value: "RULE", "What a program's fault costs: the race, or a turn and at last its seat.",
    default: "strict", choices: ["strict", "lenient"])
  /// After how many faults its seat is lost.
  static let strikes = OptionSpec(
    "--strikes", value: "N", "With lenient, after how many faults in a race another policy plays on.", default: "3")
  /// Who plays on.
  static let standIn = OptionSpec(
    "--stand-in", value: "P", "With lenient, the policy that plays on.", default: "steady")
  /// How programs are shut in.
  static let sandbox = OptionSpec(
    "--sandbox", value: "WISH", "Shut programs in with bubblewrap: always, where it works, or never.", default: "auto",
    choices: SandboxWish.allCases.map(\.rawValue))
  /// Where faults are written.
  static let log = OptionSpec(
    "--program-log", value: "FILE",
    "Add faults, refused orders and standard error of programs to this file, as JSON lines.")

  /// All of them.
  static let all = [clock, faults, strikes, standIn, sandbox, log]

  /// What help says of programs.
  static let discussion = """
    A policy may be a program in any language: exec:COMMAND, in quotes where it has blanks. It is started once, is \
    asked each turn by a line of JSON, and answers with one. 'frontier policy new' writes a working one. A seat of a \
    program orders what that answers; the replay holds it, and needs no program.
    """

  /// Puts the options in force.
  ///
  /// - Throws: A failure for a wrong value, a log that cannot be written, or a sandbox that is required and not there.
  static func apply(_ arguments: ParsedArguments) throws(CommandFailure) {
    var settings = ProgramSettings()
    settings.clocks = try clocks(arguments)
    settings.sandbox = try sandboxWish(arguments)
    let isLenient = arguments.value(faults.name) == "lenient"
    let count = try arguments.integer(strikes.name, in: 1...1_000)
    for option in [strikes, standIn] where arguments.isGiven(option.name) && !isLenient {
      throw CommandFailure(
        .usage, "\(option.name) needs --faults lenient", remedy: "a strict race is lost with the first fault")
    }
    if isLenient { settings.rule = .lenient(strikes: count ?? 3) }
    let other = try arguments.policy(arguments.value(standIn.name) ?? "steady")
    guard !ProgramKinds.isProgram(other) else {
      throw CommandFailure(.usage, "--stand-in cannot be a program", remedy: "name a policy that cannot fail")
    }
    let room = arguments.table.programs
    let notes = try ProgramNotes(arguments)
    room.set(
      settings, standIn: { other.player() }, report: { notes.take($0) }, remark: { notes.take($0) },
      announce: { notes.announce($0, $1) })
  }

  /// Starts each program once, before many races are played with it.
  ///
  /// - Throws: A failure for one that does not start: nothing was played then.
  static func tryOut(_ policies: [PolicyChoice], _ arguments: ParsedArguments) throws(CommandFailure) {
    var tried: Set<String> = []
    for policy in policies {
      guard let command = ProgramKinds.command(of: policy), tried.insert(command.text).inserted else { continue }
      do throws(ProgramRoom.CannotStart) {
        try arguments.table.programs.tryOut(command)
      } catch {
        throw CommandFailure(
          .unavailable, "\(policy.kind.name) does not start: \(error.detail)",
          remedy: "nothing was played; see what it does: frontier policy check -- \(command.text)")
      }
    }
  }

  /// The options that a command was given, as words of another command line; the log is left out.
  static func words(_ arguments: ParsedArguments) -> [String] {
    var words: [String] = []
    for option in all where option.name != log.name {
      if let value = arguments.value(option.name) { words += [option.name, value] }
    }
    return words
  }

  /// The clocks that are asked for.
  static func clocks(_ arguments: ParsedArguments) throws(CommandFailure) -> ProgramClocks {
    guard let text = arguments.value(clock.name) else { return .usual }
    guard let clocks = ProgramClocks(text) else {
      throw arguments.wrong(clock.name, text, "a list such as start=10,turn=2,bank=60, in seconds up to 3600")
    }
    return clocks
  }

  /// The sandbox that is asked for; one that is required is there.
  static func sandboxWish(_ arguments: ParsedArguments) throws(CommandFailure) -> SandboxWish {
    let wish = arguments.value(sandbox.name).flatMap(SandboxWish.init) ?? .auto
    guard wish == .require else { return wish }
    let found = ProgramRoom.sandbox(for: wish)
    guard found.level == .bubblewrap else {
      throw CommandFailure(
        .unavailable, "--sandbox=require cannot be met: \(found.reason)",
        remedy: "install bubblewrap and allow user namespaces, or write --sandbox=auto")
    }
    return wish
  }
}
