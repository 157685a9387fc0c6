import RaceEngine
import Scenarios
import TestKit

/// A named position: another one, with some settings.
struct CasePosition {
  var file: String
  var line: Int
  var name: String
  /// Another position, `nothing`, `three labs`, or a scenario that comes with the game.
  var parent: String
  var settings: [Setting] = []
}

/// The named positions of the suite.
struct PositionBook {
  private(set) var positions: [CasePosition] = []
  private(set) var faults: [CaseFault] = []

  /// Reads the positions of a file.
  init(_ text: String, file: String) {
    let reader = CaseReader(text, file: file)
    (positions, faults) = (reader.positions, reader.faults)
    for position in positions {
      do throws(CaseFault) { _ = try rules(of: position) } catch { faults.append(error) }
    }
  }

  /// The rules of a case, without some mechanics.
  func rules(of one: RuleCase, _ variant: Variant, off keys: Set<String>) throws(CaseFault) -> Ruleset {
    guard var rules = try rules(named: one.position) else {
      throw one.fault(one.line, "there is no position `\(one.position)`")
    }
    for setting in one.settings where setting.variant == nil || setting.variant == variant {
      if let problem = setting.apply(to: &rules) { throw one.fault(setting.line, problem) }
    }
    return rules.without(keys)
  }

  /// The rules of a position; nil where there is none of that name.
  func rules(named name: String) throws(CaseFault) -> Ruleset? {
    if let position = positions.first(where: { $0.name == name }) { return try rules(of: position) }
    switch name {
    case "nothing": return Ruleset()
    case "three labs": return SampleRules.threeLabs()
    default: return try? ScenarioLibrary.load(name).rules
    }
  }

  private func rules(of position: CasePosition) throws(CaseFault) -> Ruleset {
    let fault = { CaseFault(file: position.file, line: $0, id: position.name, problem: $1) }
    let isEarlier = !positions.drop { $0.name != position.name }.contains { $0.name == position.parent }
    guard isEarlier, var rules = try rules(named: position.parent) else {
      throw fault(position.line, "there is no position `\(position.parent)` before it")
    }
    for setting in position.settings {
      if let problem = setting.apply(to: &rules) { throw fault(setting.line, problem) }
    }
    return rules
  }
}

extension Setting {
  /// Changes some rules.
  /// - Returns: What is wrong; nil where all is well.
  func apply(to rules: inout Ruleset) -> String? {
    switch change {
    case .field(let path, let text): return RuleSetter.set(path, to: text, in: &rules)
    case .off(let keys): rules = rules.without(Set(keys))
    case .only(let keys): rules = rules.without(Set(rules.keysOn).subtracting(keys))
    }
    return nil
  }
}
