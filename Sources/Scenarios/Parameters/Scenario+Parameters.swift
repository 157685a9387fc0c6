import Quantities
import RaceEngine

extension Scenario {
  /// Every number, choice and switch of its rules, in their order; neither its length nor par.
  public var parameters: [Parameter] {
    let sources = Dictionary(citations.map { ($0.path, $0) }) { first, _ in first }
    return ParameterWalk.parameters(of: rules).map { parameter in
      var cited = parameter
      cited.citation = sources[parameter.path]
      return cited
    }
  }

  /// The parameter at a path as faults name it; `mechanics.` in front may be left out.
  ///
  /// - Parameter key: `mechanics.research.harder`, `research.harder`, `labs[0].role.cash`.
  /// - Throws: `ParameterProblem`, with those that were probably meant.
  public func parameter(_ key: String) throws(ParameterProblem) -> Parameter {
    let all = parameters
    if let found = all.first(where: { $0.path == key || $0.path == "mechanics.\(key)" }) { return found }
    if key == "race.quarters" || key.hasPrefix("lengths") || key.contains(".role.par") {
      let isLength = !key.contains(".role.par")
      throw ParameterProblem(
        problem: "`\(key)` is \(isLength ? "a length, which is chosen" : "par, which is measured")",
        remedy: isLength ? "--quarters chooses one of the scenario's lengths" : "'frontier scenario par' measures it")
    }
    let mechanic = key.split(separator: "[")[0].split(separator: ".").first { $0 != "mechanics" } ?? ""
    let isMechanic = MechanicKeys.all(of: rules).contains(String(mechanic))
    if isMechanic, !all.contains(where: { $0.path.hasPrefix("mechanics.\(mechanic).") }) {
      throw ParameterProblem(
        problem: "`\(key)` is of the mechanic `\(mechanic)`, which is off in \(name) or has no figures",
        remedy: "'frontier scenario show \(name) --full' lists all figures")
    }
    let inner = all.map(\.path).filter { $0.hasPrefix("\(key).") || $0.hasPrefix("mechanics.\(key).") }
    if !inner.isEmpty {
      throw ParameterProblem(
        problem: "`\(key)` holds \(inner.count) parameters, and one can be varied at a time",
        remedy: "name one of them: \(Self.list(inner))")
    }
    let near = Self.near(key, among: all.map(\.path))
    throw ParameterProblem(
      problem: "there is no parameter `\(key)` in \(name)",
      remedy: near.isEmpty
        ? "'frontier scenario show \(name) --sources' lists those with a range" : "did you mean \(Self.list(near))?")
  }

  /// The scenario with another value of a parameter. The weights of the goals `capability`, `value` and `influence` sum
  /// to one: where one of them is set, the two others share the rest in proportion to what they were. Its par stays that of the scenario as it is.
  ///
  /// - Parameters:
  ///   - parameter: One of `parameters`.
  ///   - raw: The value, in raw steps, within what the field allows.
  /// - Throws: `ParameterProblem` where the parts of the scenario no longer fit.
  public func setting(_ parameter: Parameter, to raw: Int64) throws(ParameterProblem) -> Scenario {
    var other = self
    ParameterWalk.set(parameter.path, to: raw, in: &other.rules)
    other.rules.shareRest(of: parameter.path)
    let notes = ScenarioNotes(file: name)
    Semantics(scenario: other, notes: notes).check()
    if let fault = notes.faults.first {
      let unit = parameter.unitName.isEmpty ? "" : " \(parameter.unitName)"
      throw ParameterProblem(
        problem: "with `\(parameter.path)` at \(parameter.text(of: raw))\(unit) the scenario has a fault: "
          + fault.problem,
        remedy: "leave that value out, or: \(fault.remedy)")
    }
    return other
  }

  /// Paths near a word: with a slip of the pen, or with the same last part elsewhere.
  private static func near(_ key: String, among paths: [String]) -> [String] {
    let short = paths.map { $0.hasPrefix("mechanics.") ? String($0.dropFirst("mechanics.".count)) : $0 }
    var found = Spelling.places(near: key, among: paths) + Spelling.places(near: key, among: short)
    if found.isEmpty {
      let last = key.split(separator: ".").last.map(String.init) ?? key
      let ends = paths.map { $0.split(separator: ".").last.map(String.init) ?? $0 }
      found = ends.indices.filter { ends[$0] == last }
      if found.isEmpty { found = Spelling.places(near: last, among: ends) }
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0).inserted }.map { short[$0] }
  }

  private static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(4).map { path in
      "`\(path.hasPrefix("mechanics.") ? String(path.dropFirst("mechanics.".count)) : path)`"
    }
    return shown.joined(separator: ", ") + (paths.count > 4 ? " and \(paths.count - 4) more" : "")
  }
}

extension Ruleset {
  /// Lets the two other weights of the goals share what the one at a path leaves.
  fileprivate mutating func shareRest(of path: String) {
    guard var goals = goals else { return }
    func share(_ one: inout Rate, _ other: inout Rate, _ set: Rate) {
      let (rest, sum) = (Rate.one - set, one + other)
      one = sum == 0 ? Rate(raw: rest.raw / 2) : Rate(raw: mulDiv(one.raw, rest.raw, sum.raw, .halfToEven))
      other = rest - one
    }
    switch path {
    case "mechanics.goals.capability": share(&goals.value, &goals.influence, goals.capability)
    case "mechanics.goals.value": share(&goals.capability, &goals.influence, goals.value)
    case "mechanics.goals.influence": share(&goals.capability, &goals.value, goals.influence)
    default: return
    }
    self.goals = goals
  }
}

/// Why a parameter cannot be found or set, and what to do about it.
public struct ParameterProblem: Error, Sendable, Hashable {
  /// What is wrong.
  public var problem: String
  /// What would mend it.
  public var remedy: String

  /// A problem.
  package init(problem: String, remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }
}

/// The keys of all mechanics, those that are off among them.
private struct MechanicKeys: RegisterVisitor {
  private var keys: Set<String> = []

  static func all(of rules: Ruleset) -> Set<String> {
    var rules = rules
    var visitor = MechanicKeys()
    rules.visit(&visitor)
    return visitor.keys
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    keys.insert(step.name.key.description)
  }
}
