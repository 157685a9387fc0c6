import RaceEngine
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

  @Test("Without its rule, a row fails", arguments: contents.rows.map(\.id))
  func fails(row id: String) throws {
    let row = try #require(Self.contents.rows.first { $0.id == id })
    #expect(!row.mechanics.isEmpty, "\(row.file): no mechanics are named")
    let unmoved = row.cases.filter {
      CasePlay(one: $0, positions: Self.contents.positions, off: Set(row.mechanics)).faults().isEmpty
    }
    #expect(
      unmoved.count * 2 <= row.cases.count,
      "\(row.file): these hold without \(row.mechanics.joined(separator: ", ")): \(unmoved.map(\.id))")
  }

  private func list(_ faults: [CaseFault]) -> String { faults.map { "\n\($0)" }.joined() }
}
