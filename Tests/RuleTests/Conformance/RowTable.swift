import Quantities
import RaceEngine
import Scenarios
import TestKit

/// The table of all rows in an article, made from the files of cases, the register and the shipped scenarios.
struct RowTable {
  /// The article that holds it, from the heading on.
  static let article = ArticlePart(article: "Sources/Frontier.docc/Mechanics.md", heading: "## The rows")

  private let rows: [String: CaseRow]
  private let positions: PositionBook
  private let cards: [String: MechanicCard]
  private let files: [String: String]
  private let scenarios: [(name: String, on: Set<String>, kinds: Set<Int64>)]

  /// Reads what the table tells.
  init(_ contents: CaseLibrary.Contents) throws {
    rows = Dictionary(contents.rows.map { ($0.id, $0) }) { first, _ in first }
    positions = contents.positions
    cards = Dictionary(MechanicCard.all.map { ($0.key, $0) }) { first, _ in first }
    let sources = SourceTree.files(below: "Sources/RaceEngine/Mechanics").map(\.path)
    files = Dictionary(sources.map { (String($0.split(separator: "/").last ?? ""), $0) }) { first, _ in first }
    scenarios = try ScenarioLibrary.names.map { name in
      let rules = try ScenarioLibrary.load(name).rules
      return (name, Set(rules.keysOn), Set(rules.roles.indices.map { rules.roles[$0].kind.raw }))
    }
  }

  /// The promised rows that nothing stands for.
  var missing: [String] {
    let actors = RowList.actors.filter { actor in
      let isPlayed = actor.kind.map { kind in scenarios.contains { $0.kinds.contains(kind.raw) } } ?? true
      return !isPlayed || mechanics(of: actor).isEmpty
    }
    return actors.map(\.id) + RowList.rules.filter { rows[$0] == nil }
  }

  /// The lines that follow the heading.
  var lines: [String] {
    var lines = ["", "| id | who | roles | mechanics | scenarios |", "|---|---|---|---|---|"]
    for actor in RowList.actors {
      let keys = mechanics(of: actor)
      let kind = actor.kind.flatMap { ActorKind.choice($0.raw) }.map { "`\($0)`" } ?? ""
      let used = scenarios.filter { scenario in
        actor.kind.map { scenario.kinds.contains($0.raw) } ?? !scenario.on.isDisjoint(with: keys)
      }
      lines.append(
        "| \(actor.id) | \(actor.title) | \(kind) | \(code(keys)) | \(used.map(\.name).joined(separator: ", ")) |")
    }
    lines += ["", "| id | what it is | mechanics | orders | files | cases | scenarios | fails first |"]
    lines += ["|---|---|---|---|---|---|---|---|"]
    for id in RowList.rules {
      if let row = rows[id] { lines.append(line(of: row)) }
    }
    return lines
  }

  private func line(of row: CaseRow) -> String {
    let own = row.mechanics.compactMap { cards[$0] }
    let verbs = own.filter { $0.slots > 0 }.compactMap(\.words.first)
    let paths = own.compactMap { files["\($0.type).swift"] }.map {
      $0.split(separator: "/").suffix(2).joined(separator: "/")
    }
    let used = scenarios.filter { $0.on.isSuperset(of: row.mechanics) }.map(\.name)
    let cells = [
      row.id, row.title, code(row.mechanics), code(verbs), code(paths), "\(row.cases.count)",
      used.joined(separator: ", "), firstToFail(row) ?? "none",
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }

  /// The first case that fails where the row's mechanics are off.
  private func firstToFail(_ row: CaseRow) -> String? {
    row.cases.first { !CasePlay(one: $0, positions: positions, off: Set(row.mechanics)).faults().isEmpty }?.id
  }

  private func mechanics(of actor: RowList.Actor) -> [String] {
    var keys: [String] = []
    for key in actor.rows.flatMap({ rows[$0]?.mechanics ?? [] }) where !keys.contains(key) { keys.append(key) }
    return keys
  }

  private func code(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
}
