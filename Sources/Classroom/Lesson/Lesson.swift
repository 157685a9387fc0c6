import RaceEngine
public import Scenarios

/// A lesson: a scenario, what a class makes of it, and the texts in one language.
public struct Lesson: Sendable {
  /// The name, that of its scenario.
  public let name: String
  /// The scenario at its usual length.
  public let scenario: Scenario
  /// What the lesson makes of it.
  public let settings: LessonSettings
  /// The lesson's texts.
  public let texts: LessonTexts
  /// The texts of all lessons.
  public let common: CommonTexts

  /// The words of the lesson and of all lessons, in alphabetical order; those of the lesson win.
  public var glossary: [(word: String, meaning: String)] {
    let own = Set(texts.words.map { $0[0].lowercased() })
    return (texts.words + common.words.filter { !own.contains($0[0].lowercased()) })
      .map { ($0[0], $0[1]) }.sorted { $0.0.lowercased() < $1.0.lowercased() }
  }
}

/// The lessons that the executable carries, wherever it runs.
public enum LessonLibrary {
  /// The names of the lessons, in alphabetical order.
  public static var names: [String] { embedded.map(\.name) }

  /// The languages of the texts that all lessons share; a lesson has the same.
  public static var languages: [String] { common.map(\.language) }

  /// Reads a lesson.
  ///
  /// - Parameters:
  ///   - name: One of `names`.
  ///   - language: One of `languages`.
  /// - Throws: `ScenarioFaults`: an unknown name or language, or what is wrong in a file.
  public static func load(_ name: String, language: String = "en") throws(ScenarioFaults) -> Lesson {
    guard let files = embedded.first(where: { $0.name == name }) else {
      throw unknown("there is no lesson `\(name)`", name, names)
    }
    guard let texts = files.texts.first(where: { $0.language == language }),
      let labels = common.first(where: { $0.language == language })
    else { throw unknown("the lesson `\(name)` is not told in the language `\(language)`", language, languages) }
    let scenario = try ScenarioLibrary.load(name)
    let settings = try LessonSettingsReader.read(files.settings, file: "\(name).lesson.json5", for: scenario)
    return Lesson(
      name: name, scenario: scenario, settings: settings,
      texts: try LessonTextsReader.read(
        texts.text, file: "\(name).lesson.\(language).json5", for: scenario, settings),
      common: try CommonTexts.read(
        labels.text, file: "lessons.\(language).json5", verbs: Set(settings.orders), allowsMore: true))
  }

  private static func unknown(_ problem: String, _ word: String, _ known: [String]) -> ScenarioFaults {
    let near = Spelling.nearest(to: word, among: known)
    let notes = ScenarioNotes(file: "lessons")
    notes.fault(path: "", problem, near.map { "did you mean `\($0)`?" } ?? "choose one of \(ObjectReader.list(known))")
    return ScenarioFaults(faults: notes.faultsInOrder)
  }
}
