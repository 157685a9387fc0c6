import Quantities
import RaceEngine

/// Figures of notices that their unit alone does not make readable: logarithms, points, places of tables.
struct NoticeWords {
  /// The mechanic's key.
  let key: String
  let rules: Ruleset

  /// A figure in words; nil: as its unit has it.
  /// - Parameters:
  ///   - field: The field's name, with that of its group before it.
  ///   - raw: In raw steps.
  ///   - unit: The field's unit.
  ///   - row: All fields of its row, where it stands in a table.
  func text(_ field: String, _ raw: Int64, _ unit: Unit, row: [String: Int64] = [:]) -> String? {
    let isScore = ["goals", "mission", "survival"].contains(key)
    if isScore, field.hasSuffix("points") || field.hasPrefix("own smoothed") || field == "own total" {
      return Amounts.spreads(Rate(raw: raw))
    }
    if key == "distillation", field == "shut_out_until", raw == 0 { return "never" }
    if key == "licensing", field == "owner", row["model"] == 0 { return "–" }
    if "\(unit.symbol)" == "points", raw == 0, field != "surprise" { return "–" }
    guard "\(unit.symbol)" == "log10" else { return nil }
    let value = Decades(raw: raw)
    if key == "goals" {
      if field.hasSuffix("spread") { return ScoreText.factor(value) }
      if field.hasSuffix("influence") { return ScoreText.share(value) }
      if field.hasSuffix("value") { return ScoreText.money(value) }
    }
    if key == "mission" { return ScoreText.tokens(value) }
    return Self.factor(value)
  }

  /// `×1.26` for what multiplies, `2.1e25` for what is counted.
  static func factor(_ value: Decades) -> String {
    if value.raw >= 12_000_000 {
      let (whole, rest) = (value.raw / 1_000_000, value.raw % 1_000_000)
      let digits = Digits(Logarithm.power10(Decades(raw: rest), times: 100), exponent: -2).rounded(toPlaces: 1)
      return digits.plain() + "e\(whole)"
    }
    let size = Digits(Logarithm.power10(Decades(raw: abs(value.raw)), times: 1_000), exponent: -3)
    return (value < 0 ? "÷" : "×") + size.rounded(toPlaces: 2).plain(places: 2)
  }

  /// What a place of a table is called; nil: by its name or number.
  func row(_ place: Int, of table: String) -> String? {
    switch table {
    case "segments" where key == "customers":
      guard let customers = rules.customers, place < customers.segments.count else { return nil }
      return Amounts.text(customers.segments[place].kind)
    case "kinds" where key == "breakthroughs":
      guard let kinds = rules.breakthroughs?.kinds, place < kinds.count else { return nil }
      return kinds[place].appeal > 0 ? "longer answers" : "discovery tool"
    default: return nil
    }
  }

  /// What a figure is, without what its words say already.
  static func help(_ text: String) -> String {
    let ends = [", a bit for each", "; -1", "; 0:", "; -100"]
    let end = ends.compactMap { text.firstRange(of: $0)?.lowerBound }.min() ?? text.endIndex
    return String(text[..<end]).replacing("log10 of ", with: "")
  }
}
