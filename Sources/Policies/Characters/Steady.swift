import Quantities
public import RaceEngine

/// Grows every part of the lab in balance, sells closed models, never gambles: the yardstick.
public struct Steady: Advising, Sendable {
  /// The policy as it is named for a seat.
  static let kind = PolicyKind(
    "steady", version: policiesVersion, summary: "grows every part in balance and sells closed models: the yardstick",
    about: """
      It grows people, chips and sites together, keeps a reserve of cash, trains runs of middling length, releases \
      them closed, and sets its price by how busy its chips are. It raises money when it runs short and investors are \
      willing, and it never gambles. Its parameters are the habits that all characters are made of.
      """, settings: Habits()
  ) { Habitual($0) }

  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    return Habitual().advise(&view, &rules)
  }
}
