import Quantities
import RaceEngine

/// Checks how the parts of a scenario fit together, once each part is right in itself.
struct Semantics {
  let scenario: Scenario
  let notes: ScenarioNotes
  private var rules: Ruleset { scenario.rules }

  /// Notes every fault.
  func check() {
    checkNeeds()
    checkLabs()
    checkWeights()
    checkFloors()
    checkSegments()
  }

  /// Mechanics that do nothing, or harm, without another.
  static let needs: [(key: String, other: String, why: String)] = [
    ("funding", "valuation", "investors pay on the market's valuation"),
    ("chips", "deliveries", "chips that nobody delivers never arrive"),
    ("sites", "deliveries", "sites matter by the chips that they power"),
    ("layoffs", "talent", "people who are let go join its pools"),
    ("turnover", "talent", "leavers compare their pay with its going rates"),
    ("research", "fleet", "experiments run on a part of the fleet"),
    ("training", "fleet", "runs use a part of the fleet"),
    ("releases", "training", "there is nothing new to release"),
    ("customers", "fleet", "users are served by a part of the fleet"),
    ("customers", "releases", "customers buy what was released"),
    ("prices", "customers", "nobody would pay the price"),
    ("standing", "releases", "standing comes from released models"),
    ("standing", "customers", "standing comes from what developers buy"),
    ("insolvency", "costs", "nothing would be owed"),
  ]

  private func checkNeeds() {
    var names = MechanicsOn()
    var copy = rules
    copy.visit(&names)
    for need in Self.needs where names.on.contains(need.key) && !names.on.contains(need.other) {
      notes.fault(
        path: "mechanics.\(need.key)", "`\(need.key)` needs `\(need.other)`: \(need.why)",
        "add `\(need.other)` to `mechanics`, or remove `\(need.key)`")
    }
    let goals = rules.goals
    for (weight, key, other) in [
      (goals?.value, "value", "valuation"), (goals?.influence, "influence", "standing"),
    ] where (weight ?? 0) > 0 && !names.on.contains(other) {
      notes.fault(
        path: "mechanics.goals.\(key)", "the goal `\(key)` needs `\(other)`: without it the result never changes",
        "add `\(other)` to `mechanics`, or set the weight to 0")
    }
  }

  private func checkLabs() {
    let shortest = scenario.lengths.min() ?? 0
    for place in rules.roles.indices {
      let role = rules.roles[place], path = "labs[\(place)].role", name = scenario.labs[place].name
      if let first = scenario.labs.firstIndex(where: { $0.name == name }), first < place {
        notes.fault(path: "labs[\(place)].name", "two labs are called \(name)", "give this one another name")
      }
      let canRaise = role.mayRaise && rules.funding != nil
      if role.cash == 0, role.coreIncome == 0, role.promised == 0, !canRaise {
        notes.fault(
          path: path, "\(name) has no money and no way to get any",
          "give it `cash`, `core_income` or `promised`, or let it raise with `may_raise` and the mechanic `funding`")
      }
      if role.coreIncome > 0 || role.promised > 0, rules.core == nil {
        notes.fault(
          path: path, "\(name) expects money that only the mechanic `core` pays",
          "add `core` to `mechanics`, or set `core_income` and `promised` to 0")
      }
      if role.promised > 0, role.promisedTurn >= shortest {
        notes.fault(
          path: "\(path).promised_turn",
          "\(name) is promised money in turn \(role.promisedTurn), beyond the last turn of a race of \(shortest)",
          "turns count from 0: give at most \(shortest - 1)")
      }
      if let prices = rules.prices, role.price < prices.least || role.price > prices.most {
        notes.fault(
          path: "\(path).price", "\(name) starts with a list price that `prices` does not allow",
          "keep it between `mechanics.prices.least` and `most`")
      }
    }
  }

  private func checkWeights() {
    if let goals = rules.goals {
      let sum = goals.capability + goals.value + goals.influence
      if sum != .one {
        notes.fault(
          path: "mechanics.goals", "the weights of the goals sum to \(percent(sum)) %",
          "make `capability`, `value` and `influence` sum to 100 %")
      }
    }
    if let fleet = rules.fleet, fleet.training + fleet.serving > .one {
      notes.fault(
        path: "mechanics.fleet.serving", "training and serving take \(percent(fleet.training + fleet.serving)) %",
        "make them at most 100 %; the rest of the fleet is for experiments")
    }
  }

  private func checkFloors() {
    if let prices = rules.prices, prices.least > prices.most {
      falls("mechanics.prices.least", "the lowest price", "`most`")
    }
    if let valuation = rules.valuation, valuation.leastMultiple > valuation.multiple {
      falls("mechanics.valuation.least_multiple", "the floor of the multiple", "`multiple`")
    }
    if let chips = rules.chips, chips.lastGrowth > chips.growth {
      falls("mechanics.chips.last_growth", "the growth that supply falls to", "`growth`")
    }
    let highest: Capability = .points(400)
    if let training = rules.training, training.baseCapability + training.slope > highest {
      falls("mechanics.training.base_capability", "capability one decade above the base", "the index's 400 points")
    }
  }

  private func falls(_ path: String, _ what: String, _ bound: String) {
    notes.fault(path: path, "\(what) is above \(bound)", "lower it, or raise \(bound)")
  }

  private func checkSegments() {
    guard let customers = rules.customers else { return }
    for place in customers.segments.indices {
      let segment = customers.segments[place], path = "mechanics.customers.segments[\(place)]"
      let expected = SegmentKind.choice(Int64(place))
      if segment.kind.raw != Int64(place) {
        let remedy = expected.map { "make this one \"\($0)\"" } ?? "remove this one"
        notes.fault(
          path: "\(path).kind", "segments stand in the order consumer, enterprise, developer, government", remedy)
      }
      if segment.start > segment.ceiling {
        falls("\(path).start", "spending in the first quarter", "the segment's `ceiling`")
      }
    }
  }

  private func percent(_ rate: Rate) -> String { DecimalText.text(rate.raw, decimals: 4) }
}

/// Collects the keys of the mechanics that take part.
private struct MechanicsOn: RegisterVisitor {
  var on: [String] = []

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { on.append(step.name.key.description) }
  }
}
