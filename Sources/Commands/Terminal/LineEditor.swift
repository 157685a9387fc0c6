#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Asks for lines: with editing, history and completion on a terminal, and plainly everywhere else.
///
/// The prompt and the line go to standard error. The terminal is changed only while a line is being asked for.
struct LineEditor {
  /// Gives the candidates for the word before the cursor, from the line and the characters before the cursor.
  ///
  /// A word begins after white space or `;`. A candidate replaces the whole word.
  typealias Completer = (_ line: String, _ cursor: Int) -> [String]

  /// Whether lines are remembered in the history file; off for secrets in hot-seat play.
  var keepsHistory = true
  private let editing: Bool
  private let echoesPrompt: Bool
  private let environment: TerminalEnvironment
  private let historyPath: String?
  private var history: LineHistory?
  private var reader = LineReader()
  private var keys = KeyReader()
  private var pasting = false

  /// An editor for standard input. `style` is the style of standard error.
  ///
  /// - Parameter historyFile: a path, or nil for the one in the XDG state folder.
  init(style: TerminalStyle, environment: TerminalEnvironment = .process, historyFile: String? = nil) {
    self.environment = environment
    echoesPrompt = environment.inputIsTerminal
    editing = environment.inputIsTerminal && environment.errorIsTerminal && !style.appendOnly
    historyPath = historyFile ?? environment.stateFolder.map { $0 + "/history" }
  }

  /// Forgets the lines given in this session that no file holds, so that the next person cannot recall them.
  mutating func forget() { history = nil }

  /// Whether keys edit the line here.
  var isEditing: Bool { editing }

  /// Forgets what was typed ahead, so that it does not answer what is asked next.
  mutating func dropTyped() {
    guard echoesPrompt else { return }
    keys.forget()
  }

  /// Asks for one line.
  /// - Parameter remembers: Whether lines that were given before can be recalled, and this one later; not for answers.
  mutating func readLine(
    prompt: String, remembers: Bool = true, complete: Completer = { _, _ in [] }
  ) -> LineResult {
    guard editing else { return readPlainly(prompt) }
    try? Output.standard.flush()
    if history == nil { history = LineHistory(path: historyPath) }
    guard TerminalGuard.enter(.raw) else { return readPlainly(prompt) }
    defer { TerminalGuard.leave(.raw) }
    if Interrupt.requested != nil { return .interrupted }
    let lines = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 1 { Notices.line(lines.dropLast().joined(separator: "\n")) }
    let recalled = remembers ? history! : LineHistory(path: nil)
    var session = LineSession(view: LineView(prompt: String(lines.last ?? "")), history: recalled)
    let result = run(&session, complete)
    if TerminalGuard.isRaw {
      _ = session.buffer.handle(.end)
      session.drawWhole(columns: columns)
    }
    Notices.write("\n")
    guard remembers else { return result }
    history = session.history
    if case .line(let line) = result { history?.add(line, persist: keepsHistory) } else { history?.rewind() }
    return result
  }

  private var columns: Int { max(2, environment.size(2)?.columns ?? 80) }

  private mutating func readPlainly(_ prompt: String) -> LineResult {
    try? Output.standard.flush()
    TerminalGuard.prepare()
    guard echoesPrompt else { return reader.next() }
    Notices.write(prompt)
    let result = CancelledLine.during { reader.next() }
    if result == .interrupted || result == .end { Notices.write("\n") }
    return result
  }

  private mutating func run(_ session: inout LineSession, _ complete: Completer) -> LineResult {
    session.draw(columns: columns)
    while true {
      guard let key = nextKey(&session) else { return TerminalGuard.isRaw ? .end : .interrupted }
      switch key {
      case .pasteStart: pasting = true
      case .pasteEnd: pasting = false
      case .tab where pasting: _ = session.buffer.handle(.text(" "))
      case .enter: return .line(session.buffer.text)
      case .control("C"): return .interrupted
      case .control("D") where session.buffer.text.isEmpty: return .end
      case .control("Z"): kill(0, SIGTSTP)
      default: session.handle(key, columns: columns, complete)
      }
      if session.buffer.text.utf8.count > LineReader.limit { return .tooLong }
      if !keys.isEmpty && pasting { continue }
      session.draw(columns: columns)
    }
  }

  /// Waits for a key; nil at the end of the input, or when a signal asked for the end.
  private mutating func nextKey(_ session: inout LineSession) -> Key? {
    while true {
      switch keys.next() {
      case .key(let key): return key
      case .redraw: session.draw(columns: columns)
      case .quiet: break
      case .end: return nil
      }
    }
  }
}
