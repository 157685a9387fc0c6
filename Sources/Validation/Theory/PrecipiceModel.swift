import Foundation

/// What the teams of a ``PrecipiceModel`` know of capabilities when they choose how safe they work.
public enum TeamKnowledge: String, Sendable, CaseIterable {
  /// Nobody knows anybody's capability, not even their own.
  case none
  /// Each team knows its own.
  case own
  /// Everybody knows everybody's.
  case all
}

/// The arms race of Armstrong, Bostrom and Shulman: who is first wins, and may end the race for everybody.
///
/// Each of n teams has a capability c, uniform on 0…μ, and chooses a safety s in 0…1. The largest c + 1 − s wins, and
/// all is well with probability s of the winner. A team counts 1 where it wins and all is well, 1 − e where another
/// does, and 0 after a disaster; e is the enmity, μ the effect of capability against that of taking risks. What follows
/// is the symmetric equilibrium where capabilities of others are not known, and the safest equilibrium in pure
/// strategies where they are. The article "Theory" of the documentation derives both.
///
/// - Source: Armstrong, Bostrom and Shulman 2016, "Racing to the precipice: a model of artificial intelligence
///   development", AI & Society 31, for the model; the formulas are derived anew.
public struct PrecipiceModel: Sendable, Hashable {
  /// μ: the largest capability, in units of what a team gains in speed by leaving out all safety; above 0.
  public var effect: Double
  /// e: what another's success costs a team, from 0, none, to 1, as bad as a disaster.
  public var enmity: Double
  /// n: how many teams race; at least 2.
  public var teams: Int

  /// A race.
  public init(effect: Double, enmity: Double, teams: Int) {
    precondition(effect > 0 && (0...1).contains(enmity) && teams >= 2, "not a race of this model")
    self.effect = effect
    self.enmity = enmity
    self.teams = teams
  }

  private var count: Double { Double(teams) }

  /// The safety of every team where nobody knows any capability: μ ÷ (n e), at most 1.
  public var safetyKnowingNothing: Double { min(effect / (count * enmity), 1) }

  /// The capability from which on a team that knows only its own leaves nothing out: e (n − 1) + 1.
  public var carefree: Double { enmity * (count - 1) + 1 }

  /// The safety of a team that knows its own capability alone: c ÷ (e (n − 1) + 1), at most 1.
  public func safety(ofCapability capability: Double) -> Double { min(max(capability, 0) / carefree, 1) }

  /// The safety of a team where all know all.
  ///
  /// The best team's is the lead ÷ e, at most 1: just so much that nobody gains by overtaking it. The others take what
  /// brings their score level with it, at least 0, so that the best team would lose if it were any safer. Of equally
  /// able ones, the first is the best.
  ///
  /// - Parameters:
  ///   - team: Its place among the capabilities.
  ///   - capabilities: Everybody's; at least two.
  public func safety(of team: Int, knowing capabilities: [Double]) -> Double {
    let best = capabilities.indices.max {
      capabilities[$0] < capabilities[$1] || (capabilities[$0] == capabilities[$1] && $0 > $1)
    }!
    let second = capabilities.indices.filter { $0 != best }.map { capabilities[$0] }.max()!
    let lead = capabilities[best] - second
    // Without enmity nobody ever gains by overtaking.
    let safest = enmity > 0 ? min(lead / enmity, 1) : 1
    if team == best { return safest }
    return max(safest - (capabilities[best] - capabilities[team]), 0)
  }

  /// Everybody's safety.
  public func safeties(_ capabilities: [Double], knowing knowledge: TeamKnowledge) -> [Double] {
    capabilities.indices.map { team in
      switch knowledge {
      case .none: safetyKnowingNothing
      case .own: safety(ofCapability: capabilities[team])
      case .all: safety(of: team, knowing: capabilities)
      }
    }
  }

  /// The place of the winner: the largest score; of equal ones the ablest, then the first.
  public func winner(_ capabilities: [Double], knowing knowledge: TeamKnowledge) -> Int {
    let safeties = safeties(capabilities, knowing: knowledge)
    var best = 0
    for team in capabilities.indices.dropFirst() {
      let (score, high) = (capabilities[team] - safeties[team], capabilities[best] - safeties[best])
      // Scores that are level by design may differ in the last digits.
      if score > high + 1e-9 || (abs(score - high) <= 1e-9 && capabilities[team] > capabilities[best]) { best = team }
    }
    return best
  }

  /// The chance that the race ends in a disaster, over all capabilities.
  ///
  /// Knowing nothing: 1 − μ ÷ (n e), at least 0. Knowing its own, with k = e (n − 1) + 1: 1 − n μ ÷ ((n + 1) k) where
  /// μ ≤ k, else (k ÷ μ)ⁿ ÷ (n + 1). Knowing all: 1 − μ ÷ ((n + 1) e) × (1 − (1 − e ÷ μ)ⁿ⁺¹), with 0 for 1 − e ÷ μ
  /// where μ < e.
  public func risk(knowing knowledge: TeamKnowledge) -> Double {
    switch knowledge {
    case .none:
      return 1 - safetyKnowingNothing
    case .own:
      return effect <= carefree
        ? 1 - count * effect / ((count + 1) * carefree) : pow(carefree / effect, count) / (count + 1)
    case .all:
      guard enmity > 0 else { return 0 }
      let rest = max(1 - enmity / effect, 0)
      return 1 - effect / ((count + 1) * enmity) * (1 - pow(rest, count + 1))
    }
  }
}
