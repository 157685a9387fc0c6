public import Quantities

/// What part of the total each goal has: together all of it.
///
/// Capability, value and influence share the whole; a goal of its own mechanic takes its weight beside them, and then
/// all are brought down in proportion.
public struct GoalWeights: Sendable {
  /// Of capability.
  public var capability: Rate
  /// Of value.
  public var value: Rate
  /// Of influence.
  public var influence: Rate
  /// Of benefit and safety.
  public var mission: Rate
  /// Of living until profit.
  public var survival: Rate

  /// The weights of a scenario's goals.
  init(_ goals: Goals.Rules, mission: Rate, survival: Rate) {
    (capability, value, influence) = (goals.capability, goals.value, goals.influence)
    (self.mission, self.survival) = (mission, survival)
    guard mission > 0 || survival > 0 else { return }
    let sum = (capability + value + influence + mission + survival).raw
    capability = capability.times(1_000_000, over: sum)
    value = value.times(1_000_000, over: sum)
    influence = influence.times(1_000_000, over: sum)
    self.mission = mission.times(1_000_000, over: sum)
    self.survival = survival.times(1_000_000, over: sum)
  }

  /// The weighted sum of points for each goal, in spreads, within ±3.
  public func total(
    capability: Rate, value: Rate, influence: Rate, mission: Rate = 0, survival: Rate = 0
  ) -> Rate {
    var sum = capability.times(self.capability) + value.times(self.value) + influence.times(self.influence)
    if self.mission > 0 { sum += mission.times(self.mission) }
    if self.survival > 0 { sum += survival.times(self.survival) }
    return sum.clamped(.percent(-300), .percent(300))
  }

  /// A result's points: its distance from par in spreads, within ±3.
  ///
  /// - Parameters:
  ///   - distance: The result less par, in raw steps of its unit.
  ///   - spread: What counts as one point, in the same steps.
  public static func points(_ distance: Int64, _ spread: Int64) -> Rate {
    Rate(raw: mulDiv(distance, 1_000_000, max(spread, 1))).clamped(.percent(-300), .percent(300))
  }
}

extension Ruleset {
  /// What part of the total each goal has; nil where no score is kept.
  public var goalWeights: GoalWeights? {
    guard let goals else { return nil }
    return GoalWeights(goals, mission: mission?.weight ?? 0, survival: survival?.weight ?? 0)
  }
}
