import Quantities
import RaceEngine

/// People: whom it hires, lets go, courts and picks.
extension Plan {
  /// Hires toward what the fleet needs, in steps that the lab can take in and pay.
  mutating func hire(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let fleet = lab.running + view.deliveries.next
    let perEngineer = max(rules.fleet?.chipsPerEngineer.raw ?? 80_000, 1)
    let engineers = Headcount(raw: mulDiv((fleet + view.deliveries.onOrder).raw, 1_050, perEngineer))
    // Who is hired comes next quarter, and researchers without a run find nothing that counts.
    guard !isClosing(&view, by: -1) else { return }
    offer(.engineers, missing: engineers - lab.engineers, view.talent.engineerPay, &view, habits)
    guard !isClosing(&view) else { return }
    let researchers = Headcount(raw: fleet.raw / Int64(max(habits.chipsPerResearcher, 1)))
    offer(.researchers, missing: researchers - lab.researchers, view.talent.researcherPay, &view, habits)
  }

  private mutating func offer(
    _ kind: StaffKind, missing: Headcount, _ going: Dollars, _ view: inout Observation, _ habits: Habits
  ) {
    let isResearch = kind == .researchers
    let (staff, pay) = isResearch ? (lab.researchers, lab.researcherPay) : (lab.engineers, lab.engineerPay)
    let step = staff.times(habits.growth) + .people(4)
    // Who has more than a year and a half of costs in the bank can pay more, and whom investors feed if it leads.
    let isRich = lab.cash.raw > view.costs.committed.raw * 6
    let isFed = isResearch && lab.mayRaise && lab.capability > 0 && lab.capability >= view.bestRival
    let relative = habits.pay + whim + (isRich ? .percent(14) : 0) + (isFed ? .percent(14) : 0)
    let wage = going.times(relative).clamped(10_000, 100_000_000)
    var jobs = max(min(missing, step), 0)
    // Two years of pay, and the raise of those who are there, must be at hand.
    let raised = Money(raw: max(wage - pay, 0).quarterly(for: staff).raw * 8)
    let each = max(max(wage, pay).quarterly(for: .people(1)).raw * 8, 1)
    let affordable = Headcount(raw: max(free - raised, 0).raw * 1_000 / each)
    // No more can come than look for work.
    jobs = min(min(jobs, isResearch ? view.talent.researchers : view.talent.engineers), affordable).whole
    // For a handful it raises nobody else: that costs at most twice what those get who come.
    guard jobs >= .people(1), raised.raw <= wage.quarterly(for: jobs).raw * 16, !isLayingOff(kind) else { return }
    var order = TalentMarket.Order()
    order.kind = kind
    order.headcount = jobs
    order.wage = wage
    _ = advice.sheet.talent.put(order)
    free = max(free - max(wage, pay).quarterly(for: jobs) - Money(raw: raised.raw / 8), 0)
    advice.because(isResearch ? "researchers-missing" : "engineers-missing", missing)
  }

  /// Whether it lets people of a kind go this quarter.
  private mutating func isLayingOff(_ kind: StaffKind) -> Bool {
    for place in 0..<advice.sheet.layoffs.count where advice.sheet.layoffs.table[place].kind == kind { return true }
    return false
  }

  /// Lets people go where losses will soon have emptied the bank and nobody gives it money: as many as are paid with
  /// what it loses too much, and at most two fifths at once. Whoever can raise money grows out of a loss instead.
  mutating func trim(_ view: inout Observation, _ rules: inout Ruleset) {
    guard let severance = rules.layoffs?.severance, !lab.mayRaise, lab.promised == 0 else { return }
    let loss = view.costs.committed.times(.percent(110)) - income - lab.coreIncome
    let bearable = Money(raw: max(lab.cash - view.deliveries.due, 0).raw / 2)
    guard loss > bearable else { return }
    let part = min((loss - bearable).share(of: max(view.costs.pay, 1)), .percent(40))
    var left = view.spendable
    for kind in [StaffKind.engineers, .researchers] {
      let staff = kind == .engineers ? lab.engineers : lab.researchers
      var order = Layoffs.Order()
      order.kind = kind
      order.headcount = staff.times(part).whole
      // What severance costs beyond the quarter's pay is paid at once.
      let pay = (kind == .engineers ? lab.engineerPay : lab.researcherPay).quarterly(for: order.headcount)
      let cost = max(Money(raw: pay.raw * 4).times(severance) - pay, 0)
      guard staff > .people(10), order.headcount > 0, cost <= left else { continue }
      left = left - cost
      _ = advice.sheet.layoffs.put(order)
    }
    advice.because("runway-short", lab.cash)
  }

