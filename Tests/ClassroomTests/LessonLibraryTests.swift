import Foundation
import Scenarios
import Testing
import TextUI

import Classroom

/// The executable carries the lessons as they stand in their files, each in every language.
@Suite struct LessonLibraryTests {
  @Test(arguments: LessonLibrary.names, LessonLibrary.languages)
  func `each lesson has all its texts in each language`(name: String, language: String) throws {
    let lesson = try LessonLibrary.load(name, language: language)
    #expect(lesson.texts.language == language)
    #expect(lesson.common.language == language)
    #expect((3...5).contains(lesson.texts.objectives.count))
    #expect(lesson.texts.misunderstandings.count >= 3)
    for stage in LessonTexts.Stage.allCases { #expect(lesson.texts.questions.contains { $0.stage == stage }) }
  }

  @Test(arguments: LessonLibrary.names)
  func `each field that pupils fill in is told in their words`(name: String) throws {
    let lesson = try LessonLibrary.load(name)
    let catalog = VerbCatalog(rules: lesson.scenario.rules)
    for verb in catalog.verbs where lesson.settings.orders.contains(verb.verb) {
      let told = lesson.common.orders[verb.verb]?.fields ?? [:]
      for field in verb.fields { #expect(told[field.name] != nil, "\(verb.verb): \(field.name)") }
    }
  }

  @Test func `labels without a text, and texts without a label, are faults`() throws {
    let whole = try #require(LessonLibrary.common.first { $0.language == "en" }?.text)
    #expect(throws: Never.self) { try CommonTexts.read(whole, file: "x", verbs: [], allowsMore: true) }
    let lacking = whole.replacing("    sections: \"Parts of this page\",\n", with: "")
    let faults = #expect(throws: ScenarioFaults.self) {
      try CommonTexts.read(lacking, file: "x", verbs: [], allowsMore: true)
    }
    #expect(faults?.faults.first?.problem == "`labels` lacks `sections`")
    let extra = whole.replacing("    sections:", with: "    sectoins: \"?\",\n    sections:")
    #expect(throws: ScenarioFaults.self) { try CommonTexts.read(extra, file: "x", verbs: [], allowsMore: true) }
  }

  @Test func `every order of some lesson is told, and no other`() throws {
    let verbs = Set(try LessonLibrary.names.flatMap { try LessonLibrary.load($0).settings.orders })
    for (language, text) in LessonLibrary.common {
      #expect(throws: Never.self) {
        try CommonTexts.read(text, file: "lessons.\(language).json5", verbs: verbs, allowsMore: false)
      }
    }
  }

  @Test func `the embedded texts are the files`() throws {
    let embedding = try LessonEmbedding()
    guard ProcessInfo.processInfo.environment["FRONTIER_RECORD"] != "1" else {
      for (path, text) in embedding.sources { try text.write(to: path, atomically: true, encoding: .utf8) }
      Issue.record("recorded the lessons; run again without FRONTIER_RECORD")
      return
    }
    for (path, text) in embedding.sources {
      let stored = try? String(contentsOf: path, encoding: .utf8)
      #expect(stored == text, "\(path.lastPathComponent) is stale: run this test with FRONTIER_RECORD=1")
    }
    #expect(LessonLibrary.names == embedding.names)
  }
}

/// The files of lessons under `scenarios/` and the Swift sources that carry them.
struct LessonEmbedding {
  /// The lessons, in alphabetical order.
  private(set) var names: [String] = []
  /// Generated sources and what they must hold.
  private(set) var sources: [(path: URL, text: String)] = []

  private static let head = """
    // swift-format-ignore-file
    // Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.


    """

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let texts = root.appending(path: "scenarios")
    let folder = root.appending(path: "Sources/Classroom/Embedded")
    let files = try FileManager.default.contentsOfDirectory(atPath: texts.path).sorted()
    func read(_ file: String) throws -> String {
      try String(contentsOf: texts.appending(path: file), encoding: .utf8)
    }
    var rows: [String] = []
    for file in files where file.hasSuffix(".lesson.json5") {
      let name = String(file.dropLast(".lesson.json5".count))
      names.append(name)
      let words = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      let constant = words.prefix(1).lowercased() + words.dropFirst()
      var parts = [Self.member(constant, try read(file), of: file)]
      var languages: [String] = []
      for file in files where file.hasPrefix("\(name).lesson.") && file != "\(name).lesson.json5" {
        let language = String(file.dropFirst("\(name).lesson.".count).dropLast(".json5".count))
        parts.append(Self.member("\(constant)_\(language)", try read(file), of: file))
        languages.append("(\"\(language)\", \(constant)_\(language))")
      }
      rows.append("    (\"\(name)\", \(constant), [\(languages.joined(separator: ", "))]),\n")
      sources.append(
        (
          folder.appending(path: "\(words)Lesson.swift"),
          Self.head + "extension LessonLibrary {\n" + parts.joined(separator: "\n") + "}\n"
        ))
    }
    var (members, common): ([String], [String]) = ([], [])
    for file in files where file.hasPrefix("lessons.") && file.hasSuffix(".json5") {
      let language = String(file.dropFirst("lessons.".count).dropLast(".json5".count))
      members.append(Self.member("common_\(language)", try read(file), of: file))
      common.append("    (\"\(language)\", common_\(language)),\n")
    }
    sources.append(
      (
        folder.appending(path: "CommonLessonTexts.swift"),
        Self.head + "extension LessonLibrary {\n" + members.joined(separator: "\n") + "}\n"
      ))
    let index =
      "extension LessonLibrary {\n  /// Every lesson: its settings, and its texts by language.\n"
      + "  package static let embedded: [(name: String, settings: String, texts: [(language: String, text: String)])] = [\n"
      + rows.joined() + "  ]\n\n  /// The texts of all lessons, by language.\n"
      + "  package static let common: [(language: String, text: String)] = [\n" + common.joined() + "  ]\n}\n"
    sources.append((folder.appending(path: "Index.swift"), Self.head + index))
  }

  /// A constant that holds a file.
  private static func member(_ name: String, _ text: String, of file: String) -> String {
    "  /// scenarios/\(file)\n  static let \(name) = ##\"\"\"\n\(text)\n\"\"\"##\n"
  }
}
