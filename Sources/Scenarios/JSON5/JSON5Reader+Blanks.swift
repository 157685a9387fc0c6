extension JSON5Reader {
  /// Goes to the next byte that is neither blank nor comment.
  mutating func skipBlanks() throws(JSON5Fault) {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0B, 0x0C: place += 1
      case 0x0A, 0x0D: endLine()
      case UInt8(ascii: "/"): try skipComment()
      case 0x80...:
        guard skipWideBlank() else { return }
      default: return
      }
    }
  }

  /// Steps over a line's end, from its first byte: a line feed, a carriage return, or both.
  mutating func endLine() {
    place += bytes[place] == 0x0D && byte(ahead: 1) == 0x0A ? 2 : 1
    line += 1
    lineStart = place
    uncounted = 0
  }

  /// Steps over a blank beyond ASCII, where there is one.
  private mutating func skipWideBlank() -> Bool {
    let scalar = scalar
    guard scalar == "\u{FEFF}" || scalar.isLineBreak || scalar.properties.generalCategory == .spaceSeparator else {
      return false
    }
    // A mark at the start of a file is not seen; other blanks count as one.
    uncounted += scalar.length - (place == 0 && scalar == "\u{FEFF}" ? 0 : 1)
    place += scalar.length
    return true
  }

  private mutating func skipComment() throws(JSON5Fault) {
    switch byte(ahead: 1) {
    case UInt8(ascii: "/"): skipLineComment()
    case UInt8(ascii: "*"): try skipBlockComment()
    default: throw fault("a stray `/`", "remove it, or begin a comment with //")
    }
  }

  private mutating func skipLineComment() {
    let start = place
    var isPlain = true
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D {
      if bytes[place] >= 0x80 {
        if scalar.isLineBreak { break }
        isPlain = false
      }
      place += 1
    }
    if !isPlain { count(from: start) }
  }

  private mutating func skipBlockComment() throws(JSON5Fault) {
    let opening = position
    var start = place
    var isPlain = true
    place += 2
    while byte != UInt8(ascii: "*") || byte(ahead: 1) != UInt8(ascii: "/") {
      guard !isAtEnd else {
        throw JSON5Fault(position: opening, problem: "this comment is not closed", remedy: "close it with */")
      }
      if byte == 0x0A || byte == 0x0D {
        endLine()
        (start, isPlain) = (place, true)
      } else {
        if byte >= 0x80 { isPlain = false }
        place += 1
      }
    }
    place += 2
    if !isPlain { count(from: start) }
  }

  /// Takes note of bytes since `start`, in this line, that do not begin a character.
  mutating func count(from start: Int) {
    uncounted += place - start - characters(from: start, to: place)
  }

  /// How many characters a person would count between two places of one line.
  func characters(from start: Int, to end: Int) -> Int { string(from: start, to: end).count }

  /// A part of the text.
  func string(from start: Int, to end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  /// The scalar that begins at the next byte, of which there must be one.
  var scalar: Unicode.Scalar {
    let first = UInt32(bytes[place])
    func tail(_ ahead: Int) -> UInt32 { UInt32(byte(ahead: ahead)) & 0x3F }
    let value =
      switch first {
      case ..<0x80: first
      case ..<0xE0: (first & 0x1F) << 6 | tail(1)
      case ..<0xF0: (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
      default: (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension Unicode.Scalar {
  /// How many bytes it takes in UTF-8.
  var length: Int { UTF8.width(self) }

  /// Whether it is one of the two breaks beyond ASCII that end a line of JSON5, though no editor counts them.
  var isLineBreak: Bool { self == "\u{2028}" || self == "\u{2029}" }
}
