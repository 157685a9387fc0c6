/// A line of text in several inks, whose width is known before it is painted.
struct Rich: ExpressibleByStringInterpolation, ExpressibleByStringLiteral, Sendable {
  var spans: [(text: String, ink: Ink)] = []

  init() {}
  init(_ text: String, _ ink: Ink = .plain) { if !text.isEmpty { spans = [(text, ink)] } }
  init(stringLiteral value: String) { self.init(value) }
  init(stringInterpolation: Interpolation) { spans = stringInterpolation.rich.spans }

  /// Builds a line from literals and pieces.
  struct Interpolation: StringInterpolationProtocol {
    var rich = Rich()
    init(literalCapacity: Int, interpolationCount: Int) {}
    mutating func appendLiteral(_ literal: String) { rich.append(Rich(literal)) }
    mutating func appendInterpolation(_ rich: Rich) { self.rich.append(rich) }
    mutating func appendInterpolation(_ text: String) { rich.append(Rich(text)) }
    mutating func appendInterpolation(_ text: String, _ ink: Ink) { rich.append(Rich(text, ink)) }
    mutating func appendInterpolation(_ number: some BinaryInteger) { rich.append(Rich(String(number))) }
  }

  var text: String { spans.reduce(into: "") { $0 += $1.text } }
  var isEmpty: Bool { spans.isEmpty }
  var width: Int { spans.reduce(0) { $0 + Columns.width(of: $1.text) } }

  mutating func append(_ other: Rich) { spans += other.spans }
  static func + (left: Rich, right: Rich) -> Rich {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The same in one ink, where it was plain.
  func inked(_ ink: Ink) -> Rich {
    var copy = self
    for place in copy.spans.indices where copy.spans[place].ink == .plain { copy.spans[place].ink = ink }
    return copy
  }

  /// Cut to a width, with `…` where something is missing.
  func cut(to columns: Int) -> Rich {
    guard width > columns else { return self }
    var result = Rich()
    var left = columns
    for (place, span) in spans.enumerated() {
      let size = Columns.width(of: span.text)
      let isLast = place == spans.count - 1
      if size < left || (size == left && isLast) {
        result.spans.append(span)
        left -= size
      } else {
        let kept = Columns.cut(size == left ? span.text + "  " : span.text, to: left)
        result.spans.append((kept, span.ink))
        return result
      }
    }
    return result
  }

  /// Lines of whole words no wider than a width; later lines are indented. A line that fits stays as it is.
  func wrapped(to columns: Int, indent: Int) -> [Rich] {
    guard width > columns else { return [self] }
    var lines: [Rich] = []
    var line: Rich?
    for word in words {
      guard let begun = line else {
        line = word
        continue
      }
      if begun.width + 1 + word.width <= columns {
        line = begun + Rich(" ") + word
      } else if !word.isEmpty {
        lines.append(begun)
        line = Rich(String(repeating: " ", count: indent)) + word
      }
    }
    return (lines + [line ?? Rich()]).map { $0.trimmed.cut(to: columns) }
  }

  /// The words between blanks, each in its inks.
  private var words: [Rich] {
    var words = [Rich()]
    for span in spans {
      for (place, part) in span.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if place > 0 { words.append(Rich()) }
        words[words.count - 1].append(Rich(String(part), span.ink))
      }
    }
    return words
  }

  /// Without blanks at the end.
  var trimmed: Rich {
    var copy = self
    while let last = copy.spans.last {
      let kept = String(last.text.reversed().drop { $0 == " " }.reversed())
      copy.spans[copy.spans.count - 1].text = kept
      if !kept.isEmpty { break }
      copy.spans.removeLast()
    }
    return copy
  }

  /// Cut or filled to exactly this width.
  func fitted(to columns: Int) -> Rich {
    let short = cut(to: columns)
    return short + Rich(String(repeating: " ", count: max(columns - short.width, 0)))
  }

  func render(_ style: TextStyle) -> String { spans.reduce(into: "") { $0 += style.paint($1.text, $1.ink) } }
}
