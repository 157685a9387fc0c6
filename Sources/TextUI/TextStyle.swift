public import Quantities

/// What a piece of text says about itself; colour repeats it, and never says it alone.
public enum Ink: Sendable {
  /// Plain.
  case plain
  /// Less important: labels, units.
  case faint
  /// Important: titles, the seat's own row.
  case strong
  /// Good news.
  case good
  /// Wants attention soon.
  case warning
  /// Bad news.
  case bad
  /// A heading.
  case heading

  /// The code of the 16-colour palette.
  var code: String {
    switch self {
    case .plain: ""
    case .faint: "2"
    case .strong: "1"
    case .good: "32"
    case .warning: "33"
    case .bad: "1;31"
    case .heading: "1;36"
    }
  }
}

/// How texts are drawn: with colour or without, in Unicode or in ASCII.
public struct TextStyle: Sendable, Equatable {
  /// Whether escape sequences for colour may be written.
  public var isColored: Bool
  /// Whether every character must be ASCII.
  public var isASCII: Bool

  /// Whether lines follow each other without boxes, for screen readers, transcripts and plain terminals.
  public var isLinear: Bool
  /// Whether the cells of tables are parted by tabs, for programs.
  public var isTabbed: Bool

  /// A style.
  public init(isColored: Bool = false, isASCII: Bool = false, isLinear: Bool = false, isTabbed: Bool = false) {
    self.isColored = isColored
    self.isASCII = isASCII
    self.isLinear = isLinear
    self.isTabbed = isTabbed
  }

  /// Unicode without colour.
  public static let plain = TextStyle()
  /// ASCII without colour.
  public static let ascii = TextStyle(isASCII: true)
  /// Unicode with colour.
  public static let colored = TextStyle(isColored: true)

  /// Colours a text, if this style does.
  public func paint(_ text: String, _ ink: Ink) -> String {
    let clean = finish(text)
    guard isColored, !ink.code.isEmpty, !text.isEmpty else { return clean }
    return "\u{1B}[\(ink.code)m\(clean)\u{1B}[0m"
  }

  /// A text in the characters of this style, as wide as before. Control characters are left out, but for tabs that
  /// part cells.
  public func finish(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !$0.isASCII || $0.value < 32 || $0.value == 127 }) else { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        let isKept = isTabbed && character == "\t"
        if isKept || character.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 }) {
          result.append(character)
        }
      } else if isASCII {
        let width = Columns.width(of: String(character))
        if width > 0 { result += Columns.pad(Self.plainForm(of: character), to: width) }
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// A bar: `[####------]`.
  /// - Parameters:
  ///   - share: How much of it is full.
  ///   - columns: Its width, the brackets included.
  public func bar(_ share: Rate, columns: Int = 12) -> String {
    let cells = max(columns - 2, 1)
    let full = Int(mulDiv(share.clamped(0, .one).raw, Int64(cells), 1_000_000, .halfToEven))
    return "[" + String(repeating: "#", count: full) + String(repeating: "-", count: cells - full) + "]"
  }

  /// Which way a figure goes: `↑ ↗ → ↘ ↓`; in ASCII `^ / > \ v`.
  /// - Parameters:
  ///   - now: The figure.
  ///   - before: What it was.
  ///   - steps: Up to which change it is level, and beyond which it is steep; by default 2 % and a quarter.
  public static func trend(
    _ now: Int64, since before: Int64, steps: (level: Int64, steep: Int64)? = nil
  ) -> String {
    let change = now - before
    let size = max(abs(before), 1)
    if abs(change) <= steps?.level ?? (size / 50) { return "→" }
    let isSteep = abs(change) > steps?.steep ?? (size / 4)
    return change > 0 ? (isSteep ? "↑" : "↗") : (isSteep ? "↓" : "↘")
  }

  private static func plainForm(of character: Character) -> String {
    switch character {
    case "─", "━", "–", "—", "−": return "-"
    case "│", "┃": return "|"
    case "·", "•": return "."
    case "…": return "~"
    case "↑": return "^"
    case "↗": return "/"
    case "→", "▸", "›": return ">"
    case "↘": return "\\"
    case "↓": return "v"
    case "≈": return "~"
    case "≤": return "<"
    case "≥": return ">"
    case "±": return "~"
    case "÷": return "/"
    case "’", "‘": return "'"
    case "“", "”": return "\""
    case "×": return "x"
    case "\u{A0}": return " "
    default: break
    }
    // é is LATIN SMALL LETTER E WITH ACUTE.
    guard let name = character.unicodeScalars.first?.properties.name else { return "?" }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1 else { return "?" }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }
}
