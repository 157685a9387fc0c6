/// A key, as the line editor understands it.
enum Key: Equatable, Sendable {
  /// Characters to insert.
  case text(String)
  /// A control character, by the letter pressed with Ctrl.
  case control(Character)
  /// Keys that end, complete or shorten the line.
  case enter, tab, backspace, delete
  /// Keys that move the cursor or go through history.
  case left, right, up, down, home, end
  /// Keys that act on words.
  case wordLeft, wordRight, deleteWordLeft, deleteWordRight
  /// The marks around pasted text.
  case pasteStart, pasteEnd
  /// A key without meaning here.
  case unknown
}

/// Turns bytes from a terminal into keys, holding back sequences that are not complete.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var start = 0

  /// Adds bytes as they were read.
  mutating func append(_ more: some Sequence<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Whether bytes are held back.
  var isEmpty: Bool { start == bytes.count }

  /// The next key; nil when more bytes are needed. With `final` no more are awaited.
  mutating func next(final: Bool) -> Key? {
    guard start < bytes.count else { return nil }
    let byte = bytes[start]
    switch byte {
    case 0x1B: return escape(final: final)
    case 0x0D, 0x0A: return take(1, .enter)
    case 0x09: return take(1, .tab)
    case 0x08, 0x7F: return take(1, .backspace)
    case 0x00: return take(1, .unknown)
    case 0x01..<0x20: return take(1, .control(Character(Unicode.Scalar(byte + 0x40))))
    default: return text(final: final)
    }
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    start += count
    return key
  }

  /// As many whole characters as have arrived, so that a paste is one insertion.
  private mutating func text(final: Bool) -> Key? {
    var end = start
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != 0x7F { end += 1 }
    if end == bytes.count && !final {
      // Holds back a scalar whose last bytes have not come yet.
      var lead = end - 1
      while lead > start, end - lead < 4, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
      let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : bytes[lead] >= 0xC0 ? 2 : 1
      if length > end - lead { end = lead }
      if end == start { return nil }
    }
    return take(end - start, .text(String(decoding: bytes[start..<end], as: UTF8.self)))
  }

  private mutating func escape(final: Bool) -> Key? {
    guard start + 1 < bytes.count else { return final ? take(1, .unknown) : nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return sequence(final: final)
    case UInt8(ascii: "O"):
      guard start + 2 < bytes.count else { return final ? take(2, .unknown) : nil }
      return take(3, Self.arrow(bytes[start + 2], modified: false))
    case UInt8(ascii: "b"), UInt8(ascii: "B"): return take(2, .wordLeft)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return take(2, .wordRight)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): return take(2, .deleteWordRight)
    case 0x7F, 0x08: return take(2, .deleteWordLeft)
    case 0x1B: return take(1, .unknown)
    default: return take(2, .unknown)
    }
  }

  /// `ESC [ parameters letter`.
  private mutating func sequence(final: Bool) -> Key? {
    var end = start + 2
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return final || end - start > 32 ? take(end - start, .unknown) : nil }
    let parameters = String(decoding: bytes[start + 2..<end], as: UTF8.self)
    let letter = bytes[end]
    start = end + 1
    guard letter == UInt8(ascii: "~") else { return Self.arrow(letter, modified: parameters.contains(";")) }
    switch parameters.split(separator: ";").first ?? "" {
    case "1", "7": return .home
    case "4", "8": return .end
    case "3": return .delete
    case "200": return .pasteStart
    case "201": return .pasteEnd
    default: return .unknown
    }
  }

  private static func arrow(_ letter: UInt8, modified: Bool) -> Key {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): modified ? .wordRight : .right
    case UInt8(ascii: "D"): modified ? .wordLeft : .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: .unknown
    }
  }
}