  /// Courts two stars a quarter, in turns, and keeps money by for its own.
  mutating func court(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let count = view.stars.stars.count
    guard count > 0, rules.stars != nil else { return }
    let budget = min(view.stars.pay.times(habits.retain) + view.stars.pay.times(habits.retain), part(.percent(10)))
    if budget > 100, rules.retention != nil {
      var order = Retention.Order()
      order.budget = budget
      _ = advice.sheet.retention.put(order)
      spend(budget)
    }
    guard habits.stars > 0, view.turn + 2 < view.quarters else { return }
    let first = Int(view.turn) * 5 + Int(view.seat.index) * 3
    var asked = 0
    for step in 0..<count where asked < 2 {
      let place = (first + step) % count
      let known = view.stars.stars.storage[place]
      guard known.employer != Int32(view.seat.index) else { continue }
      let star = rules.stars?.stars.storage[place] ?? Star()
      let pay = worth(of: star.worth).times(habits.stars).clamped(100_000, 900_000_000)
      // Who has an employer does not come for much less than half as much again.
      guard pay >= (known.employer < 0 ? known.pay : star.pay.times(.percent(150))) else { continue }
      let quarter = pay.quarterly(for: .people(1))
      guard quarter <= part(.percent(4)) else { continue }
      var order = Stars.Order()
      order.star = Int32(place)
      order.pay = pay
      _ = advice.sheet.stars.put(order)
      spend(quarter)
      asked += 1
      advice.because("star-wanted", pay)
    }
  }

  /// Lets its researchers follow their own ideas while ideas still count; holds them to the plan where it is far
  /// behind, and from a year and a half before the end on.
  mutating func rein(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let isBehind = view.bestRival - lab.capability > .points(6)
    let level = isBehind || view.turn + 7 > view.quarters ? 0 : habits.autonomy
    guard rules.autonomy != nil, view.autonomy.ordered != level else { return }
    var order = Autonomy.Order()
    order.level = level
    _ = advice.sheet.autonomy.put(order)
    advice.because("rein", level)
  }

  /// Moves out of a crowded hub to one that is worth the move. Each lab thinks about it once a year and a half.
  mutating func move(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    let own = Int(view.seat.index)
    guard habits.move > 0, matters > 0, own < view.hubs.labs.count, view.turn % 6 == own % 6 else { return }
    guard view.turn + 8 < view.quarters, let cost = rules.hubs?.moving else { return }
    let sum = Money(raw: mulDiv(cost.raw, lab.researchers.raw + lab.engineers.raw, 1_000_000))
    guard sum <= part(.percent(25)) else { return }
    let here = Int(view.hubs.labs[own].hub)
    let now = pull(of: here, &view, &rules)
    var (best, most) = (-1, now + habits.move)
    for place in view.hubs.hubs.indices where place != here {
      let pull = pull(of: place, &view, &rules)
      if pull > most { (best, most) = (place, pull) }
    }
    guard best >= 0 else { return }
    var order = Hubs.Order()
    order.hub = Int32(best)
    _ = advice.sheet.hubs.put(order)
    matters -= 1
    spend(sum)
    let crowding = view.hubs.hubs[here].crowding
    if crowding > 0 { advice.because("hub-crowded", crowding) } else { advice.because("hub-thin") }
  }

  /// What a hub adds to the utility of job offers: neighbours, less what living there costs.
  private mutating func pull(of hub: Int, _ view: inout Observation, _ rules: inout Ruleset) -> Rate {
    guard let hubs = rules.hubs, hub < hubs.hubs.count, hub < view.hubs.hubs.count else { return .percent(-1_000) }
    let crowd = view.hubs.hubs.storage[hub]
    let isHere = Int(view.hubs.labs[Int(view.seat.index)].hub) == hub
    let staff = lab.researchers + lab.engineers
    // Whoever comes makes it more crowded.
    let room =
      hubs.hubs.storage[hub].room + hubs.hubs.storage[hub].room.times(Rate(raw: hubs.growth.raw * Int64(view.turn)))
    let crowding = isHere ? crowd.crowding : crowd.crowding + staff.share(of: max(room, .people(1))).times(.percent(50))
    let pay = hubs.hubs.storage[hub].pay
    let asked = pay + pay.times(hubs.payRise.times(crowding))
    let dearer = mulDiv(Logarithm.log10(max(asked.raw, 1)).raw - 6_000_000, hubs.payWeight.raw * 2, 868_589)
    return hubs.neighbours.times(crowd.part) - Rate(raw: dearer)
  }

  /// What a year of a star is worth: the pay of as many researchers as would add as much to the team.
  private mutating func worth(of part: Rate) -> Dollars {
    Dollars(raw: mulDiv(lab.researcherPay.raw, lab.researchers.times(part).raw, 1_000, atMost: 900_000_000))
  }

  /// Founds a hand-picked unit and sees to it every quarter.
  mutating func pick(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    guard let founding = rules.units?.founding, let most = rules.units?.most, matters > 0 else { return }
    let people = min(.people(Int64(habits.unit)), min(most, lab.researchers.times(.percent(25))))
    // Ideas matter where nobody can be learnt from; few among many change little, and offend the rest.
    guard view.bestRival - lab.capability <= .points(6) else { return }
    guard people >= .people(5), people.times(.percent(2_000)) >= lab.researchers, view.turn + 3 < view.quarters else {
      return
    }
    var order = EliteUnit.Order()
    order.people = people
    order.budget = view.talent.researcherPay
    let new = max(people - view.units.people, 0)
    let cost = Money(raw: mulDiv(founding.raw, new.raw, 1_000_000)) + order.budget.quarterly(for: people)
    guard cost <= part(.percent(20)) else { return }
    _ = advice.sheet.units.put(order)
    matters -= 1
    spend(cost)
    advice.because("unit-picked", people)
  }
}
