import RaceEngine

/// Reads the rules of every mechanic that the file names; the others stay off.
struct MechanicsReader: RegisterVisitor {
  private var object: ObjectReader
  private let notes: ScenarioNotes

  /// Reads the `mechanics` object into a ruleset.
  static func read(_ set: inout Ruleset, from node: JSON5Node, _ notes: ScenarioNotes) {
    guard let object = ObjectReader(node, path: "mechanics", notes) else { return }
    var reader = MechanicsReader(object: object, notes: notes)
    set.visit(&reader)
    reader.object.close()
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    let key = step.name.key.description
    guard let node = object.optional(key) else { return }
    var present = Rule.Rules()
    RowReader.read(&present, from: node, path: object.path(of: key), notes)
    rules = present
  }
}
