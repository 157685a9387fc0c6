import Classroom
import Foundation
import Policies
import Testing
import TextUI

/// What a team may write, and what it is told of what it may not.
@Suite struct OrderFileTests {
  private let room: ClassRoom
  /// Made once: its pages take longer than all that is read.
  private static let made = Result { try make() }

  init() throws { room = try Self.made.get() }

  private static func make() throws -> ClassRoom {
    let lesson = try LessonLibrary.load("first-steps")
    let folder = ClassFolder(FileManager.default.temporaryDirectory.path + "/frontier-class-\(UUID().uuidString)")
    var manifest = ClassManifest(lesson, teams: 4, minutes: 45, seed: 1)
    (manifest.quarters, manifest.round) = (8, 2)
    _ = try ClassRoom.make(folder, manifest, lesson, .builtin)
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    return try ClassRoom(folder, .builtin)
  }

  private func read(_ lines: [String], team: Int = 0) -> HandIn { room.trial(lines, of: room.manifest.teams[team]) }

  @Test(arguments: [
    ("predict sales 124 to 126.5", 124.0, 126.5), ("PREDICT sales 124..126,5", 124, 126.5),
    ("predict sales from 1,200 to 3,400", 1_200, 3_400), ("predict sales between -3 and $4", -3, 4),
    ("  predict\tsales  5  to 5 # sure", 5, 5), ("predict sales 500-900", 500, 900),
    ("predict sales $500 – $900", 500, 900), ("predict sales -3--1", -3, -1),
    // Sales are asked for in millions.
    ("predict sales $600M to 1.2B", 600, 1_200), ("predict sales 600 million to 1 billion", 600, 1_000),
    ("predict sales 900k to 2.5m", 0.9, 2.5),
  ])
  func `ranges as people write them`(line: String, low: Double, high: Double) {
    let handIn = read([line])
    #expect(handIn.problems.map(\.text) == [])
    #expect(handIn.predictions["sales"]?.low == low)
    #expect(handIn.predictions["sales"]?.high == high)
  }

  @Test(arguments: [
    "predict ahead 60%", "predict ahead 60", "predict ahead 60 %", "predict ahead 60 percent",
    "predict ahead 60 per cent",
  ])
  func `chances as people write them`(line: String) {
    #expect(read([line]).predictions["ahead"]?.chance == 0.6)
  }

  @Test(arguments: [
    ("predict", 1, "say what"), ("predict slaes 1 to 2", 9, "did you mean “sales”?"),
    ("predict sales 1", 9, "two numbers"),
    ("predict sales one to two", 9, "two numbers"), ("predict sales 2 to 1", 9, "predict sales 1 to 2"),
    ("predict ahead 101%", 9, "from 0 % to 100 %"), ("predict ahead", 9, "from 0 % to 100 %"),
    ("predict sales 1e400 to 2", 9, "two numbers"), ("payout 5M", 1, "there is no order “payout”"),
    ("layoff researchers 3", 1, "“layoff” is no order of this lesson"), ("train 99", 1, "train"),
  ])
  func `each fault has its column and what would be right`(line: String, column: Int, told: String) {
    let handIn = read(["price 20", line])
    #expect(handIn.problems.map(\.line) == [2])
    #expect(handIn.problems.first?.column == column)
    #expect(handIn.problems.first?.text.contains(told) == true, "\(handIn.problems)")
    #expect(handIn.orderCount == 1)
    #expect(handIn.state == .partly)
  }

  @Test(arguments: [
    ("price: 25", "price $25 /Mtok"), ("1. train 2", "train quarters 2"), ("2) train 2", "train quarters 2"),
    ("- train 2", "train quarters 2"), ("• train: 2", "train quarters 2"), ("raise 500 Mio", "raise $500 M"),
    ("raise 2,500M", "raise $2.5 B"), ("build 12 megawatt", "build 12 MW"), ("price 25$", "price $25 /Mtok"),
    ("price 25 $ # dear", "price $25 /Mtok"), ("raise 500M$", "raise $500 M"),
  ])
  func `orders as people write them`(line: String, shown: String) {
    let handIn = read([line])
    #expect(handIn.problems.map(\.text) == [])
    #expect(handIn.orders?.items.map(\.shown) == [shown])
  }

