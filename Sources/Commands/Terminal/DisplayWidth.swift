/// The columns that a string takes on a terminal; control sequences such as colours take none.
func displayWidth(_ string: String) -> Int {
  if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return string.utf8.count }
  return DisplayWidth.pieces(string).reduce(0) { $0 + $1.width }
}

/// Adds spaces up to a width in columns, after the text or before it.
func padded(_ string: String, to width: Int, alignRight: Bool = false) -> String {
  let gap = String(repeating: " ", count: max(0, width - displayWidth(string)))
  return alignRight ? gap + string : string + gap
}

/// Cuts a string to a width in columns, ending it with `mark` where something was cut; colours are kept closed.
func truncated(_ string: String, to width: Int, mark: String = "…") -> String {
  guard displayWidth(string) > width else { return string }
  let markWidth = displayWidth(mark)
  let room = width - markWidth
  guard room >= 0 else { return String(repeating: ".", count: max(0, width)) }
  var result = ""
  var used = 0
  var full = false
  for piece in DisplayWidth.pieces(string) {
    if piece.isSequence {
      result += piece.text
    } else if !full && used + piece.width <= room {
      result += piece.text
      used += piece.width
    } else if !full {
      full = true
      result += mark
    }
  }
  return result
}

/// The width of characters, from Unicode's East Asian widths and general categories.
enum DisplayWidth {
  /// A character or a control sequence, with its columns.
  struct Piece {
    /// The characters.
    let text: Substring
    /// The columns they take.
    let width: Int
    /// Whether they are a control sequence.
    let isSequence: Bool
  }

  /// Splits a string into characters and control sequences of the form `ESC [ … letter`.
  static func pieces(_ string: String) -> [Piece] {
    var pieces: [Piece] = []
    var index = string.startIndex
    while index < string.endIndex {
      var next = string.index(after: index)
      var isSequence = false
      if string[index] == "\u{1B}", next < string.endIndex, string[next] == "[" {
        isSequence = true
        let parameters = string.index(after: next)
        next =
          string[parameters...].firstIndex { ("@"..."~").contains($0) }.map { string.index(after: $0) }
          ?? string.endIndex
      }
      let text = string[index..<next]
      pieces.append(Piece(text: text, width: isSequence ? 0 : width(of: string[index]), isSequence: isSequence))
      index = next
    }
    return pieces
  }

  /// The columns of one character with all its marks.
  static func width(of character: Character) -> Int {
    if let byte = character.asciiValue { return byte >= 0x20 && byte < 0x7F ? 1 : 0 }
    var widest = 0
    var previous: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if scalar == "\u{FE0F}", let previous, previous.properties.isEmoji { widest = 2 }
      widest = max(widest, width(of: scalar))
      previous = scalar
    }
    let first = character.unicodeScalars[character.unicodeScalars.startIndex]
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value) && character.unicodeScalars.count > 1
    return isFlag ? 2 : widest
  }

  /// The columns of one scalar by itself.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
    case .format: return scalar.value == 0xAD ? 1 : 0
    default: break
    }
    if scalar.value < 0x1100 { return 1 }
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if scalar.properties.isEmojiPresentation { return (0x1F1E6...0x1F1FF).contains(scalar.value) ? 1 : 2 }
    for range in wide where range.contains(scalar.value) { return 2 }
    return 1
  }

  /// East Asian Wide and Fullwidth, by block.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x1F900...0x1F9FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
