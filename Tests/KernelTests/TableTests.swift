import Quantities
import Testing

@Suite("Tables of a stated capacity")
struct TableTests {
  private func filled(_ count: Int) -> Table<4, Int> {
    var table = Table<4, Int>(blank: -1)
    for number in 0..<count { table.append(number * 10) }
    return table
  }

  private func rows(_ table: Table<4, Int>) -> [Int] { table.indices.map { table[$0] } }

  @Test("Rows keep their order; the table takes as many as fit and says when one does not")
  func append() {
    var table = Table<4, Int>(blank: -1)
    #expect(table.isEmpty && !table.isFull && table.count == 0)
    for number in 0..<4 {
      let fits = table.append(number)
      #expect(fits)
    }
    let fits = table.append(9)
    #expect(table.isFull && !fits)
    #expect(rows(table) == [0, 1, 2, 3])
  }

  @Test("A row that is taken out leaves no gap", arguments: 0..<4)
  func remove(place: Int) {
    var table = filled(4)
    table.remove(at: place)
    var wanted = [0, 10, 20, 30]
    wanted.remove(at: place)
    #expect(rows(table) == wanted)
    table.append(99)
    #expect(rows(table) == wanted + [99])
  }

  @Test("Rows change in place; copies do not follow")
  func change() {
    var table = filled(3)
    let copy = table
    table[1] = 7
    #expect(rows(table) == [0, 7, 20] && rows(copy) == [0, 10, 20])
    table.truncate(to: 5)
    #expect(table.count == 3)
    table.truncate(to: 1)
    #expect(rows(table) == [0])
    table.removeAll()
    #expect(table.isEmpty)
  }
}