  @Test func `a heading is one error, and the other lines are checked`() {
    let handIn = read(["Team Blau", "train 2", "prcie 25"])
    #expect(handIn.problems.map(\.line) == [1, 3])
    #expect(handIn.problems.first?.text.contains("there is no team “Blau”") == true)
    #expect(handIn.orderCount == 1)
    #expect(handIn.state == .partly)
    #expect(handIn.errorFile(room.lesson.common).contains("    Team Blau\n    ^"))
    // The team's own name is a heading, and another team's file is no file of this one.
    #expect(read(["Red", "train 2"]).state == .ready)
    #expect(read(["team blue", "train 2"]).state == .broken)
  }

  @Test func `errors have examples with numbers, and no commands that pupils lack`() {
    let told = read(["buy 500", "release 99 closed", "release"]).problems.map(\.text)
    #expect(told.first?.contains("for example: buy amount") == true, "\(told)")
    #expect(told.allSatisfy { !$0.contains("AMOUNT") && !$0.contains("command") }, "\(told)")
    #expect(told[1] == "release: you have no model of that number; your page lists yours")
    #expect(read(["buy amount"]).problems.first?.text.hasPrefix("amount (how many) has no value") == true)
  }

  @Test(arguments: [
    ("buy 2.000 at 36000", 5, "“2.000”: write 2000 or 2,000; a point is for decimals"),
    ("buy 2000 at 36.000", 13, "write 36000 or 36,000"), ("buy amount=2.000 price=36k", 12, "write 2000 or 2,000"),
    ("train 2; hire researchers 1.200 at 900k", 27, "write 1200 or 1,200"),
    ("buy 1.200.000 at 36k", 5, "write 1200000 or 1,200,000"),
    ("predict sales 2.000 to 3.000", 9, "write 2000 or 2,000"),
  ])
  func `a point that parts thousands is refused`(line: String, column: Int, told: String) {
    let problems = read([line]).problems
    #expect(problems.map(\.column) == [column], "\(problems)")
    #expect(problems.first?.text.contains(told) == true, "\(problems)")
  }

  @Test func `decimals stay where they belong`() {
    let lines = ["buy 2.5k at 36.5k", "build 12.125 MW", "price 1.125", "split training=33.125% serving=20%"]
    #expect(read(lines).problems == [])
  }

  @Test(arguments: [
    #"{\rtf1\ansi\deff0 {\fonttbl}\f0 price 25\par train 2\par }"#, "PK\u{3}\u{4}\u{14}", "<html><body>price 25",
    "%PDF-1.7",
  ])
  func `a document is one error, however long it is`(start: String) {
    for text in [start, start + String(repeating: "\n\\par", count: 20_000)] {
      let handIn = read([text])
      #expect(handIn.state == .broken)
      #expect(handIn.problems.count == 1)
      #expect(handIn.problems.first?.text.contains("save it as plain text") == true)
    }
  }

  @Test func `what comes too late is noted`() {
    // Eight quarters in rounds of two: a run of seven could be released in no round.
    #expect(read(["train 2"]).notes == [])
    #expect(read(["train 3"]).notes.first?.contains("a run of 4 quarters is ready just as early") == true)
    #expect(read(["buy 500 at 30k"]).notes == [])
  }

