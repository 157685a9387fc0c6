import Quantities
import RaceEngine

/// One turn's plan: a sheet in the making, what may still be spent, and reasons.
struct Plan {
  var advice = Advice()
  /// Money that may be spent without touching the reserve.
  var free: Money
  /// What was free at first: shares are shares of it.
  let purse: Money
  /// Matters that the chief executive can still see to.
  var matters: Int32
  let lab: Lab
  /// How far the lab strays from the usual wage or bid this quarter, so that no two labs name the same sum.
  let whim: Rate

  /// What the quarter will bring: revenue that fell is taken to fall by as much again, at most by half.
  let income: Money

  @inline(__always)
  init(_ view: inout Observation, _ habits: Habits) {
    lab = view.own
    income = max(lab.revenue - max(lab.revenueBefore - lab.revenue, 0), lab.revenue.times(.percent(50)))
    whim = Rate(raw: Int64((Int32(view.seat.index) * 37 + view.turn * 17) % 21 - 10) * 1_000)
    let reserve = Money(raw: max(view.costs.committed - income, 0).raw * Int64(habits.reserve))
    free = max(view.spendable - reserve - (view.deliveries.due - view.deliveries.dueNext), 0)
    purse = free
    matters = view.attention.matters
  }

  /// A part of what was free at first, as far as it still is.
  func part(_ share: Rate) -> Money { min(purse.times(share), free) }

  /// Takes a sum from what is free.
  mutating func spend(_ sum: Money) { free = max(free - sum, 0) }

  /// Whether no run could end in time to count: the last two quarters, or some more.
  func isClosing(_ view: inout Observation, by more: Int32 = 0) -> Bool { view.turn + 2 + more >= view.quarters }

  /// Whether losses eat up the cash within a year and a half.
  func isShort(_ view: inout Observation) -> Bool {
    let burn = view.costs.committed - income - lab.coreIncome
    return burn > 0 && view.funding.arriving == 0 && lab.cash.raw < burn.raw * 6
  }

  /// Whether money is left over once it has bid for all that the vendor may sell it.
  func isCapped(_ view: inout Observation, _ habits: Habits) -> Bool {
    view.exports.worth == 0 || free.times(habits.chips) > view.chips.reserve.cost(of: view.chips.cap)
  }

  /// What every lab does each quarter, in the order of its habits.
  mutating func run(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    apply(&view, habits)
    raise(&view, habits)
    deal(&view, habits, &rules)
    acquire(&view, habits)
    pledge(&view, habits, &rules)
    move(&view, habits, &rules)
    refine(&view, habits, &rules)
    if habits.isPeopleFirst { hire(&view, habits, &rules) }
    design(&view, habits, &rules)
    contract(&view, habits)
    invest(&view, habits, &rules)
    smuggle(&view, habits)
    enter(&view, habits, &rules)
    buy(&view, habits, &rules)
    build(&view, &rules)
    trim(&view, &rules)
    if !habits.isPeopleFirst { hire(&view, habits, &rules) }
    train(&view, habits, &rules)
    distil(&view, habits, &rules)
    release(&view, habits, &rules)
    license(&view, habits, &rules)
    adopt(&view, habits, &rules)
    split(&view, habits, &rules)
    rent(&view, habits)
    price(&view, habits, &rules)
    payOut(&view, habits)
    settle(&view, habits, &rules)
  }

  /// The small things, each for a part of what is free.
  private mutating func refine(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    label(&view, habits, &rules)
    stake(&view, habits, &rules)
    court(&view, habits, &rules)
    pick(&view, habits, &rules)
    harden(&view, habits)
    advertise(&view, habits)
    embed(&view, habits)
    ship(&view, habits, &rules)
    bid(&view, habits, &rules)
    lobby(&view, habits, &rules)
  }

  /// What stands until it is changed.
  private mutating func settle(_ view: inout Observation, _ habits: Habits, _ rules: inout Ruleset) {
    safeguard(&view, habits, &rules)
    rein(&view, habits, &rules)
    disclose(&view, habits)
    optimise(&view, habits, &rules)
    tier(&view, habits, &rules)
    share(&view, habits, &rules)
    cutOff(&view, habits, &rules)
  }
}

extension Observation {
  /// The capability of the best model that another lab has released.
  var bestRival: Capability {
    @inline(__always) mutating get {
      var best: Capability = 0
      for place in field.indices where place != Int(seat.index) { best = max(best, field[place].capability) }
      return best
    }
  }

  /// Whether other products of the lab bring its service to users.
  var hasChannels: Bool { @inline(__always) mutating get { own.reach >= .percent(20) } }

  /// Whether the race is long enough for what is built on open work, and for people who come for it.
  var isLong: Bool { quarters >= 20 }

  /// Whether a lab lives on investors, has little to lose and time to grow: it has no channels to users and is worth less
  /// than nine tenths of the mean of all.
  var isUpstart: Bool {
    @inline(__always) mutating get {
      var worth: Int64 = 0
      for place in field.indices { worth += field[place].valuation.raw }
      return isLong && !hasChannels && own.valuation.raw * 10 * Int64(field.count) < worth * 9
    }
  }
}
