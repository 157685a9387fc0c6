import Foundation

/// How long the program takes to start, compared with one that does nothing.
enum Startup {
  static let command = BenchCommand(
    name: "startup", summary: "`frontier --version` against /bin/true: the median difference of adjacent pairs",
    options: ["--program PATH", "--pairs N"], run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let pairs = try arguments.integer("--pairs", in: 1...10_000, default: 101)
    let beside = URL(fileURLWithPath: Child.ownPath).deletingLastPathComponent().appendingPathComponent("frontier").path
    let program = arguments.text("--program") ?? beside
    var differences: [Double] = []
    for _ in 0..<pairs {
      let nothing = try time("true", [])
      differences.append(try time(program, ["--version"]) - nothing)
    }
    differences.sort()
    print(
      "startup: \(program) --version takes \(Figures.fixed(Statistics.median(differences), 1)) ms more than /bin/true"
        + " (median of \(pairs) pairs; half of them from \(Figures.fixed(differences[pairs / 4], 1)) to"
        + " \(Figures.fixed(differences[pairs * 3 / 4], 1)) ms)")
    return true
  }

  /// Milliseconds from the start of a program to its end.
  private static func time(_ program: String, _ words: [String]) throws(BenchFailure) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let status = try Child.runSilently(program, words)
    let time = (clock.now - start) / .milliseconds(1)
    guard status == 0 else { throw .unavailable("'\(program)' ended with \(status)") }
    return time
  }
}
