/// A measurement or check of the bench, with the options that it takes.
struct BenchCommand: Sendable {
  /// Its name on the command line.
  let name: String
  /// What it measures, in one line.
  let summary: String
  /// The options that take a value, with what the value is: `--seeds A..B`.
  var options: [String] = []
  /// The options that stand alone.
  var flags: [String] = []
  /// Whether it takes words without dashes.
  var takesWords = false
  /// Does it and prints what came out; says whether the answer is yes.
  let run: @Sendable (BenchArguments) throws(BenchFailure) -> Bool

  /// How it is called.
  var usage: String {
    let options = (options + flags).map { " [\($0)]" }.joined()
    return "frontier-bench \(name)\(options)\(takesWords ? " …" : "")"
  }
}

/// Why a measurement could not be made.
enum BenchFailure: Error, Sendable {
  /// The command line is wrong.
  case usage(String)
  /// A program or a file that it needs is missing or fails.
  case unavailable(String)

  /// What to tell.
  var message: String {
    switch self {
    case .usage(let text), .unavailable(let text): text
    }
  }
  /// What to answer to the shell, after `sysexits.h`.
  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .unavailable: 69
    }
  }
}