  @Test func `what is missing or said twice is noted, and nothing of another round's file counts`() {
    let idle = read(["predict ahead 60%"])
    #expect(idle.state == .ready)
    #expect(
      idle.notes.contains { $0.contains("holds no order") } && idle.notes.contains { $0.contains("No training run") })
    let twice = read(["train 4", "price 20", "train 2", "price 20"])
    #expect(twice.notes.filter { $0.contains("takes the place of") }.count == 1)
    #expect(twice.notes.contains { $0.contains("train quarters 2 takes the place of train quarters 4") })
    let foreign = read(["round 3", "predict ahead 60%", "reason because", "train 2"])
    #expect(foreign.state == .broken)
    #expect(foreign.predictions.isEmpty && foreign.reasons.isEmpty && foreign.notes.isEmpty)
    #expect(foreign.problems.count == 1)
  }

  @Test func `texts are read however they were saved`() {
    let text = "price 25\nreason Größe zählt\n"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    for (bytes, encoding) in [
      (Array(text.utf8), nil), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), nil), ([0xFF, 0xFE] + wide, "UTF-16"),
      (wide, "UTF-16"), ([0xFE, 0xFF] + big, "UTF-16"), (big, "UTF-16"), (latin, "Latin-1"),
    ] as [([UInt8], String?)] {
      #expect(PlainText(bytes)?.text == text)
      #expect(PlainText(bytes)?.encoding == encoding)
    }
    #expect(PlainText([0x50, 0x4B, 3, 4, 0, 0, 8]) == nil)
    #expect(PlainText(Array("price\u{1} 25".utf8)) == nil)
  }

  @Test func `the newest file that means a team counts`() {
    let teams = [("Red", 1), ("Red 2", 2), ("Löwen", 3), ("Гусь", 4)].map {
      ClassManifest.Team(name: $0.0, seat: nil, cover: "", number: $0.1)
    }
    #expect(teams.map(\.slug) == ["red", "red-2", "lowen", "team-4"])
    func taken(_ names: [String]) -> (taken: [String: String], ignored: [String]) {
      let files = names.enumerated().map { (name: $0.element, changed: Date(timeIntervalSince1970: Double($0.offset))) }
      let sorted = OrderFiles(files, round: 2, teams: teams)
      return (sorted.taken, sorted.ignored.map(\.name))
    }
    #expect(taken(["red-round-2 (1).txt", "red-round-2.txt", "RED.TXT"]).taken == ["red": "RED.TXT"])
    #expect(taken(["red.txt.txt", "red-round-1.txt"]).taken == ["red": "red.txt.txt"])
    #expect(taken(["red-round-1.txt"]).taken == ["red": "red-round-1.txt"])
    #expect(taken(["red-2.txt", "red 2-round-2.txt"]).taken == ["red-2": "red 2-round-2.txt"])
    #expect(taken(["Lo\u{308}wen.txt", "lowen.txt"]).taken == ["lowen": "lowen.txt"])
    #expect(taken(["гусь.txt"]).taken == ["team-4": "гусь.txt"])
    let odd = taken(["reds.txt", "red.doc", "red.errors.txt", "red.notes.txt", ".red.txt", "red.txt.12.new"])
    #expect(odd.taken.isEmpty)
    #expect(odd.ignored == ["reds.txt", "red.doc"])
    func others(_ names: [String]) -> Set<String> {
      OrderFiles(names.map { (name: $0, changed: Date(timeIntervalSince1970: 0)) }, round: 2, teams: teams).others
    }
    #expect(others(["red-round-1.txt", "lowen-round-2.txt"]) == ["red"])
    #expect(others(["red-round-1.txt", "red.txt"]) == [])
  }

  @Test func `an order that is given again takes the place of the first`() {
    let handIn = read(Array(repeating: "train 2", count: 9) + ["train 3"])
    #expect(handIn.problems == [])
    #expect(handIn.orders?.items.map(\.shown) == ["train quarters 3"])
  }

  @Test func `an empty file is empty, and the press may only predict`() {
    #expect(read([]).state == .empty)
    #expect(read(["", "  # nothing"]).state == .empty)
    #expect(read(["team red"]).state == .ready)
    #expect(read(["predict ahead 5"], team: 3).state == .ready)
    #expect(read(["train 2"], team: 3).state == .broken)
    #expect(read(["train 2", "predict ahead 5"], team: 3).state == .partly)
    #expect(read(["train 2", "headline Ember opens"], team: 3).state == .partly)
  }

  @Test func `the press writes headlines and asks, and labs do not`() {
    let told = read(["headline: Who is #1? We know.", "question Ember: why so cheap?", "reason a second one"], team: 3)
    #expect(told.problems == [])
    #expect(told.headlines == ["Who is #1? We know.", "a second one"])
    #expect(told.questions == ["Ember: why so cheap?"])
    #expect(told.reasons == [])
    let lab = read(["headline We win", "reason We can"])
    #expect(lab.problems.map(\.line) == [1])
    #expect(lab.headlines == [])
    #expect(lab.reasons == ["We can"])
  }
}
