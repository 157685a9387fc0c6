import Quantities
import RaceEngine

extension Semantics {
  /// Each lab can play: it has money, chips and power, and what it is promised comes.
  func checkLabs() {
    let race = Race(rules: rules, seed: 0)
    for place in rules.roles.indices {
      let role = rules.roles[place], path = "labs[\(place)].role", name = scenario.labs[place].name
      checkMoney(of: role, path, name)
      checkFirstQuarter(of: role, path, name, race.observation(for: Seat(place)))
      checkChips(of: role, path, name)
      checkModel(of: role, path, name)
    }
  }

  /// Names can be told apart and fit on a line.
  func checkNames() {
    let names = scenario.labs.map { $0.name.lowercased() }
    for (place, lab) in scenario.labs.enumerated() {
      let path = "labs[\(place)].name"
      if let first = names.firstIndex(of: names[place]), first < place {
        notes.fault(path: path, "two labs are called \(lab.name)", "give this one another name")
      }
      if lab.name.count > 30 {
        notes.fault(path: path, "the name is \(lab.name.count) characters long", "keep it to 30")
      }
    }
  }

  private func checkMoney(of role: Role, _ path: String, _ name: String) {
    if role.cash == 0, role.coreIncome == 0, role.promised == 0, !(role.mayRaise && rules.funding != nil) {
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
    if role.founders == 0, let goals = rules.goals, goals.value > 0 {
      notes.fault(
        path: "\(path).founders", "the founders of \(name) own nothing, and the goal `value` counts what they own",
        "give them a part, or set the weight of `value` to 0")
    }
    if let prices = rules.prices, role.price < prices.least || role.price > prices.most {
      notes.fault(
        path: "\(path).price", "\(name) starts with a list price that `prices` does not allow",
        "keep it between `mechanics.prices.least` and `most`")
    }
  }

  /// A lab that sells nothing yet must have what its first quarter costs; money that it raises comes later.
  private func checkFirstQuarter(of role: Role, _ path: String, _ name: String, _ view: Observation) {
    guard rules.insolvency != nil, role.capability == 0 || rules.customers == nil else { return }
    let early = rules.core == nil ? 0 : role.coreIncome + (role.promisedTurn == 0 ? role.promised : 0)
    let money = role.cash + early, cost = view.costs.committed
    guard money > 0, money < cost else { return }
    notes.fault(
      path: "\(path).cash",
      "the first quarter costs \(name) \(millions(cost)), and it has \(millions(money)): it would fail at once",
      "give it more `cash`, or fewer people and chips")
  }

  private func checkChips(of role: Role, _ path: String, _ name: String) {
    guard let deliveries = rules.deliveries else {
      if role.arriving > 0 {
        notes.fault(
          path: "\(path).arriving", "\(name) expects chips that only the mechanic `deliveries` brings",
          "add `deliveries` to `mechanics`, or set `arriving` to 0")
      }
      return
    }
    if role.chips == 0, role.arriving == 0, rules.chips == nil, rules.fleet != nil {
      notes.fault(
        path: "\(path).chips", "\(name) has no chips and no way to get any",
        "give it `chips` or `arriving`, or add `chips` to `mechanics`")
    }
    // Power is in kilowatts and chips in thousandths, so watts for a chip are millionths of a kilowatt here.
    let watts = Int64(deliveries.watts)
    let powered = Chips(raw: role.power.raw * 1_000_000 / watts)
    guard powered < role.chips else { return }
    let needed = (role.chips.raw * watts + 999_999) / 1_000_000
    notes.fault(
      path: "\(path).power",
      "\(name) has power for \(DecimalText.text(powered.raw, decimals: 3)) H100e, and \(chips(role.chips)) H100e to run",
      "give it at least \(DecimalText.text(needed, decimals: 3)) MW, or fewer `chips`")
  }

  private func checkModel(of role: Role, _ path: String, _ name: String) {
    guard let training = rules.training, role.capability > 0 else { return }
    let ahead = (role.capability - training.baseCapability).raw * 1_000_000 / training.slope.raw
    let effective = training.base.raw + ahead
    guard !(0...40_000_000).contains(effective) || !(0...32_000_000).contains(effective - role.knowHow.raw) else {
      return
    }
    notes.fault(
      path: "\(path).capability",
      "the first model of \(name) would take 10^\(DecimalText.text(effective, decimals: 6)) FLOP of effective compute",
      "bring `capability` nearer to `mechanics.training.base_capability`, or raise `slope`")
  }

  private func chips(_ chips: Chips) -> String { DecimalText.text(chips.raw, decimals: 3) }
}
