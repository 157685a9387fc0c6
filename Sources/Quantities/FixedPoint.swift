/// How a division that does not come out even is settled.
public enum Rounding: Sendable {
  /// Toward zero: for costs and payments.
  case towardZero
  /// To the nearest, ties to even: for shares and indices.
  case halfToEven
}

/// `a × b ÷ c` with a 128-bit product, so that nothing overflows on the way.
///
/// - Parameters:
///   - a: A factor.
///   - b: The other factor.
///   - c: The divisor; not zero.
///   - rounding: What happens to the remainder.
/// - Returns: The quotient. A quotient beyond `Int64` traps.
@inlinable @inline(__always)
public func mulDiv(_ a: Int64, _ b: Int64, _ c: Int64, _ rounding: Rounding = .towardZero) -> Int64 {
  // Nearly every product fits into 64 bits, where one multiplication and one division do.
  let (product, isWide) = a.multipliedReportingOverflow(by: b)
  if isWide { return wideMulDiv(a, b, c, rounding) }
  return rounding == .towardZero ? product / c : nearest(product, over: c)
}

/// A quotient, to the nearest and ties to even.
@usableFromInline func nearest(_ product: Int64, over divisor: Int64) -> Int64 {
  if product >= 0, divisor > 0 {
    // The usual case, where nothing can overflow.
    let whole = UInt64(bitPattern: divisor)
    let (quotient, remainder) = UInt64(bitPattern: product).quotientAndRemainder(dividingBy: whole)
    // An odd quotient goes up at a tie.
    let isUp = remainder &<< 1 &+ (quotient & 1) > whole
    return Int64(bitPattern: isUp ? quotient &+ 1 : quotient)
  }
  let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
  let rest = divisor.magnitude - remainder.magnitude
  guard remainder.magnitude > rest || (remainder.magnitude == rest && quotient & 1 != 0) else { return quotient }
  return (product < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
}

/// `a × b ÷ c`, rounded toward zero and held at a limit, for what extreme rules could drive beyond all measure.
///
/// - Parameters:
///   - a: A factor; not negative.
///   - b: The other factor; not negative.
///   - c: The divisor; above zero.
///   - limit: What the quotient is held at.
@inlinable @inline(__always)
public func mulDiv(_ a: Int64, _ b: Int64, _ c: Int64, atMost limit: Int64) -> Int64 {
  let (product, isWide) = a.multipliedReportingOverflow(by: b)
  return isWide ? wideMulDiv(a, b, c, atMost: limit) : min(product / c, limit)
}

/// The same by way of the 128-bit product, whatever the size.
@usableFromInline func wideMulDiv(_ a: Int64, _ b: Int64, _ c: Int64, atMost limit: Int64) -> Int64 {
  let product = a.magnitude.multipliedFullWidth(by: b.magnitude)
  guard product.high < c.magnitude else { return limit }
  return Int64(min(c.magnitude.dividingFullWidth(product).quotient, limit.magnitude))
}

/// `a × b ÷ c` by way of the 128-bit product, whatever the size and the rounding.
@usableFromInline func wideMulDiv(_ a: Int64, _ b: Int64, _ c: Int64, _ rounding: Rounding) -> Int64 {
  let product = a.magnitude.multipliedFullWidth(by: b.magnitude)
  let divisor = c.magnitude
  var (quotient, remainder): (UInt64, UInt64)
  if product.high == 0 {
    (quotient, remainder) = product.low.quotientAndRemainder(dividingBy: divisor)
  } else {
    precondition(product.high < divisor, "mulDiv overflows")
    (quotient, remainder) = divisor.dividingFullWidth(product)
  }
  if rounding == .halfToEven {
    let rest = divisor - remainder
    if remainder > rest || (remainder == rest && quotient & 1 == 1) { quotient += 1 }
  }
  let negative = ((a < 0) != (b < 0)) != (c < 0)
  return negative ? -Int64(quotient) : Int64(quotient)
}
