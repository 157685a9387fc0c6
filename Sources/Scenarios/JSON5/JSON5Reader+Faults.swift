extension JSON5Reader {
  /// A fault at the next byte.
  func fault(_ problem: String, _ remedy: String) -> JSON5Fault {
    JSON5Fault(position: exactPosition, problem: problem, remedy: remedy)
  }

  /// Where the next byte stands, counted anew: within a text or a word, `position` may not be up to date.
  private var exactPosition: JSON5Position {
    let isMarked = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = isMarked ? min(3, place) : lineStart
    return JSON5Position(line: line, column: characters(from: start, to: place) + 1)
  }

  /// What stands at the next byte, for people.
  var found: String {
    guard !isAtEnd else { return "the end" }
    let word = bytes[place...].prefix(40).prefix(while: \.isPlainNamePart)
    if !word.isEmpty { return "`\(string(from: place, to: place + word.count))`" }
    let scalar = scalar
    if scalar.isControl || scalar.properties.isDefaultIgnorableCodePoint { return "the character \(scalar.code)" }
    return scalar == "`" ? "a backtick" : "`\(scalar)`"
  }

  /// What to do where no value begins.
  var valueRemedy: String {
    habitRemedy ?? "write a number, a text in quotes, true, false, null, [ … ] or { … }"
  }

  /// What to do about a sign that other languages, or word processors, would put here.
  var habitRemedy: String? {
    switch isAtEnd ? " " : scalar {
    case "#": "begin comments with //"
    case "%": "write percents as parts of one, 0.28 for 28 %"
    case "`", "“", "”", "„", "«", "‘", "’": "put texts between \" and \""
    default: nil
    }
  }

  /// The fault of bytes that are not UTF-8.
  static func notUTF8(_ bytes: borrowing Span<UInt8>, at offset: Int) -> JSON5Fault {
    let remedy = "save the file as UTF-8"
    if offset == 0, bytes.count >= 2, [[0xFF, 0xFE], [0xFE, 0xFF]].contains([bytes[0], bytes[1]]) {
      return JSON5Fault(position: JSON5Position(line: 1, column: 1), problem: "the text is UTF-16", remedy: remedy)
    }
    var line = 1
    var start = 0
    for place in 0..<offset where bytes[place] == 0x0A || bytes[place] == 0x0D {
      // Of both together, the carriage return ends no line of its own.
      if bytes[place] == 0x0A || bytes[place + 1] != 0x0A { line += 1 }
      start = place + 1
    }
    var characters: [UInt8] = []
    for place in start..<offset { characters.append(bytes[place]) }
    let column = String(decoding: characters, as: UTF8.self).count + 1
    return JSON5Fault(
      position: JSON5Position(line: line, column: column), problem: "a byte here is not UTF-8", remedy: remedy)
  }
}
