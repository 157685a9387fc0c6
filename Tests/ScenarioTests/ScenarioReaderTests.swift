import Quantities
import RaceEngine
import Scenarios
import Testing

/// One way to break the small scenario, and what the reader must say about it.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The phrase that is replaced, and by what.
  let phrase: String
  let other: String
  let line: Int
  let column: Int
  /// A part of the remedy.
  let remedy: String

  init(_ name: String, _ phrase: String, _ other: String, at line: Int, _ column: Int, _ remedy: String) {
    (self.name, self.phrase, self.other) = (name, phrase, other)
    (self.line, self.column, self.remedy) = (line, column, remedy)
  }

  var testDescription: String { name }

  static let all: [BrokenCase] = [
    BrokenCase("unknown key", "title:", "titl: 1, title:", at: 2, 3, "did you mean `title`?"),
    BrokenCase("unknown field", "growth: 0.03", "growth: 0.03, grwth: 1", at: 23, 27, "did you mean `growth`?"),
    BrokenCase(
      "unknown mechanic", "core: {", "zebra: {}, core: {", at: 23, 5, "the keys here are `attention`, `agreements`"),
    BrokenCase("duplicate key", "summary:", "title: \"Again\", summary:", at: 3, 3, "the first is in line 2"),
    BrokenCase("missing field", "life: 20, ", "", at: 27, 17, "add `life`: quarters in which a fleet"),
    BrokenCase("missing text", ", note: \"Play.\"", "", at: 8, 5, "add `note`"),
    BrokenCase("number for text", "\"Small\"", "5", at: 2, 10, "write \"…\""),
    BrokenCase("text for number", "life: 20", "life: \"20\"", at: 27, 25, "write a number or { value, unit"),
    BrokenCase("number for flag", "may_raise: true", "may_raise: 1", at: 14, 20, "write true or false"),
    BrokenCase("number for choice", "kind: \"native\"", "kind: 1", at: 11, 15, "write one of `native`, `platform`"),
    BrokenCase("text for rows", "[{ chips: 92000 }, { chips: 213000 }]", "\"many\"", at: 29, 15, "write it as ["),
    BrokenCase("number for object", "{ growth: 0.03 }", "3", at: 23, 11, "write it as { key: value"),
    BrokenCase("out of range", "life: 20", "life: 500", at: 27, 25, "give 2 to 200"),
    BrokenCase("out of range, with unit", "value: 34.6", "value: 2000", at: 31, 23, "0.001 to 1000 $ thousand/H100e"),
    BrokenCase("far out of range", "life: 20", "life: 1e30", at: 27, 25, "give 2 to 200"),
    BrokenCase("outside of own range", "value: 34.6", "value: 44.6", at: 31, 23, "widen the range"),
    BrokenCase("falling range", "range: [28, 42]", "range: [42, 28]", at: 31, 62, "lower number first"),
    BrokenCase("range of three", "range: [28, 42]", "range: [28, 30, 42]", at: 31, 62, "write [low, high]"),
    BrokenCase("empty source", "\"Epoch AI\"", "\" \"", at: 31, 80, "who says so"),
    BrokenCase("missing source", ", source: \"Epoch AI\"", "", at: 31, 14, "add `source`"),
    BrokenCase("too exact", "value: 34.6", "value: 34.6001", at: 31, 23, "at most 3 decimals are allowed"),
    BrokenCase("too exact, plain", "life: 20", "life: 20.5", at: 27, 25, "at most 0 decimals are allowed"),
    BrokenCase("not a multiple", "promised: 1000000", "promised: 500", at: 13, 35, "give a multiple of 1000"),
    BrokenCase(
      "misspelt unit", "\"thousand H100e\"", "\"thousand H100\"", at: 16, 35, "did you mean \"thousand H100e\"?"),
    BrokenCase("unit of another kind", "\"thousand H100e\"", "\"GW\"", at: 16, 35, "use one of \"H100e\""),
    BrokenCase("unknown choice", "\"native\"", "\"nativ\"", at: 11, 15, "did you mean \"native\"?"),
    BrokenCase("no labs", "labs: [", "labs: [], labz: [", at: 7, 9, "add one to 8 labs"),
    BrokenCase("no lengths", "[8, 4]", "[]", at: 5, 12, "give at least one"),
    BrokenCase("lengths in disorder", "[8, 4]", "[4, 8]", at: 5, 16, "the longest first"),
    BrokenCase("round of nothing", "[8, 4],", "[8, 4], round: 0,", at: 5, 27, "give 1 to 8"),
    BrokenCase("round beyond a race", "[8, 4],", "[8, 4], round: 5,", at: 5, 27, "give at most 4"),
    BrokenCase("round as a text", "[8, 4],", "[8, 4], round: \"2\",", at: 5, 27, "write a number"),
    BrokenCase("no paragraphs", "[\"Hello.\"]", "[]", at: 4, 13, "at least one paragraph"),
    BrokenCase("no rows", "[{ chips: 92000 }, { chips: 213000 }]", "[]", at: 29, 15, "add at least one"),
    BrokenCase("weights of goals", "capability: 1,", "capability: 0.7,", at: 38, 12, "sum to 100 %"),
    BrokenCase("split of the fleet", "serving: 0.35", "serving: 0.7", at: 36, 67, "at most 100 %"),
    BrokenCase("promise beyond the race", "promised_turn: 3", "promised_turn: 4", at: 13, 59, "at most 3"),
    BrokenCase(
      "need of another mechanic", "deliveries: { life: 20, watts: 1800 },", "", at: 28, 12, "add `deliveries`"),
    BrokenCase(
      "goal without its mechanic", "{ capability: 1, value: 0, influence: 0", "{ capability: 0, value: 0, influence: 1",
      at: 38, 50, "add `standing`"),
    BrokenCase("chips without power", "power: 40000000", "power: 9000000", at: 17, 32, "at least 28.8 MW"),
    BrokenCase(
      "range beyond the field", "range: [28, 42]", "range: [28, 4200]", at: 31, 67, "0.001 to 1000 $ thousand"),
    BrokenCase("lead as long as a race", "lead: 3", "lead: 4", at: 32, 57, "give less than 4"),
    BrokenCase(
      "supply of nothing", "[{ chips: 92000 }, { chips: 213000 }]", "[{ chips: 0 }]", at: 29, 15, "remove `chips`"),
    BrokenCase("mood without value", "valuation: {", "valuatio: {", at: 41, 5, "did you mean `valuation`?"),
    BrokenCase("model beyond reach", "slope: 1200e-2", "slope: 1e-1", at: 17, 70, "raise `slope`"),
    BrokenCase("long name", "\"Ember\"", "\"Ember and her thirty-one daughters\"", at: 9, 13, "keep it to 30"),
    BrokenCase("control character", "\"Play.\"", "\"Play\\u001b[1m.\"", at: 9, 51, "without such characters"),
    BrokenCase("growth below its end", "last_growth: 0.05", "last_growth: 0.5", at: 30, 51, "lower it"),
    BrokenCase("promise without core", "core: { growth: 0.03 },", "", at: 10, 13, "add `core`"),
    BrokenCase("syntax", "lengths: [8, 4],", "lengths: [8, 4]", at: 6, 3, ""),
  ]
}

