extension String {
  /// The text as a message may show it: control characters by their code, and very long ones without their middle.
  package var shown: String {
    let isPlain = utf8.count <= 500 && utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    return isPlain ? self : shortened.unicodeScalars.map(\.shown).joined()
  }

  private var shortened: String {
    unicodeScalars.count <= 500 ? self : "\(prefix(300)) … \(suffix(150))"
  }
}

extension Unicode.Scalar {
  /// Whether terminals would obey it instead of showing it.
  var isControl: Bool { properties.generalCategory == .control }

  /// Its number: `U+001B`.
  var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  fileprivate var shown: String { isControl ? code : String(Character(self)) }
}
