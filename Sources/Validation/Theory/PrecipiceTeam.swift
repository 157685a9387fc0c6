import Foundation
import Policies
public import Quantities
public import RaceEngine

/// What a team of the model needs to know to take a lab's seat.
public struct PrecipiceYardstick: Sendable, Hashable {
  /// The first model of a lab whose capability in the model is 0.
  public var base: Capability
  /// How much better the first model is for each unit of it.
  public var unit = Capability.points(1)
  /// The share of research that takes a practice of safety to 63 % of the most.
  public var scale: Rate

  /// The model's capability of a lab, by its first model.
  func capability(of points: Capability) -> Double { Double((points - base).raw) / Double(unit.raw) }

  /// The share of research whose practice tends to this part of the most; at most one half.
  func share(forSafety safety: Double) -> Rate {
    let share = safety < 1 ? -Double(scale.raw) * log(1 - safety) : .infinity
    return Rate(raw: Int64(min(share, 500_000).rounded()))
  }
}

/// A team of ``PrecipiceModel`` in a lab's seat: its safety is that of the equilibrium, all else is that of `steady`.
///
/// It chooses once, in the first quarter, from what it sees: its own capability where it knows that, and rivals' where
/// it knows all. How many race is how many labs are open. It offers and takes no pledges, and does not become more
/// careful in danger, since the model has neither.
public struct PrecipiceTeam: Policy {
  /// How safely it chooses to work.
  public enum Choice: Sendable, Hashable {
    /// As in the equilibrium of a race with this effect of capability and this enmity.
    case equilibrium(effect: Double, enmity: Double, knowing: TeamKnowledge)
    /// This safety, whatever the others do; 0…1.
    case fixed(Double)
  }

  /// How it chooses.
  public let choice: Choice
  /// What the model's numbers are in the game.
  public let yardstick: PrecipiceYardstick
  private var habits: Habits?

  /// A team.
  public init(_ choice: Choice, _ yardstick: PrecipiceYardstick) {
    self.choice = choice
    self.yardstick = yardstick
  }

  /// The orders of `steady` with the chosen share of safety work.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    let habits = habits ?? chosen(&view)
    self.habits = habits
    var steady = Habitual(habits)
    return steady.orders(seeing: &view, &rules, chance)
  }

  private func chosen(_ view: inout Observation) -> Habits {
    var habits = Habits()
    habits.safety = yardstick.share(forSafety: safety(&view))
    habits.alarm = 0
    habits.isPledging = false
    return habits
  }

  private func safety(_ view: inout Observation) -> Double {
    switch choice {
    case .fixed(let safety):
      return safety
    case .equilibrium(let effect, let enmity, let knowledge):
      let own = Int(view.seat.index)
      var (teams, place, capabilities) = (0, 0, [Double]())
      for seat in view.field.indices where view.field[seat].isOpen {
        if seat == own { place = teams }
        teams += 1
        if knowledge == .all { capabilities.append(yardstick.capability(of: view.field[seat].capability)) }
      }
      guard teams > 1 else { return 1 }
      let model = PrecipiceModel(effect: effect, enmity: enmity, teams: teams)
      switch knowledge {
      case .none: return model.safetyKnowingNothing
      case .own: return model.safety(ofCapability: yardstick.capability(of: view.own.capability))
      case .all: return model.safety(of: place, knowing: capabilities)
      }
    }
  }
}
