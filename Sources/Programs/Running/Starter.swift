import Dispatch
import Foundation
import Synchronization

/// Starts all programs from one thread that stays: what a sandbox starts ends with the thread that started it.
final class Starter: Sendable {
  private struct Work {
    let words: [String]
    let environment: [String]
    let done: DispatchSemaphore
    let result: Result
  }

  private final class Result: Sendable {
    let value = Mutex<Swift.Result<ChildProcess, ChildProcess.Failure>?>(nil)
  }

  private let waiting = Mutex<[Work]>([])
  private let signal = DispatchSemaphore(value: 0)
  private let isRunning = Mutex(false)

  /// Starts a program.
  func start(_ words: [String], environment: [String]) throws(ChildProcess.Failure) -> ChildProcess {
    isRunning.withLock { isRunning in
      if !isRunning { Thread.detachNewThread { self.serve() } }
      isRunning = true
    }
    let work = Work(words: words, environment: environment, done: DispatchSemaphore(value: 0), result: Result())
    waiting.withLock { $0.append(work) }
    signal.signal()
    work.done.wait()
    guard let result = work.result.value.withLock({ $0 }) else { throw ChildProcess.Failure(code: EAGAIN) }
    return try result.get()
  }

  private func serve() {
    while true {
      signal.wait()
      guard let work = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
      let result: Swift.Result<ChildProcess, ChildProcess.Failure>
      do throws(ChildProcess.Failure) {
        result = .success(try ChildProcess(work.words, environment: work.environment))
      } catch {
        result = .failure(error)
      }
      work.result.value.withLock { $0 = result }
      work.done.signal()
    }
  }
}
