import Quantities

extension Ruleset {
  /// The rules as plain integers: race, roles, then for each mechanic 0, or 1 and its fields.
  public func flat() -> [Int64] {
    var copy = self
    var writer = FlatWriter()
    copy.race.visit(&writer)
    writer.rows("labs", &copy.roles, help: "")
    var rules = FlatRules(words: writer)
    copy.visit(&rules)
    return rules.words.words
  }

  /// Rules from plain integers; nil where they do not fit.
  public init?(flat words: [Int64]) {
    self.init()
    var reader = FlatReader(words)
    race.visit(&reader)
    reader.rows("labs", &roles, help: "")
    var rules = FlatRulesReader(words: reader)
    visit(&rules)
    if rules.words.isBroken || !rules.words.isAtEnd { return nil }
  }
}

/// Writes the rules of each mechanic.
private struct FlatRules: RegisterVisitor {
  var words: FlatWriter

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var row = rules else { return words.put(0) }
    words.put(1)
    row.visit(&words)
  }
}

/// Reads the rules of each mechanic.
private struct FlatRulesReader: RegisterVisitor {
  var words: FlatReader

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    rules = nil
    var isOn = false
    words.flag("", &isOn, help: "")
    guard isOn else { return }
    var row = Rule.Rules()
    row.visit(&words)
    rules = row
  }
}
