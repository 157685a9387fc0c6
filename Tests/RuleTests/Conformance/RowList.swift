import RaceEngine

/// The rows that the game promises: what every race can hold, by id.
enum RowList {
  /// Somebody who takes part, and what makes it: rows of rules, and the kind of role where it is a lab.
  struct Actor {
    let id: String
    let title: String
    var kind: ActorKind?
    let rows: [String]
  }

  /// Who takes part.
  static let actors: [Actor] = [
    Actor(id: "A1", title: "AI-native lab, which lives on rounds", kind: .native, rows: ["F1", "T3"]),
    Actor(id: "A2", title: "Incumbent platform with a core business", kind: .platform, rows: ["F4", "P5"]),
    Actor(id: "A3", title: "Cloud patron that sells and invests compute", kind: .cloud, rows: ["C6", "F2"]),
    Actor(id: "A4", title: "Well-funded entrant that comes later", kind: .entrant, rows: ["F3", "T1"]),
    Actor(id: "A5", title: "Open-weights champion", kind: .champion, rows: ["M3", "P2", "P3"]),
    Actor(id: "A6", title: "State-backed lab of another bloc", kind: .state, rows: ["C7", "R2"]),
    Actor(id: "A7", title: "Chip vendors, a second source, own silicon", rows: ["C1", "C4", "C5"]),
    Actor(id: "A8", title: "Data suppliers", rows: ["D1", "D2"]),
    Actor(id: "A9", title: "Investors and the capital market", rows: ["F1", "W2"]),
    Actor(id: "A10", title: "Regulators and governments", rows: ["R1", "R2", "C7"]),
    Actor(id: "A11", title: "Star researchers and talent pools", rows: ["T1", "T2"]),
    Actor(id: "A12", title: "Customers of four kinds", rows: ["P1", "F6"]),
  ]

  /// The rows of rules, in order.
  static let rules: [String] = [
    ids("T", 8), ids("C", 11), ids("D", 8), ids("M", 6), ids("P", 10), ids("F", 6), ids("R", 8), ids("W", 5),
  ].flatMap { $0 }

  private static func ids(_ letter: String, _ count: Int) -> [String] { (1...count).map { "\(letter)\($0)" } }
}
