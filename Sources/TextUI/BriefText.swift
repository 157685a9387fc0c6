public import Quantities
public import RaceEngine

/// The opening: what the race is about, who you are, how it is scored.
public enum BriefText {
  /// The briefing as lines of at most 80 columns.
  /// - Parameters:
  ///   - briefing: The scenario's text; paragraphs are parted by an empty line.
  ///   - labs: Each lab's line, by seat; may be empty.
  ///   - note: What the player's seat should know.
  ///   - view: What the seat sees at the start.
  ///   - rules: The scenario's rules.
  ///   - cast: Names and calendar.
  ///   - rounds: How quarters are grouped.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal.
  public static func lines(
    briefing: String, labs: [String], note: String, view: Observation, rules: Ruleset, cast: Cast,
    rounds: Rounds = Rounds(quarters: 1), style: TextStyle, width: Int
  ) -> [String] {
    story(briefing: briefing, labs: labs, own: view.seat, cast: cast, style: style, width: width)
      + role(note: note, view: view, rules: rules, cast: cast, rounds: rounds, style: style, width: width)
  }

  /// What the race is about and who takes part, which is for everybody.
  ///
  /// - Parameters:
  ///   - briefing: The scenario's text; paragraphs are parted by an empty line.
  ///   - labs: Each lab's line, by seat; may be empty.
  ///   - own: The seat of whoever reads; nil: several read.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal.
  public static func story(
    briefing: String, labs: [String], own: Seat?, cast: Cast, style: TextStyle, width: Int
  ) -> [String] {
    let columns = min(width, 80)
    var lines = [style.paint(cast.title.uppercased(), .heading)]
    for paragraph in briefing.split(separator: "\n") where !paragraph.isEmpty {
      lines += Columns.wrap(String(paragraph), to: columns, indent: 0).map(style.finish)
      lines.append("")
    }
    if briefing.isEmpty { lines.append("") }
    let widest = (labs.indices.map { Columns.width(of: cast.name(Seat($0))) }.max() ?? 0) + 2
    for (place, lab) in labs.enumerated() {
      let isOwn = Seat(place) == own
      let name = (isOwn ? "> " : "  ") + Columns.pad(cast.name(Seat(place)), to: widest)
      for (number, text) in Columns.wrap(lab, to: max(columns - widest - 2, 20)).enumerated() {
        let line = number == 0 ? name + text : String(repeating: " ", count: widest + 2) + text
        lines.append(style.paint(line, isOwn ? .strong : .plain))
      }
    }
    if !labs.isEmpty { lines.append("") }
    return lines
  }

  /// Who one player is, and how it is scored.
  ///
  /// - Parameters:
  ///   - note: What the player's seat should know.
  ///   - view: What the seat sees at the start.
  ///   - rules: The scenario's rules.
  ///   - cast: Names and calendar.
  ///   - rounds: How quarters are grouped.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal.
  public static func role(
    note: String, view: Observation, rules: Ruleset, cast: Cast, rounds: Rounds = Rounds(quarters: 1), style: TextStyle,
    width: Int
  ) -> [String] {
    var lines: [String] = []
    func add(_ text: String) { lines += Columns.wrap(text, to: min(width, 80), indent: 0).map(style.finish) }
    let until = cast.date(of: view.quarters - 1)
    add("You are \(cast.name(view.seat)), from \(cast.date(of: 0)) to \(until): \(view.quarters) quarters. \(note)")
    if let summary = rounds.summary(of: view.quarters) { add(summary) }
    if let weights = rules.goalWeights { add(scoring(weights)) }
    return lines
  }

  /// How a race is scored, in two sentences.
  public static func scoring(_ weights: GoalWeights) -> String {
    let parts = weights.named.map { "\($0.name) \(Amounts.percent($0.weight))" }
    return "Each result is scored by its distance from par, which is what this seat had in a reference field by the "
      + "same quarter, in that field's spread. The weights are \(parts.joined(separator: ", ")); the mean of the last "
      + "two quarters decides."
  }
}

extension GoalWeights {
  /// The goals that count, with their names.
  public var named: [(name: String, weight: Rate)] {
    [
      ("capability", capability), ("founders' value", value), ("influence", influence), ("mission", mission),
      ("survival", survival),
    ].filter { $0.weight > 0 }
  }
}
