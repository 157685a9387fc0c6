import Foundation

/// Counts instructions and allocations of parts of this program, which it runs once more under valgrind's callgrind.
///
/// Instructions repeat where times do not.
enum Profile {
  /// What was counted between two marks.
  struct Part: Sendable {
    /// Instructions.
    var instructions = 0
    /// Calls of the heap's allocating functions.
    var allocations = 0
    /// Instructions by mechanic, with those of what it calls in common code.
    var byOwner: [String: Int] = [:]
  }

  /// Has the C library copy by vector moves: the processor's own repeated move is one instruction and is counted as one
  /// for each byte, and only some processors have it.
  private static let plainCopies = [
    "GLIBC_TUNABLES": "glibc.cpu.x86_rep_movsb_threshold=1000000000:glibc.cpu.x86_rep_stosb_threshold=1000000000"
  ]

  /// Ends one part and begins the next. It does nothing; the profiler watches for its name.
  @inline(never) @_optimize(none)
  static func mark() {}

  /// Runs a command of the bench under the profiler.
  ///
  /// - Parameters:
  ///   - words: The command and its options.
  ///   - owners: Whose instructions are counted apart.
  /// - Returns: What came before the first mark, between the marks, and after the last one.
  static func parts(of words: [String], by owners: ProfileOwners) throws(BenchFailure) -> [Part] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("frontier-\(UUID().uuidString).callgrind")
    defer { try? FileManager.default.removeItem(at: file) }
    let options = [
      "--tool=callgrind", "--combine-dumps=yes", "--dump-before=*frontier_bench7ProfileO4mark*",
      "--compress-strings=no", "--compress-pos=no", "--callgrind-out-file=\(file.path)",
    ]
    let ran = try Child.run("valgrind", options + [Child.ownPath] + words, with: plainCopies)
    guard ran.status == 0, let data = FileManager.default.contents(atPath: file.path) else {
      throw .unavailable("valgrind ended with \(ran.status):\n\(ran.errors)")
    }
    var reader = ProfileReader(owners: owners)
    data.withUnsafeBytes { reader.read($0) }
    return reader.parts
  }
}
