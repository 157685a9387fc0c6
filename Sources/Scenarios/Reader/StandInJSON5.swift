// STAND-IN. Delete this file when Sources/Scenarios/JSON5/ lands: it declares the same names, for as long as they are
// missing. It reads JSON with line comments, bare keys, trailing commas and continued lines, and refuses the rest of
// JSON5 (single quotes, block comments, hexadecimal numbers) with a fault.

/// Where something stands in a text: line and column, from 1.
struct JSON5Position: Sendable, Hashable {
  var line: Int
  var column: Int
}

/// A value and where it begins.
struct JSON5Node: Sendable, Hashable {
  var value: JSON5Value
  var position: JSON5Position
}

/// A key of an object and its value.
struct JSON5Member: Sendable, Hashable {
  var key: String
  var keyPosition: JSON5Position
  var node: JSON5Node
}

/// Any value.
indirect enum JSON5Value: Sendable, Hashable {
  case object([JSON5Member])
  case array([JSON5Node])
  case string(String)
  case number(DecimalNumber)
  case bool(Bool)
  case null
}

/// The first thing in a text that is not JSON5.
struct JSON5Fault: Error, Sendable, Hashable {
  var position: JSON5Position
  var problem: String
  var remedy: String
}

/// A number as it is written: digits times ten to a power.
struct DecimalNumber: Sendable, Hashable {
  /// Why there is no integer.
  enum ScaleFault: Error { case inexact, overflow }

  var isNegative = false
  var digits: [Int64] = []
  var exponent = 0

  /// The number times ten to a power, exactly.
  func scaled(by power: Int) throws(ScaleFault) -> Int64 {
    let significant = digits.drop { $0 == 0 }
    let zeros = significant.reversed().prefix { $0 == 0 }.count
    let shift = exponent + power + zeros
    guard !significant.isEmpty else { return 0 }
    guard shift >= 0 else { throw .inexact }
    guard shift < 20 else { throw .overflow }
    var value: Int64 = 0
    for digit in significant.dropLast(zeros) + Array(repeating: 0, count: shift) {
      let (tenfold, isTooFar) = value.multipliedReportingOverflow(by: 10)
      let (next, isFarther) = tenfold.subtractingReportingOverflow(digit)
      guard !isTooFar, !isFarther else { throw .overflow }
      value = next
    }
    guard isNegative || value != .min else { throw .overflow }
    return isNegative ? value : -value
  }
}

/// Reads a text.
struct JSON5Reader {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var position = JSON5Position(line: 1, column: 1)

