public import Quantities

/// A 64-bit fingerprint of integers, folded one word at a time.
public struct Digest: BitwiseCopyable, Sendable, Hashable {
  /// The fingerprint so far.
  public private(set) var value: UInt64 = 0x6A09_E667_F3BC_C908

  /// The fingerprint of nothing.
  public init() {}

  /// Takes in one word.
  public mutating func fold(_ word: Int64) {
    let mixed = (value ^ UInt64(bitPattern: word)) &* 0x9E37_79B9_7F4A_7C15
    value = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93 &+ 1
  }

  /// Takes in a field.
  public mutating func fold(_ value: some FieldValue) { fold(value.raw) }

  /// Takes in every field of a row, in order.
  public mutating func fold(_ row: some Described) {
    var copy = row
    var folding = FoldFields(digest: self)
    copy.visit(&folding)
    self = folding.digest
  }

  /// The fingerprint of one row.
  static func of(_ row: some Described) -> Digest {
    var digest = Digest()
    digest.fold(row)
    return digest
  }

  /// Takes in one value for each seat of the race.
  public mutating func fold<Row: Described>(_ rows: inout BySeat<Row>, of seats: Seats) {
    for seat in seats { fold(rows[seat]) }
  }
}

/// The digest as a visitor of fields.
///
/// A group whose fields are all zero folds nothing: what no mechanic has touched leaves the digest as it was.
struct FoldFields: FieldVisitor {
  var digest: Digest
  /// Whether everything since the start, or in the group under way, was zero.
  private var isZero = true

  init(digest: Digest) { self.digest = digest }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    digest.fold(value.raw)
    if value.raw != 0 { isZero = false }
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let (before, wasZero) = (digest, isZero)
    isZero = true
    row.visit(&self)
    if isZero { digest = before }
    isZero = isZero && wasZero
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    digest.fold(Int64(table.count))
    if !table.isEmpty { isZero = false }
    for place in table.indices { table[place].visit(&self) }
  }
}
