public import Quantities
public import RaceEngine

/// A scenario: the rules of a race, and the texts that people read about it.
public struct Scenario: Sendable {
  /// The file's name without its ending: `race-2023`.
  public var name: String
  /// What it is called in lists and reports.
  public var title: String
  /// What it is about, in one line.
  public var summary: String
  /// What a player reads before the first quarter; paragraphs are parted by an empty line.
  public var briefing: String
  /// What a class learns from it, in the order of the file.
  public internal(set) var objectives: [ObjectiveText] = []
  /// The labs' texts, by seat.
  public var labs: [LabText]
  /// The names of what else has a number in the race, by kind: stars, suppliers, blocs and the like.
  public var names: [String: [String]] = [:]
  /// The numbers of quarters that can be played, the longest first; the first is the usual one.
  public var lengths: [Int32]
  /// Quarters in a round: a person orders in its first, and through the others what was ordered before stands. 1 to 8.
  public var round: Int32 = 1
  /// Everything that the engine needs.
  @Indirect public var rules: Ruleset
  /// Where the numbers come from, in the order of the rules.
  public var citations: [Citation]
  /// What the reference field reached, by length; one row a seat. The roles hold that of the length that is played.
  public internal(set) var pars: [Int32: [Par]] = [:]
  /// How those figures came about; nil where none are recorded.
  public internal(set) var parBook: ParBook?
  /// The file that it was read from, as faults name it.
  package internal(set) var file = ""
  /// The par that the scenario's file states itself, by seat; it holds for every length.
  var statedPars: [Par?] = []

  /// The most quarters in a round.
  public static let longestRound: Int64 = 8

  /// A fingerprint of the rules; texts and citations do not enter it.
  public var digest: UInt64 { RulesetWords.digest(of: rules) }

  /// The same scenario with another length, and the par of that length.
  ///
  /// - Parameter quarters: One of `lengths`.
  /// - Throws: `UnknownLength`, with the lengths that are allowed.
  public func playing(quarters: Int32) throws(UnknownLength) -> Scenario {
    guard lengths.contains(quarters) else { throw UnknownLength(scenario: name, given: quarters, allowed: lengths) }
    var other = self
    other.rules.race.quarters = quarters
    other.fillPar()
    return other
  }
}

/// What people read about one lab.
public struct LabText: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// What it is, in one line.
  public var description: String
  /// What its seat should know: strength, weakness, a first idea.
  public var note: String
}

/// A number of a scenario with its unit, the range in which it may lie, and its source.
public struct Citation: Sendable, Hashable {
  /// Where the number stands: `mechanics.chips.price`, `labs[2].role.cash`.
  public var path: String
  /// The number as the file writes it.
  public var value: String
  /// The unit as the file writes it.
  public var unit: String
  /// The lowest plausible value, in the same unit.
  public var lowest: String
  /// The highest plausible value, in the same unit.
  public var highest: String
  /// Who says so.
  public var source: String
  /// The number in raw steps of its field.
  public var raw: Int64
  /// The range in raw steps of the field, for sensitivity runs.
  public var rawRange: ClosedRange<Int64>
}

/// A length that a scenario does not offer.
public struct UnknownLength: Error, Sendable, Hashable, CustomStringConvertible {
  /// The scenario's name.
  public var scenario: String
  /// The number of quarters asked for.
  public var given: Int32
  /// The numbers of quarters that it offers.
  public var allowed: [Int32]

  /// One line for people.
  public var description: String {
    "\(scenario) cannot be played over \(given) quarters; choose \(allowed.map(String.init).joined(separator: ", "))"
  }
}
