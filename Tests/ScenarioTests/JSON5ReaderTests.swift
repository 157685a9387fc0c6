import Scenarios
import Testing

/// What a text must read as, written as compact JSON with every number as its digits and power of ten.
struct JSON5Case: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: String

  init(_ name: String, _ text: String, _ expected: String) {
    (self.name, self.text, self.expected) = (name, text, expected)
  }

  var testDescription: String { name }

  static let all: [JSON5Case] = [
    JSON5Case("words", "[true,false,null]", "[true,false,null]"),
    JSON5Case("empty containers", "[{},[]]", "[{},[]]"),
    JSON5Case("trailing commas", "{a:[1,],}", #"{"a":[1]}"#),
    JSON5Case("double and single quotes", #"["it's", 'say "hi"', '\'', "\""]"#, #"["it's","say "hi"","'","""]"#),
    JSON5Case("plain escapes", #"["\b\f\n\r\t\v\0\\\/"]"#, "[\"\u{8}\u{C}\n\r\t\u{B}\0\\/\"]"),
    JSON5Case("other characters stand for themselves", #"["\a\%\é\-"]"#, #"["a%é-"]"#),
    JSON5Case("byte escapes", #"["\x41\xe9\xFF"]"#, #"["Aéÿ"]"#),
    JSON5Case("unicode escapes", #"["\u0041\u00e9\u4E2D"]"#, #"["Aé中"]"#),
    JSON5Case("pairs of halves", #"["\uD83D\uDE00"]"#, #"["😀"]"#),
    JSON5Case("continued lines", "['a\\\nb\\\r\nc\\\rd\\\u{2028}e\\\u{2029}f']", #"["abcdef"]"#),
    JSON5Case("separators and tabs within texts", "['\u{2028}\u{2029}\t']", "[\"\u{2028}\u{2029}\t\"]"),
    JSON5Case("whole numbers", "[0,-0,+7,12,9007199254740993]", "[0,0,7,12,9007199254740993]"),
    JSON5Case("points", "[0.5,.5,5.,-1.250]", "[5e-1,5e-1,5,-1250e-3]"),
    JSON5Case("powers of ten", "[1e3,1E+3,5.e-1,.5e1]", "[1e3,1e3,5e-1,5]"),
    JSON5Case("hexadecimal numbers", "[0x0,0xfF,-0XDECAF]", "[0,255,-912559]"),
    JSON5Case("bare keys", "{a:1,$b_2:2,_:3,null:4,Infinity:5}", #"{"a":1,"$b_2":2,"_":3,"null":4,"Infinity":5}"#),
    JSON5Case("bare keys beyond ASCII", "{größe:1,中文:2,ⅷ:3}", #"{"größe":1,"中文":2,"ⅷ":3}"#),
    JSON5Case("keys with marks, digits and joiners", "{a\u{301}٣‿\u{200C}:1}", "{\"a\u{301}٣‿\u{200C}\":1}"),
    JSON5Case("escaped keys", #"{\u0061b:1,c\u00e9:2}"#, #"{"ab":1,"cé":2}"#),
    JSON5Case("quoted keys", #"{"a b":1,'c':2,"":3}"#, #"{"a b":1,"c":2,"":3}"#),
    JSON5Case("repeated keys are kept", "{a:1,a:2}", #"{"a":1,"a":2}"#),
    JSON5Case("line comments", "// one\n[1, // two\r2 // three\u{2028}, 3] // four", "[1,2,3]"),
    JSON5Case("block comments", "/* * / ** */[1/**/,/*\n\r\n*/2]/***/", "[1,2]"),
    JSON5Case("comment signs within texts", #"["// no", "/* no */"]"#, #"["// no","/* no */"]"#),
    JSON5Case("blanks", "\u{9}\u{A}\u{B}\u{C}\u{D}\u{20}\u{A0}\u{FEFF}\u{2028}\u{2029}\u{2003}\u{3000}1 \u{205F}", "1"),
    JSON5Case("a byte order mark", "\u{FEFF}{a:1}", #"{"a":1}"#),
    JSON5Case("any value stands alone", " 'text' ", #""text""#),
  ]
}

@Suite("JSON5")
struct JSON5ReaderTests {
  @Test("Texts read as JSON5 1.0 says", arguments: JSON5Case.all)
  func reading(sample: JSON5Case) throws {
    #expect(try JSON5Reader.read(sample.text).plain == sample.expected)
    #expect(try JSON5Reader.read(Array(sample.text.utf8)[...]).plain == sample.expected)
  }

  @Test("Values and keys know their places; a tab, a letter with its marks and a face count as one")
  func positions() throws {
    func places(_ text: String) throws -> [String] { try JSON5Reader.read(text).places }
    #expect(try places("[1, [2,\n 3]]") == ["1:1", "1:2", "1:5", "1:6", "2:2"])
    #expect(try places("{ab: {c:\r\n\t1},\rd: 2}") == ["1:1", "1:2", "1:6", "1:7", "2:2", "3:1", "3:4"])
    #expect(try places("['é', 'e\u{301}', '👩‍👩‍👧‍👦', 5]") == ["1:1", "1:2", "1:7", "1:12", "1:17"])
    #expect(try places("\u{FEFF}[1]") == ["1:1", "1:2"])
    #expect(try places("[\u{A0}1,\u{3000}2]") == ["1:1", "1:3", "1:6"])
    #expect(try places("[/*é\né*/1,// ü\n2]") == ["1:1", "2:4", "3:1"])
    #expect(try places("{größe: 1, b: 2}") == ["1:1", "1:2", "1:9", "1:12", "1:15"])
    #expect(try places(#"['é\u00e9\n', 'ü\"# + "\n" + #"ü', 3]"#) == ["1:1", "1:2", "1:15", "2:5"])
    #expect(try places("[1,\u{2028}2]") == ["1:1", "1:2", "1:5"])
  }

  @Test("A text of many mixed pieces has the places that counting from the start gives")
  func positionsOfMany() throws {
    let pieces = ["'é'", "\"e\u{301}x\"", "12", "/* ü */ 5", "'\\u00e9ö'", "\t'👍🏽'", "{ä: 1}", "\u{A0}7", "'a\\\nü'"]
    var text = "["
    var expected: [String] = []
    for number in 0..<400 {
      let piece = pieces[number * 7 % 9]
      let start = text + String(piece.prefix(while: { !"'\"1{57".contains($0) }))
      let skipped = piece.hasPrefix("/*") ? text + "/* ü */ " : start
      let lines = skipped.split(separator: "\n", omittingEmptySubsequences: false)
      expected.append("\(lines.count):\((lines.last?.count ?? 0) + 1)")
      text += piece + (number % 50 == 49 ? ",\n" : ", ")
    }
    let items = try #require(try JSON5Reader.read(text + "]").items)
    #expect(items.map { "\($0.position.line):\($0.position.column)" } == expected)
  }

  @Test("Deep nesting is read to its limit and refused beyond")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    _ = try JSON5Reader.read(nested(JSON5Reader.deepest))
    let fault = #expect(throws: JSON5Fault.self) { try JSON5Reader.read(nested(JSON5Reader.deepest + 1)) }
    #expect(fault?.position == JSON5Position(line: 1, column: 65))
  }

  @Test("Bytes read as the text that they are, in the middle of others too")
  func bytes() throws {
    let all = Array("xx{a: 'é'}yy".utf8)
    #expect(try JSON5Reader.read(all[2..<(all.count - 2)]).plain == #"{"a":"é"}"#)
    #expect(try JSON5Reader.read(all[2..<(all.count - 2)]).places == ["1:1", "1:2", "1:5"])
  }
}

extension JSON5Node {
  /// Compact JSON, with numbers as digits and a power of ten, and nothing escaped.
  fileprivate var plain: String {
    switch value {
    case .object(let members): "{" + members.map { "\"\($0.key)\":\($0.node.plain)" }.joined(separator: ",") + "}"
    case .array(let items): "[" + items.map(\.plain).joined(separator: ",") + "]"
    case .string(let text): "\"\(text)\""
    case .number(let number): number.plain
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    }
  }

  /// The places of the value, and of all keys and values in it, in the order of the text.
  fileprivate var places: [String] {
    let own = ["\(position.line):\(position.column)"]
    return switch value {
    case .object(let members):
      own + members.flatMap { ["\($0.keyPosition.line):\($0.keyPosition.column)"] + $0.node.places }
    case .array(let items): own + items.flatMap(\.places)
    default: own
    }
  }

  fileprivate var items: [JSON5Node]? { if case .array(let items) = value { items } else { nil } }
}

extension DecimalNumber {
  fileprivate var plain: String {
    guard magnitude > 0 else { return "0" }
    return (isNegative ? "-" : "") + String(magnitude) + (exponent == 0 ? "" : "e\(exponent)")
  }
}
