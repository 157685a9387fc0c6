import TextUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where a player's lines come from, and how text goes to them.
struct PlayConsole {
  /// How the session writes to standard output.
  private(set) var style: TerminalStyle
  /// Whether only results and errors are wanted.
  let isQuiet: Bool
  /// Whether the line at hand holds several orders: then a refusal tells the column of the first one too.
  var holdsSeveral = false
  /// The line that was read last, from 1.
  private(set) var lineNumber = 0
  private let noticeStyle: TerminalStyle
  private let mayAsk: Bool
  private let inputIsTerminal: Bool
  private var editor: LineEditor
  private var script: (reader: LineReader, descriptor: Int32, name: String)?

  /// Opens the sources of lines: `--orders FILE` first, then standard input.
  init(_ arguments: ParsedArguments, orders file: String?) throws(CommandFailure) {
    style = arguments.style
    noticeStyle = arguments.noticeStyle
    isQuiet = arguments.isQuiet
    mayAsk = arguments.mayAsk
    inputIsTerminal = arguments.environment.inputIsTerminal
    editor = LineEditor(style: arguments.noticeStyle, environment: arguments.environment)
    guard let file, file != "-" else { return }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(.noInput, "cannot read the orders in \(file): \(CommandFailure.reason(errno))")
    }
    script = (LineReader(descriptor: descriptor), descriptor, file)
  }

  /// Whether a person types the lines now, and can be asked.
  var isKeyboard: Bool { script == nil && inputIsTerminal }
  /// Whether questions may be asked now.
  var canAsk: Bool { isKeyboard && mayAsk }
  /// How texts are drawn.
  var text: TextStyle {
    TextStyle(isColored: style.color, isASCII: style.ascii, isLinear: style.appendOnly, isTabbed: style.plain)
  }
  /// Columns to fill: the terminal's, and elsewhere 80, or room enough for tables that tabs part.
  var width: Int { style.width ?? (style.plain ? 160 : 80) }

  /// Asks for a line.
  mutating func next(
    prompt: String, remembers: Bool = true, _ complete: LineEditor.Completer = { _, _ in [] }
  ) -> LineResult {
    style.remeasure()
    if var source = script {
      let result = source.reader.next()
      script?.reader = source.reader
      if result != .end {
        lineNumber += 1
        return result
      }
      close(source.descriptor)
      script = nil
      // A person may go on where the script ends.
      guard inputIsTerminal, mayAsk else { return .end }
      lineNumber = 0
    }
    lineNumber += 1
    // The terminal may have another width now than when the line was begun.
    defer { style.remeasure() }
    return editor.readLine(prompt: noticeStyle.spelled(prompt), remembers: remembers, complete: complete)
  }

  /// Forgets what was typed ahead.
  mutating func dropTyped() { editor.dropTyped() }

  /// Asks for an answer, which is not kept among the lines given before.
  mutating func ask(_ question: String) -> LineResult {
    next(prompt: question, remembers: false)
  }

  /// Whether what one person sees can be kept from the next: only a screen that can be changed for another hides it.
  var canHide: Bool { canAsk && !style.appendOnly }

  /// Begins what only one of several people may see: on a screen of its own, which leaves nothing to scroll back to, and
  /// without the lines that others gave.
  mutating func beginSecret() throws(CommandFailure) {
    editor.keepsHistory = false
    editor.forget()
    guard canHide else { return }
    try Output.standard.flush()
    _ = TerminalGuard.enter(.alternateScreen)
  }

  /// Ends it: the screen is again as it was before. Where lines are only added, they are moved out of sight.
  mutating func endSecret() throws(CommandFailure) {
    try Output.standard.flush()
    if canHide {
      TerminalGuard.leave(.alternateScreen)
    } else if isKeyboard {
      try write(Array(repeating: "", count: 60))
    }
  }

  /// Writes lines to standard output.
  func write(_ lines: [String]) throws(CommandFailure) {
    for line in lines { try Output.standard.line(line) }
  }

  /// Writes a sentence, in whole words.
  func say(_ sentence: String, _ ink: Ink = .plain) throws(CommandFailure) {
    try write(Columns.wrap(sentence, to: style.width ?? .max, indent: 2, cutsWords: false).map { text.paint($0, ink) })
  }

  /// Writes a sentence to standard error: something is refused or wrong. In a script it names the place.
  /// - Parameter column: Where in the line it is, from 1.
  func complain(_ sentence: String, at column: Int? = nil) {
    let place =
      if let script {
        "\(script.name):\(lineNumber):\(column ?? 1): "
      } else if isKeyboard {
        "x " + (column.map { $0 == 1 && !holdsSeveral ? "" : "column \($0): " } ?? "")
      } else {
        "x line \(lineNumber)" + (column.map { ", column \($0)" } ?? "") + ": "
      }
    notice(place + sentence)
  }

  /// Writes a warning to standard error.
  func notice(_ sentence: String) {
    let style = TextStyle(isColored: noticeStyle.color, isASCII: noticeStyle.ascii)
    for line in Columns.wrap(sentence, to: noticeStyle.width ?? .max, indent: 2, cutsWords: false) {
      Notices.line(style.paint(line, .warning))
    }
  }
}
