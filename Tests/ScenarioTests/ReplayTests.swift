import Foundation
import Quantities
import RaceEngine
import Scenarios
import Testing

@Suite("Replays")
struct ReplayTests {
  private func verdict(_ bytes: [UInt8]) throws -> Verdict { try Replay.verify(bytes, named: "sample") }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [UInt8(ascii: "\n")] } }

  private func temporaryFile() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("frontier-\(UUID().uuidString).replay.jsonl").path
  }

  @Test("A replay reads as it was written, and the race comes out the same")
  func roundTrip() throws {
    let recording = try RecordSamples.record(quarters: 12)
    let replay = try ReplayReader.read(recording.bytes, named: "sample")
    #expect(replay.header.title == "A \"sample\"\n")
    #expect(replay.header.labs[2] == "Cörn\u{1}")
    #expect(replay.header.seed == 7)
    #expect(replay.turns.count == 12)
    #expect(replay.turns[3].news == ["turn 4"])
    #expect(replay.turns[3].sheets[1].refused == 2)
    #expect(replay.turns[11].labs.map(\.rank).sorted() == [1, 2, 3])
    #expect(replay.isFinished)
    guard case .intact(12, true) = replay.verify() else {
      Issue.record("\(replay.verify())")
      return
    }
    #expect(replay.diff(replay) == nil)
    let middle = try replay.race(upTo: 5)
    #expect(middle.turn == 5)
    #expect(middle.digest() == recording.races[4].digest())
  }

  @Test("Each changed digit of each order is named with turn and seat, or cannot be read")
  func changedDigits() throws {
    let recording = try RecordSamples.record()
    let lines = recording.lines
    var changed = 0
    for (turn, original) in lines.dropFirst().dropLast().enumerated() {
      for seat in 0..<3 {
        let start = try #require(RecordSamples.range(of: "{\"seat\":\(seat),\"orders\":", in: original))
        let end = try #require(RecordSamples.range(of: ",\"digest\"", in: original, from: start.upperBound))
        for place in start.upperBound..<end.lowerBound where (48...57).contains(original[place]) {
          var forged = lines
          forged[turn + 1][place] = 48 + (original[place] - 48 + 1) % 10
          changed += 1
          switch try verdict(joined(forged)) {
          case .sheetChanged(Int32(turn), Seat(seat)): break
          case .unreadable(turn + 2, let column, _): #expect(column > 1)
          case let other: Issue.record("turn \(turn), seat \(seat), byte \(place): \(other)")
          }
        }
      }
    }
    #expect(changed > 100)
  }

  @Test("No changed byte goes unnoticed")
  func changedBytes() throws {
    let bytes = try RecordSamples.record(quarters: 2).bytes
    for place in stride(from: 0, to: bytes.count, by: 13) {
      var forged = bytes
      forged[place] ^= 1
      #expect(try !verdict(forged).isIntact, "byte \(place)")
    }
  }

  @Test("What was changed outside of the orders is named")
  func changedParts() throws {
    let recording = try RecordSamples.record()
    func changing(_ line: Int, _ text: String, _ other: String) throws -> String {
      var lines = recording.lines
      let before = lines[line]
      lines[line] = RecordSamples.replacing(text, with: other, in: before)
      try #require(lines[line] != before, "\(text)")
      return try verdict(joined(lines)).description
    }
    #expect(try changing(0, "\"seed\":\"7\"", "\"seed\":\"8\"").contains("header was changed: seed"))
    #expect(try changing(0, "Anemone", "Anemonf").contains("header was changed: name or text"))
    #expect(try changing(0, "\"deposit\":400000", "\"deposit\":400001").contains("ruleset"))
    #expect(try changing(0, "\"quarters\":3", "\"quarters\":4").contains("quarters"))
    #expect(
      try changing(0, "\"rules_version\":\(rulesVersion)", "\"rules_version\":\(rulesVersion + 1)").contains(
        "rules_version"))
    #expect(try changing(2, "{\"labs\":\"", "{\"labx\":\"").contains("turn 1: the line was changed: labs"))
    #expect(try changing(2, "\"turn 2\"", "\"turn 3\"").contains("turn 1: the line was changed: its text"))
    #expect(try changing(3, "\"rank\":1", "\"rank\":2").contains("turn 2: the line was changed: public"))
    #expect(try changing(3, "\"refused\":2", "\"refused\":3").contains("turn 2, seat 1: the orders were changed"))
    #expect(try changing(4, "\"capability\":1", "\"capability\":2").contains("turn 3: the line was changed: final"))
    #expect(try changing(2, "\"turn\":1", "\"turn\":2").contains("line 3"))
  }

  @Test("A header that was changed is not played from, and what terminals obey is no name")
  func changedHeader() throws {
    var lines = try RecordSamples.record().lines
    let name = lines[0]
    lines[0] = RecordSamples.replacing("Anemone", with: "Anemonf", in: name)
    let changed = try ReplayReader.read(joined(lines), named: "sample")
    #expect { try changed.race() } throws: { "\($0)".contains("name or text") }
    lines[0] = RecordSamples.replacing("Anemone", with: "Anemon\\u001b", in: name)
    #expect { try ReplayReader.read(joined(lines), named: "sample") } throws: { "\($0)".contains("U+001B") }
  }

  @Test("Orders that were changed and sealed anew show in the world that comes out")
  func forgery() throws {
    let honest = try RecordSamples.record(quarters: 4) { _ in .dollars(20) }
    let other = try RecordSamples.record(quarters: 4) { $0 == 2 ? .dollars(21) : .dollars(20) }
    var lines = honest.lines
    let mark = try #require(RecordSamples.range(of: ",\"tables\"", in: lines[3]))
    let otherMark = try #require(RecordSamples.range(of: ",\"tables\"", in: other.lines[3]))
    lines[3] = Array(other.lines[3][..<otherMark.lowerBound] + lines[3][mark.lowerBound...])
    guard case .worldDiffers(2, "labs") = try verdict(RecordSamples.resealed(lines)) else {
      Issue.record("\(try verdict(RecordSamples.resealed(lines)))")
      return
    }
    lines = honest.lines
    lines[0] = RecordSamples.replacing("\"seed\":\"7\"", with: "\"seed\":\"8\"", in: lines[0])
    #expect(try verdict(RecordSamples.resealed(lines)).description.contains("turn 0"))
    lines = honest.lines
    lines[0] = RecordSamples.replacing("\"deposit\":400000", with: "\"deposit\":500000", in: lines[0])
    #expect(try verdict(RecordSamples.resealed(lines)).description.contains("header was changed"))
    lines = honest.lines
    lines[0] = RecordSamples.replacing(
      "\"rules_version\":\(rulesVersion)", with: "\"rules_version\":\(rulesVersion + 1)", in: lines[0])
    guard case .otherRules(rulesVersion + 1) = try verdict(RecordSamples.resealed(lines)) else {
      Issue.record("other rules went unnoticed")
      return
    }
    #expect(throws: RecordError.self) {
      try ReplayReader.read(RecordSamples.resealed(lines), named: "sample").race()
    }
  }

  @Test("An order that would have been refused is named, also when it was sealed anew")
  func illegalOrder() throws {
    let recording = try RecordSamples.record()
    var lines = recording.lines
    let start = try #require(RecordSamples.range(of: "{\"seat\":0,\"orders\":", in: lines[2])).upperBound
    let end = try #require(RecordSamples.range(of: ",\"digest\"", in: lines[2], from: start)).lowerBound
    var order = ChipMarket.Order()
    var maximal = Maximal()
    order.visit(&maximal)
    var sheet = OrderSheet()
    _ = sheet.chips.put(order)
    let digest = Seal.ofSheet(sheet, turn: 1, seat: 0, refused: 0)
    let text = "\(sheet.json()),\"digest\":\"\(hex(digest))\""
    lines[2] = Array(lines[2][..<start] + Array(text.utf8) + lines[2][(end + 28)...])
    guard case .illegalOrder(1, Seat(0), let refusal) = try verdict(RecordSamples.resealed(lines)) else {
      Issue.record("\(try verdict(RecordSamples.resealed(lines)))")
      return
    }
    #expect(refusal.name.key.description == "chips")
  }

  private func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @Test("Cut short anywhere in its last two lines, a replay can be resumed, and verifying says so")
  func truncation() throws {
    // Few mechanics make short lines, and so a quick test.
    var rules = Ruleset()
    rules.race.quarters = 3
    for role in [Role(), Role(), Role()] { rules.roles.append(role) }
    rules.prices = ListPrices.Rules()
    rules.press = Press.Rules()
    let recording = try RecordSamples.record(rules) { _ in .dollars(20) }
    let bytes = recording.bytes
    let lengths = recording.lines.map { $0.count + 1 }
    let lastTwo = lengths.suffix(2).reduce(0, +)
    for length in (bytes.count - lastTwo)..<bytes.count {
      let cut = Array(bytes[..<length])
      let replay = try ReplayReader.read(cut, named: "sample", tail: .dropped)
      let isWhole = length == bytes.count - lastTwo || length == bytes.count - lengths[4]
      #expect((replay.droppedTail == nil) == isWhole)
      #expect(replay.turns.count == (length < bytes.count - lengths[4] ? 2 : 3))
      #expect(!replay.isFinished)
      guard !isWhole else {
        guard case .intact(replay.turns.count, isFinished: false) = try verdict(cut) else {
          Issue.record("\(length): \(try verdict(cut))")
          continue
        }
        continue
      }
      #expect {
        _ = try ReplayReader.read(cut, named: "sample")
      } throws: { error in
        guard case .unreadable(_, replay.turns.count + 2, _, _)? = error as? RecordError else { return false }
        return true
      }
    }
  }

  @Test("The difference of two replays is named by its field")
  func differences() throws {
    let left = try ReplayReader.read(try RecordSamples.record(quarters: 4) { _ in .dollars(20) }.bytes, named: "left")
    let right = try ReplayReader.read(
      try RecordSamples.record(quarters: 4) { $0 == 2 ? .dollars(21) : .dollars(20) }.bytes, named: "right")
    let found = try #require(left.diff(right))
    #expect(found.place == .order(turn: 2, seat: Seat(1), mechanic: "prices", number: 0, field: "price"))
    #expect(found.left == "20 $/Mtok")
    #expect(found.right == "21 $/Mtok")
    let reseeded = try ReplayReader.read(
      try RecordSamples.record(quarters: 4, seed: 8) { _ in .dollars(20) }.bytes, named: "other")
    #expect(left.diff(reseeded)?.place == .header(field: "seed"))
    #expect(left.diff(reseeded, isHeaderSkipped: true) != nil)
    let longer = try ReplayReader.read(try RecordSamples.record(quarters: 5).bytes, named: "longer")
    #expect(left.diff(longer)?.place == .header(field: "ruleset.race.quarters"))
  }

  @Test("The difference of two seeds without orders is a field of the world")
  func differentLuck() throws {
    func empty(_ seed: UInt64) throws -> Replay {
      var race = Race(rules: RecordSamples.header(quarters: 4, seed: seed).rules ?? Ruleset(), seed: seed)
      var encoder = ReplayEncoder()
      var bytes = encoder.header(RecordSamples.header(quarters: 4, seed: seed))
      while !race.isOver {
        var nobody = NoRecorder()
        try race.advance([], &nobody)
        bytes += encoder.turn([], after: race)
      }
      return try ReplayReader.read(bytes, named: "empty")
    }
    let found = try #require(try empty(1).diff(try empty(2), isHeaderSkipped: true))
    guard case .world(_, let table, _) = found.place else {
      Issue.record("\(found)")
      return
    }
    #expect(!table.isEmpty)
  }

  @Test("A race that was killed goes on where it was, and the file comes out the same")
  func resuming() throws {
    let whole = try RecordSamples.record(quarters: 5)
    let file = temporaryFile()
    defer { try? FileManager.default.removeItem(atPath: file) }
    let cut = whole.lines[..<4].map(\.count).reduce(0, +) + 4 + 100
    try Data(whole.bytes[..<cut]).write(to: URL(fileURLWithPath: file))
    let replay = try ReplayReader.read(file, tail: .dropped)
    #expect(replay.droppedTail?.line == 5 && replay.droppedTail?.bytes == 100)
    var race = try replay.race()
    var writer = try ReplayWriter(resuming: replay)
    while !race.isOver {
      let sheets = RecordSamples.sheets(race)
      var nobody = NoRecorder()
      try race.advance(sheets, &nobody)
      try writer.append(sheets, refused: [0, 2], after: race, news: ["turn \(race.turn)"])
    }
    try writer.finish(race)
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: file))) == whole.bytes)
    #expect(try Replay.verify(file: file).isIntact)
  }

  @Test("A file that holds something is left alone unless it may be replaced")
  func existingFile() throws {
    let file = temporaryFile()
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data("precious".utf8).write(to: URL(fileURLWithPath: file))
    let header = RecordSamples.header(quarters: 1, seed: 1)
    #expect { _ = try ReplayWriter(creating: file, header) } throws: { error in
      if case .exists = error as? RecordError { true } else { false }
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "precious")
    _ = try ReplayWriter(creating: file, header, mayReplace: true)
    #expect(try ReplayReader.read(file).header.seed == 1)
  }

  @Test(
    "A full disk and a missing folder are said in words",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let header = RecordSamples.header(quarters: 1, seed: 1)
    #expect { _ = try ReplayWriter(creating: "/dev/full", header) } throws: { error in
      "\(error)" == "cannot write /dev/full: no space left on the device"
    }
    #expect { _ = try ReplayWriter(creating: "/nowhere/at/all", header) } throws: { error in
      "\(error)" == "cannot open /nowhere/at/all: there is no such file or folder"
    }
  }
}

/// Sets every field to the most that its range allows.
private struct Maximal: FieldVisitor {
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    value = range.upperBound
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {}
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
