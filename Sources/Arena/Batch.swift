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

  /// Does the pieces `0..<count` and hands on each result in the order of the numbers, as soon as it is its turn.
  ///
  /// What is handed on does not depend on the number of jobs. Pieces that were begun are finished and handed on also
  /// after a stop, and pieces begin in order, so that what was handed on is always the first part of the whole. A slow
  /// piece holds up the others only once `ahead` of them have been begun after it, so that what waits stays small.
  ///
  /// - Parameters:
  ///   - count: How many pieces.
  ///   - jobs: How many at once; at least 1.
  ///   - shouldStop: Asked before each piece; once true, no further piece begins.
  ///   - piece: The work, given its number.
  ///   - deliver: Takes a number and its result; never called twice at once.
  public static func stream<Result: Sendable>(
    _ count: Int, jobs: Int, shouldStop: @Sendable () -> Bool = { false }, _ piece: @Sendable (Int) -> Result,
    deliver: @Sendable (Int, Result) -> Void
  ) {
    let workers = min(max(jobs, 1), max(count, 1))
    let following = Atomic<Int>(0)
    let queue = Mutex((next: 0, waiting: [Int: Result]()))
    // A permit for each piece that was begun and not yet handed on. Starting from none, since a semaphore must not go
    // with fewer permits than it was made with.
    let permits = DispatchSemaphore(value: 0)
    for _ in 0..<workers * ahead { permits.signal() }
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        permits.wait()
        let number = shouldStop() ? count : following.add(1, ordering: .relaxed).oldValue
        guard number < count else {
          permits.signal()
          return
        }
        let result = piece(number)
        queue.withLock { queue in
          queue.waiting[number] = result
          while let ready = queue.waiting.removeValue(forKey: queue.next) {
            deliver(queue.next, ready)
            queue.next += 1
            permits.signal()
          }
        }
      }
    }
  }

  /// How many pieces a worker may be ahead of the slowest one.
  private static let ahead = 32
}
