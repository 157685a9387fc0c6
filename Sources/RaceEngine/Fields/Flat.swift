public import Quantities

/// Writes rows as plain integers, in field order: how rules and sheets travel into WebAssembly.
public struct FlatWriter: FieldVisitor {
  /// What was written.
  public private(set) var words: [Int64] = []

  /// Starts with nothing.
  public init() {}

  /// Adds a number that stands outside of any row: a count, a flag.
  public mutating func put(_ word: Int64) { words.append(word) }

  /// Writes the raw integer.
  public mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    words.append(value.raw)
  }
  /// Writes the inner row's fields.
  public mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }
  /// Writes the number of rows, then the rows.
  public mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    words.append(Int64(table.count))
    for place in table.indices { table[place].visit(&self) }
  }
}

/// Reads rows back from plain integers. Words that do not fit set `isBroken`, and nothing traps.
public struct FlatReader: FieldVisitor {
  let words: [Int64]
  var place = 0
  /// Whether a word was missing or outside of its range.
  public private(set) var isBroken = false

  /// Starts at the first word.
  public init(_ words: [Int64]) { self.words = words }

  /// Whether every word was used.
  public var isAtEnd: Bool { place == words.count }

  /// Takes a number that stands outside of any row.
  public mutating func take() -> Int64 {
    guard place < words.count else {
      isBroken = true
      return 0
    }
    place += 1
    return words[place - 1]
  }

  /// Reads the raw integer.
  public mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let word = take()
    if word < range.lowerBound.raw || word > range.upperBound.raw {
      isBroken = true
    } else {
      value = Value(raw: word)
    }
  }
  /// Reads the inner row's fields.
  public mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }
  /// Reads the number of rows, then the rows.
  public mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    table.removeAll()
    let count = take()
    guard count >= 0, count <= Int64(capacity) else {
      isBroken = true
      return
    }
    for _ in 0..<count {
      var row = Row()
      row.visit(&self)
      table.append(row)
    }
  }
}
