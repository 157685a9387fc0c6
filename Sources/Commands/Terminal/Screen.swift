/// A whole screen of lines, drawn over what stands there, so that nothing flickers.
enum Screen {
  /// Draws lines from the top, each cut to the width, and clears what is below; lines that do not fit are left out.
  static func draw(_ lines: [String], _ style: TerminalStyle) throws(CommandFailure) {
    let text = lines.prefix(style.height ?? .max).map { line in
      let line = style.spelled(line)
      return (style.width.map { truncated(line, to: $0, mark: style.sign("…", "...")) } ?? line) + "\u{1B}[K"
    }
    try Output.standard.write("\u{1B}[H" + text.joined(separator: "\n") + "\u{1B}[J")
    try Output.standard.flush()
  }
}
