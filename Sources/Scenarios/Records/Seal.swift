package import RaceEngine

/// What ties the lines of a replay together: each seal covers its line and the seal before.
package enum Seal {
  /// The length of `,"seal":"0123456789abcdef"}`, with which every line ends.
  package static let length = 27

  /// The seal of a line.
  ///
  /// - Parameters:
  ///   - body: The line's bytes before `,"seal"`.
  ///   - previous: The seal of the line before; 0 for the first.
  package static func of(_ body: some Collection<UInt8>, after previous: UInt64) -> UInt64 {
    var digest = Digest()
    digest.fold(Int64(bitPattern: previous))
    digest.fold(bytes: body)
    return digest.value
  }

  /// Closes a line: adds its seal, the bracket and the line feed.
  ///
  /// - Parameter previous: The seal of the line before; becomes this line's.
  static func close(_ json: inout JSONBytes, after previous: inout UInt64) {
    previous = of(json.bytes, after: previous)
    json.raw(",\"seal\":")
    json.hex(previous)
    json.raw("}\n")
  }

  /// The fingerprint of one seat's sheet in one turn, over the bytes of its orders.
  package static func ofSheet(_ orders: some Collection<UInt8>, turn: Int32, seat: Int, refused: Int) -> UInt64 {
    var digest = Digest()
    digest.fold(Int64(turn))
    digest.fold(Int64(seat))
    digest.fold(Int64(refused))
    digest.fold(bytes: orders)
    return digest.value
  }

  /// The same for a sheet that was read, from the bytes as they would be written.
  package static func ofSheet(_ sheet: OrderSheet, turn: Int32, seat: Int, refused: Int) -> UInt64 {
    var json = JSONBytes()
    sheet.write(into: &json)
    return ofSheet(json.bytes, turn: turn, seat: seat, refused: refused)
  }
}

extension Digest {
  /// Takes in bytes, eight at a time, the first lowest, and then how many there were.
  mutating func fold(bytes: some Collection<UInt8>) {
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << (count % 8 * 8)
      count += 1
      if count % 8 == 0 {
        fold(Int64(bitPattern: word))
        word = 0
      }
    }
    if count % 8 != 0 { fold(Int64(bitPattern: word)) }
    fold(Int64(bitPattern: count))
  }
}
