public import RaceEngine

/// What a scenario's reference field reached, by length and seat: the par against which results are scored.
///
/// It stands beside the scenario as `NAME.par.json`, made by playing races.
public struct ParBook: Sendable {
  /// The version of the rules that the races were played with.
  public var rulesVersion = RaceEngine.rulesVersion
  /// The fingerprint of the scenario's rules at its usual length, with a blank par in every role.
  public var rulesDigest: UInt64
  /// The policies that took turns in the seats.
  public var lineup: [String]
  /// The seeds, each played once a length.
  public var seeds: ClosedRange<UInt64>
  /// The figures, the longest race first.
  public var lengths: [Length]

  /// The figures of one length.
  public struct Length: Sendable {
    /// How many quarters were played.
    public var quarters: Int32
    /// One row a seat.
    public var pars: [Par]

    /// The figures of a length.
    public init(quarters: Int32, pars: [Par]) {
      self.quarters = quarters
      self.pars = pars
    }
  }

  /// A book for a scenario.
  ///
  /// - Parameters:
  ///   - scenario: Whose races were played.
  ///   - lineup: The policies, in the order of their rotation.
  ///   - seeds: The seeds.
  ///   - pars: For each of the scenario's lengths, in order, one row a seat.
  public init(_ scenario: Scenario, lineup: [String], seeds: ClosedRange<UInt64>, pars: [[Par]]) {
    rulesDigest = scenario.parDigest
    self.lineup = lineup
    self.seeds = seeds
    lengths = zip(scenario.lengths, pars).map { Length(quarters: $0, pars: $1) }
  }

  init(rulesVersion: Int, rulesDigest: UInt64, lineup: [String], seeds: ClosedRange<UInt64>, lengths: [Length]) {
    self.rulesVersion = rulesVersion
    self.rulesDigest = rulesDigest
    self.lineup = lineup
    self.seeds = seeds
    self.lengths = lengths
  }

  /// Whether the book was made with these rules of this version.
  public func fits(_ scenario: Scenario) -> Bool {
    rulesVersion == RaceEngine.rulesVersion && rulesDigest == scenario.parDigest
  }

  /// The first figure in which two books differ, with what each says; nil where they say the same.
  public func difference(from other: ParBook) -> (path: String, left: String, right: String)? {
    for one in lengths {
      let path = "\(one.quarters) quarters"
      guard let two = other.lengths.first(where: { $0.quarters == one.quarters }) else {
        return (path, "\(one.pars.count) seats", "none")
      }
      for (seat, (left, right)) in zip(one.pars, two.pars).enumerated() {
        if let found = NamedFields.difference(left, right, prefix: "\(path), seat \(seat), ") { return found }
      }
    }
    return nil
  }
}
