import Foundation

/// The time that this thread has had of a processor: on a busy machine, too, what the work itself takes.
enum ProcessorTime {
  /// Seconds since the thread began.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
