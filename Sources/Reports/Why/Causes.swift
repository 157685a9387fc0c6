package import RaceEngine
package import Randomness

/// The mechanics of the game by the number under which the ledger names them as causes.
package struct Causes: RegisterVisitor, Sendable {
  private var names: [UInt16: MechanicName] = [:]

  /// All mechanics.
  package init() {
    var rules = Ruleset()
    rules.visit(&self)
  }

  package mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    names[step.name.domain.number] = step.name
  }

  /// The mechanic's key.
  package func key(_ cause: Domain) -> StaticString { names[cause.number]?.key ?? "unknown" }

  /// What the mechanic does, in a line.
  package func summary(_ cause: Domain) -> String { names[cause.number]?.summary.description ?? "unknown" }
}
