import RaceEngine

/// Tells by a source file or a function's symbol which mechanic it belongs to, whichever mechanics there are.
///
/// A mechanic is a file that bears its type's name.
struct ProfileOwners: RegisterVisitor {
  /// The mechanics' keys by the names of their types.
  private var keys: [String: String] = [:]

  /// The owners that the rules switch on.
  init(_ rules: Ruleset) {
    var rules = rules
    rules.visit(&self)
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { keys[String(describing: Rule.self)] = step.name.key.description }
  }

  /// The mechanic that a file holds.
  func owner(ofFile path: String) -> String? {
    guard path.contains("/RaceEngine/Mechanics/"), let name = path.split(separator: "/").last else { return nil }
    return keys[String(name.prefix { $0 != "." && $0 != "+" })]
  }

  /// The mechanic that a function is a member of, by its symbol: `$s10RaceEngine`, a length, the type's name.
  func owner(ofSymbol symbol: String) -> String? {
    let prefix = "$s10RaceEngine"
    guard symbol.hasPrefix(prefix) else { return nil }
    let rest = symbol.dropFirst(prefix.count)
    let digits = rest.prefix { $0.isNumber }
    guard let length = Int(digits) else { return nil }
    return keys[String(rest.dropFirst(digits.count).prefix(length))]
  }
}
