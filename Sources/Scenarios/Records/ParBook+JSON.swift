import RaceEngine

extension ParBook {
  /// The book as JSON, one seat a line, so that a difference shows in a comparison of files.
  public func json() -> String {
    var json = JSONBytes()
    json.raw("{\"frontier_par\":1,\"rules_version\":")
    json.integer(Int64(rulesVersion))
    json.raw(",\"rules_digest\":")
    json.hex(rulesDigest)
    json.raw(",\"lineup\":")
    json.texts(lineup)
    json.raw(",\"seeds\":[")
    json.decimal(seeds.lowerBound)
    json.comma()
    json.decimal(seeds.upperBound)
    json.raw("],\"lengths\":[")
    for length in lengths {
      json.comma()
      json.raw("\n{\"quarters\":")
      json.integer(Int64(length.quarters))
      json.raw(",\"par\":[")
      for par in length.pars {
        json.comma()
        json.raw("\n")
        json.row(par)
      }
      json.raw("\n]}")
    }
    json.raw("\n]}\n")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Puts the book into a file, in one piece.
  ///
  /// - Throws: `RecordError` when the folder may not be written to or the disk is full.
  public func write(to file: String) throws(RecordError) {
    try RecordFile.replace(file, with: Array(json().utf8))
  }

  /// Reads a book for a race of so many seats.
  ///
  /// - Parameters:
  ///   - text: JSON.
  ///   - file: What faults call it.
  ///   - seats: How many rows each length must have.
  /// - Throws: `ScenarioFaults`, with the place of each fault.
  static func read(text: String, named file: String, seats: Int) throws(ScenarioFaults) -> ParBook {
    do throws(FieldFaults) {
      return try book(text, seats)
    } catch {
      let remedy = "record the file anew with 'frontier scenario par', or remove it"
      throw ScenarioFaults(
        faults: error.faults.map {
          ScenarioFault(file: file, line: $0.line, column: $0.column, problem: $0.message, remedy: remedy)
        })
    }
  }

  private static func book(_ text: String, _ seats: Int) throws(FieldFaults) -> ParBook {
    let root = try JSONParts.root(of: text)
    let format = try JSONParts.value("frontier_par", of: root)
    guard format.integer == 1 else {
      throw JSONParts.fault(format.position, "frontier_par", .outOfRange(least: 1, most: 1))
    }
    let ends = try JSONParts.value("seeds", of: root)
    guard let items = ends.items, items.count == 2, let first = items[0].unsigned, let last = items[1].unsigned,
      first <= last
    else { throw JSONParts.fault(ends.position, "seeds", .wrongKind(expected: "[\"first\", \"last\"]")) }
    var faults: [FieldFault] = []
    var lengths: [Length] = []
    for (place, node) in try JSONParts.take("lengths", of: root, "a list", \.items).enumerated() {
      let quarters = try JSONParts.take("quarters", of: node, "a number of quarters", \.quarters)
      let list = try JSONParts.value("par", of: node)
      guard let rows = list.items, rows.count == seats else {
        throw JSONParts.fault(list.position, "lengths[\(place)].par", .wrongKind(expected: "a list of \(seats) rows"))
      }
      let pars = rows.enumerated().map { seat, row in
        var par = Par()
        JSONFieldReader.read(&par, from: row, path: "lengths[\(place)].par[\(seat)]", &faults)
        return par
      }
      lengths.append(Length(quarters: quarters, pars: pars))
    }
    if !faults.isEmpty { throw FieldFaults(faults: faults) }
    return ParBook(
      rulesVersion: Int(try JSONParts.take("rules_version", of: root, "a whole number", \.integer)),
      rulesDigest: try JSONParts.take("rules_digest", of: root, "16 hexadecimal digits", \.hex),
      lineup: try JSONParts.take("lineup", of: root, "a list of texts", \.textList), seeds: first...last,
      lengths: lengths)
  }
}
