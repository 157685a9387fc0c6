import Arena
import Quantities
import RaceEngine
import TextUI

/// The fields of a row as texts: what each means, and its value.
struct FigureTexts: FieldVisitor {
  private let cast: Cast
  private var texts: [(help: String, text: String)] = []

  private init(_ cast: Cast) { self.cast = cast }

  /// All fields of a row.
  static func all(of row: some Described, _ cast: Cast) -> [(help: String, text: String)] {
    var figures = FigureTexts(cast)
    var copy = row
    copy.visit(&figures)
    return figures.texts
  }

  /// All figures of a lab: its own, where its chips came from, its people, its further goals.
  static func all(of lab: LabQuarter, _ cast: Cast) -> [(help: String, text: String)] {
    var texts = all(of: lab.lab, cast)
    let add = { (name: String, rows: [(help: String, text: String)]) in rows.map { ("\(name): \($0.help)", $0.text) } }
    texts += add("chips", all(of: lab.sources, cast))
    if let stars = lab.care.stars { texts += add("stars", all(of: stars, cast)) }
    if let culture = lab.care.culture { texts += add("culture", all(of: culture, cast)) }
    if let convictions = lab.care.convictions { texts += add("convictions", all(of: convictions, cast)) }
    if let safety = lab.care.safety { texts += add("safety", all(of: safety, cast)) }
    if let mission = lab.care.mission { texts += add("mission", all(of: mission, cast)) }
    if let survival = lab.care.survival { texts += add("survival", all(of: survival, cast)) }
    return texts
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let name = name.description
    let text =
      if name.hasPrefix("is_") || name.hasPrefix("may_") {
        value.raw == 0 ? "no" : "yes"
      } else if name == "promised_turn" {
        value.raw <= 0 ? "–" : cast.date(of: Int32(value.raw))
      } else if name.hasSuffix("_turn") {
        value.raw < 0 ? "never" : cast.date(of: Int32(value.raw))
      } else {
        Amounts.text(value)
      }
    texts.append((help.description, text))
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}
