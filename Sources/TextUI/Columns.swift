/// How many columns of a terminal a text takes.
public enum Columns {
  /// The width of a text without escape sequences: 0 for marks, 2 for East Asian wide characters and emoji, else 1.
  public static func width(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) { return text.utf8.count }
    var sum = 0
    for character in text { sum += width(of: character) }
    return sum
  }

  /// A text cut to a width, with `…` where something is missing.
  public static func cut(_ text: String, to columns: Int) -> String {
    if width(of: text) <= columns { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var sum = 0
    for character in text {
      let next = width(of: character)
      if sum + next > columns - 1 { break }
      kept.append(character)
      sum += next
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// A text with blanks behind it up to a width.
  static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(columns - width(of: text), 0))
  }

  /// A text with blanks before it up to a width.
  static func align(_ text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(columns - width(of: text), 0)) + text
  }

  /// Lines of whole words no wider than a width; later lines are indented.
  ///
  /// - Parameters:
  ///   - text: The text; blanks at its beginning stay.
  ///   - columns: The width.
  ///   - indent: How many blanks stand before later lines.
  ///   - cutsWords: Whether a word that is wider by itself is cut; a path must not be.
  public static func wrap(
    _ text: String, to columns: Int, indent: Int = 0, cutsWords: Bool = true
  ) -> [String] {
    var lines: [String] = []
    let start = text.prefix { $0 == " " }
    var line = String(start)
    var isEmpty = true
    for word in text.split(separator: " ") {
      let piece = String(word)
      if !isEmpty, width(of: line) + 1 + width(of: piece) > columns {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += isEmpty ? piece : " " + piece
      isEmpty = false
    }
    lines.append(line)
    return cutsWords ? lines.map { cut($0, to: columns) } : lines
  }

  private static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.isASCII { return first.value < 32 || first.value == 127 ? 0 : 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if character.unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return isWide(first.value) ? 2 : 1
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
