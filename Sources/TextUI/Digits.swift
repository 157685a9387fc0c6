/// A decimal number without a sign: an integer times a power of ten, for writing.
struct Digits {
  var mantissa: UInt64
  var exponent: Int

  /// The magnitude of `raw` times ten to `exponent`, without trailing zeros.
  init(_ raw: Int64, exponent: Int) {
    mantissa = raw.magnitude
    self.exponent = exponent
    strip()
  }

  /// How many digits stand before the point; zero or less for numbers below one.
  var magnitude: Int { mantissa == 0 ? 0 : String(mantissa).count + exponent }
  /// How many digits stand behind the point.
  var decimalPlaces: Int { max(-exponent, 0) }

  /// Rounded half up to so many places behind the point.
  func rounded(toPlaces places: Int) -> Digits {
    var copy = self
    while copy.exponent < -places {
      let isLast = copy.exponent == -places - 1
      copy.mantissa = isLast ? (copy.mantissa + 5) / 10 : copy.mantissa / 10
      copy.exponent += 1
    }
    copy.strip()
    return copy
  }

  /// Rounded half up to so many digits.
  func rounded(toDigits digits: Int) -> Digits { rounded(toPlaces: digits - magnitude) }

  func shifted(by places: Int) -> Digits {
    var copy = self
    if copy.mantissa != 0 { copy.exponent += places }
    return copy
  }

  /// `12,345.67`
  /// - Parameter places: The least number of places behind the point.
  func plain(places: Int = 0) -> String {
    var text = String(mantissa) + String(repeating: "0", count: max(exponent, 0))
    let behind = decimalPlaces
    if text.count <= behind { text = String(repeating: "0", count: behind + 1 - text.count) + text }
    let whole = text.dropLast(behind)
    var fraction = String(text.suffix(behind))
    while fraction.count < places { fraction += "0" }
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return fraction.isEmpty ? grouped : grouped + "." + fraction
  }

  /// `2.1e25`
  func scientific() -> String {
    guard mantissa != 0 else { return "0" }
    let power = magnitude - 1
    return shifted(by: -power).plain() + "e\(power)"
  }

  private mutating func strip() {
    if mantissa == 0 { exponent = 0 }
    while mantissa != 0, mantissa % 10 == 0 {
      mantissa /= 10
      exponent += 1
    }
  }
}
