import Foundation
import Scenarios

/// What the JSON of several commands holds beside whole steps.
extension JSONBytes {
  /// A number with so many digits that count; null for none, and for one that is not finite.
  mutating func number(_ value: Double?, digits: Int = 6) {
    guard let value, value.isFinite else { return raw("null") }
    bytes.append(contentsOf: String(format: "%.\(digits)g", value).utf8)
  }

  /// True or false.
  mutating func flag(_ value: Bool) {
    if value { raw("true") } else { raw("false") }
  }

  /// An object of texts.
  mutating func object(_ members: [(key: StaticString, text: String)]) {
    raw("{")
    for member in members {
      key(member.key)
      text(member.text)
    }
    raw("}")
  }
}
