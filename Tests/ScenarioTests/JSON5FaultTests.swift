import Scenarios
import Testing

/// A text that is not JSON5, and where and how the reader says so.
struct JSON5FaultCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let place: String
  /// Parts of the problem and of the remedy.
  let problem: String
  let remedy: String

  init(_ name: String, _ text: String, at place: String, _ problem: String, _ remedy: String) {
    (self.name, self.text, self.place) = (name, text, place)
    (self.problem, self.remedy) = (problem, remedy)
  }

  var testDescription: String { name }

  static let all: [JSON5FaultCase] = texts + numbers + containers

  private static let texts: [JSON5FaultCase] = [
    JSON5FaultCase("unclosed text", "[1,\n 'a]\n", at: "2:2", "not closed in its line", "close it with '"),
    JSON5FaultCase("unclosed text at the end", "[\"a", at: "1:2", "not closed", "close it with \""),
    JSON5FaultCase("backslash at the end", "'a\\", at: "1:1", "not closed", "'"),
    JSON5FaultCase("text after a continued line", "'a\\\nb\n'", at: "1:1", "not closed in its line", "\\"),
    JSON5FaultCase("half a character", #"['é\uD83D']"#, at: "1:4", "half of a character", "both halves"),
    JSON5FaultCase("two first halves", #"'\uD83D\uD83D'"#, at: "1:2", "half of a character", "both halves"),
    JSON5FaultCase("second half alone", #"'\uDE00'"#, at: "1:2", "half of a character", "both halves"),
    JSON5FaultCase(
      "short unicode escape", #"'\u12g4'"#, at: "1:6", "\\u needs 4 hexadecimal digits, not `g4`", "4 of 0"),
    JSON5FaultCase("short byte escape", #"'\x1'"#, at: "1:5", "\\x needs 2 hexadecimal digits, not `'`", "2 of 0"),
    JSON5FaultCase("escape cut off", #"'\u12"#, at: "1:6", "not the end", "4 of 0"),
    JSON5FaultCase("octal escape", #"'é\12'"#, at: "1:3", "before no digit", "\\x"),
    JSON5FaultCase("octal zero", #"'\01'"#, at: "1:2", "before no digit", "\\x"),
    JSON5FaultCase("typographic quotes", "{a: “b”}", at: "1:5", "cannot begin with `“`", "put texts between \" and \""),
    JSON5FaultCase(
      "a bare word", "{a: native}", at: "1:5", "`native` is no value", "write texts in quotes: \"native\""),
    JSON5FaultCase("a capital", "[True]", at: "1:2", "`True` is no value", "write `true`"),
    JSON5FaultCase("a control character", "[\u{1B}]", at: "1:2", "the character U+001B", "write a number"),
    JSON5FaultCase("an unseen character", "[\u{200B}1]", at: "1:2", "the character U+200B", "write a number"),
    JSON5FaultCase("a comment of another kind", "{\n # a\n}", at: "2:2", "`#`", "begin comments with //"),
    JSON5FaultCase("unclosed comment", "[1] /* ü\n *", at: "1:5", "comment is not closed", "*/"),
    JSON5FaultCase("a stray slash", "[1 / 2]", at: "1:4", "a stray `/`", "//"),
  ]

  private static let numbers: [JSON5FaultCase] = [
    JSON5FaultCase("infinity", "[Infinity]", at: "1:2", "Infinity is no number here", "with digits"),
    JSON5FaultCase("negative infinity", "[-Infinity]", at: "1:3", "Infinity is no number here", "with digits"),
    JSON5FaultCase("not a number", "[+NaN]", at: "1:3", "NaN is no number here", "with digits"),
    JSON5FaultCase("a needless zero", "[007]", at: "1:2", "needless 0", "leave the 0 out"),
    JSON5FaultCase("parted digits", "[1_000]", at: "1:3", "runs into `_000`", "12e6"),
    JSON5FaultCase("a unit at a number", "[12%, 4B]", at: "1:4", "`,` or `]` is expected before `%`", "0.28"),
    JSON5FaultCase("a letter at a number", "[4B]", at: "1:3", "runs into `B`", "in quotes"),
    JSON5FaultCase("two points", "[1.2.3]", at: "1:5", "runs into `.`", "in quotes"),
    JSON5FaultCase("a point alone", "[.]", at: "1:3", "without digits", "write a digit before `]`"),
    JSON5FaultCase("a sign alone", "[-]", at: "1:3", "without digits", "write a digit before `]`"),
    JSON5FaultCase("a sign apart", "[- 1]", at: "1:3", "without digits", "write a digit"),
    JSON5FaultCase("no power", "[1e]", at: "1:4", "ends within its power of ten", "12e6"),
    JSON5FaultCase("hexadecimal without digits", "[0x]", at: "1:4", "without digits", "after 0x"),
    JSON5FaultCase("hexadecimal and long", "[0x1FFFFFFFFFFFFFFFF]", at: "1:2", "beyond 64 bits", "16 digits"),
    JSON5FaultCase("hexadecimal with a point", "[0x1.8]", at: "1:5", "runs into `.`", "in quotes"),
  ]

  private static let containers: [JSON5FaultCase] = [
    JSON5FaultCase("nothing", "", at: "1:1", "no value here", "write {"),
    JSON5FaultCase("blanks alone", " \n// c\n ", at: "3:2", "no value here", "write {"),
    JSON5FaultCase("missing comma", "{a: 1\n b: 2}", at: "2:2", "`,` or `}` is expected before `b`", "write `,`"),
    JSON5FaultCase("missing colon", "{a 1}", at: "1:4", "`:` is expected after the key `a`, not `1`", "write `:`"),
    JSON5FaultCase("an equals sign", "{a = 1}", at: "1:4", "`:` is expected after the key `a`, not `=`", "write `:`"),
    JSON5FaultCase("missing value", "{a: }", at: "1:5", "the key `a` has no value", "write a number"),
    JSON5FaultCase("missing value at the end", "{a:", at: "1:4", "the key `a` has no value", "write a number"),
    JSON5FaultCase("two commas", "{a: 1,, b: 2}", at: "1:7", "a key is expected before `,`", "remove the `,`"),
    JSON5FaultCase("two commas in a list", "[1,,2]", at: "1:4", "cannot begin with `,`", "write a number"),
    JSON5FaultCase("a number as key", "{1: 2}", at: "1:2", "a key cannot begin with `1`", "in quotes"),
    JSON5FaultCase("a bare key with a hyphen", "{a-b: 2}", at: "1:3", "after the key `a`, not `-`", "write `:`"),
    JSON5FaultCase("a strange escape in a key", #"{a\n: 2}"#, at: "1:3", "no escape but \\u", "in quotes"),
    JSON5FaultCase("an escaped blank in a key", #"{é\u0020: 2}"#, at: "1:3", "cannot stand in a word", "in quotes"),
    JSON5FaultCase("open object", "{a: [1],\n", at: "2:1", "the object that opens at 1:1", "close it with `}`"),
    JSON5FaultCase("open list", "{a: [1", at: "1:7", "the list that opens at 1:5", "close it with `]`"),
    JSON5FaultCase("wrong bracket", "{a: [1, 2}", at: "1:10", "`}` cannot close the list that opens at 1:5", "`]`"),
    JSON5FaultCase("wrong bracket after a comma", "[{a: 1, ]", at: "1:9", "`]` cannot close the object", "`}`"),
    JSON5FaultCase("a bracket too many", "{a: 1}}", at: "1:7", "`}` closes nothing", "too many above"),
    JSON5FaultCase("two values", "1 2", at: "1:3", "`2` stands after the end", "too many above"),
  ]
}

@Suite("Faults of JSON5")
struct JSON5FaultTests {
  @Test("Each fault has its place, its reason and its remedy", arguments: JSON5FaultCase.all)
  func faults(sample: JSON5FaultCase) {
    let fault = #expect(throws: JSON5Fault.self) { try JSON5Reader.read(sample.text) }
    #expect(fault.map { "\($0.position.line):\($0.position.column)" } == sample.place)
    #expect(fault?.problem.contains(sample.problem) == true, "\(fault?.problem ?? "")")
    #expect(fault?.remedy.contains(sample.remedy) == true, "\(fault?.remedy ?? "")")
  }

  @Test("Every text cut short anywhere is refused or read, within its lines")
  func cutShort() {
    let text = "{a: ['é\\u00e9\\\nx', -1.5e3, 0x1F], /* c */ \"b\": {c: true, ü: null,},} // end"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      do throws(JSON5Fault) {
        _ = try JSON5Reader.read(bytes[..<end])
        #expect(end >= bytes.count - 7, "\(end)")
      } catch {
        #expect((1...2).contains(error.position.line) && error.position.column <= 61, "\(end): \(error)")
      }
    }
  }

  @Test("Bytes that are not UTF-8 are named by their place")
  func notUTF8() {
    func fault(_ bytes: [UInt8]) -> String? {
      let fault = #expect(throws: JSON5Fault.self) { try JSON5Reader.read(bytes[...]) }
      return fault.map { "\($0.position.line):\($0.position.column) \($0.problem)" }
    }
    #expect(fault(Array("[\r\n'é".utf8) + [0xC3] + Array("']".utf8)) == "2:3 a byte here is not UTF-8")
    #expect(fault(Array("a\rb\n\nc".utf8) + [0x80]) == "4:2 a byte here is not UTF-8")
    #expect(fault([0xED, 0xA0, 0x80]) == "1:1 a byte here is not UTF-8")
    #expect(fault([0xFF, 0xFE, 0x7B, 0x00]) == "1:1 the text is UTF-16")
  }

  @Test("Long words and control characters are fit to be shown")
  func shown() {
    let long = #expect(throws: JSON5Fault.self) { try JSON5Reader.read("[" + String(repeating: "a", count: 100_000)) }
    #expect((long?.problem.count).map { $0 < 500 } == true)
    let key = #expect(throws: JSON5Fault.self) { try JSON5Reader.read(#"{"\u001b[31m" 1}"#) }
    #expect(key?.problem == "`:` is expected after the key `U+001B[31m`, not `1`")
  }
}
