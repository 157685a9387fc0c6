import Foundation
import Testing

import Classroom

/// What pupils read stands in the files of a language, not in the code.
@Suite struct PupilTextTests {
  /// Where texts for pupils are put together. What is told to the teacher in a terminal is not.
  private static let folders = ["Handouts", "Rounds", "Debrief", "Orders", "Race/ClassRoom+Rehearsal.swift"]
  private static let forTeachers: Set<String> = [
    "Orders/OrderFiles.swift", "Race/ClassRoom+Rehearsal.swift: holds something else than a rehearsal",
    "Race/ClassRoom+Rehearsal.swift: move it elsewhere", "Race/ClassRoom+Rehearsal.swift: cannot be replaced",
    "Race/ClassRoom+Rehearsal.swift: see that it can be written to",
    // The line of an order file that the third round of a rehearsal gets wrong.
    "Race/ClassRoom+Rehearsal.swift: hire nobody at all",
  ]
  /// Attributes of HTML, commands, and names of programs' own things.
  private static let noSentences: Set<String> = ["box secret", "status no-print", "frontier class rehearse"]

  private static let classroom = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Classroom")

  @Test func `no sentence for pupils stands in the code`() throws {
    var found: [String] = []
    for (path, text) in try Self.sources() where Self.folders.contains(where: { path.hasPrefix($0) }) {
      guard !Self.forTeachers.contains(path) else { continue }
      for literal in Self.literals(text) where Self.isSentence(literal) {
        let told =
          literal.split(separator: "\u{1}").map { $0.trimmingCharacters(in: .whitespaces) }
          .first { Self.isSentence($0) } ?? literal
        if !Self.noSentences.contains(told), !Self.forTeachers.contains("\(path): \(told)") {
          found.append("\(path): \(told)")
        }
      }
    }
    #expect(found == [], "put them into scenarios/lessons.LANGUAGE.json5, under a label")
  }

  @Test func `a sentence in the code would be found`() {
    let code = """
      let a = "\\(b ? "in one" : "c") is no number" // a comment "is none"
      let d = "data-on", e = "$ million"
      """
    let found = Self.literals(code).filter(Self.isSentence)
    #expect(found == ["in one", "\u{1} is no number"])
  }

  @Test func `each label is said somewhere`() throws {
    let code = try Self.sources().filter { $0.path != "Lesson/Label.swift" }.map(\.text).joined(separator: "\n")
    let words = Set(code.split { !$0.isLetter && $0 != "." }.flatMap { $0.split(separator: ".").map(String.init) })
    for label in Label.allCases { #expect(words.contains(label.rawValue), "no page says `\(label)`") }
  }

  @Test func `all languages fill in the same places`() throws {
    let whole = try #require(LessonLibrary.common.first { $0.language == "en" }?.text)
    let english = try CommonTexts.read(whole, file: "en", verbs: [], allowsMore: true)
    for (language, text) in LessonLibrary.common {
      #expect(Self.lacking(try CommonTexts.read(text, file: language, verbs: [], allowsMore: true), english) == [])
    }
    let other = whole.replacing("Only for this team. Read", with: "Read")
      .replacing("{share} of your", with: "part of your")
    let lacking = Self.lacking(try CommonTexts.read(other, file: "x", verbs: [], allowsMore: true), english)
    #expect(lacking == [.latePledge, .latePledgeNext])
  }

  /// The labels whose text has not the same places in braces as that of another language.
  private static func lacking(_ texts: CommonTexts, _ model: CommonTexts) -> [Label] {
    func places(_ texts: CommonTexts, _ label: Label) -> Set<String> {
      Set(texts.text(label).split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) })
    }
    return Label.allCases.filter { places(texts, $0) != places(model, $0) }
  }

  private static func sources() throws -> [(path: String, text: String)] {
    try FileManager.default.subpathsOfDirectory(atPath: classroom.path).sorted()
      .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Embedded/") }
      .map { ($0, try String(contentsOf: classroom.appending(path: $0), encoding: .utf8)) }
  }

  /// Two words of letters beside each other.
  private static func isSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return zip(words, words.dropFirst()).contains { one, other in
      [one, other].allSatisfy { $0.count > 1 && $0.allSatisfy { $0.isLetter || $0 == "’" } }
    }
  }

  /// The texts of some code in the order in which they end, what is put into them left out; comments and texts over
  /// several lines are passed over.
  private static func literals(_ code: String) -> [String] {
    var found: [String] = []
    var isLong = false
    for line in code.split(separator: "\n") {
      if line.contains("\"\"\"") { isLong.toggle() }
      guard !isLong, !line.contains("\"\"\"") else { continue }
      // Each open text, with how many parentheses are open in what is put into it; nil: none is.
      var open: [(text: String, depth: Int?)] = []
      var before: Character = " "
      for letter in line {
        let isText = open.last.map { $0.depth == nil } ?? false
        if isText, before == "\\", letter == "(" {
          open[open.count - 1].text.removeLast()
          open[open.count - 1].text.append("\u{1}")
          open[open.count - 1].depth = 0
        } else if letter == "\"", before != "\\" {
          if isText { found.append(open.removeLast().text) } else { open.append(("", nil)) }
        } else if isText {
          open[open.count - 1].text.append(letter)
        } else if letter == "/", before == "/", open.isEmpty {
          break
        } else if let depth = open.last?.depth {
          if letter == "(" { open[open.count - 1].depth = depth + 1 }
          if letter == ")" { open[open.count - 1].depth = depth == 0 ? nil : depth - 1 }
        }
        before = letter
      }
    }
    return found
  }
}
