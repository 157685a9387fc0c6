import RaceEngine

extension SeedBook {
  /// The book as JSON, one seed a line, so that a difference shows in a comparison of files.
  public func json() -> String {
    var json = JSONBytes()
    json.raw("{\"scenario\":")
    json.text(scenario)
    json.raw(",\"scenario_digest\":")
    json.hex(scenarioDigest)
    json.raw(",\"rules_version\":")
    json.integer(Int64(rulesVersion))
    json.raw(",\"lineup\":")
    json.texts(lineup)
    json.raw(",\"quarters\":")
    json.integer(Int64(quarters))
    json.raw(",\"seeds\":[")
    for (place, entry) in seeds.enumerated() {
      if place > 0 { json.raw(",") }
      json.raw("\n{\"seed\":")
      json.decimal(entry.seed)
      json.raw(",\"digests\":{")
      for mark in entry.marks {
        json.comma()
        json.text(mark.key)
        json.raw(":")
        json.hex(mark.digest)
      }
      json.raw("},\"final\":[")
      for tally in entry.final {
        json.comma()
        json.row(tally)
      }
      json.raw("]}")
    }
    json.raw("\n]}\n")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Writes the book to a file.
  ///
  /// - Throws: `RecordError` when a file with something in it is there and may not be replaced, or the disk is full.
  public func write(to file: String, mayReplace: Bool = false) throws(RecordError) {
    var output = try RecordFile(file, mayReplace ? .replacing : .new)
    try output.append(Array(json().utf8))
  }

  /// Reads a book from a file.
  ///
  /// - Throws: `RecordError`, with line and column where the text is not a book.
  public static func read(_ file: String) throws(RecordError) -> SeedBook {
    let bytes = try RecordFile.contents(of: file)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable(file: file, line: 1, column: 1, message: "the file is not UTF-8")
    }
    return try read(text: text, named: file)
  }

  /// Reads a book from a text.
  public static func read(text: String, named file: String) throws(RecordError) -> SeedBook {
    do throws(FieldFaults) {
      return try BookReading.book(text)
    } catch {
      let fault = error.faults[0]
      throw .unreadable(file: file, line: fault.line, column: fault.column, message: fault.message)
    }
  }
}

/// Reads the parts of a book, each with a fault of its own.
private enum BookReading {
  static func book(_ text: String) throws(FieldFaults) -> SeedBook {
    let root: JSON5Node
    do {
      root = try JSON5Reader.read(text)
    } catch {
      throw fault(error.position, "", .wrongKind(expected: "JSON: \(error.problem)"))
    }
    var book = SeedBook(
      scenario: try take("scenario", root, "a text", \.text),
      scenarioDigest: try take("scenario_digest", root, "16 hexadecimal digits", \.hex),
      rulesVersion: Int(try take("rules_version", root, "a whole number", \.integer)),
      lineup: try take("lineup", root, "a list of texts", \.textList),
      quarters: try take("quarters", root, "a number of quarters", \.quarters))
    for node in try take("seeds", root, "a list", \.items) {
      let digests = try value("digests", node)
      var faults: [FieldFault] = []
      guard let members = digests.members("digests", &faults) else { throw FieldFaults(faults: faults) }
      var marks: [SeedBook.Mark] = []
      for member in members {
        guard let digest = member.node.hex, member.key == "end" || Int(member.key) != nil else {
          throw fault(member.keyPosition, "digests.\(member.key)", .wrongKind(expected: "16 hexadecimal digits"))
        }
        marks.append(SeedBook.Mark(quarters: Int(member.key), digest: digest))
      }
      let tallies = try take("final", node, "a list", \.items).map { item in
        var tally = Goals.Tally()
        JSONFieldReader.read(&tally, from: item, path: "final", &faults)
        return tally
      }
      if !faults.isEmpty { throw FieldFaults(faults: faults) }
      let seed = try take("seed", node, "a decimal text", \.unsigned)
      book.seeds.append(SeedBook.Entry(seed: seed, marks: marks, final: tallies))
    }
    return book
  }

  private static func value(_ key: String, _ node: JSON5Node) throws(FieldFaults) -> JSON5Node {
    guard let value = node.member(key) else { throw fault(node.position, key, .missingKey) }
    return value
  }

  private static func take<Value>(
    _ key: String, _ node: JSON5Node, _ expected: String, _ read: (JSON5Node) -> Value?
  ) throws(FieldFaults) -> Value {
    let found = try value(key, node)
    guard let value = read(found) else { throw fault(found.position, key, .wrongKind(expected: expected)) }
    return value
  }

  private static func fault(_ position: JSON5Position, _ path: String, _ kind: FieldFault.Kind) -> FieldFaults {
    FieldFaults(faults: [position.fault(path, kind)])
  }
}

extension JSON5Node {
  /// A list of texts.
  fileprivate var textList: [String]? {
    guard let items else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }

  /// An unsigned number as a decimal text.
  fileprivate var unsigned: UInt64? { text.flatMap { UInt64($0) } }

  /// A number of quarters.
  fileprivate var quarters: Int32? { integer.flatMap { Int32(exactly: $0) } }
}
