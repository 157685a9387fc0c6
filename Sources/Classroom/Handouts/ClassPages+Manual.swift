import RaceEngine
import Reports
import Scenarios
import TextUI

extension ClassPages {
  /// The manual: rules, what counts, each order with the figures of this race, how lines are written, words.
  ///
  /// It is for tables that want to know more than the quick card tells; at most four sheets of paper.
  func manual() -> Page {
    var page = page(label(.manualTitle, ["lesson": texts.title]), label(.manualLead), lists: true)
    page.isCompact = true
    page.section("rules", label(.rules)) { $0.list(allRules, numbered: true) }
    page.section("counts", label(.counts)) { counts(into: &$0) }
    page.section("orders", label(.yourOrders)) { part in
      let blanks = lesson.scenario.labs.indices.map { race.blank(for: $0) }
      let allowed = blanks.map { Set(verbs(for: $0).map(\.verb)) }
      for verb in verbs {
        let order = lesson.common.orders[verb.verb]
        part.element("h3", order?.label ?? verb.verb)
        part.element("p", order?.does ?? verb.summary)
        let without = allowed.indices.filter { !allowed[$0].contains(verb.verb) }.map(lab)
        if !without.isEmpty { part.element("p", label(.notForLabs, ["labs": PupilWords.list(without, label(.or))])) }
        let facts = HelpText.facts(verb.key, blanks[lesson.settings.seats[0]], cast: cast)
        if !facts.isEmpty { part.list(facts) }
        part.element("p") { line in
          line.write("\(label(.howWritten)): ")
          line.element("code", anyExample(of: verb))
        }
      }
    }
    page.section("amounts", label(.amounts)) { amounts(into: &$0) }
    page.section("words", label(.glossary)) { part in
      part.element("div", ["class": "columns"]) { $0.words(lesson.glossary) }
    }
    return page
  }
}
