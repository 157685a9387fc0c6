import RaceEngine
import TestKit
import Testing

/// The runner itself: what is wrong is caught, with file, line and case, and what is right is let through.
@Suite("Conformance: the runner catches what is wrong")
struct CaseRunnerTests {
  private static let head = """
    row X1: A row
    mechanics layoffs
    case X1.1: A case.
      position pair
    """
  private static let book = PositionBook(
    """
    position pair from nothing
      set labs = 2
      set labs[*].role.cash = $10 million
      set labs[*].role.researchers = 100 people
      set mechanics.talent.researcher_pay = $1 million
      set mechanics.layoffs.severance = 50 %
    """, file: "p.txt")

  /// The faults of a case with these lines, as read and played.
  private func faults(_ lines: String, off: Set<String> = []) -> [String] {
    let reader = CaseReader("\(Self.head)\n\(lines)", file: "X1.txt")
    if !reader.faults.isEmpty { return reader.faults.map(\.description) }
    return reader.row.cases.flatMap { CasePlay(one: $0, positions: Self.book, off: off).faults() }.map(\.description)
  }

  @Test("A case that is right has no faults")
  func right() {
    #expect(Self.book.faults.isEmpty)
    let lines = """
      quarter 0
      before: lab 0 researchers = 100 people
      seat 0: layoff researchers 10     # a remark
      seat 1 refused: layoff researchers 100 because cost $25 million, left $10 million
      after: lab 0 researchers falls by 10 people
      after: lab 0 researchers + lab 1 researchers = 190 people
      after: lab 0 researchers < lab 1 researchers
      after: lab 0 researchers >= 90 people
      after: lab 1 cash stays
      after: lab 0 is_open = yes
      after: lab 0 researchers = 89.5 people within 0.5 people
      quarters 1 to 3
      seat 1: layoff researchers 10
      after: lab 0 researchers = 90 people
      after: lab 1 researchers falls by 10 people
      quarter 4
      after: lab 1 researchers = 70 people
      """
    #expect(faults(lines) == [])
    #expect(faults(lines, off: ["layoffs"]).contains { $0.hasPrefix("X1.txt:7: X1.1: ") })
  }

