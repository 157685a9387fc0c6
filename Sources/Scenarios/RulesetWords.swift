import Quantities
import RaceEngine

/// Writes a ruleset as plain integers: the race, the roles, then each mechanic that takes part.
///
/// A mechanic that is off leaves no trace, so a mechanic added to the game later changes no scenario without it.
struct RulesetWords: RegisterVisitor {
  var writer = FlatWriter()

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var present = rules else { return }
    for byte in step.name.key.description.utf8 { writer.put(Int64(byte)) }
    present.visit(&writer)
  }

  /// The fingerprint of a ruleset.
  static func digest(of rules: Ruleset) -> UInt64 {
    var copy = rules
    var words = RulesetWords()
    copy.race.visit(&words.writer)
    words.writer.put(Int64(copy.roles.count))
    for place in copy.roles.indices { copy.roles[place].visit(&words.writer) }
    copy.visit(&words)
    var digest = Digest()
    for word in words.writer.words { digest.fold(word) }
    return digest.value
  }
}
