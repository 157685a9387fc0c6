import Policies
import RaceEngine
public import Scenarios
import Validation

/// Reads the measured effects of a scenario's objectives, and says everything that is wrong with them.
public struct ObjectiveReader {
  let scenario: Scenario
  let notes: ScenarioNotes
  let targets: TargetReader

  /// The objectives of a scenario, ready to be measured; none where it states none.
  ///
  /// - Parameter scenario: A scenario at its usual length, which dates and seats are checked against.
  /// - Throws: `ScenarioFaults`, with all faults in the order of the scenario's file.
  public static func read(_ scenario: Scenario) throws(ScenarioFaults) -> [Objective] {
    let notes = ScenarioNotes(file: scenario.file)
    let reader = ObjectiveReader(
      scenario: scenario, notes: notes, targets: TargetReader(notes: notes, rules: scenario.rules))
    let objectives = scenario.objectives.enumerated().compactMap { place, text in
      reader.objective(text, "objectives[\(place)].effect")
    }
    guard notes.faults.isEmpty else { throw ScenarioFaults(faults: notes.faultsInOrder) }
    return objectives
  }

  private func objective(_ text: ObjectiveText, _ path: String) -> Objective? {
    guard var object = ObjectReader(text.effect, path: path, notes) else { return nil }
    let says = object.text("says", "what is compared with what, in a sentence")
    let observable = object.required("observable", "the number of a race, such as { level: …, at: \"2023 Q4\" }")
      .flatMap { targets.observable($0, "\(path).observable") }
    let unitNode = object.required("unit", "the unit of the number")
    var told = Arm(rules: scenario.rules)
    if let node = object.optional("with"), let arm = arm(node, "\(path).with", from: told) { told = arm }
    let without = object.required("without", "what is changed in the other races")
      .flatMap { arm($0, "\(path).without", from: told) }
    let expected = object.required("expect", "what the change shows: { higher_by: 3 } or { lower_by: 3 }")
      .flatMap { expectation($0, "\(path).expect") }
    object.close()
    guard let observable, let unitNode,
      let unit = targets.unit(unitNode, "\(path).unit", of: observable.scale), let without, let expected
    else { return nil }
    return Objective(
      says: text.says, measure: says, observable: observable, unit: unit.text, exponent: unit.exponent, with: told,
      without: without, expected: expected)
  }

  private func expectation(_ node: JSON5Node, _ path: String) -> Objective.Expectation? {
    guard var object = ObjectReader(node, path: path, notes),
      let (name, inner) = targets.choice(&object, node, of: ["higher_by", "lower_by"], "`\(path)`")
    else { return nil }
    object.close()
    guard let least = targets.number(inner, "\(path).\(name)") else { return nil }
    guard least > 0 else {
      notes.fault(
        at: inner.position, "`\(path).\(name)` is not above zero, so that it could not fail",
        "give the least difference that a class would notice")
      return nil
    }
    return Objective.Expectation(isHigher: name == "higher_by", least: least)
  }
}
