import RaceEngine

/// Where a file of results stands: what has to be known to go on with it.
public struct ResultsMark: Sendable, Hashable {
  /// The bytes that are whole and sound.
  public internal(set) var length = 0
  /// How many races they hold.
  public internal(set) var races = 0
  /// Whether the last line says that nothing follows.
  public internal(set) var isFinished = false
  /// The fingerprint of all results so far: of ids, totals and worlds, in their order.
  public var results: UInt64 { digest.value }
  var seal: UInt64 = 0
  private var digest = Digest()

  /// Takes in a result.
  mutating func note(_ line: TournamentLine) {
    races += 1
    digest.fold(Int64(bitPattern: line.id))
    for score in line.scores { digest.fold(score) }
    digest.fold(Int64(bitPattern: line.world))
  }
}

/// Writes the results of a tournament, each race in one line and one write, in the order of the plan.
///
/// Every line ends with a seal over itself and the seal before, so that a line that was cut, changed, left out or taken
/// from elsewhere shows. A program killed at any moment leaves at most one line cut short, at the end.
public struct ResultsWriter: ~Copyable, Sendable {
  private var file: RecordFile
  /// Where it stands.
  public private(set) var mark = ResultsMark()

  /// Starts a file and writes its header.
  ///
  /// - Throws: `RecordError` when it cannot be written. A file that is there is replaced: whoever calls has looked.
  public init(creating name: String, _ header: TournamentHeader) throws(RecordError) {
    var output = try RecordFile(name, .replacing)
    var json = JSONBytes()
    header.write(into: &json)
    var first = ResultsMark()
    Seal.close(&json, after: &first.seal)
    try output.append(json.bytes)
    first.length = json.bytes.count
    file = output
    mark = first
  }

  /// Goes on with a file that was read up to a mark; what follows the mark is cut off.
  public init(resuming name: String, at mark: ResultsMark) throws(RecordError) {
    file = try RecordFile(name, .continuing(length: mark.length))
    self.mark = mark
  }

  /// Adds a result.
  ///
  /// - Throws: `RecordError` when there is no room or the device fails; the file then ends with the line before.
  public mutating func append(_ line: TournamentLine) throws(RecordError) {
    var json = JSONBytes()
    json.bytes.reserveCapacity(320)
    line.write(into: &json)
    try add(&json)
    mark.note(line)
  }

  /// Adds the last line, which says that all results are there.
  public mutating func finish() throws(RecordError) {
    var json = JSONBytes()
    json.raw("{\"end\":true,\"races\":")
    json.integer(Int64(mark.races))
    json.raw(",\"results\":")
    json.hex(mark.results)
    try add(&json)
    mark.isFinished = true
    try file.synchronize()
  }

  /// Sees to it that what was added outlives a loss of power.
  public func synchronize() throws(RecordError) { try file.synchronize() }

  private mutating func add(_ json: inout JSONBytes) throws(RecordError) {
    var seal = mark.seal
    Seal.close(&json, after: &seal)
    try file.append(json.bytes)
    mark.seal = seal
    mark.length += json.bytes.count
  }
}
