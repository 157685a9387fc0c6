extension JSON5Reader {
  /// Reads a word without quotes, as ECMAScript 5.1 allows for names; nil where none begins here.
  mutating func name() throws(JSON5Fault) -> String? {
    let start = place
    while byte.isPlainNamePart { place += 1 }
    if place > start, bytes[start].isDigit { place = start }
    if byte < 0x80, byte != UInt8(ascii: "\\") { return place > start ? string(from: start, to: place) : nil }
    return try wideName(from: start)
  }

  /// Reads the rest of a word with letters beyond ASCII, or with escapes.
  private mutating func wideName(from start: Int) throws(JSON5Fault) -> String? {
    var name = string(from: start, to: place)
    while !isAtEnd {
      let isEscaped = byte == UInt8(ascii: "\\")
      let before = self
      guard isEscaped || byte >= 0x80 || byte.isPlainNamePart else { break }
      let scalar = isEscaped ? try escapedNamePart() : scalar
      guard name.isEmpty ? scalar.isNameStart : scalar.isNamePart else {
        guard isEscaped else { break }
        throw before.fault("this character cannot stand in a word without quotes", "put the word in quotes")
      }
      name.unicodeScalars.append(scalar)
      if !isEscaped { place += scalar.length }
    }
    count(from: start)
    return name.isEmpty ? nil : name
  }

  private mutating func escapedNamePart() throws(JSON5Fault) -> Unicode.Scalar {
    guard byte(ahead: 1) == UInt8(ascii: "u") else {
      throw fault("a word without quotes may hold no escape but \\u", "put the word in quotes")
    }
    place += 1
    return try unicodeEscape()
  }
}

extension UInt8 {
  /// Whether it is one of the digits from 0 to 9.
  var isDigit: Bool { self &- 48 < 10 }

  /// Whether it is a letter, digit or sign of ASCII that words without quotes may hold.
  var isPlainNamePart: Bool {
    (self | 0x20) &- 97 < 26 || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$")
  }
}

extension Unicode.Scalar {
  /// Whether a word without quotes may begin with it.
  var isNameStart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: true
    default: self == "$" || self == "_"
    }
  }

  /// Whether a word without quotes may go on with it.
  var isNamePart: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: true
    default: isNameStart || self == "\u{200C}" || self == "\u{200D}"
    }
  }
}
