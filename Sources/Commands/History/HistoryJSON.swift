import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios

/// The history of a race as JSON: raw steps, as the article on run histories tells them.
struct HistoryJSON: Sendable {
  private let causes = Causes()

  /// The goods, by their keys in a lab's quarter.
  static let goods: [(good: Good, key: StaticString)] = [
    (.money, "money"), (.chips, "chips"), (.researchers, "researchers"), (.engineers, "engineers"),
    (.knowHow, "know_how"), (.standing, "standing"),
  ]

  /// Writes `"opening"`, `"history"` and `"models"`, within an object.
  func write(_ history: History, _ rules: Ruleset, into json: inout JSONBytes) {
    json.key("opening")
    json.list(history.opening) { state($1, into: &$0) }
    json.key("history")
    json.list(history.quarters) { quarter($1, rules, into: &$0) }
    json.key("models")
    json.list(history.models) { model($1, into: &$0) }
  }

  private func quarter(_ quarter: HistoryQuarter, _ rules: Ruleset, into json: inout JSONBytes) {
    json.raw("{\"turn\":")
    json.integer(Int64(quarter.turn))
    json.key("date")
    let past = rules.race.startQuarter - 1 + quarter.turn
    json.list([rules.race.startYear + past / 4, past % 4 + 1]) { $0.integer(Int64($1)) }
    json.key("market")
    json.row(quarter.market)
    json.key("offers")
    json.list(quarter.offers) { $0.row($1) }
    json.key("incident_reports")
    optional(quarter.reports, into: &json)
    json.key("risk")
    optional(quarter.risk?.raw, into: &json)
    json.key("events")
    json.list(quarter.events) { $0.row($1) }
    json.key("labs")
    json.list(quarter.labs) { json, lab in
      state(lab, isOpen: true, into: &json)
      flows(lab, into: &json)
      json.raw("}")
    }
    json.raw("}")
  }

  /// Where a lab stands; the object is left open where more follows.
  func state(_ lab: LabQuarter, isOpen: Bool = false, into json: inout JSONBytes) {
    json.raw("{\"lab\":")
    json.row(lab.lab)
    json.key("use")
    json.row(lab.use)
    json.key("place")
    json.row(lab.place)
    json.key("points")
    json.row(lab.tally)
    json.key("par")
    json.row(lab.par)
    json.key("bloc")
    optional(lab.bloc, into: &json)
    json.key("incident")
    optional(lab.incident?.raw, into: &json)
    json.key("sources")
    json.row(lab.sources)
    care(lab.care, into: &json)
    if !isOpen { json.raw("}") }
  }

  /// Further goals, people, patron and danger; null where the race has no rules about them.
  private func care(_ care: CareQuarter, into json: inout JSONBytes) {
    json.key("mission")
    row(care.mission, into: &json)
    json.key("survival")
    row(care.survival, into: &json)
    json.key("culture")
    row(care.culture, into: &json)
    json.key("convictions")
    row(care.convictions, into: &json)
    json.key("safety")
    row(care.safety, into: &json)
    json.key("stars")
    row(care.stars, into: &json)
    json.key("patron")
    optional(care.patron, into: &json)
    json.key("danger")
    optional(care.danger?.raw, into: &json)
  }

  private func row(_ row: (some Described)?, into json: inout JSONBytes) {
    if let row { json.row(row) } else { json.raw("null") }
  }

  /// What moved, by good, in the order in which it did.
  func flows(_ lab: LabQuarter, into json: inout JSONBytes) {
    for (good, key) in Self.goods {
      json.key(key)
      json.raw("[")
      for flow in lab.flows where flow.good == good {
        json.comma()
        self.flow(flow, into: &json)
      }
      json.raw("]")
    }
  }

  /// One sum.
  func flow(_ flow: Flow, into json: inout JSONBytes) {
    json.raw("{\"cause\":\"")
    json.raw(causes.key(flow.cause))
    json.raw("\",\"account\":")
    json.text(flow.account.name)
    json.key("amount")
    json.integer(flow.amount)
    json.raw("}")
  }

  private func model(_ model: ModelHistory, into json: inout JSONBytes) {
    json.raw("{\"trained_turn\":")
    json.integer(Int64(model.trainedTurn))
    json.key("opened_turn")
    optional(model.openedTurn, into: &json)
    json.key("trained_by")
    json.integer(Int64(model.trainedBy.index))
    json.key("bloc")
    optional(model.bloc, into: &json)
    json.key("model")
    json.row(model.model)
    json.key("cost")
    json.row(model.cost)
    json.raw("}")
  }

  /// A number, or null.
  private func optional(_ number: (some BinaryInteger)?, into json: inout JSONBytes) {
    if let number { json.integer(Int64(number)) } else { json.raw("null") }
  }
}
