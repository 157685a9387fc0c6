import Quantities
import RaceEngine
import Testing

@Suite("Purse")
struct PurseTests {
  @Test("Costs are taken until the purse is empty; what is too dear takes nothing and says both sums")
  func reserve() throws {
    var purse = Purse(.millions(10))
    try purse.reserve(.millions(4))
    #expect(purse.left == .millions(6))
    do throws(OrderError) {
      try purse.reserve(.millions(6) + 1)
      Issue.record("it was paid")
    } catch {
      guard case .unaffordable(let cost, let left) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(cost == .millions(6) + 1 && left == .millions(6))
    }
    #expect(purse.left == .millions(6))
    try purse.reserve(.millions(6))
    try purse.reserve(0)
    #expect(purse.left == 0)
  }

  @Test("A debt is an empty purse")
  func debt() {
    #expect(Purse(-5).left == 0)
    var purse = Purse(-5)
    #expect(throws: OrderError.self) { try purse.reserve(1) }
    #expect(throws: Never.self) { try purse.reserve(0) }
  }
}
