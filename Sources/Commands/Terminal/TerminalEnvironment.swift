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
  /// The columns that the terminal on a descriptor reports, nil when it reports none.
  var columns: @Sendable (Int32) -> Int?

  /// The surroundings of this process.
  static var process: TerminalEnvironment {
    TerminalEnvironment(
      variable: { name in
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
      },
      inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1, errorIsTerminal: isatty(2) == 1,
      columns: windowColumns)
  }

  /// Made-up surroundings.
  static func fixed(
    _ variables: [String: String], input: Bool = false, output: Bool = false, error: Bool = false, columns: Int? = nil
  ) -> TerminalEnvironment {
    TerminalEnvironment(
      variable: { name in variables[name].flatMap { $0.isEmpty ? nil : $0 } },
      inputIsTerminal: input, outputIsTerminal: output, errorIsTerminal: error, columns: { _ in columns })
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

@Sendable private func windowColumns(_ descriptor: Int32) -> Int? {
  var size = winsize()
  #if canImport(Glibc)
    let answer = ioctl(descriptor, UInt(TIOCGWINSZ), &size)
  #else
    let answer = ioctl(descriptor, Int32(TIOCGWINSZ), &size)
  #endif
  return answer == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
}
