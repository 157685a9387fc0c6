#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Thin calls over `sigaction` that hide how the two C libraries name its union.
enum Signals {
  /// Makes an action that calls `handler`, or the default or ignoring one.
  static func action(_ handler: @escaping @convention(c) (Int32) -> Void, flags: Int32 = 0) -> sigaction {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sa_handler.sa_handler = handler
    #endif
    action.sa_flags = flags
    sigemptyset(&action.sa_mask)
    return action
  }

  /// Ignores a signal from now on.
  static func ignore(_ number: Int32) {
    signal(number, SIG_IGN)
  }

  /// Whether whoever started the program asked it to ignore a signal, as `nohup` does.
  static func isIgnored(_ number: Int32) -> Bool {
    var current = sigaction()
    sigaction(number, nil, &current)
    return address(of: current) == 1
  }

  /// Whether an action calls a handler, and is neither the default nor ignoring. Safe in a signal handler.
  static func isHandled(_ action: sigaction) -> Bool { address(of: action) > 1 }

  private static func address(of action: sigaction) -> UInt {
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sa_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: UInt.self)
  }
}

/// `read(2)`, by a name that a method called `read` does not hide.
func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// `write(2)`, by a name that a method called `write` does not hide.
func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