  @Test(
    "A wrong expectation is caught, with file, line and id",
    arguments: [
      ("after: lab 0 researchers = 91 people", "90 people against 91 people"),
      ("after: lab 0 researchers > 90 people", "fails"),
      ("after: lab 0 cash falls by $2 million", "fails"),
      ("after: lab 0 cash = $7 million within $0.4 million", "fails"),
      ("after: lab 0 researchers stays", "fails"),
      ("before: lab 0 researchers = 90 people", "fails"),
      ("sometimes: lab 0 researchers = 91 people", "fails"),
      ("seat 1 refused: layoff researchers 10 because cost", "stands"),
      ("seat 1 refused: layoff researchers 100 because not so many staff", "refused because cost"),
      ("seat 1 refused: layoff researchers 100 because cost $24 million, left $10 million", "not because"),
      ("seat 1: layoff researchers 101", "is refused"),
      ("seat 1: lay0ff researchers 1", "is refused"),
    ])
  func wrong(line: String, part: String) {
    let found = faults("  seat 0: layoff researchers 10\n  \(line)\n  after: lab 0 is_open = yes")
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix("X1.txt:6: X1.1: ") == true && found.first?.contains(part) == true, "\(found)")
  }

  @Test(
    "A malformed line is caught, with file, line and id",
    arguments: [
      ("after: lab 0 resaerchers = 90 people", "did you mean `own.researchers`?"),
      ("after: lab 0 researchers = 90 MW", "does not fit"),
      ("after: lab 0 researchers = lab 0 cash", "different units"),
      ("after: lab 0 researchers 90 people", "a comparison is missing"),
      ("after: lab 5 researchers = 90 people", "no seat 5"),
      ("after: lab 9 researchers = 90 people", "write `lab 0 cash`"),
      ("after: labs 0 researchers = 90 people", "begins with"),
      ("after: lab 0 researchers with > without", "nothing in this case is marked"),
      ("after: lab 0 researchers > 90 people within 1 people", "`within` goes with `=`"),
      ("after: model 9 capability = 100 points", "there is no model 9"),
      ("afterwards: lab 0 cash = $1", "cannot begin with"),
      ("quarter 12\n  after: lab 0 cash > $1", "never played"),
      ("quarter 2\n  quarter 1", "rise"),
      ("seat 0 layoff researchers 10", "write `seat 0: ORDERS`"),
      ("seat 0 refuse: layoff researchers 10", "is not `refused`"),
      ("seat 0 refused: layoff researchers 10", "say `because`"),
      ("seat 2: layoff researchers 10", "no seat 2"),
      ("seat 1: # nothing", "write `seat 0: ORDERS`"),
      ("set labs[0].role.csh = $1 million", "did you mean `cash`?"),
      ("set mechanics.layofs.severance = 1 %", "did you mean `layoffs`?"),
      ("set mechanics.layoffs.severance = 301 %", "goes from 0 % to 300 %"),
      ("set labs[0].role.kind = shop", "is one of"),
      ("set labs[2].role.cash = $1 million", "2 rows"),
      ("set labs[0].role.cash = $1.0001 million", "finer"),
      ("only layof", "did you mean `layoffs`?"),
      ("seeds 9 to 2", "write `seed 7`"),
    ])
  func malformed(line: String, part: String) {
    let found = faults("  \(line)\n  after: lab 0 cash > $1 million")
    #expect(found.contains { $0.hasPrefix("X1.txt:") && $0.contains(": X1.1: ") && $0.contains(part) }, "\(found)")
  }

  @Test("Two sides of a comparison are played with the same luck, and named")
  func variants() {
    let lines = """
      with set labs[0].role.cash = $7.5 million
      seat 0: layoff researchers 10
      without seat 1: layoff researchers 5
      after: lab 0 cash with = without - $2.5 million
      after: lab 1 researchers with > without
      """
    #expect(faults(lines) == [])
    let found = faults(lines + "\n  after: lab 0 cash = $10 million\n  after: lab 0 cash with = without")
    #expect(found.count == 2)
    #expect(found.first?.contains("fails, with: ") == true, "\(found)")
  }

  @Test("Numbers of cases run on, sentences end, and every case expects something")
  func heads() {
    let problems = CaseReader(
      """
      row X1: A row
      case X1.2: Too far.
        after: lab 0 cash > $1
      case X1.2: No end
        after: lab 0 cash > $1
      case X1.3: Nothing.
      case X1.4: Something.
        after: lab 0 cash > $1
      case X1.5: Nothing again.
      """, file: "X1.txt"
    ).faults.map(\.description)
    #expect(
      problems == [
        "X1.txt:2: X1.2: the next case of this row is X1.1", "X1.txt:4: X1.2: write `case ID: one sentence.`",
        "X1.txt:6: X1.3: it expects nothing", "X1.txt:9: X1.5: it expects nothing",
      ])
  }

  @Test("A position that cannot be made is said")
  func positions() {
    let text = """
      position a from nowhere
      position b from nothing
        set race.quarter = 3
      position c from three labs
        set labs[0].role.cash = much
      """
    let found = PositionBook(text, file: "p.txt").faults.map(\.description)
    #expect(found.count == 3)
    #expect(found.first == "p.txt:1: a: there is no position `nowhere` before it")
    #expect(found.dropFirst().first == "p.txt:3: b: there is no field `race.quarter`; did you mean `quarters`?")
    #expect(found.last?.hasPrefix("p.txt:5: c: `labs[0].role.cash`: “much” is not an amount") == true)
  }

  @Test("Shipped scenarios are positions, too")
  func scenarios() {
    let reader = CaseReader(
      "row X1: A row\ncase X1.1: A case.\n  position first-steps\n  after: lab 0 is_open = yes", file: "X1.txt")
    #expect(reader.faults.isEmpty)
    #expect(reader.row.cases.flatMap { CasePlay(one: $0, positions: Self.book).faults() } == [])
  }
}
