import Quantities
import RaceEngine

/// Checks how the parts of a scenario fit together, once each part is right in itself.
struct Semantics {
  let scenario: Scenario
  let notes: ScenarioNotes
  var rules: Ruleset { scenario.rules }
  /// The shortest race that the scenario offers.
  var shortest: Int32 { scenario.lengths.min() ?? 0 }

  /// Notes every fault.
  func check() {
    checkNeeds()
    checkGoals()
    checkLabs()
    checkNames()
    checkMoney()
    checkCompute()
    checkModels()
    checkSegments()
  }

  /// Mechanics that do nothing, or harm, without another.
  static let needs: [(key: String, other: String, why: String)] = [
    ("capital", "valuation", "the mood of investors moves nothing else"),
    ("funding", "valuation", "investors pay on the market's valuation"),
    ("chips", "deliveries", "chips that nobody delivers never arrive"),
    ("sites", "deliveries", "sites matter by the chips that they power"),
    ("shocks", "chips", "there is no supply to befall"),
    ("procurement", "chips", "its prices follow from the first vendor's"),
    ("procurement", "deliveries", "chips that nobody delivers never arrive"),
    ("rental", "chips", "what a chip costs follows from the vendor's price"),
    ("rental", "fleet", "rented chips are a part of the fleet"),
    ("silicon", "customers", "its chips serve users"),
    ("efficiency", "customers", "there is nobody to serve"),
    ("operations", "fleet", "skill is with a fleet"),
    ("devices", "customers", "nobody would use a small model"),
    ("devices", "releases", "small models come from released ones"),
    ("layoffs", "talent", "people who are let go join its pools"),
    ("layoffs", "costs", "severance falls due with the pay of those who stay"),
    ("culture", "talent", "hires are compared with its going rates"),
    ("units", "research", "a unit does research"),
    ("autonomy", "research", "freedom moves discovery"),
    ("convictions", "turnover", "a grievance makes people leave"),
    ("turnover", "talent", "leavers compare their pay with its going rates"),
    ("research", "fleet", "experiments run on a part of the fleet"),
    ("training", "fleet", "runs use a part of the fleet"),
    ("releases", "training", "there is nothing new to release"),
    ("customers", "fleet", "users are served by a part of the fleet"),
    ("customers", "releases", "customers buy what was released"),
    ("prices", "customers", "nobody would pay the price"),
    ("standing", "releases", "standing comes from released models"),
    ("standing", "customers", "standing comes from what developers buy"),
    ("access", "customers", "it looks at what customers buy"),
    ("mission", "access", "its result comes from what access counts"),
    ("mission", "goals", "nothing else counts its points"),
    ("survival", "costs", "without costs every lab pays for itself"),
    ("survival", "goals", "nothing else counts its points"),
    ("safety", "training", "there is no model to make safe"),
    ("slips", "training", "there is no run to slip"),
    ("licences", "releases", "there is nothing to set terms for"),
    ("reception", "releases", "nothing new would be received"),
    ("pivots", "releases", "nobody could open or close anything"),
    ("licensing", "customers", "nobody would buy what is licensed"),
    ("incidents", "training", "there is no model to misuse"),
    ("catastrophe", "training", "the risk comes from able models"),
    ("insolvency", "costs", "nothing would be owed"),
    ("patience", "core", "a parent that pays nothing has nothing to cut"),
    ("fame", "customers", "a name is made by what is sold"),
    ("marketing", "customers", "a name moves nobody else"),
    ("distribution", "customers", "nobody would use it there"),
    ("tiers", "customers", "nobody would use the tiers"),
    ("adjacent", "customers", "reach moves nobody else"),
    ("adjacent", "costs", "being in a market costs money each quarter"),
    ("contracts", "customers", "a contract adds to what customers pay"),
    ("data", "training", "data matters by what runs yield"),
    ("stakes", "data", "there are no suppliers to buy"),
    ("userdata", "customers", "data comes from what customers do"),
    ("distillation", "training", "what is distilled goes into a run"),
    ("breakthroughs", "fleet", "the odds follow experiments"),
    ("exports", "blocs", "rules on exports are for blocs"),
    ("exports", "chips", "there is nothing to keep from anybody"),
    ("fabs", "blocs", "a government builds with the labs of its bloc"),
    ("fabs", "deliveries", "chips that nobody powers do nothing"),
    ("sovereignty", "blocs", "without blocs nobody is foreign"),
    ("sovereignty", "customers", "dependence is what customers spend"),
    ("patronage", "valuation", "a patron pays on the market's valuation"),
    ("patronage", "fleet", "a patron's chips work in the fleet"),
    ("circular", "valuation", "the vendor lends on the market's valuation"),
    ("circular", "chips", "there are no chips to buy"),
    ("antitrust", "customers", "concentration is that of what customers spend"),
    ("acquisitions", "valuation", "rivals are bought at the market's valuation"),
    ("firesale", "insolvency", "no lab would ever be closed"),
    ("retention", "stars", "there is nobody to keep"),
    ("stars", "costs", "nobody would pay them"),
    ("walks", "talent", "people walk by way of its pools"),
    ("hubs", "costs", "nobody would pay the rent"),
  ]

  private func checkNeeds() {
    let on = MechanicsOn.keys(of: rules)
    for need in Self.needs where on.contains(need.key) && !on.contains(need.other) {
      notes.fault(
        path: "mechanics.\(need.key)", "`\(need.key)` needs `\(need.other)`: \(need.why)",
        "add `\(need.other)` to `mechanics`, or remove `\(need.key)`")
    }
  }

  private func checkGoals() {
    guard let goals = rules.goals else { return }
    let on = MechanicsOn.keys(of: rules)
    for (weight, key, other) in [
      (goals.capability, "capability", "releases"), (goals.value, "value", "valuation"),
      (goals.influence, "influence", "standing"),
    ] where weight > 0 && !on.contains(other) {
      notes.fault(
        path: "mechanics.goals.\(key)", "the goal `\(key)` needs `\(other)`: without it the result never changes",
        "add `\(other)` to `mechanics`, or set the weight to 0")
    }
    let sum = goals.capability + goals.value + goals.influence
    if sum != .one {
      notes.fault(
        path: "mechanics.goals", "the weights of the goals sum to \(percent(sum)) %",
        "make `capability`, `value` and `influence` sum to 100 %")
    }
  }

  /// Notes that a value is above another that bounds it.
  func falls(_ path: String, _ what: String, _ bound: String) {
    notes.fault(path: path, "\(what) is above \(bound)", "lower it, or raise \(bound)")
  }

  /// A rate as people write it.
  func percent(_ rate: Rate) -> String { DecimalText.text(rate.raw, decimals: 4) }

  /// Money as people write it.
  func millions(_ money: Money) -> String { "$\(DecimalText.text(money.raw, decimals: 3)) million" }
}

/// Collects the keys of the mechanics that take part.
private struct MechanicsOn: RegisterVisitor {
  private var on: [String] = []

  static func keys(of rules: Ruleset) -> [String] {
    var visitor = MechanicsOn()
    var rules = rules
    rules.visit(&visitor)
    return visitor.on
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { on.append(step.name.key.description) }
  }
}
