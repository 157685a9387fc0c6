extension ClassManifest {
  /// The file, with comments for whoever changes it.
  ///
  /// - Parameter labs: The labs' names, by seat.
  public func text(labs: [String]) -> String {
    var lines = [
      "// A class of Frontier. Change it before the first round; from then on only names, minutes and covers.",
      "{",
      "  frontier_class: \(Self.version),",
      "  lesson: \(Self.quoted(lesson)),",
      "  language: \(Self.quoted(language)),",
      "  minutes: \(minutes),          // length of the lesson",
      "  seed: \"\(seed)\",            // the luck of the race: the same seed and the same orders give the same race",
      "  quarters: \(quarters),           // of the race, one of the scenario's lengths",
      "  round: \(round),              // quarters of a round: teams order once, and what they set stands",
      "  decisions: \(decisions),          // the most orders of a team in a round",
      "  large_print: \(isLarge),",
      "",
      "  // A team has the lab of a seat; the policy `cover` orders for it where it does not. `press: true` is a team",
      "  // without a lab that reports and predicts. Names are pseudonyms: no names of pupils here.",
      "  teams: [",
    ]
    for team in teams {
      if let seat = team.seat {
        let lab = labs.indices.contains(seat) ? labs[seat] : "?"
        lines.append(
          "    { name: \(Self.quoted(team.name)), seat: \(seat), cover: \(Self.quoted(team.cover)) },  // \(lab)")
      } else {
        lines.append("    { name: \(Self.quoted(team.name)), press: true },")
      }
    }
    lines += ["  ],", "", "  // The policies of the labs without a team, by seat.", "  others: {"]
    for seat in others.keys.sorted() {
      let lab = labs.indices.contains(seat) ? labs[seat] : "?"
      lines.append("    \"\(seat)\": \(Self.quoted(others[seat] ?? "")),  // \(lab)")
    }
    return (lines + ["  },", "}", ""]).joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
