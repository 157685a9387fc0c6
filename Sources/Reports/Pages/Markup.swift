/// A piece of HTML or SVG that is put together safely: every text and every attribute's value is escaped on its way in.
public struct Markup: Sendable, Hashable {
  /// What has been written.
  public private(set) var text = ""

  /// Nothing yet.
  public init() {}

  /// Attributes by name, in the order given; one whose value is nil is left out, an empty value is the name alone.
  public typealias Attributes = KeyValuePairs<String, String?>

  /// Adds words.
  public mutating func write(_ words: String) { text += Self.escaped(words) }

  /// Adds another piece.
  public mutating func add(_ other: Markup) { text += other.text }

  /// Adds an element with what the closure writes within it.
  public mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>"
  }

  /// Adds an element of words, without attributes.
  public mutating func element(_ name: String, _ words: String) { element(name, [:], words) }

  /// Adds an element of words.
  public mutating func element(_ name: String, _ attributes: Attributes, _ words: String) {
    element(name, attributes) { $0.write(words) }
  }

  /// Adds an element that has no content and no end, such as `meta` and `br`.
  public mutating func single(_ name: String, _ attributes: Attributes = [:]) { open(name, attributes) }

  /// Adds a shape of SVG without content.
  public mutating func shape(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text.removeLast()
    text += "/>"
  }

  /// Adds text of the program's own that is no markup, such as a style sheet: it may not hold `</`.
  mutating func raw(_ name: String, _ attributes: Attributes, _ content: String) {
    precondition(!content.contains("</"), "a style or script would end early")
    open(name, attributes)
    text += "\(content)</\(name)>"
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      text += value.isEmpty ? " \(key)" : " \(key)=\"\(Self.escaped(value))\""
    }
    text += ">"
  }

  /// Words with the characters replaced that mean something in HTML; control characters, which no page may hold, go.
  static func escaped(_ words: String) -> String {
    var result = ""
    result.reserveCapacity(words.utf8.count)
    for character in words.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(character)
      default:
        guard character.value >= 0x20, !(0x7f...0x9f).contains(character.value) else { continue }
        result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
