import Foundation
import Quantities
import RaceEngine
import Scenarios
import TestKit
import Testing

@Suite("JSON of sheets, rules and seed books")
struct CodecTests {
  @Test("Random legal sheets read as they were written", arguments: [1, 2, 3] as [UInt64])
  func sheets(seed: UInt64) throws {
    var race = Race(rules: SampleRules.threeLabs(quarters: 12), seed: seed)
    var orders = 0
    while !race.isOver {
      let sheets = RecordSamples.sheets(race)
      for vetted in sheets {
        let json = vetted.sheet.json()
        #expect(try OrderSheet(json: json).json() == json)
        if json != "{}" { orders += 1 }
      }
      var nobody = NoRecorder()
      try race.advance(sheets, &nobody)
    }
    #expect(orders > 12)
  }

  @Test("Rules read as they were written, with mechanics on and off")
  func rules() throws {
    for isBare in [false, true] {
      var rules = SampleRules.threeLabs(quarters: 9)
      if isBare {
        rules.press = nil
        rules.sites = nil
      }
      let header = ReplayHeader(
        rules: rules, scenario: "s", title: "t", labs: ["a", "b", "c"], lineup: ["x", "y", "z"], seed: .max)
      var encoder = ReplayEncoder()
      let replay = try ReplayReader.read(encoder.header(header), named: "s")
      #expect(replay.header.rules?.flat() == rules.flat())
      #expect(replay.header.scenarioDigest == header.scenarioDigest)
      #expect(replay.header.seed == .max)
    }
  }

  private func fault(_ json: String) -> FieldFault? {
    do throws(FieldFaults) {
      _ = try OrderSheet(json: json)
      return nil
    } catch {
      return error.faults.first
    }
  }

  @Test("Faults of a sheet are named with path and place")
  func faults() throws {
    #expect(fault("{}") == nil)
    #expect(fault(#"{"prices":[{"price":20000000}]}"#) == nil)
    let unknown = try #require(fault(#"{"pricez":[]}"#))
    #expect(unknown.kind == .unknownKey && unknown.path == "pricez" && unknown.column == 2)
    #expect(fault(#"{"prices":[{}]}"#)?.kind == .missingKey)
    #expect(fault(#"{"prices":[{"price":20000000,"x":1}]}"#)?.path == "prices[0].x")
    #expect(fault(#"{"prices":[{"price":"many"}]}"#)?.kind == .wrongKind(expected: "a whole number"))
    #expect(fault(#"{"prices":[{"price":"20000000"}]}"#) == nil)
    #expect(fault(#"{"prices":{}}"#)?.kind == .wrongKind(expected: "a list of orders"))
    #expect(fault(#"{"prices":[{"price":20000000},{"price":20000000}]}"#)?.kind == .tooMany(limit: 1))
    guard case .outOfRange(_, let most)? = fault(#"{"prices":[{"price":999999999999999}]}"#)?.kind else {
      Issue.record("a price out of range was read")
      return
    }
    #expect(most == TokenPrice.dollars(1_000).raw)
    #expect(fault("{\n  \"prices\": [\n    3 ] }")?.line == 3)
    #expect(fault("[")?.path == "")
  }

  @Test("Choices go by name, and one slot takes one order")
  func choices() throws {
    var sheet = OrderSheet()
    var layoff = Layoffs.Order()
    layoff.headcount = .people(3)
    _ = sheet.layoffs.put(layoff)
    let json = sheet.json()
    #expect(json.contains(#":""#), "\(json)")
    #expect(try OrderSheet(json: json).json() == json)
    let order = json.dropFirst(#"{"layoffs":["#.count).dropLast(2)
    #expect(fault(#"{"layoffs":[\#(order),\#(order)]}"#)?.kind == .sameSlot)
    #expect(fault(json.replacing(#/:"[a-z]+"/#, with: #":"nobody""#))?.path.hasPrefix("layoffs[0].") == true)
  }

  @Test("Seals and sheet digests are the same in every build: old replays depend on them")
  func frozenSeals() {
    #expect(Seal.of(Array("frontier!".utf8), after: 1) == 0xDB6A_ED12_59F4_7550)
    var sheet = OrderSheet()
    _ = sheet.prices.put(ListPrices.Order())
    #expect(sheet.json() == #"{"prices":[{"price":30000000}]}"#)
    #expect(Seal.ofSheet(sheet, turn: 2, seat: 1, refused: 0) == 0x8F40_7585_5E6D_B1F3)
  }

  @Test("Integers keep every digit")
  func integers() {
    var json = JSONBytes()
    for value in [0, -1, 9_007_199_254_740_992, 9_007_199_254_740_993, .min, .max] as [Int64] {
      json.comma()
      json.integer(value)
      json.raw(" ")
    }
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(
      text == #"0 ,-1 ,9007199254740992 ,"9007199254740993" ,"-9223372036854775808" ,"9223372036854775807" "#)
  }

  @Test("The schema is JSON and names every mechanic that takes orders, with ranges and choices")
  func schema() throws {
    let text = OrderSchema.json()
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let kinds = try #require(schema["properties"] as? [String: Any])
    #expect(Set(kinds.keys).isSuperset(of: ["funding", "chips", "prices", "layoffs"]))
    #expect(text.contains(#""price":{"type":"integer","minimum":"#))
    #expect(text.contains(#"{"enum":["#))
    #expect(text.contains("one step is $1000"))
    var rules = SampleRules.threeLabs(quarters: 4)
    rules.prices = nil
    #expect(!OrderSchema.json(for: rules).contains("\"prices\""))
  }

  @Test("A seed book reads as it was written, and finds the seed and the mark that differ")
  func seedBook() throws {
    func play(_ seed: UInt64) throws -> (digests: [UInt64], final: [Goals.Tally]) {
      var race = Race(rules: SampleRules.threeLabs(quarters: 6), seed: seed)
      var digests: [UInt64] = []
      while !race.isOver {
        var nobody = NoRecorder()
        try race.advance(RecordSamples.sheets(race), &nobody)
        digests.append(race.digest().value)
      }
      return (digests, race.tallies())
    }
    var book = SeedBook(
      scenario: "sample", rules: SampleRules.threeLabs(quarters: 6), lineup: ["random", "random", "random"])
    for seed in [3, .max] as [UInt64] {
      let played = try play(seed)
      book.seeds.append(SeedBook.Entry(seed: seed, digests: played.digests, final: played.final))
    }
    #expect(book.seeds[0].marks.map(\.key) == ["1", "2", "4", "end"])
    var read = try SeedBook.read(text: book.json(), named: "book")
    #expect(read.json() == book.json())
    #expect(read.fits(SampleRules.threeLabs(quarters: 6)))
    #expect(!read.fits(SampleRules.threeLabs(quarters: 7)))
    #expect(try read.check(play).isEmpty)
    read.seeds[1].marks[2].digest ^= 1
    #expect(try read.check(play).map(\.mark) == ["4"])
    #expect(throws: RecordError.self) { try SeedBook.read(text: "{}", named: "book") }
  }
}
