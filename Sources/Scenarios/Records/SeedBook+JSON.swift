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
    let bytes = try RecordFile.record(in: file)
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
    let root = try JSONParts.root(of: text)
    var book = SeedBook(
      scenario: try JSONParts.take("scenario", of: root, "a text", \.text),
      scenarioDigest: try JSONParts.take("scenario_digest", of: root, "16 hexadecimal digits", \.hex),
      rulesVersion: Int(try JSONParts.take("rules_version", of: root, "a whole number", \.integer)),
      lineup: try JSONParts.take("lineup", of: root, "a list of texts", \.textList),
      quarters: try JSONParts.take("quarters", of: root, "a number of quarters", \.quarters))
    for node in try JSONParts.take("seeds", of: root, "a list", \.items) {
      let digests = try JSONParts.value("digests", of: node)
      var faults: [FieldFault] = []
      guard let members = digests.members("digests", &faults) else { throw FieldFaults(faults: faults) }
      var marks: [SeedBook.Mark] = []
      for member in members {
        guard let digest = member.node.hex, member.key == "end" || Int(member.key) != nil else {
          let kind = FieldFault.Kind.wrongKind(expected: "16 hexadecimal digits")
          throw JSONParts.fault(member.keyPosition, "digests.\(member.key)", kind)
        }
        marks.append(SeedBook.Mark(quarters: Int(member.key), digest: digest))
      }
      let tallies = try JSONParts.take("final", of: node, "a list", \.items).map { item in
        var tally = Goals.Tally()
        JSONFieldReader.read(&tally, from: item, path: "final", &faults)
        return tally
      }
      if !faults.isEmpty { throw FieldFaults(faults: faults) }
      let seed = try JSONParts.take("seed", of: node, "a decimal text", \.unsigned)
      book.seeds.append(SeedBook.Entry(seed: seed, marks: marks, final: tallies))
    }
    return book
  }
}