/// The reader of scenario files says what is wrong, where, and what to do.
@Suite struct ScenarioReaderTests {
  @Test func `the small scenario has no faults`() throws {
    let scenario = try ScenarioReader.read(text: SmallScenario.text, file: "folder/small.json5")
    #expect(scenario.name == "small")
    #expect(scenario.lengths == [8, 4])
    #expect(scenario.rules.race.quarters == 8)
    #expect(scenario.rules.chips?.price.raw == 34_600)
    #expect(scenario.rules.roles[0].cash == .billions(4) + .millions(500))
    #expect(scenario.rules.roles[0].capability.raw == 12_250)
    #expect(scenario.rules.talent == nil)
    #expect(
      scenario.citations.map(\.path) == [
        "labs[0].role.cash", "labs[0].role.chips", "mechanics.chips.price", "mechanics.fleet.work",
      ])
    #expect(scenario.citations[2].rawRange == 28_000...42_000)
  }

  @Test(arguments: BrokenCase.all) func `each fault has its place and its remedy`(broken: BrokenCase) throws {
    let text = try #require(SmallScenario.replacing(broken.phrase, with: broken.other))
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(text: text, file: "small.json5") }
    let described = faults?.description ?? ""
    let match = faults?.faults.contains { fault in
      fault.line == broken.line && fault.column == broken.column && fault.remedy.contains(broken.remedy)
    }
    #expect(match == true, "\(described)")
    #expect(described.contains("small.json5:\(broken.line):\(broken.column): "))
  }

  @Test func `all faults come at once, in the order of the file`() throws {
    var text = SmallScenario.text
    for (phrase, other) in [("\"Small\"", "5"), ("life: 20", "life: 0"), ("\"Epoch AI\"", "\"\"")] {
      text.replace(phrase, with: other, maxReplacements: 1)
    }
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(text: text, file: "small.json5") }
    #expect(faults?.faults.map(\.line) == [2, 27, 31])
  }

  @Test func `nine labs and thirteen rows are too many`() throws {
    let lab = try #require(
      SmallScenario.text.firstRange(of: /\{\s+name: "Ember"[^§]+price: 30,\s+\},\s+\},/).map {
        String(SmallScenario.text[$0])
      })
    let labs = (0..<9).map { lab.replacing("Ember", with: "Ember \($0)") }.joined(separator: "\n")
    let crowd = SmallScenario.text.replacing(lab, with: labs)
    let many = Array(repeating: "{ chips: 1 }", count: 13).joined(separator: ",\n")
    let text = crowd.replacing("{ chips: 92000 }, { chips: 213000 }", with: many)
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(text: text, file: "small.json5") }
    #expect(faults?.faults.count == 2)
    #expect(faults?.faults.first?.problem == "`labs` has 9 labs, and a race has at most 8")
    #expect(faults?.faults.last?.problem.contains("a capacity of 12") == true)
  }

  @Test func `a lab without any money is a fault`() throws {
    var text = SmallScenario.text
    for (phrase, other) in [
      ("cash: { value: 4.5, unit: \"$ billion\", range: [3, 6], source: \"press\" }", "cash: 0"),
      ("promised: 1000000", "promised: 0"),
    ] { text.replace(phrase, with: other) }
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(text: text, file: "small.json5") }
    #expect(faults?.faults.map(\.line) == [10])
    #expect(faults?.faults.first?.remedy.contains("`core_income`") == true)
  }

  @Test func `another length is another race`() throws {
    let scenario = try ScenarioReader.read(text: SmallScenario.text, file: "small.json5")
    let short = try scenario.playing(quarters: 4)
    #expect(short.rules.race.quarters == 4)
    #expect(short.digest != scenario.digest)
    let unknown = #expect(throws: UnknownLength.self) { try scenario.playing(quarters: 5) }
    #expect(unknown?.allowed == [8, 4])
  }

  @Test func `texts and sources do not enter the digest`() throws {
    let text = try #require(SmallScenario.replacing("\"Epoch AI\"", with: "\"Somebody\""))
    let scenario = try ScenarioReader.read(text: SmallScenario.text, file: "small.json5")
    #expect(try ScenarioReader.read(text: text, file: "other.json5").digest == scenario.digest)
    let dearer = try #require(SmallScenario.replacing("value: 34.6", with: "value: 34.7"))
    #expect(try ScenarioReader.read(text: dearer, file: "other.json5").digest != scenario.digest)
  }

  @Test func `bytes that are no text have a place`() throws {
    let bytes = Array("{\n  title: \"".utf8) + [0xFF] + Array("\" }".utf8)
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(bytes: bytes, file: "small.json5") }
    #expect(faults?.description == "small.json5:2:11: a byte here is not UTF-8; save the file as UTF-8")
    let missing = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(path: "/nowhere/small.json5") }
    #expect(missing?.faults.first?.problem == "the file cannot be read: there is no such file or folder")
  }
}
