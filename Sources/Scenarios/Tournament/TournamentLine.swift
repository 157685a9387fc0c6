/// The result of one race in a file of a tournament's results.
public struct TournamentLine: Sendable, Hashable {
  /// The race's number in the canonical order of the plan, from 0.
  public var race: Int
  /// The number of its block, from 0.
  public var block: Int
  /// The world seed.
  public var seed: UInt64
  /// The fingerprint of the race: rules, scenario, seed, and who plays which seat in which version.
  public var id: UInt64
  /// Who played: by seat, the place in the header's list of policies.
  public var lineUp: [Int]
  /// Each seat's total that ranks, in millionths of a spread.
  public var scores: [Int64]
  /// What luck gave each seat, in millionths of a spread; empty where it was not measured.
  public var luck: [Int64]
  /// How many quarters were played.
  public var quarters: Int32
  /// How the race ended for everybody before its last quarter; 0: it did not.
  public var ending: Int32
  /// The fingerprint of the world at the end.
  public var world: UInt64
  /// The first fault of each seat's program as `SEAT@TURN:CODE`; empty where there was none.
  public var faults: [String]

  /// A bound far beyond every total, so that sums of a billion of them can be taken whatever a file says.
  static let largestScore: UInt64 = 1_000_000_000

  /// Notes a result.
  public init(
    race: Int, block: Int, seed: UInt64, id: UInt64, lineUp: [Int], scores: [Int64], luck: [Int64] = [],
    quarters: Int32,
    ending: Int32, world: UInt64, faults: [String] = []
  ) {
    self.race = race
    self.block = block
    self.seed = seed
    self.id = id
    self.lineUp = lineUp
    self.scores = scores
    self.luck = luck
    self.quarters = quarters
    self.ending = ending
    self.world = world
    self.faults = faults
  }

  /// Writes the line, without its seal.
  func write(into json: inout JSONBytes) {
    json.raw("{\"race\":")
    json.integer(Int64(race))
    json.raw(",\"block\":")
    json.integer(Int64(block))
    json.raw(",\"seed\":")
    json.decimal(seed)
    json.raw(",\"id\":")
    json.hex(id)
    json.raw(",\"lineup\":")
    json.list(lineUp) { $0.integer(Int64($1)) }
    json.raw(",\"scores\":")
    json.list(scores) { $0.integer($1) }
    if !luck.isEmpty {
      json.raw(",\"luck\":")
      json.list(luck) { $0.integer($1) }
    }
    json.raw(",\"quarters\":")
    json.integer(Int64(quarters))
    json.raw(",\"ending\":")
    json.integer(Int64(ending))
    json.raw(",\"world\":")
    json.hex(world)
    if !faults.isEmpty {
      json.raw(",\"faults\":")
      json.texts(faults)
    }
  }

  /// Reads a line as it is written, without its seal; nil where it is another.
  init?(_ body: ArraySlice<UInt8>) {
    var scanner = LineScanner(body)
    guard let race = scanner.integer(after: "{\"race\":"), let block = scanner.integer(after: ",\"block\":"),
      let seed = scanner.decimal(after: ",\"seed\":"), let id = scanner.hex(after: ",\"id\":"),
      let lineUp = scanner.integers(after: ",\"lineup\":"), let scores = scanner.integers(after: ",\"scores\":"),
      let luck = scanner.integers(after: ",\"luck\":", orElse: ",\"quarters\":"),
      let quarters = scanner.integer(after: ",\"quarters\":"), let ending = scanner.integer(after: ",\"ending\":"),
      let world = scanner.hex(after: ",\"world\":"), let faults = scanner.texts(after: ",\"faults\":"),
      scanner.isAtEnd, lineUp.count == scores.count,
      luck.isEmpty || luck.count == scores.count,
      (scores + luck).allSatisfy({ $0.magnitude <= Self.largestScore })
    else { return nil }
    self.init(
      race: Int(race), block: Int(block), seed: seed, id: id, lineUp: lineUp.map { Int($0) }, scores: scores,
      luck: luck, quarters: Int32(truncatingIfNeeded: quarters), ending: Int32(truncatingIfNeeded: ending),
      world: world, faults: faults)
  }
}

/// Reads the parts of a line whose form is fixed; much faster than a reader of any JSON.
struct LineScanner {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  private func starts(with text: StaticString) -> Bool {
    rest.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    rest = rest.dropFirst(text.utf8CodeUnitCount)
    return true
  }

  private mutating func magnitude() -> UInt64? {
    var value: UInt64 = 0
    var digits = 0
    while let byte = rest.first, 48...57 ~= byte {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(byte - 48))
      guard !overflow, !carry else { return nil }
      value = sum
      digits += 1
      rest = rest.dropFirst()
    }
    return digits > 0 ? value : nil
  }

  private mutating func integer() -> Int64? {
    let isNegative = skip("-")
    guard let magnitude = magnitude(), magnitude <= 1 << 53 else { return nil }
    return isNegative ? -Int64(magnitude) : Int64(magnitude)
  }

  mutating func integer(after key: StaticString) -> Int64? { skip(key) ? integer() : nil }

  mutating func decimal(after key: StaticString) -> UInt64? {
    guard skip(key), skip("\""), let value = magnitude(), skip("\"") else { return nil }
    return value
  }

  mutating func hex(after key: StaticString) -> UInt64? {
    guard skip(key), skip("\""), rest.count > 16 else { return nil }
    var value: UInt64 = 0
    for byte in rest.prefix(16) {
      switch byte {
      case 48...57: value = value << 4 | UInt64(byte - 48)
      case 97...102: value = value << 4 | UInt64(byte - 87)
      default: return nil
      }
    }
    rest = rest.dropFirst(16)
    return skip("\"") ? value : nil
  }

  /// A list of words at the end of a line, which may be left out.
  mutating func texts(after key: StaticString) -> [String]? {
    guard !isAtEnd else { return [] }
    guard skip(key), skip("[") else { return nil }
    var texts: [String] = []
    repeat {
      guard skip("\"") else { return nil }
      let word = rest.prefix { 48...58 ~= $0 || 97...122 ~= $0 || $0 == 45 || $0 == 64 }
      rest = rest[word.endIndex...]
      guard !word.isEmpty, skip("\"") else { return nil }
      texts.append(String(decoding: word, as: UTF8.self))
    } while skip(",")
    return skip("]") ? texts : nil
  }

  /// A list that may be left out, where another key follows in its place.
  mutating func integers(after key: StaticString, orElse following: StaticString) -> [Int64]? {
    starts(with: following) ? [] : integers(after: key)
  }

  mutating func integers(after key: StaticString) -> [Int64]? {
    guard skip(key), skip("[") else { return nil }
    var values: [Int64] = []
    if skip("]") { return values }
    repeat {
      guard let value = integer() else { return nil }
      values.append(value)
    } while skip(",")
    return skip("]") ? values : nil
  }
}
