public import RaceEngine

/// A policy that takes part in a tournament.
public struct Entrant: Sendable {
  /// What tables call it: a name, with parameters if it has any.
  public let name: String
  /// The version of its code. A race's id holds it, so that races of another version are other races.
  public let version: String
  /// Makes the policy afresh, without memory of other races.
  public let player: @Sendable () -> any Policy

  /// Enters a policy.
  ///
  /// - Parameters:
  ///   - name: Unique among the entrants.
  ///   - version: Any text that changes whenever the policy would order something else.
  ///   - player: Makes the policy afresh; called from any thread.
  public init(name: String, version: String, player: @escaping @Sendable () -> any Policy) {
    self.name = name
    self.version = version
    self.player = player
  }

  /// Name and version in one text, such as `steady@0.1.0`.
  public var identity: String { "\(name)@\(version)" }
}
