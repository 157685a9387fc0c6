import Foundation
import Scenarios
import Testing

/// Files that are no scenarios at all, or that nobody would write by hand.
@Suite("Hostile scenario files")
struct HostileFileTests {
  private func faults(_ bytes: [UInt8]) -> [ScenarioFault] {
    let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(bytes: bytes, file: "x.json5") }
    return faults?.faults ?? []
  }

  private func only(_ bytes: [UInt8]) -> String { faults(bytes).map(\.description).joined(separator: "\n") }

  @Test("Ten megabytes of brackets are refused at once", arguments: ["[", "{a:", "[{a:"])
  func brackets(piece: String) {
    let bytes = Array(String(repeating: piece, count: 10_000_000 / piece.utf8.count).utf8)
    #expect(only(bytes).hasSuffix("values are nested too deep; keep to 64 levels"))
  }

  @Test("Very long lists are read to where they should end", arguments: ["[],", "{},", "1,", "'',"])
  func flat(piece: String) {
    let bytes = Array("[\(String(repeating: piece, count: 1_000_000 / piece.utf8.count))".utf8)
    #expect(only(bytes).contains(":1:\(bytes.count + 1): the text ends within the list that opens at 1:1"))
  }

  @Test("A file may be empty, binary, not UTF-8, or too large")
  func noText() {
    #expect(only([]) == "x.json5:1:1: there is no value here; write { … }")
    #expect(only(Array("\u{FEFF}".utf8)) == "x.json5:1:1: there is no value here; write { … }")
    #expect(only(Array("\u{FEFF}]".utf8)).hasPrefix("x.json5:1:1: a value cannot begin with `]`"))
    #expect(
      only([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]).hasPrefix("x.json5:1:1: a value cannot begin with the character"))
    #expect(only([0x89, 0x50, 0x4E, 0x47]) == "x.json5:1:1: a byte here is not UTF-8; save the file as UTF-8")
    #expect(only([0xFE, 0xFF, 0, 0x7B]) == "x.json5:1:1: the text is UTF-16; save the file as UTF-8")
    #expect(
      only(Array(repeating: 0, count: 1_000)).hasPrefix("x.json5:1:1: a value cannot begin with the character U+0000"))
    let large = only(Array(repeating: 0x20, count: 16 << 20 + 1))
    #expect(large == "x.json5:1:1: the file is larger than 16 MiB; make it smaller; a scenario needs less than one")
  }

  @Test("Lines may end in any way, and one of a megabyte has its columns")
  func lines() throws {
    let text = SmallScenario.text
    let broken = text.replacing("life: 20", with: "life: 0")
    for end in ["\r\n", "\r"] {
      let other = try ScenarioReader.read(text: text.replacing("\n", with: end), file: "x.json5")
      #expect(other.digest == (try ScenarioReader.read(text: text, file: "x.json5").digest))
      #expect(only(Array(broken.replacing("\n", with: end).utf8)).hasPrefix("x.json5:27:25: "))
    }
    let long = "/*" + String(repeating: "ö", count: 500_000) + "*/" + broken.replacing("\n", with: " ")
    let column = try #require(long.firstRange(of: "life: 0")).lowerBound
    let place = long.distance(from: long.startIndex, to: column) + 7
    #expect(only(Array(long.utf8)).hasPrefix("x.json5:1:\(place): "))
  }

  @Test("Very many faults are cut short, and very many keys take no time to the square")
  func many() {
    var text = "{"
    for number in 0..<20_000 { text += "key_\(number): 1,\n" }
    let found = faults(Array((text + text.dropFirst() + "}").utf8))
    #expect(found.count == 201)
    #expect(found.last?.problem == "there are 39807 faults more")
  }

  @Test("Devices without an end, folders and missing files are said in words")
  func devices() {
    func fault(_ path: String) -> String {
      let faults = #expect(throws: ScenarioFaults.self) { try ScenarioReader.read(path: path) }
      return faults?.description ?? ""
    }
    #expect(fault("/dev/zero").contains("the file is larger than"))
    #expect(fault("/dev/null").contains("there is no value here"))
    #expect(fault("/").contains("the file cannot be read: it is a folder"))
    #expect(fault("/dev/null/x").contains("the file cannot be read: a part of its path is not a folder"))
  }
}
