/// Writes raw integers as decimal numbers, exactly.
enum DecimalText {
  /// A raw integer over ten to a power.
  ///
  /// - Parameters:
  ///   - raw: The integer.
  ///   - decimals: The power of ten; negative multiplies.
  /// - Returns: Digits with a point where needed, without needless zeros.
  static func text(_ raw: Int64, decimals: Int) -> String {
    let sign = raw < 0 ? "-" : ""
    var digits = String(raw.magnitude)
    if decimals <= 0 { return raw == 0 ? "0" : sign + digits + String(repeating: "0", count: -decimals) }
    if digits.count <= decimals { digits = String(repeating: "0", count: decimals - digits.count + 1) + digits }
    let whole = digits.dropLast(decimals)
    var part = digits.suffix(decimals)
    while part.last == "0" { part = part.dropLast() }
    return sign + whole + (part.isEmpty ? "" : "." + part)
  }
}
