import Scenarios
import Testing

@Suite("Decimal numbers")
struct JSON5NumberTests {
  private func number(_ text: String) throws -> DecimalNumber {
    guard case .number(let number) = try JSON5Reader.read(text).value else { throw NotANumber() }
    return number
  }

  private struct NotANumber: Error {}

  @Test(
    "Numbers are scaled exactly",
    arguments: [
      ("0", 5, 0), ("-0.000", 0, 0), ("0e999999999999", 3, 0), ("12.5", 1, 125), ("12.500", 1, 125),
      ("12.5", 3, 12_500),
      ("1e6", -3, 1_000), ("1200", -2, 12), ("0x10", 0, 16), ("0x64", -2, 1), ("-4.5e-3", 6, -4_500),
      ("9223372036854775807", 0, Int64.max), ("-9223372036854775808", 0, Int64.min),
      ("9223372036854775.807", 3, Int64.max), ("1.0000000000000000000000000000", 0, 1),
      ("10000000000000000000000000000", -28, 1), ("0.00000000000000000000000000001", 29, 1),
      ("123456789012345678900000000000", -11, 1_234_567_890_123_456_789),
      ("922337203685477580700000000000e-11", 0, Int64.max),
      ("1e-1000", 1_000, 1), ("-0x7FFFFFFFFFFFFFFF", 0, -Int64.max),
    ] as [(String, Int, Int64)])
  func exact(text: String, power: Int, expected: Int64) throws {
    #expect(try number(text).scaled(by: power) == expected)
  }

  @Test(
    "What falls between two steps is told from what is too large",
    arguments: [
      ("0.5", 0, true), ("12.55", 1, true), ("1e-999999999999", 18, true),
      ("0.00000000000000000000000000001", 28, true),
      ("1234567890123456789012345.5", 0, true), ("3.00000000000000000000000000000001", 6, true), ("0x65", -2, true),
      ("9223372036854775808", 0, false), ("-9223372036854775809", 0, false), ("1e19", 0, false),
      ("1e999999999999", 0, false),
      ("1234567890123456789012345", 0, false), ("0xFFFFFFFFFFFFFFFF", 0, false), ("99999999999999999999999", 0, false),
    ] as [(String, Int, Bool)])
  func refused(text: String, power: Int, isInexact: Bool) throws {
    let number = try number(text)
    let fault = #expect(throws: DecimalNumber.ScaleFault.self) { try number.scaled(by: power) }
    #expect(fault == (isInexact ? .inexact : .overflow))
  }
}
