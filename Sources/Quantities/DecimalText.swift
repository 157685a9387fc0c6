/// Raw integers as decimal numbers, exactly.
public enum DecimalText {
  /// Writes a raw integer over ten to a power.
  ///
  /// - Parameters:
  ///   - raw: The integer.
  ///   - decimals: The power of ten; negative multiplies.
  /// - Returns: Digits with a point where needed, without needless zeros.
  public static func text(_ raw: Int64, decimals: Int) -> String {
    let sign = raw < 0 ? "-" : ""
    var digits = String(raw.magnitude)
    if decimals <= 0 { return raw == 0 ? "0" : sign + digits + String(repeating: "0", count: -decimals) }
    if digits.count <= decimals { digits = String(repeating: "0", count: decimals - digits.count + 1) + digits }
    let whole = digits.dropLast(decimals)
    var part = digits.suffix(decimals)
    while part.last == "0" { part = part.dropLast() }
    return sign + whole + (part.isEmpty ? "" : "." + part)
  }

  /// Reads a decimal number as a raw integer over ten to a power.
  ///
  /// - Parameters:
  ///   - text: An optional minus sign, digits, and digits after a point if there are any; at most 18 digits.
  ///   - decimals: The power of ten; negative divides.
  /// - Returns: The integer; nil where the text is no such number, is finer than the power allows, or does not fit.
  public static func raw(_ text: some StringProtocol, decimals: Int) -> Int64? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }) else {
      return nil
    }
    guard parts.reduce(0, { $0 + $1.count }) <= 18, var raw = Int64(parts.joined()) else { return nil }
    var exponent = decimals - (parts.count == 2 ? parts[1].count : 0)
    while exponent > 0 {
      let (product, overflow) = raw.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      raw = product
      exponent -= 1
    }
    while exponent < 0 {
      guard raw % 10 == 0 else { return nil }
      raw /= 10
      exponent += 1
    }
    return isNegative ? -raw : raw
  }
}
