import Foundation

/// Begins a program that takes a seat.
enum PolicyNew {
  private static let language = OptionSpec(
    "--language", value: "LANGUAGE", "What it is written in.", default: "python", choices: ["python", "swift"])

  /// `frontier policy new`.
  static let spec = CommandSpec(
    path: ["policy", "new"], summary: "Begin a program that takes a seat: a working bot with its README.",
    arguments: [ArgumentSpec("DIR", "The folder; it is made where there is none.")],
    options: [language],
    examples: [
      "frontier policy new --language python my-bot",
      "frontier policy new --language swift my-swift-bot",
    ],
    discussion: """
      The bot plays as it is, and beats random orders. For Python there is a module without dependencies that speaks \
      the protocol and has the observation and the orders as types, with ranges and units. A file that is there \
      already is left alone, and nothing is written then.

      Exit codes: 0 written, 73 a file exists already or cannot be created.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let folder = arguments.positional(0) ?? ""
    let isSwift = arguments.value(language.name) == "swift"
    let files = isSwift ? SwiftStarter.files : PythonStarter.files
    let paths = files.map { (path: "\(folder)/\($0.name)", text: $0.text) }
    if let there = paths.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
      throw CommandFailure(.cannotCreate, "\(there.path) exists already", remedy: "choose another folder")
    }
    for (path, text) in paths {
      do {
        let parent = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      } catch {
        throw CommandFailure(
          .cannotCreate, "cannot write \(path): \(CommandFailure.reason(errno))", remedy: "choose another folder")
      }
      try Output.standard.line("wrote \(path)")
    }
    guard !arguments.isQuiet else { return .done }
    let command = isSwift ? "\(folder)/.build/release/bot" : "python3 \(folder)/bot.py"
    let build = isSwift ? "  swift build -c release --static-swift-stdlib --package-path \(folder)\n" : ""
    try Output.standard.write(
      """

      Then:
      \(build)  frontier run first-steps --seats 'exec:\(command),steady,uniform' --seeds 1..20
        frontier policy check --scenario first-steps -- \(command)

      """)
    return .done
  }
}
