extension JSON5Reader {
  /// Reads a text in single or double quotes, from its quote on.
  mutating func text(from opening: JSON5Position) throws(JSON5Fault) -> String {
    let quote = bytes[place]
    place += 1
    let start = place
    let isPlain = skipPlainText(quote)
    if byte == quote, !isAtEnd {
      let text = string(from: start, to: place)
      if !isPlain { uncounted += place - start - text.count }
      place += 1
      return text
    }
    var text = Array(bytes[start..<place])
    var counted = start
    while byte != quote || isAtEnd {
      if !isAtEnd, byte == UInt8(ascii: "\\") {
        if let next = try escape(into: &text) { counted = next }
      } else if isAtEnd || byte == 0x0A || byte == 0x0D {
        throw unclosedText(quote, opening)
      }
      let plain = place
      _ = skipPlainText(quote)
      text.append(contentsOf: bytes[plain..<place])
    }
    count(from: counted)
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes to the next quote, backslash or end of line.
  /// - Returns: Whether only ASCII was passed.
  private mutating func skipPlainText(_ quote: UInt8) -> Bool {
    var seen: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == quote || byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x0D { break }
      seen |= byte
      place += 1
    }
    return seen < 0x80
  }

  private func unclosedText(_ quote: UInt8, _ opening: JSON5Position) -> JSON5Fault {
    JSON5Fault(
      position: opening, problem: "the text that opens here is not closed in its line",
      remedy: "close it with \(Unicode.Scalar(quote)), or end the line with \\ to go on in the next")
  }

  /// Reads an escape, from its backslash on.
  /// - Returns: Where the next line begins, if the text goes on there.
  private mutating func escape(into text: inout [UInt8]) throws(JSON5Fault) -> Int? {
    let before = self
    place += 1
    guard !isAtEnd else { return nil }
    switch byte {
    case 0x0A, 0x0D:
      endLine()
      return place
    case UInt8(ascii: "u"):
      text.append(contentsOf: try unicodeEscape().utf8)
      return nil
    case UInt8(ascii: "x"):
      text.append(contentsOf: Unicode.Scalar(UInt8(try hexadecimal(digits: 2))).utf8)
      return nil
    case UInt8(ascii: "0")...UInt8(ascii: "9") where byte != UInt8(ascii: "0") || byte(ahead: 1).isDigit:
      throw before.fault("\\ may stand before no digit", "write \\x with two hexadecimal digits")
    case 0x80...:
      let scalar = scalar
      if !scalar.isLineBreak { text.append(contentsOf: scalar.utf8) }
      place += scalar.length
    default:
      text.append(Self.control(byte))
      place += 1
    }
    return nil
  }

  /// What a letter after a backslash stands for, where it is not itself.
  private static func control(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "v"): 0x0B
    case UInt8(ascii: "0"): 0
    default: letter
    }
  }

  /// Reads a character from its `u` on: four hexadecimal digits, and four more for the other half of a pair.
  mutating func unicodeEscape() throws(JSON5Fault) -> Unicode.Scalar {
    var backslash = self
    backslash.place -= 1
    let code = try hexadecimal(digits: 4)
    if let scalar = Unicode.Scalar(code) { return scalar }
    if code < 0xDC00, byte == UInt8(ascii: "\\"), byte(ahead: 1) == UInt8(ascii: "u") {
      place += 1
      let low = try hexadecimal(digits: 4)
      if (0xDC00...0xDFFF).contains(low) {
        return Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    throw backslash.fault(
      "this \\u is half of a character", "write both halves, \\uD83D\\uDE00, or the character itself")
  }

  /// Reads hexadecimal digits, from the letter before them on.
  private mutating func hexadecimal(digits count: Int) throws(JSON5Fault) -> UInt32 {
    let letter = Unicode.Scalar(byte)
    place += 1
    var code: UInt32 = 0
    for _ in 0..<count {
      guard let digit = byte.hexadecimalDigit else {
        throw fault("\\\(letter) needs \(count) hexadecimal digits, not \(found)", "write \(count) of 0–9 and A–F")
      }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return code
  }
}

extension UInt8 {
  /// Its value as a hexadecimal digit.
  var hexadecimalDigit: UInt8? {
    if isDigit { return self - 48 }
    let letter = (self | 0x20) &- 97
    return letter < 6 ? letter + 10 : nil
  }
}