  static func read(_ text: String) throws(JSON5Fault) -> JSON5Node {
    var reader = JSON5Reader(scalars: Array(text.unicodeScalars))
    let node = try reader.node(depth: 0)
    try reader.skip()
    guard reader.current == nil else { throw reader.fault("text after the end", "remove it") }
    return node
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var current: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func fault(_ problem: String, _ remedy: String) -> JSON5Fault {
    JSON5Fault(position: position, problem: problem, remedy: remedy)
  }

  private mutating func step() {
    if scalars[place] == "\n" {
      position = JSON5Position(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
    place += 1
  }

  private mutating func skip() throws(JSON5Fault) {
    while let scalar = current {
      if scalar == "/" {
        guard place + 1 < scalars.count, scalars[place + 1] == "/" else { throw fault("a stray /", "comment with //") }
        while let inside = current, inside != "\n" { _ = (inside, step()) }
      } else if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        step()
      } else {
        return
      }
    }
  }

  private mutating func node(depth: Int) throws(JSON5Fault) -> JSON5Node {
    try skip()
    let start = position
    guard let scalar = current else { throw fault("the text ends early", "write a value") }
    guard depth < 64 else { throw fault("values are nested too deep", "keep to 64 levels") }
    let value: JSON5Value
    switch scalar {
    case "{": value = .object(try members(depth: depth))
    case "[": value = .array(try items(depth: depth))
    case "\"": value = .string(try string())
    case "-", "+", ".", "0"..."9": value = .number(try number())
    default:
      switch word() {
      case "true": value = .bool(true)
      case "false": value = .bool(false)
      case "null": value = .null
      default:
        throw JSON5Fault(position: start, problem: "no value begins like this", remedy: "write texts as \"…\"")
      }
    }
    return JSON5Node(value: value, position: start)
  }

  private mutating func word() -> String {
    var word = String.UnicodeScalarView()
    while let scalar = current, scalar.properties.isIDContinue || scalar == "$" {
      word.append(scalar)
      step()
    }
    return String(word)
  }

  private mutating func members(depth: Int) throws(JSON5Fault) -> [JSON5Member] {
    var members: [JSON5Member] = []
    step()
    while true {
      try skip()
      if current == "}" { break }
      let start = position
      let key = current == "\"" ? try string() : word()
      guard place > 0, start != position else { throw fault("a key is expected", "write a key or }") }
      try skip()
      guard current == ":" else { throw fault("`:` is expected after `\(key)`", "write `:` and a value") }
      step()
      members.append(JSON5Member(key: key, keyPosition: start, node: try node(depth: depth + 1)))
      try endOfItem("}")
    }
    step()
    return members
  }

  private mutating func items(depth: Int) throws(JSON5Fault) -> [JSON5Node] {
    var items: [JSON5Node] = []
    step()
    while true {
      try skip()
      if current == "]" { break }
      items.append(try node(depth: depth + 1))
      try endOfItem("]")
    }
    step()
    return items
  }

  private mutating func endOfItem(_ end: Unicode.Scalar) throws(JSON5Fault) {
    try skip()
    if current == "," { return step() }
    if current != end { throw fault("`,` or `\(end)` is expected", "write `,` before the next value") }
  }

  private mutating func string() throws(JSON5Fault) -> String {
    var text = String.UnicodeScalarView()
    step()
    while let scalar = current, scalar != "\"" {
      if scalar == "\n" { throw fault("the line ends within a text", "close it with \" or go on after \\") }
      step()
      if scalar == "\\" { try escape(into: &text) } else { text.append(scalar) }
    }
    guard current != nil else { throw fault("the file ends within a text", "close it with \"") }
    step()
    return String(text)
  }

  private mutating func escape(into text: inout String.UnicodeScalarView) throws(JSON5Fault) {
    guard let scalar = current else { return }
    let plain: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}",
    ]
    if scalar == "u" {
      var code = try unit()
      if (0xD800..<0xDC00).contains(code), current == "\\", place + 1 < scalars.count, scalars[place + 1] == "u" {
        step()
        code = 0x10000 + (code - 0xD800) << 10 + (try unit() &- 0xDC00) & 0x3FF
      }
      guard let meant = Unicode.Scalar(code) else { throw fault("\\u with half a character", "write both halves") }
      text.append(meant)
      return
    }
    if scalar != "\n" {
      guard let meant = plain[scalar] else { throw fault("unknown escape \\\(scalar)", "use \\n, \\t, \\\" or \\u") }
      text.append(meant)
    }
    step()
  }

  /// The four digits after `\u`, from the `u` on.
  private mutating func unit() throws(JSON5Fault) -> UInt32 {
    step()
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let scalar = current, let digit = UInt32(String(scalar), radix: 16) else {
        throw fault("\\u needs four hexadecimal digits", "write them")
      }
      code = code << 4 | digit
      step()
    }
    return code
  }

  private mutating func number() throws(JSON5Fault) -> DecimalNumber {
    var number = DecimalNumber()
    if current == "-" || current == "+" {
      number.isNegative = current == "-"
      step()
    }
    var isPart = false
    while let scalar = current {
      if scalar == ".", !isPart {
        isPart = true
      } else if ("0"..."9").contains(scalar) {
        number.digits.append(Int64(scalar.value) - 48)
        if isPart { number.exponent -= 1 }
      } else {
        break
      }
      step()
    }
    guard !number.digits.isEmpty else { throw fault("a number without digits", "write digits") }
    if current == "e" || current == "E" {
      step()
      var text = String.UnicodeScalarView()
      while let scalar = current, ("0"..."9").contains(scalar) || scalar == "-" || scalar == "+" {
        text.append(scalar)
        step()
      }
      guard let power = Int(String(text)), abs(power) < 1_000 else { throw fault("a wrong exponent", "write e6") }
      number.exponent += power
    }
    if let scalar = current, scalar.properties.isIDContinue { throw fault("a number runs into a word", "part them") }
    return number
  }
}
