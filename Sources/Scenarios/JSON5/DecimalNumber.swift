/// A number exactly as it is written: digits times a power of ten.
package struct DecimalNumber: Sendable, Hashable {
  /// Why there is no integer.
  package enum ScaleFault: Error {
    /// It falls between two steps.
    case inexact
    /// It is beyond 64 bits.
    case overflow
  }

  /// Whether a minus stands before it.
  package var isNegative = false
  /// The digits without their point; of very many digits only the first.
  package private(set) var magnitude: UInt64 = 0
  /// The power of ten of the last digit that counts.
  package private(set) var exponent: Int32 = 0
  /// Whether there are more digits than the magnitude holds.
  private(set) var isLong = false
  /// Digits that did not fit, and how many of them are zeros at the end.
  private var excess: Int32 = 0
  private var zeros: Int32 = 0

  /// Zero.
  init() {}

  /// A whole number.
  init(magnitude: UInt64) { self.magnitude = magnitude }

  /// Adds a digit at the end.
  mutating func append(_ digit: UInt8) {
    if excess == 0, magnitude <= (UInt64.max - 9) / 10 {
      magnitude = magnitude * 10 + UInt64(digit)
    } else {
      excess += 1
      zeros = digit == 0 ? zeros + 1 : 0
      if digit != 0 { isLong = true }
    }
  }

  /// Sets the power of ten of the last digit that was added.
  mutating func end(exponent: Int32) {
    self.exponent = exponent + (isLong ? zeros : excess)
    excess = 0
    zeros = 0
  }

  /// The number times ten to a power, exactly.
  package func scaled(by power: Int) throws(ScaleFault) -> Int64 {
    guard magnitude > 0 else { return 0 }
    var value = magnitude
    var shift = Int(exponent) + power
    guard !isLong else { throw shift < 0 ? .inexact : .overflow }
    while shift < 0 {
      let (quotient, digit) = value.quotientAndRemainder(dividingBy: 10)
      guard digit == 0 else { throw .inexact }
      value = quotient
      shift += 1
    }
    while shift > 0 {
      let (product, isTooFar) = value.multipliedReportingOverflow(by: 10)
      guard !isTooFar else { throw .overflow }
      value = product
      shift -= 1
    }
    if isNegative {
      guard value <= Int64.min.magnitude else { throw .overflow }
      return value == Int64.min.magnitude ? .min : -Int64(value)
    }
    guard value <= Int64.max else { throw .overflow }
    return Int64(value)
  }
}
