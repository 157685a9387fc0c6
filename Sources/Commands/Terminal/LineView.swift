/// How a line that may be wider than the terminal is shown on one row.
struct LineView {
  /// The prompt, which may hold colours.
  let prompt: String
  private let promptWidth: Int
  private var first = 0

  /// A view that begins every row with the prompt.
  init(prompt: String) {
    self.prompt = prompt
    promptWidth = displayWidth(prompt)
  }

  /// What to write so that the row shows the line and its cursor.
  mutating func drawing(_ buffer: LineBuffer, columns: Int) -> String {
    let showsPrompt = promptWidth + 8 < columns
    let margin = showsPrompt ? promptWidth : 0
    let room = max(1, columns - margin - 1)
    let cells = Array(buffer.text).map { (character: $0, width: Self.width($0)) }
    let cursor = min(cells.count, buffer.before.count)
    let beforeCursor = cells[..<cursor].reduce(0) { $0 + $1.width }
    let total = beforeCursor + cells[cursor...].reduce(0) { $0 + $1.width }
    // Scrolls by a third of the row, so that the eye can follow.
    if total <= room {
      first = 0
    } else if beforeCursor < first || beforeCursor > first + room {
      first = max(0, beforeCursor - room * 2 / 3)
    }
    var shown = ""
    var column = 0
    var cursorColumn = 0
    var drawn = 0
    for (index, cell) in cells.enumerated() {
      if column >= first && column + cell.width <= first + room {
        shown += Self.visible(cell.character)
        drawn += cell.width
        if index < cursor { cursorColumn = drawn }
      }
      column += cell.width
    }
    let position = margin + cursorColumn
    let motion = position > 0 ? "\u{1B}[\(position)C" : ""
    return "\r" + (showsPrompt ? prompt : "") + shown + "\u{1B}[K\r" + motion
  }

  /// What to write so that a line that is done can be read back: all of it, in as many rows as it takes.
  mutating func whole(_ buffer: LineBuffer, columns: Int) -> String {
    let text = buffer.text.map { Self.visible($0) }.joined()
    let isShort = promptWidth + displayWidth(text) < columns
    return isShort ? drawing(buffer, columns: columns) : "\r\u{1B}[K" + prompt + text
  }

  /// Control characters, which only a paste can bring, are shown as `?`.
  private static func visible(_ character: Character) -> String {
    isControl(character) ? "?" : String(character)
  }

  private static func width(_ character: Character) -> Int {
    isControl(character) ? 1 : DisplayWidth.width(of: character)
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
