public import RaceEngine

/// Compact JSON as bytes, put together piece by piece; whoever writes sees to it that the pieces fit.
public struct JSONBytes: Sendable {
  /// What was written.
  public var bytes: [UInt8] = []

  /// Nothing yet.
  public init() {}

  /// Text that is JSON already, or a part of it.
  public mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A comma, unless what is being written has just begun.
  public mutating func comma() {
    if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
  }

  /// A key that needs no escapes, with the comma before it and the colon after it.
  public mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// A whole number; in quotes where other readers of JSON would lose digits.
  public mutating func integer(_ value: Int64) {
    let isLarge = value.magnitude > 1 << 53
    if isLarge { bytes.append(UInt8(ascii: "\"")) }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    digits(value.magnitude)
    if isLarge { bytes.append(UInt8(ascii: "\"")) }
  }

  /// A 64-bit number as a decimal text in quotes.
  public mutating func decimal(_ value: UInt64) {
    bytes.append(UInt8(ascii: "\""))
    digits(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A fingerprint as 16 hexadecimal digits in quotes.
  public mutating func hex(_ value: UInt64) {
    bytes.append(UInt8(ascii: "\""))
    for shift in stride(from: UInt64(60), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Any text in quotes, with the escapes that JSON asks for.
  public mutating func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 10: raw("\\n")
      case 9: raw("\\t")
      case 13: raw("\\r")
      case 0..<32:
        raw(byte < 16 ? "\\u000" : "\\u001")
        let digit = byte & 15
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A list of texts.
  public mutating func texts(_ list: [String]) {
    bytes.append(UInt8(ascii: "["))
    for item in list {
      comma()
      text(item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A list, each item written by the closure.
  public mutating func list<Item>(_ items: [Item], _ write: (inout JSONBytes, Item) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// A row of fields as an object.
  public mutating func row(_ row: some Described) {
    var copy = row
    var writer = JSONFieldWriter(self)
    bytes = []
    writer.write(&copy)
    self = writer.json
  }

  private mutating func digits(_ value: UInt64) {
    guard value > 0 else { return bytes.append(UInt8(ascii: "0")) }
    let start = bytes.count
    var rest = value
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}
