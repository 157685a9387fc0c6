import Dispatch
import Synchronization

/// Many independent pieces of work on all cores: the one place where the program is parallel.
public enum Batch {
  /// Does the pieces `0..<count` and puts each result at its own place.
  ///
  /// The results do not depend on the number of jobs.
  ///
  /// - Parameters:
  ///   - count: How many pieces.
  ///   - jobs: How many at once; at least 1.
  ///   - shouldStop: Asked before each piece; once true, no further piece begins.
  ///   - piece: The work, given its number.
  /// - Returns: One result a piece, nil for those that were not begun.
  public static func run<Result: Sendable>(
    _ count: Int, jobs: Int, shouldStop: @Sendable () -> Bool = { false }, _ piece: @Sendable (Int) -> Result
  ) -> [Result?] {
    if jobs <= 1 { return (0..<count).map { shouldStop() ? nil : piece($0) } }
    let following = Atomic<Int>(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, max(count, 1))) { _ in
      while !shouldStop() {
        let number = following.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = piece(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0 }
  }
}
