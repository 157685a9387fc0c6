extension JSON5Reader {
  /// Reads a number, from its sign or first digit on.
  mutating func number() throws(JSON5Fault) -> DecimalNumber {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative || byte == UInt8(ascii: "+") { place += 1 }
    let isHexadecimal = byte == UInt8(ascii: "0") && (byte(ahead: 1) | 0x20) == UInt8(ascii: "x")
    var number = isHexadecimal ? try hexadecimalNumber() : try decimalNumber()
    number.isNegative = isNegative
    let isRunningOn = byte.isPlainNamePart || byte == UInt8(ascii: ".") || byte >= 0x80 && scalar.isNameStart
    guard !isRunningOn else {
      let isParted = byte == UInt8(ascii: "_")
      throw fault(
        "the number runs into \(found)",
        isParted
          ? "write digits alone, or a power of ten as in 12e6" : "end it with a blank or `,`, or put it in quotes")
    }
    return number
  }

  private mutating func decimalNumber() throws(JSON5Fault) -> DecimalNumber {
    var number = DecimalNumber()
    let start = place
    takeDigits(&number)
    let whole = place - start
    if whole > 1, bytes[start] == UInt8(ascii: "0") {
      place = start
      throw fault("the number begins with a needless 0", "leave the 0 out")
    }
    var part = 0
    if byte == UInt8(ascii: ".") {
      place += 1
      let point = place
      takeDigits(&number)
      part = place - point
    }
    guard whole + part > 0 else {
      if byte == UInt8(ascii: "I") || byte == UInt8(ascii: "N"), let word = try name() {
        place = start
        throw fault("\(word) is no number here", "write a number with digits")
      }
      throw fault("a number without digits", "write a digit before \(found)")
    }
    var exponent = 0
    if byte | 0x20 == UInt8(ascii: "e") { exponent = try exponentOfNumber() }
    number.end(exponent: Int32(clamping: exponent - part))
    return number
  }

  private mutating func takeDigits(_ number: inout DecimalNumber) {
    while byte.isDigit {
      number.append(bytes[place] - 48)
      place += 1
    }
  }

  /// Reads the power of ten from its `e` on; absurd ones count as a billion, which no number can be scaled by.
  private mutating func exponentOfNumber() throws(JSON5Fault) -> Int {
    place += 1
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative || byte == UInt8(ascii: "+") { place += 1 }
    guard byte.isDigit else { throw fault("the number ends within its power of ten", "write digits after the e: 12e6") }
    var power = 0
    while byte.isDigit {
      power = min(power * 10 + Int(bytes[place] - 48), 1_000_000_000)
      place += 1
    }
    return isNegative ? -power : power
  }

  private mutating func hexadecimalNumber() throws(JSON5Fault) -> DecimalNumber {
    let start = place
    place += 2
    var magnitude: UInt64 = 0
    while let digit = byte.hexadecimalDigit {
      guard magnitude >> 60 == 0 else {
        place = start
        throw fault("the hexadecimal number is beyond 64 bits", "write at most 16 digits")
      }
      magnitude = magnitude << 4 | UInt64(digit)
      place += 1
    }
    guard place > start + 2 else { throw fault("a hexadecimal number without digits", "write digits after 0x") }
    return DecimalNumber(magnitude: magnitude)
  }
}
