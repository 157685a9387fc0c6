/// One line of a replay while it is read: its number, its seal, and its keys, each with an error of its own.
struct ReplayLine {
  let file: String
  /// From 1.
  let number: Int
  let node: JSON5Node
  /// The seal that stands in the line.
  let givenSeal: UInt64
  /// The seal that the line should have.
  let foundSeal: UInt64

  /// Whether the line is as it was written.
  var isSealed: Bool { givenSeal == foundSeal }

  /// Reads a line, without its line feed.
  init(_ bytes: ArraySlice<UInt8>, file: String, number: Int, after previous: UInt64) throws(RecordError) {
    func error(_ column: Int, _ message: String) -> RecordError {
      .unreadable(file: file, line: number, column: column, message: message)
    }
    do {
      node = try JSON5Reader.read(bytes)
    } catch {
      let position = error.position
      throw .unreadable(file: file, line: number, column: position.column, message: error.problem)
    }
    guard bytes.count > Seal.length, case .object(let members) = node.value, members.last?.key == "seal",
      let seal = members.last?.node.hex, bytes.last == UInt8(ascii: "}"),
      bytes.suffix(Seal.length).starts(with: ",\"seal\":\"".utf8)
    else { throw error(max(bytes.count - Seal.length, 0) + 1, "the line does not end with its seal") }
    self.file = file
    self.number = number
    givenSeal = seal
    foundSeal = Seal.of(bytes.dropLast(Seal.length), after: previous)
  }

  /// The same line with an object in it as the whole.
  func within(_ key: String) throws(RecordError) -> ReplayLine {
    ReplayLine(self, node: try value(key))
  }

  private init(_ line: ReplayLine, node: JSON5Node) {
    file = line.file
    number = line.number
    givenSeal = line.givenSeal
    foundSeal = line.foundSeal
    self.node = node
  }

  /// Something wrong at a place of the line.
  func error(at place: JSON5Node, _ message: String) -> RecordError {
    .unreadable(file: file, line: number, column: place.position.column, message: message)
  }

  /// Something wrong in a row.
  func error(_ fault: FieldFault) -> RecordError {
    .unreadable(file: file, line: number, column: fault.column, message: fault.message)
  }

  /// The value of a key.
  func value(_ key: String) throws(RecordError) -> JSON5Node { try value(key, of: node) }

  /// The value of a key of an object within the line.
  func value(_ key: String, of object: JSON5Node) throws(RecordError) -> JSON5Node {
    guard let value = object.member(key) else { throw error(at: object, "`\(key)` is missing") }
    return value
  }

  /// A whole number.
  func integer(_ key: String, of object: JSON5Node? = nil) throws(RecordError) -> Int64 {
    let value = try value(key, of: object ?? node)
    guard let integer = value.integer else { throw error(at: value, "`\(key)` must be a whole number") }
    return integer
  }

  /// A whole number from 0 to a million.
  func count(_ key: String, of object: JSON5Node? = nil) throws(RecordError) -> Int32 {
    let value = try value(key, of: object ?? node)
    guard let integer = value.integer, integer >= 0, integer <= 1_000_000 else {
      throw error(at: value, "`\(key)` must be from 0 to 1000000")
    }
    return Int32(integer)
  }

  /// A text.
  func text(_ key: String) throws(RecordError) -> String {
    let value = try value(key)
    return try shown(value, key, "a text")
  }

  /// A fingerprint.
  func hex(_ key: String, of object: JSON5Node? = nil) throws(RecordError) -> UInt64 {
    let value = try value(key, of: object ?? node)
    guard let hex = value.hex else { throw error(at: value, "`\(key)` must be 16 hexadecimal digits") }
    return hex
  }

  /// A list.
  func list(_ key: String) throws(RecordError) -> [JSON5Node] {
    let value = try value(key)
    guard let items = value.items else { throw error(at: value, "`\(key)` must be a list") }
    return items
  }

  /// A list of texts.
  func texts(_ key: String) throws(RecordError) -> [String] {
    var texts: [String] = []
    for item in try list(key) { texts.append(try shown(item, key, "a list of texts")) }
    return texts
  }

  /// A text that may be shown: what begins a command to a terminal is in none that was recorded.
  private func shown(_ value: JSON5Node, _ key: String, _ kind: String) throws(RecordError) -> String {
    guard let text = value.text else { throw error(at: value, "`\(key)` must be \(kind)") }
    if let escape = text.unicodeScalars.first(where: { $0.value == 0x1B || (0x80...0x9F).contains($0.value) }) {
      throw error(at: value, "`\(key)` may hold nothing that steers a terminal, but has \(escape.code)")
    }
    return text
  }
}
