public import RaceEngine

/// A policy whose habits follow from what it sees: a style that adapts.
public protocol PolicyCharacter: Advising, Sendable {
  /// What it does here and now.
  func habits(seeing view: inout Observation, _ rules: inout Ruleset) -> Habits
}

extension Habits {
  /// Balanced growth as a lab's place in the field suggests: an upstart finds its people before it buys their chips.
  ///
  /// - Parameter view: What the lab sees.
  public init(fitting view: inout Observation) {
    self.init()
    isPeopleFirst = view.isUpstart
  }
}

extension PolicyCharacter {
  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    let habits = habits(seeing: &view, &rules)
    return Habitual(habits).advise(&view, &rules)
  }
}
