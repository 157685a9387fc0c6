/// Turns text into ASCII for terminals that show nothing else.
enum Transliteration {
  /// The text with dashes, quotes and arrows spelled in ASCII, marks dropped, and other characters as `?`.
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        result.append(character)
      } else if let known = signs[character] {
        result += known
      } else if let base = character.decomposed, base.isASCII {
        result.unicodeScalars.append(base)
      } else {
        result += "?"
      }
    }
    return result
  }

  private static let signs: [Character: String] = [
    "–": "-", "—": "-", "−": "-", "…": "...", "‘": "'", "’": "'", "“": "\"", "”": "\"", "→": "->", "←": "<-",
    "↑": "^", "↓": "v", "×": "x", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "±": "+/-", "·": ".", "•": "*",
    "│": "|", "─": "-", "█": "#", "✓": "ok", "✗": "x", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O",
    "ł": "l", "Ł": "L", "đ": "d", "°": "deg", "€": "EUR", "£": "GBP", "\u{A0}": " ",
  ]
}

extension Character {
  /// The letter under the marks, when a table of Latin letters knows it.
  fileprivate var decomposed: Unicode.Scalar? {
    for scalar in unicodeScalars { return Self.latin[scalar.value] }
    return nil
  }

  private static let latin: [UInt32: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("E", "ÈÉÊËĒĖĘĚ"), ("I", "ÌÍÎÏĪ"), ("N", "ÑŃŇ"), ("O", "ÒÓÔÕÖŌŐ"),
      ("S", "ŚŞŠ"), ("U", "ÙÚÛÜŪŮŰ"), ("Y", "ÝŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãäåāăą"), ("c", "çćĉċč"),
      ("e", "èéêëēėęě"), ("g", "ğ"), ("i", "ìíîïīı"), ("n", "ñńň"), ("o", "òóôõöōő"), ("r", "ř"), ("s", "śşš"),
      ("t", "ť"), ("u", "ùúûüūůű"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    var table: [UInt32: Unicode.Scalar] = [:]
    for (base, letters) in rows { for scalar in letters.unicodeScalars { table[scalar.value] = base } }
    return table
  }()
}
