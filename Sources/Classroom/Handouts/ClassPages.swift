import Quantities
import RaceEngine
import Reports
import TextUI

/// What the pages of a class are made from.
///
/// It is referred to and never copied: a race takes much room, and pages are made in many nested parts.
final class ClassPages {
  let lesson: Lesson
  let manifest: ClassManifest
  let race: ClassRace
  /// The class's folder, as commands name it.
  let folder: String

  /// Pages of a race.
  ///
  /// - Parameters:
  ///   - race: The race, as far as it was played.
  ///   - folder: The class's folder.
  init(_ race: ClassRace, _ folder: ClassFolder) {
    (lesson, manifest, self.race) = (race.lesson, race.manifest, race)
    self.folder = folder.path
  }

  /// A file of the folder, as a command names it.
  func path(_ file: String? = nil) -> String {
    let path = file.map { "\(folder)/\($0)" } ?? folder
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+~".contains($0) }
    return isPlain ? path : "'\(path)'"
  }

  var texts: LessonTexts { lesson.texts }
  var cast: Cast { race.cast }

  /// A label.
  func label(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String {
    lesson.common.text(label, values)
  }

  /// A page in the class's language and print.
  func page(_ title: String, _ lead: String, lists: Bool = false) -> Page {
    var page = Page(title: title, lead: lead, language: lesson.texts.language)
    page.words = Page.Words(skip: label(.skip), sections: label(.sections))
    page.isLarge = manifest.isLarge
    page.listsSections = lists
    return page
  }

  /// A lab's name.
  func lab(_ seat: Int) -> String { cast.name(Seat(seat)) }

  /// A team with its lab: `Red (Agora)`, or `Gold (press)`.
  func title(_ team: ClassManifest.Team) -> String {
    "\(team.name) (\(team.seat.map(lab) ?? label(.press)))"
  }

  /// Who plays a lab: its team, or a policy.
  func player(of seat: Int) -> String {
    manifest.team(of: seat)?.name ?? label(.policy, ["name": manifest.others[seat] ?? ""])
  }

  /// The question of a prediction, with its unit.
  func question(_ asked: LessonSettings.Prediction) -> String { texts.predictions[asked.key] ?? asked.key }

  /// A number of a prediction, as people write it.
  func number(_ value: Double, _ asked: LessonSettings.Prediction) -> String {
    let text = Figures.text(value)
    // One point, two points.
    return text == "1" && asked.unit == "points" ? label(.onePoint) : Figures.text(value, asked.unit)
  }
}

extension Markup {
  /// Adds paragraphs.
  mutating func paragraphs(_ texts: [String], _ kind: String? = nil) {
    for text in texts { element("p", ["class": kind], text) }
  }

  /// Adds a list.
  mutating func list(_ items: [String], numbered: Bool = false) {
    element(numbered ? "ol" : "ul", ["class": numbered ? "steps" : nil]) { list in
      for item in items { list.element("li", item) }
    }
  }

  /// Adds lines to write on.
  mutating func rules(_ count: Int) {
    for _ in 0..<count { element("div", ["class": "rule"], "") }
  }

  /// Adds a box with a heading.
  mutating func box(_ heading: String?, _ kind: String = "box", _ content: (inout Markup) -> Void) {
    element("div", ["class": kind]) { box in
      if let heading { box.element("h3", heading) }
      content(&box)
    }
  }

  /// Adds words with their meanings.
  mutating func words(_ words: [(word: String, meaning: String)]) {
    element("dl", ["class": "words"]) { list in
      for (word, meaning) in words {
        list.element("dt", word)
        list.element("dd", meaning)
      }
    }
  }
}
