/// Logarithms and powers from integer tables: the same bits on every machine, which the C library does not promise.
///
/// Both tables have 4,096 steps, with a straight line between: of a doubling for the logarithm, of a decade for the
/// power. The error is below 2e-8 of a decade and 4e-8 of the value; both functions are monotonic. The tables are written
/// out (`Embedded/LogarithmTables.swift`): one that is reckoned at the first use is asked for at each use whether it is there.
public enum Logarithm {
  /// log10 of 2, in 1e-12.
  private static let ofTwo: Int64 = 301_029_995_664
  private static let powersOfTen: [Int64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000,
    100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
    10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
    100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]

  /// log10 of a whole number.
  /// - Parameter value: At least 1; anything less counts as 1.
  /// - Returns: Millionths of a decade, to the nearest: exact for powers of ten.
  public static func log10(_ value: Int64) -> Decades {
    let number = UInt64(bitPattern: max(value, 1))
    let zeros = number.leadingZeroBitCount
    let aligned = number &<< UInt64(zeros)
    let index = Int(aligned &>> 51 & 0xFFF)
    let within = Int64(aligned &>> 31 & 0xF_FFFF)
    // Nothing here can overflow: a step of the table is below 2^27, a mantissa below 2^39.
    let low = doubling[index]
    let mantissa = low &+ ((doubling[index &+ 1] &- low) &* within) &>> 20
    return Decades(raw: (Int64(63 &- zeros) &* ofTwo &+ mantissa &+ 500_000) / 1_000_000)
  }

  /// `factor × 10^exponent`, rounded toward zero and held between ±10^17.
  /// - Parameters:
  ///   - exponent: Millionths of a decade.
  ///   - factor: What is multiplied.
  public static func power10(_ exponent: Decades, times factor: Int64) -> Int64 {
    var whole = exponent.raw / 1_000_000
    var part = exponent.raw % 1_000_000
    if part < 0 {
      part += 1_000_000
      whole -= 1
    }
    let place = part * 4_096
    let index = Int(place / 1_000_000)
    let low = decade[index]
    let mantissa = low + (decade[index + 1] - low) / 1_000_000 * (place % 1_000_000)
    if whole < -3 { return whole < -21 ? 0 : mulDiv(factor, mantissa, powersOfTen[18]) / powersOfTen[Int(-3 - whole)] }
    let limit = powersOfTen[17]
    // The mantissa is at least one, so that a factor of this size reaches the limit whatever follows.
    if whole > 17 || whole >= 0 && factor.magnitude >= powersOfTen[Int(17 - whole)] { return factor.signum() * limit }
    let power = 15 - whole
    let result =
      power >= 0 ? mulDiv(factor, mantissa, powersOfTen[Int(power)]) : factor * mantissa * powersOfTen[Int(-power)]
    return min(max(result, -limit), limit)
  }

  /// The weight e^utility of a choice, in 1e-9, for utilities at or below zero.
  /// - Parameter utility: Millionths of a natural unit; below about −20.7 the weight is zero.
  public static func weight(_ utility: Int64) -> Int64 {
    if utility < -21_000_000 { return 0 }
    // To base ten: times log10(e), 0.434294482.
    let exponent = min(utility, 0) * 434_294_482 / 1_000_000_000
    let whole = -exponent / 1_000_000
    let part = -exponent % 1_000_000
    let place = part == 0 ? 0 : (1_000_000 - part) * 4_096
    let index = Int(place / 1_000_000)
    let low = decade[index] / 1_000_000
    let mantissa = low + (decade[index + 1] / 1_000_000 - low) * (place % 1_000_000) / 1_000_000
    return mantissa / powersOfTen[Int(whole + (part == 0 ? 0 : 1))]
  }
}
