/// One line being asked for: its text, how it is shown, and the way through history and completion.
struct LineSession {
  /// The text and its cursor.
  var buffer = LineBuffer()
  /// How the text is shown.
  var view: LineView
  /// The lines given before.
  var history: LineHistory
  private var tabs = 0

  /// A new, empty line.
  init(view: LineView, history: LineHistory) {
    self.view = view
    self.history = history
    self.history.rewind()
  }

  /// Shows the line as it is now.
  mutating func draw(columns: Int) { Notices.write(view.drawing(buffer, columns: columns)) }

  /// Shows the line when it is done, in as many rows as it takes.
  mutating func drawWhole(columns: Int) { Notices.write(view.whole(buffer, columns: columns)) }

  /// Does what a key asks for, with a bell where it can do nothing.
  mutating func handle(_ key: Key, columns: Int, _ complete: LineEditor.Completer) {
    if key != .tab { tabs = 0 }
    switch key {
    case .tab: completeWord(columns: columns, complete)
    case .control("L"): Notices.write("\u{1B}[H\u{1B}[2J")
    case .up, .control("P"): recall(history.older(than: buffer.text))
    case .down, .control("N"): recall(history.newer())
    case .unknown: break
    default: if !buffer.handle(key) { Notices.write("\u{07}") }
    }
  }

  private mutating func recall(_ line: String?) {
    if let line { buffer.replace(with: line) } else { Notices.write("\u{07}") }
  }

  private mutating func completeWord(columns: Int, _ complete: LineEditor.Completer) {
    tabs += 1
    let candidates = complete(buffer.text, buffer.before.count)
    let word = buffer.before.reversed().prefix { !$0.isWhitespace && $0 != ";" }.count
    guard let shared = Self.sharedPrefix(candidates) else {
      Notices.write("\u{07}")
      return
    }
    let former = buffer
    if candidates.count == 1 {
      let closes = !" =/(".contains(shared.last ?? " ") && buffer.after.first?.isWhitespace != true
      buffer.replaceBefore(count: word, with: closes ? shared + " " : shared)
    } else if shared.count > word {
      buffer.replaceBefore(count: word, with: shared)
    }
    if buffer != former { tabs = candidates.count == 1 ? 0 : 1 } else if tabs < 2 { Notices.write("\u{07}") }
    if buffer == former && tabs >= 2 { list(candidates, columns: columns) }
  }

  /// Writes the candidates below the line, in columns.
  private func list(_ candidates: [String], columns: Int) {
    let shown = candidates.prefix(100)
    let width = min(columns - 1, (shown.map(displayWidth).max() ?? 0) + 2)
    let perRow = max(1, (columns - 1) / max(1, width))
    let rows = (shown.count + perRow - 1) / perRow
    var text = "\n"
    for row in 0..<rows {
      let cells = stride(from: row, to: shown.count, by: rows).map { index in
        padded(truncated(shown[index], to: width - 1, mark: "~"), to: width)
      }
      var line = cells.joined()
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    if candidates.count > shown.count { text += "and \(candidates.count - shown.count) more\n" }
    Notices.write(text)
  }

  /// The longest beginning that all candidates share; nil without candidates.
  static func sharedPrefix(_ candidates: [String]) -> String? {
    guard var shared = candidates.first else { return nil }
    for candidate in candidates.dropFirst() {
      shared = String(zip(shared, candidate).prefix { $0 == $1 }.map(\.0))
    }
    return shared
  }
}
