import Testing

/// Every promised row is there, and the article's table says what stands for it.
@Suite("Conformance: the rows")
struct ConformanceRowTests {
  @Test("Every row has cases of its own, and every actor somebody or something that makes it")
  func complete() throws {
    let missing = try RowTable(CaseLibrary.contents).missing
    #expect(missing.isEmpty)
  }

  @Test("No file of cases stands for a row that was not promised")
  func known() {
    let known = Set(RowList.rules)
    #expect(CaseLibrary.contents.rows.map(\.id).filter { !known.contains($0) } == [])
  }

  @Test("The article lists every row with its mechanics, orders, files, cases and scenarios")
  func listed() throws {
    let table = try RowTable(CaseLibrary.contents)
    let difference = RowTable.article.difference(from: table.lines)
    #expect(difference == nil)
  }
}
