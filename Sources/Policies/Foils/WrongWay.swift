import Quantities
public import RaceEngine

/// Does the opposite of what its role needs, in orders that are legal.
///
/// A lab that lives by its models and by investors raises nothing, serves few and spends what it has on its name; one
/// that another business pays keeps the money. Everybody trains little, in short runs, asks a price that few pay, pays
/// below the going rate, and neither learns nor makes anything safe.
public struct WrongWay: Advising, Sendable {
  /// The only one.
  public init() {}

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice {
    var habits = Habits()
    habits.training = .percent(10)
    habits.run = 1
    habits.margin = .percent(900)
    habits.pay = .percent(92)
    habits.growth = .percent(5)
    habits.ideas = 0
    habits.safety = 0
    habits.alarm = 0
    habits.distil = .points(30)
    habits.adopt = .points(40)
    habits.efficiency = 0
    habits.stars = 0
    habits.retain = 0
    habits.isPledging = false
    switch rules.roles[Int(view.seat.index)].kind {
    case .native, .entrant:
      habits.runway = 0
      habits.patron = 0
      habits.reserve = 0
      habits.serving = 0
      habits.mostServing = .percent(15)
      habits.marketing = .percent(20)
      habits.opening = .always
    case .platform, .cloud, .champion, .state:
      habits.reserve = 6
      habits.chips = 0
      habits.rent = 0
      habits.embed = 0
      habits.fabs = 0
      habits.payout = .one
    }
    return Habitual(habits).advise(&view, &rules)
  }
}
