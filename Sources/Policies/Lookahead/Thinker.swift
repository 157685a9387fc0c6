/// The version of the policies that look ahead. It goes on with that of the characters, whose ways they try.
public let thinkersVersion = policiesVersion + ".0"

/// The policies that look ahead. They are no characters of the game: a decision takes a thousand times as long.
public enum Thinker: Sendable, CaseIterable {
  /// Tries every character's ways.
  case lookahead
  /// Evolves ways of its own.
  case search
  /// A rival for a person.
  case opponent

  /// The policy as a roster has it, with its parameters and texts.
  public var kind: PolicyKind {
    switch self {
    case .lookahead: Lookahead.kind
    case .search: Search.kind
    case .opponent: Opponent.kind
    }
  }
}
