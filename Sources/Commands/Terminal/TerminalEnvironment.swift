#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the program may learn of its surroundings; a test makes one of its own.
struct TerminalEnvironment: Sendable {
  /// An environment variable, nil when it is unset or empty.
  var variable: @Sendable (String) -> String?
  /// Whether standard input, output and error are terminals.
  var inputIsTerminal: Bool, outputIsTerminal: Bool, errorIsTerminal: Bool
  /// The size that the terminal on a descriptor reports, nil when it reports none.
  var size: @Sendable (Int32) -> WindowSize?

  /// The surroundings of this process.
  static var process: TerminalEnvironment {
    TerminalEnvironment(
      variable: { name in
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
      },
      inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1, errorIsTerminal: isatty(2) == 1,
      size: WindowSize.of)
  }

  /// Made-up surroundings.
  static func fixed(
    _ variables: [String: String], input: Bool = false, output: Bool = false, error: Bool = false, columns: Int? = nil,
    rows: Int = 24
  ) -> TerminalEnvironment {
    TerminalEnvironment(
      variable: { name in variables[name].flatMap { $0.isEmpty ? nil : $0 } },
      inputIsTerminal: input, outputIsTerminal: output, errorIsTerminal: error,
      size: { _ in columns.map { WindowSize(columns: $0, rows: rows) } })
  }

  /// Whether the locale's characters are UTF-8.
  var isUnicode: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C"
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// Whether the terminal understands no control sequences.
  var isDumb: Bool { (variable("TERM") ?? "dumb") == "dumb" }

  /// The folder for state that outlives a run, by the XDG rules; nil without a home.
  var stateFolder: String? {
    if let folder = variable("XDG_STATE_HOME"), folder.hasPrefix("/") { return folder + "/frontier" }
    return variable("HOME").map { $0 + "/.local/state/frontier" }
  }
}

/// How large a terminal is.
struct WindowSize: Sendable {
  /// Both at least 1.
  var columns: Int, rows: Int

  /// What the terminal on a descriptor reports.
  @Sendable static func of(_ descriptor: Int32) -> WindowSize? {
    var size = winsize()
    #if canImport(Glibc)
      let answer = ioctl(descriptor, UInt(TIOCGWINSZ), &size)
    #else
      let answer = ioctl(descriptor, Int32(TIOCGWINSZ), &size)
    #endif
    guard answer == 0, size.ws_col > 0 else { return nil }
    return WindowSize(columns: Int(size.ws_col), rows: size.ws_row > 0 ? Int(size.ws_row) : 24)
  }
}
