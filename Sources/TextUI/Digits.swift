/// Which way digits that are left out change those that stay.
enum Rounding {
  /// To the nearest, half up.
  case nearest
  /// Toward zero: for what is allowed at most.
  case down
  /// Away from zero: for what is needed at least.
  case up

  /// The same for a number below zero, whose digits are written without the sign.
  var mirrored: Rounding { self == .nearest ? .nearest : self == .down ? .up : .down }
}

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

  /// Rounded to so many places behind the point.
  func rounded(toPlaces places: Int, _ rounding: Rounding = .nearest) -> Digits {
    var copy = self
    // Trailing zeros are gone, so that something is lost with the first digit.
    let rest: UInt64 = rounding == .up && copy.exponent < -places ? 1 : 0
    while copy.exponent < -places {
      let isLast = copy.exponent == -places - 1
      let half: UInt64 = rounding == .nearest && isLast ? 5 : 0
      copy.mantissa = (copy.mantissa + half) / 10 + (isLast ? rest : 0)
      copy.exponent += 1
    }
    copy.strip()
    return copy
  }

  /// Rounded to so many digits.
  func rounded(toDigits digits: Int, _ rounding: Rounding = .nearest) -> Digits {
    rounded(toPlaces: digits - magnitude, rounding)
  }

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
