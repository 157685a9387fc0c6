/// The last bytes of a stream, so many as fit.
struct ByteTail: Sendable {
  /// How many are kept.
  static let room = 1 << 16

  private var bytes: [UInt8] = []
  /// How many there ever were.
  private(set) var total = 0

  /// Forgets everything.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Takes more; only the last are kept.
  mutating func append(_ more: some Collection<UInt8>) {
    total += more.count
    bytes.append(contentsOf: more.suffix(Self.room))
    if bytes.count >= 2 * Self.room { bytes.removeFirst(bytes.count - Self.room) }
  }

  /// What came after the first `count` bytes, as far as it is kept.
  func text(after count: Int) -> String {
    String(decoding: bytes.suffix(min(total - count, Self.room)), as: UTF8.self)
  }

  /// What is kept, with what is no UTF-8 replaced.
  var text: String { String(decoding: bytes.suffix(Self.room), as: UTF8.self) }
}
