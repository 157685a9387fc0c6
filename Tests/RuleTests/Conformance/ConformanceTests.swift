import RaceEngine
import TestKit
import Testing

/// The public suite of rule cases: every case holds, and no row holds without its rule.
@Suite("Conformance: the numbered rule cases")
struct ConformanceTests {
  private static let contents = CaseLibrary.contents

  @Test("Every line of the suite can be read")
  func readable() {
    #expect(Self.contents.faults.isEmpty, "\(list(Self.contents.faults))")
    #expect(!Self.contents.rows.isEmpty)
  }

  @Test("Every case holds", arguments: contents.rows.map(\.id))
  func holds(row id: String) throws {
    let row = try #require(Self.contents.rows.first { $0.id == id })
    #expect(row.cases.count >= 3, "\(row.file): a row has at least three cases")
    for one in row.cases {
      let faults = CasePlay(one: one, positions: Self.contents.positions).faults()
      #expect(faults.isEmpty, "\(list(faults))")
    }
  }

  @Test(
    "Without its row's rules, every case fails; without any one of them, some case does",
    arguments: contents.rows.map(\.id))
  func fails(row id: String) throws {
    let row = try #require(Self.contents.rows.first { $0.id == id })
    #expect(!row.mechanics.isEmpty, "\(row.file): no mechanics are named")
    let all = holding(row, without: Set(row.mechanics))
    #expect(all.isEmpty, "\(row.file): these hold without \(row.mechanics.joined(separator: ", "))")
    for key in row.mechanics {
      #expect(holding(row, without: [key]).count < row.cases.count, "\(row.file): no case needs \(key)")
    }
  }

  /// The cases that hold although some mechanics are off.
  private func holding(_ row: CaseRow, without keys: Set<String>) -> [String] {
    row.cases.filter { CasePlay(one: $0, positions: Self.contents.positions, off: keys).faults().isEmpty }.map(\.id)
  }

  @Test("The usual position states every field of its labs and mechanics, so that no figure moves unseen")
  func stated() throws {
    let position = try #require(Self.contents.positions.positions.first { $0.name == "even" && $0.parent == "nothing" })
    let stated = position.settings.compactMap { setting -> String? in
      guard case .field(let path, _) = setting.change else { return nil }
      return path.steps.map(\.name).joined(separator: ".")
    }
    let rules = try #require(try Self.contents.positions.rules(named: "even"))
    // A mechanic's own line says that it is on.
    let lines = NamedRules.lines(of: rules).map { String($0.prefix { $0 != " " }) }.filter { $0.contains(".") }
    let missing = lines.map { line in
      let bare = line.replacing(#/\[\d+\]/#, with: "")
      if bare.hasPrefix("race.") { return bare }
      return bare.hasPrefix("labs.") ? "labs.role\(bare.dropFirst(4))" : "mechanics.\(bare)"
    }.filter { !stated.contains($0) }
    #expect(missing.isEmpty, "\(position.file) does not state these")
    #expect(lines.count > 100)
  }

  @Test("The article lists every case with its sentence")
  func listed() {
    let difference = CaseTable.article.difference(from: CaseTable.lines(of: Self.contents.rows))
    #expect(difference == nil)
  }

  private func list(_ faults: [CaseFault]) -> String { faults.map { "\n\($0)" }.joined() }
}
