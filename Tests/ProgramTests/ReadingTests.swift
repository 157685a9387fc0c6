import Quantities
import RaceEngine
import Scenarios
import Testing

/// Orders are read one by one, and an observation tells only what was asked for.
@Suite struct ReadingTests {
  private func read(_ text: String) throws -> (sheet: OrderSheet, readings: OrderSheet.Readings) {
    var sheet = OrderSheet()
    let readings = sheet.readEach(from: try JSON5Reader.read(text), path: "orders")
    return (sheet, readings)
  }

  @Test func whatCanBeReadStands() throws {
    let (sheet, readings) = try read(
      """
      {"talent":[{"kind":"engineers","headcount":-1,"wage":300000},{"kind":"researchers","headcount":1000,
      "wage":900000,"mood":"good"}],"flights":[],"training":[{"quarters":3}],"prices":7}
      """)
    #expect(sheet.talent.count == 1)
    #expect(sheet.talent.first?.wage == 900_000)
    #expect(sheet.training.first?.quarters == 3)
    #expect(readings.places["talent"] == [1])
    #expect(readings.faults.map(\.path).sorted() == ["orders.flights", "orders.prices", "orders.talent[0].headcount"])
  }

  @Test func anOrderForTheSameThingIsAFault() throws {
    let order = #"{"kind":"engineers","headcount":1000,"wage":300000}"#
    let (sheet, readings) = try read(#"{"talent":[\#(order),\#(order)]}"#)
    #expect(sheet.talent.count == 1)
    #expect(readings.faults.map(\.kind) == [.sameSlot])
  }

  @Test func aMissingValueIsAFault() throws {
    let (sheet, readings) = try read(#"{"fleet":[{"training":1}]}"#)
    #expect(sheet.fleet.count == 0)
    #expect(readings.faults.map(\.path) == ["orders.fleet[0].serving"])
  }
}
