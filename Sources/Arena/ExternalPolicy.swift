public import RaceEngine

/// A policy that thinks elsewhere, in another program say: it is asked first and answers later, so that all that
/// think elsewhere do so at the same time.
public protocol ExternalPolicy: Policy {
  /// Tells whom and what the race is about; called before the first turn.
  mutating func meet(_ names: RaceNames)
  /// Puts the question of a turn. `orders` follows in the same thread, with the same view, and takes the answer.
  mutating func ask(seeing view: inout Observation, _ rules: inout Ruleset)
  /// What went wrong with the last answer, in one word of a fixed list; empty where nothing did.
  var outcome: String { get }
  /// How many orders of the last answer could not be read, so that they are not in its sheet.
  var unread: Int { get }
  /// Whether it has lost the race by what went wrong, whatever its lab has.
  var hasForfeited: Bool { get }
  /// Tells the results, by seat, when the race is over.
  mutating func finish(_ tallies: [Goals.Tally])
}

/// What a race is called, and all in it: what programs are told beside numbers.
public struct RaceNames: Sendable, Equatable {
  /// The scenario's name.
  public var scenario: String
  /// Its title.
  public var title: String
  /// The labs' names, by seat.
  public var labs: [String]
  /// The names of what else has a number, by kind: `star`, `supplier` and the like.
  public var things: [String: [String]]

  /// Names a race; without names for a race of rules alone.
  public init(scenario: String = "", title: String = "", labs: [String] = [], things: [String: [String]] = [:]) {
    self.scenario = scenario
    self.title = title
    self.labs = labs
    self.things = things
  }
}
