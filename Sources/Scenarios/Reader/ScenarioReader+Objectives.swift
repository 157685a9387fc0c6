/// What a class learns from a scenario: a sentence, and the measured effect that shows it, as the file has it.
///
/// The effect is about races, so it is read by `Lessons`, which can play them; it never enters the rules.
public struct ObjectiveText: Sendable, Hashable {
  /// What the class can do after the race, in a sentence.
  public var says: String
  /// The effect that shows it, not yet read.
  package var effect: JSON5Node
}

extension ScenarioReader {
  /// The most objectives of a scenario: what a class cannot name after the lesson is none.
  static let mostObjectives = 5

  /// Reads `[{ says: "…", effect: { … } }, …]`.
  static func objectives(_ node: JSON5Node, _ notes: ScenarioNotes) -> [ObjectiveText] {
    let items = notes.list(node, "objectives")
    guard case .array = node.value else { return [] }
    if items.isEmpty {
      notes.fault(at: node.position, "`objectives` is empty", "state at least one, or leave `objectives` out")
    }
    if items.count > mostObjectives {
      notes.fault(
        at: items[mostObjectives].position,
        "`objectives` has \(items.count) objectives, and a lesson has at most \(mostObjectives)",
        "keep those that matter most")
    }
    var objectives: [ObjectiveText] = []
    var seen: Set<String> = []
    for (place, item) in items.enumerated() {
      let path = "objectives[\(place)]"
      guard var object = ObjectReader(item, path: path, notes) else { continue }
      let says = object.text("says", "what the class can do after the race, in a sentence")
      let effect = object.required("effect", "the measured effect that shows it")
      object.close()
      if !says.isEmpty, !seen.insert(says).inserted {
        notes.fault(path: "\(path).says", "another objective says the same", "say each once")
      }
      guard let effect else { continue }
      if case .object = effect.value {
        objectives.append(ObjectiveText(says: says, effect: effect))
      } else {
        notes.fault(
          at: effect.position, "`\(path).effect` is \(effect.value.kind), not an object",
          "write it as { says, observable, unit, without, expect }")
      }
    }
    return objectives
  }
}
