import Foundation

/// How a developer of a ``RaceGame`` works.
public enum RaceStrategy: String, Sendable, CaseIterable {
  /// Always follows safety precautions: slow, costly, without risk.
  case safe
  /// Never does: fast, cheap, at a risk.
  case unsafe
  /// Is safe at first, then does what the other did last.
  case conditional
  /// Is safe, and slows an unsafe other down after the first round.
  case sanctioning
}

/// The race of Han, Pereira, Santos and Lenaerts: pairs develop in rounds until one of them is there.
///
/// A round brings `benefit`, shared by speed; safe work costs `cost` and moves by one step, unsafe work is free and
/// moves by `speed`. Who first has made `rounds` steps gets the `prize`; two who arrive together share it. Who arrives
/// by unsafe work loses all with probability `risk`. Unsafe work is found out with probability `found` a round, and then
/// brings nothing in it. Payoffs are means over the rounds that the race takes. A sanction takes `sanction` from
/// the speed of an unsafe other and `burden` from that of who imposes it, from the second round on; who is held back
/// so far that the other arrives first has not run the risk.
///
/// - Source: Han, Pereira, Santos and Lenaerts 2020, "To regulate or not: a social dynamics analysis of an idealised AI
///   race", JAIR 69; for sanctions Han, Pereira, Lenaerts and Santos 2021, "Mediating artificial intelligence
///   developments through negative and positive incentives", PLOS ONE 16(1).
public struct RaceGame: Sendable, Hashable {
  /// b: what a round brings both together.
  public var benefit = 4.0
  /// c: what a round of safe work costs.
  public var cost = 1.0
  /// B: what being first is worth.
  public var prize = 10_000.0
  /// W: rounds that safe work takes.
  public var rounds = 100.0
  /// s: how much faster unsafe work is; above 1, below `rounds`.
  public var speed = 1.5
  /// p_r: the chance that who arrives by unsafe work loses all.
  public var risk = 0.5
  /// p_fo: the chance that unsafe work is found out in a round.
  public var found = 0.0
  /// What a sanction takes from the speed of who is unsafe.
  public var sanction = 0.0
  /// What it takes from the speed of who imposes it.
  public var burden = 0.0

  /// The values that the papers' first figures use, where arrival is near: b = 4, c = 1, B = 10,000, W = 100.
  public init(speed: Double = 1.5, risk: Double = 0.5) {
    self.speed = speed
    self.risk = risk
  }

  /// The same race with arrival so far off that the prize of a round is small against its benefit.
  public var late: RaceGame {
    var game = self
    game.rounds = 1_000_000
    return game
  }

  /// What a round brings one of a kind against another, its prize left aside.
  func round(_ strategy: RaceStrategy, _ other: RaceStrategy) -> Double {
    switch (strategy == .unsafe, other == .unsafe) {
    case (false, false): benefit / 2 - cost
    case (false, true): (1 - found) * benefit / (1 + speed) + found * benefit - cost
    case (true, false): (1 - found) * benefit * speed / (1 + speed)
    case (true, true): (1 - found * found) * benefit / 2
    }
  }

  /// What a round is worth to a strategy that meets another, over the whole race.
  public func payoff(_ strategy: RaceStrategy, against other: RaceStrategy) -> Double {
    let kept = 1 - risk
    switch (strategy, other) {
    case (.unsafe, .unsafe):
      return kept * (speed * prize / (2 * rounds) + round(.unsafe, .unsafe))
    case (.unsafe, .safe):
      return kept * (speed * prize / rounds + round(.unsafe, .safe))
    case (.unsafe, .conditional):
      return kept * (speed * prize / rounds + mixed(round(.unsafe, .safe), round(.unsafe, .unsafe)))
    case (.unsafe, .sanctioning):
      return sanctioned.unsafe
    case (.safe, .unsafe):
      return round(.safe, .unsafe)
    case (.conditional, .unsafe):
      return mixed(round(.safe, .unsafe), round(.unsafe, .unsafe))
    case (.sanctioning, .unsafe):
      return sanctioned.sanctioning
    case (_, _):
      return prize / (2 * rounds) + round(.safe, .safe)
    }
  }

  /// The mean of a first round and of the others of a race that unsafe work decides.
  private func mixed(_ first: Double, _ later: Double) -> Double {
    let part = speed / rounds
    return part * first + (1 - part) * later
  }

  /// Payoffs of strategies against each other, rows against columns.
  public func payoffs(_ strategies: [RaceStrategy]) -> [[Double]] {
    strategies.map { row in strategies.map { payoff(row, against: $0) } }
  }

  /// What an unsafe developer and one who sanctions it get from each other.
  private var sanctioned: (unsafe: Double, sanctioning: Double) {
    let (slowed, own) = (max(speed - sanction, 0), max(1 - burden, 0))
    let first = (unsafe: round(.unsafe, .safe), safe: round(.safe, .unsafe))
    // Where neither moves any more the race never ends: the later rounds are all there is.
    let arrivals = (
      unsafe: slowed > 0 ? (rounds - speed) / slowed : .infinity, safe: own > 0 ? (rounds - 1) / own : .infinity
    )
    let later = min(arrivals.unsafe, arrivals.safe)
    let all = slowed + own
    let share = all > 0 ? slowed / all : 0.5
    let unsafe = all > 0 ? (1 - found) * benefit * share : 0
    let safe = all > 0 ? (1 - found) * benefit * (1 - share) + (own > 0 ? found * benefit : 0) - cost : -cost
    guard later.isFinite else { return (unsafe, safe) }
    let isTogether = arrivals.unsafe == arrivals.safe
    let unsafePrize = isTogether ? prize / 2 : arrivals.unsafe < arrivals.safe ? prize : 0
    let safePrize = isTogether ? prize / 2 : prize - unsafePrize
    let kept = arrivals.unsafe <= arrivals.safe ? 1 - risk : 1
    let length = 1 + later
    return (
      kept * (first.unsafe + unsafePrize + later * unsafe) / length,
      (first.safe + safePrize + later * safe) / length
    )
  }
}
