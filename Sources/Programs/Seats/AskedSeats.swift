import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The programs that one thread has asked and not yet heard: whoever waits for one listens to all of them, so that a
/// slow one takes no time from another's clock.
enum AskedSeats {
  private static let asked = Mutex<[UInt: [ProgramSeat]]>([:])

  #if canImport(Musl)
    private static var thread: UInt { UInt(bitPattern: pthread_self()) }
  #else
    private static var thread: UInt { pthread_self() }
  #endif

  /// Notes that a seat was asked.
  static func join(_ seat: ProgramSeat) {
    let thread = thread
    asked.withLock { $0[thread, default: []].append(seat) }
  }

  /// Whether this thread waits for a seat.
  static func contains(_ seat: ProgramSeat) -> Bool {
    let thread = thread
    return asked.withLock { $0[thread]?.contains { $0 === seat } ?? false }
  }

  /// Waits until a seat has its answer, or it is clear that there will be none.
  static func wait(for seat: ProgramSeat) {
    let thread = thread
    let members = asked.withLock { $0[thread] ?? [] }
    while let rest = seat.rest(ChildProcess.now) {
      var waits = members.flatMap { $0.waits() }
      let milliseconds = Int32(clamping: (rest + 999_999) / 1_000_000)
      let count = poll(&waits, nfds_t(waits.count), milliseconds)
      let now = ChildProcess.now
      guard count > 0 else { continue }
      for (place, member) in members.enumerated() { member.take(waits[(place * 3)..<(place * 3 + 3)], now) }
    }
    asked.withLock { asked in
      asked[thread]?.removeAll { $0 === seat }
      if asked[thread]?.isEmpty == true { asked[thread] = nil }
    }
  }
}
