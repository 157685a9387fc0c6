import Quantities
import RaceEngine
import TextUI

/// Which orders of a lesson a lab may give, and which its role rules out for the whole race.
///
/// What is only impossible for now, such as the release of a model that does not exist yet, stays. Ruled out are money
/// from investors for a lab that takes none, cash to shareholders that it does not have, users of other products where
/// it has none and cannot get any, and smuggling where no export rule will ever be aimed at its bloc.
struct RoleOrders {
  /// The verbs of the lesson's orders.
  let lesson: [VerbSpec]

  /// The verbs of the lesson that a lab may give.
  ///
  /// - Parameter blank: No orders yet, for what the lab sees.
  func verbs(for blank: PendingOrders) -> [VerbSpec] { lesson.filter { !isRuledOut($0, blank) } }

  private func isRuledOut(_ verb: VerbSpec, _ blank: PendingOrders) -> Bool {
    guard case .refused(.notNow(let obstacle), _) = blank.limits(of: verb).obstacle else { return false }
    return switch obstacle {
    case .noInvestors, .noShareholders: true
    case .noReach: !lesson.contains { $0.key == "\(AdjacentMarket.name.key)" }
    case .notControlled: !isControlled(blank.view, blank.rules)
    default: false
    }
  }

  /// Whether an export rule is aimed at a lab's bloc before the race ends.
  private func isControlled(_ view: Observation, _ rules: Ruleset) -> Bool {
    guard let blocs = rules.exports?.blocs else { return false }
    let homes = rules.blocs?.labs
    let bloc = homes.map { view.seat.index < $0.count ? Int($0[Int(view.seat.index)].bloc) : 0 } ?? 0
    return bloc < blocs.count && min(blocs[bloc].from, blocs[bloc].closes) < view.quarters
  }
}
