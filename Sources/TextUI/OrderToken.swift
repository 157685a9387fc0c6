/// A word of an order line, with its place.
struct OrderToken {
  let text: String
  /// Where it begins, from 1.
  let column: Int

  var lower: String { text.lowercased() }
  /// Whether it begins like a number.
  var isNumber: Bool {
    let rest = text.drop { $0 == "$" || $0 == "-" || $0 == "+" || $0 == "−" || $0 == "." }
    return rest.first?.isNumber == true
  }

  /// Words for as much as possible.
  static let allWords: Set<String> = ["max", "all", "most"]

  /// The words of an order, parted by single blanks.
  static func text(of tokens: [OrderToken]) -> String { tokens.map(\.text).joined(separator: " ") }

  /// The words of a line, by order: `;` parts orders, `#` begins a comment, `=` stands alone.
  static func parts(of line: String) -> [[OrderToken]] {
    var parts: [[OrderToken]] = []
    var part: [OrderToken] = []
    var word = ""
    var start = 0
    func finish() {
      while word.hasSuffix(",") { word.removeLast() }
      if !word.isEmpty { part.append(OrderToken(text: word, column: start)) }
      word = ""
    }
    for (place, character) in line.enumerated() {
      if character == "#" { break }
      if character == ";" {
        finish()
        if !part.isEmpty { parts.append(part) }
        part = []
      } else if character == "=" {
        finish()
        part.append(OrderToken(text: "=", column: place + 1))
      } else if character.isWhitespace {
        finish()
      } else {
        if word.isEmpty { start = place + 1 }
        word.append(character)
      }
    }
    finish()
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}
