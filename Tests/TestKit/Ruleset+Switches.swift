package import RaceEngine

extension Ruleset {
  /// The keys of the mechanics that take part, in turn order.
  package var keysOn: [String] {
    var copy = self
    var listing = ListOn()
    copy.visit(&listing)
    return listing.keys
  }

  /// The same rules without some mechanics.
  /// - Parameter keys: Which of them; unknown ones do nothing.
  package func without(_ keys: Set<String>) -> Ruleset {
    var copy = self
    var switching = SwitchOff(keys: keys)
    copy.visit(&switching)
    return copy
  }

  /// The same rules without one mechanic.
  package func without(_ key: String) -> Ruleset { without([key]) }
}

private struct ListOn: RegisterVisitor {
  var keys: [String] = []
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { keys.append(step.name.key.description) }
  }
}

private struct SwitchOff: RegisterVisitor {
  let keys: Set<String>
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if keys.contains(step.name.key.description) { rules = nil }
  }
}
