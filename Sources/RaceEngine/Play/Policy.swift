public import Randomness

/// A player that is a program: it sees an observation and gives a sheet.
public protocol Policy: Sendable {
  /// Chooses the orders of one turn. Called once a turn, in ascending turns; may remember.
  ///
  /// The view and the rules are lent `inout`, since only so is a field read without a copy of the whole. They are the
  /// policy's own for the call: what it changes in them changes nothing else.
  ///
  /// - Parameters:
  ///   - view: All that the seat may know.
  ///   - rules: The scenario's rules, which are public.
  ///   - chance: The policy's own luck.
  mutating func orders(seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed) -> OrderSheet
}

/// The luck of one seat's policy.
public struct PolicySeed: BitwiseCopyable, Sendable {
  let chance: Chance

  init(_ chance: Chance) { self.chance = chance }

  /// Luck for a policy outside of a race, for tests and imagined races.
  public init(seed: UInt64) { chance = Chance(seed: seed).realm(.policy) }

  /// A draw of this turn.
  /// - Parameters:
  ///   - turn: The quarter.
  ///   - identity: What it is for; the policy's own numbering.
  public func draw(turn: Int32, of identity: UInt64) -> Draw { chance.draw(.policy, turn: turn, of: identity) }
}
