import RaceEngine
import Testing
import TextUI

/// Details and help by family reach every mechanic.
@Suite struct FamilyTests {
  @Test func `every mechanic is in a family`() {
    var register = Keys()
    var rules = Ruleset()
    rules.visit(&register)
    for key in register.keys { #expect(Family.of(key) != nil, "\(key)") }
  }

  @Test(arguments: Situations.all) func `the families together show every notice`(situation: Situation) {
    var notices = Notices()
    var view = situation.view
    view.visit(&notices)
    var rules = situation.rules
    var register = Keys()
    rules.visit(&register)
    let told = Family.allCases.flatMap { Self.lines($0, situation, 80) }
    for key in notices.keys where register.on.contains(key) {
      #expect(told.contains { $0.hasPrefix(key.uppercased() + " ") }, "\(key)")
    }
    for width in [40, 80, 200] {
      for line in Family.allCases.flatMap({ Self.lines($0, situation, width) }) {
        #expect(Columns.width(of: line) <= width, "\(line)")
      }
    }
  }

  @Test func `help on a large scenario fits a terminal, and names each verb once`() throws {
    let catalog = VerbCatalog(rules: try Situations.standard(turn: 0).rules)
    let lines = HelpText.overview(catalog, style: .plain, width: 80)
    #expect(lines.count <= 23)
    for verb in catalog.verbs {
      let words = lines.flatMap { $0.split(separator: " ").map(String.init) }
      #expect(words.contains(verb.verb), "\(verb.verb)")
    }
  }

  private static func lines(_ family: Family, _ situation: Situation, _ width: Int) -> [String] {
    NoticeText.lines(
      family: family, for: situation.view, rules: situation.rules, cast: situation.cast, style: .plain, width: width)
  }
}

private struct Keys: RegisterVisitor {
  var keys: [String] = []
  var on: Set<String> = []

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    keys.append("\(step.name.key)")
    if rules != nil { on.insert("\(step.name.key)") }
  }
}

private struct Notices: RegisterVisitor {
  var keys: [String] = []

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    if Rule.Notice.self != Nothing.self { keys.append("\(step.name.key)") }
  }
}
