/// Reads JSON5 1.0, and says where each value and key stands.
///
/// The first fault ends the reading. Keys that stand twice are kept: whoever takes the members refuses them. Infinity
/// and NaN are refused, as nothing here could use them.
///
/// - Complexity: O(bytes); the depth of values, and so of the calls, is limited.
/// - Source: The JSON5 Data Interchange Format, version 1.0.0, 2018.
package struct JSON5Reader {
  /// How deep values may be nested.
  package static let deepest = 64

  /// The whole text in UTF-8, checked before. It is read only below its count, by `byte` and `byte(ahead:)` and within
  /// slices that these have passed.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to read.
  var place = 0
  /// The line of that byte, from 1.
  var line = 1
  /// Where that line begins.
  var lineStart = 0
  /// How many bytes of that line, up to here, do not begin a character.
  var uncounted = 0

  /// Reads a text.
  package static func read(_ text: String) throws(JSON5Fault) -> JSON5Node {
    var text = text
    text.makeContiguousUTF8()
    return try read(text.utf8.span)
  }

  /// Reads bytes, which must be UTF-8.
  package static func read(_ bytes: ArraySlice<UInt8>) throws(JSON5Fault) -> JSON5Node {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw notUTF8(bytes.span, at: error.byteOffsets.lowerBound)
    }
    return try read(bytes.span)
  }

  private static func read(_ text: borrowing Span<UInt8>) throws(JSON5Fault) -> JSON5Node {
    try text.withUnsafeBufferPointer { bytes throws(JSON5Fault) in
      var reader = JSON5Reader(bytes: bytes)
      return try reader.whole()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte; 0 at the end.
  var byte: UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// A later byte; 0 beyond the end.
  func byte(ahead count: Int) -> UInt8 { place + count < bytes.count ? bytes[place + count] : 0 }

  /// Whether everything was read.
  var isAtEnd: Bool { place == bytes.count }

  /// Where the next byte stands.
  var position: JSON5Position { JSON5Position(line: line, column: place - lineStart - uncounted + 1) }

  private mutating func whole() throws(JSON5Fault) -> JSON5Node {
    try skipBlanks()
    guard !isAtEnd else { throw fault("there is no value here", "write { … }") }
    let node = try node(depth: 0)
    try skipBlanks()
    guard isAtEnd else {
      let isBracket = byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
      throw fault(
        isBracket ? "\(found) closes nothing" : "\(found) stands after the end of the first value",
        "remove it, or look for a bracket too many above")
    }
    return node
  }

  /// Reads a value, from its first byte on.
  mutating func node(depth: Int) throws(JSON5Fault) -> JSON5Node {
    let start = position
    let value: JSON5Value
    switch byte {
    case UInt8(ascii: "{"): value = .object(try members(from: start, depth: depth))
    case UInt8(ascii: "["): value = .array(try items(from: start, depth: depth))
    case UInt8(ascii: "\""), UInt8(ascii: "'"): value = .string(try text(from: start))
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
      value = .number(try number())
    default: value = try word(from: start)
    }
    return JSON5Node(value: value, position: start)
  }

  /// Reads `true`, `false` or `null`; any other word is a text without quotes.
  private mutating func word(from start: JSON5Position) throws(JSON5Fault) -> JSON5Value {
    guard let word = try name() else { throw fault("a value cannot begin with \(found)", valueRemedy) }
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "Infinity", "NaN":
      throw JSON5Fault(position: start, problem: "\(word) is no number here", remedy: "write a number with digits")
    default:
      let lower = word.lowercased()
      let near = ["true", "false", "null"].first { $0 == lower }
      throw JSON5Fault(
        position: start, problem: "`\(word)` is no value",
        remedy: near.map { "write `\($0)`" } ?? "write texts in quotes: \"\(word)\"")
    }
  }
}
