import Quantities
public import RaceEngine

/// Measures par: what each seat of a scenario reaches against a field of known policies.
///
/// In the race of seed s, seat i is played by policy (i + s) mod n, so that over n seeds in a row each seat is played
/// by each policy equally often. All arithmetic is on integers, so that the figures are the same on every machine.
public struct ReferenceField: Sendable {
  /// Makes each policy of the field afresh, in the order of the rotation.
  public let makers: [@Sendable () -> any Policy]

  /// A field of policies; at least one.
  public init(_ makers: [@Sendable () -> any Policy]) { self.makers = makers }

  /// The par of each seat at each length.
  ///
  /// - Parameters:
  ///   - rules: The scenario's rules. The par in its roles is left out of account.
  ///   - lengths: The numbers of quarters, each played anew, since policies look at how much is left.
  ///   - seeds: The seeds, each played once a length.
  ///   - jobs: How many races at once; the result does not depend on it.
  ///   - finished: Called after each race, from any thread.
  /// - Returns: For each length, in order, one row a seat.
  public func pars(
    of rules: Ruleset, lengths: [Int32], seeds: ClosedRange<UInt64>, jobs: Int,
    finished: @Sendable () -> Void = {}
  ) -> [[Par]] {
    let count = Int(seeds.upperBound - seeds.lowerBound) + 1
    return lengths.map { quarters in
      var played = rules.withoutPar
      played.race.quarters = quarters
      let races = Batch.run(count, jobs: jobs) { [played] number in
        let tallies = tallies(played, seed: seeds.lowerBound + UInt64(number))
        finished()
        return tallies
      }
      return rules.roles.indices.map { seat in Self.par(of: races.compactMap { $0?.map { $0[seat] } }) }
    }
  }

  /// Everybody's results at each of the four points of par.
  private func tallies(_ rules: Ruleset, seed: UInt64) -> [[Goals.Tally]] {
    let count = UInt64(makers.count)
    let policies = rules.roles.indices.map { makers[Int((seed % count + UInt64($0)) % count)]() }
    var episode = Episode(rules: rules, seed: seed, policies: policies)
    var nobody = NoRecorder()
    return (1...4 as ClosedRange<Int32>).map { number in
      let knot = Par.knot(number, quarters: rules.race.quarters)
      while !episode.race.isOver, episode.race.turn < knot { episode.step(&nobody) }
      return episode.race.tallies()
    }
  }

  /// The mean of each result, half to even, and its standard deviation, rounded down, within the fields' ranges.
  ///
  /// Races in which the seat's lab closed are left out: par is what a lab reaches that lives, and one that has nothing
  /// would make the spread, and with it all scores of the seat, several times what they are.
  ///
  /// - Parameter all: A seat's results in each race, at each of the four points of par.
  static func par(of all: [[Goals.Tally]]) -> Par {
    let lived = all.filter { $0[3].capability > 0 }
    let races = lived.isEmpty ? all : lived
    var par = Par()
    (par.atQuarter, par.atHalf, par.atThreeQuarters) = (means(of: races, 0), means(of: races, 1), means(of: races, 2))
    let tallies = races.map { $0[3] }
    let capability = Spread(tallies.map { $0.capability.raw })
    let value = Spread(tallies.map { $0.value.raw })
    let influence = Spread(tallies.map { $0.influence.raw })
    par.capability = Capability(raw: capability.mean)
    par.capabilitySpread = Capability(raw: capability.deviation)
    par.value = Decades(raw: value.mean)
    par.valueSpread = Decades(raw: value.deviation)
    par.influence = Decades(raw: influence.mean)
    par.influenceSpread = Decades(raw: influence.deviation)
    var clamping = Clamping()
    par.visit(&clamping)
    return par
  }

  private static func means(of races: [[Goals.Tally]], _ point: Int) -> Results {
    func mean(_ result: (Goals.Tally) -> Int64) -> Int64 { Spread(races.map { result($0[point]) }).mean }
    var means = Results()
    means.capability = Capability(raw: mean { $0.capability.raw })
    means.value = Decades(raw: mean { $0.value.raw })
    means.influence = Decades(raw: mean { $0.influence.raw })
    return means
  }
}

/// Mean and standard deviation of whole numbers, exactly.
package struct Spread {
  package let mean: Int64
  package let deviation: Int64

  package init(_ values: [Int64]) {
    let count = Int64(max(values.count, 1))
    let sum = values.reduce(0, +)
    mean = mulDiv(sum, 1, count, .halfToEven)
    // The deviation is the root of n·Σx² − (Σx)² over n.
    let squares = values.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
    let variance = Int128(count) * squares - Int128(sum) * Int128(sum)
    deviation = Int64(Self.root(of: UInt128(variance)) / UInt128(count))
  }

  /// The largest whole number whose square is not larger, by Newton's method.
  static func root(of square: UInt128) -> UInt128 {
    guard square > 1 else { return square }
    var guess = UInt128(1) << UInt128((UInt128.bitWidth - square.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (guess + square / guess) / 2
      if next >= guess { return guess }
      guess = next
    }
  }
}

/// Brings each field into its range.
private struct Clamping: FieldVisitor {
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    value = min(max(value, range.lowerBound), range.upperBound)
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices { table[place].visit(&self) }
  }
}
