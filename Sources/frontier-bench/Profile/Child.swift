import Foundation

/// A program that the bench runs and waits for.
enum Child {
  /// What a program left behind.
  struct Result: Sendable {
    /// Its answer to the shell.
    let status: Int32
    /// What it wrote to standard error.
    let errors: String
  }

  /// The path of this program.
  static var ownPath: String { Bundle.main.executablePath ?? CommandLine.arguments[0] }

  /// Where a program lies: itself where it is a path, or the first of that name in the search path.
  static func path(of program: String) throws(BenchFailure) -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let places = program.contains("/") ? [program] : folders.map { "\($0)/\(program)" }
    guard let path = places.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw .unavailable("there is no program '\(program)'; install it, or give its path")
    }
    return path
  }

  /// Runs a program to its end, without input and with its output thrown away.
  /// - Parameter settings: What its environment holds beside this program's own.
  static func run(
    _ program: String, _ words: [String], with settings: [String: String] = [:]
  ) throws(BenchFailure) -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path(of: program))
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment.merging(settings) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw .unavailable("'\(program)' does not start: \(error.localizedDescription)")
    }
    let text = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(status: process.terminationStatus, errors: String(decoding: text, as: UTF8.self))
  }
}

extension Child {
  /// Runs a program as directly as the system can, with all its output thrown away.
  /// - Returns: Its answer to the shell.
  static func runSilently(_ program: String, _ words: [String]) throws(BenchFailure) -> Int32 {
    let path = try path(of: program)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = ([path] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, &arguments, environ) == 0 else {
      throw .unavailable("'\(path)' does not start")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
