/// The line being edited: the text on both sides of the cursor, and what was last cut.
struct LineBuffer: Equatable, Sendable {
  /// The text before and after the cursor.
  private(set) var before = "", after = ""
  private var cut = ""

  /// The whole line.
  var text: String { before + after }

  /// Replaces the line, with the cursor at its end.
  mutating func replace(with text: String) { (before, after) = (text, "") }

  /// Replaces the last `count` characters before the cursor.
  mutating func replaceBefore(count: Int, with text: String) {
    before.removeLast(count)
    before += text
  }

  /// Inserts text at the cursor.
  mutating func insert(_ text: String) { before += text }

  /// Does what a key asks for; false when the key has no meaning for the line or nothing to do.
  mutating func handle(_ key: Key) -> Bool {
    let former = self
    switch key {
    case .text(let text): insert(text)
    case .left, .control("B"): if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right, .control("F"): if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("A"): (before, after) = ("", text)
    case .end, .control("E"): (before, after) = (text, "")
    case .backspace: _ = before.popLast()
    case .delete, .control("D"): if !after.isEmpty { after.removeFirst() }
    case .wordLeft:
      let index = wordStart()
      (before, after) = (String(before[..<index]), before[index...] + after)
    case .wordRight:
      let index = wordEnd()
      (before, after) = (before + after[..<index], String(after[index...]))
    case .deleteWordRight:
      let index = wordEnd()
      (cut, after) = (String(after[..<index]), String(after[index...]))
    case .deleteWordLeft:
      let index = wordStart()
      (cut, before) = (String(before[index...]), String(before[..<index]))
    case .control("W"):
      let end = before.lastIndex { !$0.isWhitespace } ?? before.startIndex
      let space = before[..<end].lastIndex { $0.isWhitespace }
      let index = space.map { before.index(after: $0) } ?? before.startIndex
      (cut, before) = (String(before[index...]), String(before[..<index]))
    case .control("U"): (cut, before) = (before, "")
    case .control("K"): (cut, after) = (after, "")
    case .control("Y"): insert(cut)
    default: return false
    }
    return self != former
  }

  private func wordStart() -> String.Index {
    let end = before.lastIndex { $0.isLetter || $0.isNumber } ?? before.startIndex
    let gap = before[..<end].lastIndex { !$0.isLetter && !$0.isNumber }
    return gap.map { before.index(after: $0) } ?? before.startIndex
  }

  private func wordEnd() -> String.Index {
    let start = after.firstIndex { $0.isLetter || $0.isNumber } ?? after.endIndex
    return after[start...].firstIndex { !$0.isLetter && !$0.isNumber } ?? after.endIndex
  }
}
