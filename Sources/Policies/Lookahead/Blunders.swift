import Quantities
import RaceEngine
import Randomness

/// How a policy falls short of what it could do: wrong habits and prejudice, the same all race long, and oversights.
struct Blunders: Sendable {
  /// The part of habits that it has wrong.
  let slips: Rate
  /// The spread of its prejudice for or against a way, in spreads of points; twice as much for what is expected of it.
  let noise: Rate
  /// The chance that orders of a kind are forgotten in a quarter.
  let oversights: Rate

  /// The sheet without what it forgets this quarter.
  func forget(_ sheet: OrderSheet, _ chance: PolicySeed, turn: Int32) -> OrderSheet {
    guard oversights > 0 else { return sheet }
    var sheet = sheet
    var forgetting = Forgetting(oversights: oversights, chance: chance, turn: turn)
    sheet.visit(&forgetting)
    return sheet
  }

  /// The habits with its slips: each of them is half of the way to an end of its range, or another choice.
  func spoil(_ habits: Habits, _ chance: PolicySeed) -> Habits {
    guard slips > 0 else { return habits }
    var habits = habits
    for lever in Lever.all where Musing.slip(lever.place).draw(chance, turn: 0).happens(slips.raw) {
      let value = lever.value(in: habits)
      let drawn = Musing.slipEnd(lever.place).draw(chance, turn: 0)
      let others = lever.others(than: value)
      if lever.isChoice {
        habits = lever.set(others[Int(drawn.below(Int64(others.count)))], in: habits)
      } else {
        let end = drawn.happens(500_000) ? lever.range.upperBound : lever.range.lowerBound
        habits = lever.set((value + end) / 2, in: habits)
      }
    }
    return habits
  }

  /// What it adds to the mean of each way, in millionths of a spread: chance, and the style that people expect of it.
  func judgement(of count: Int, expected: Int?, _ chance: PolicySeed) -> [Int64] {
    (0..<count).map { way in
      guard noise > 0 else { return 0 }
      let leaning = way == expected ? noise.raw * 2 : 0
      return noise.raw * Musing.judgement(way).draw(chance, turn: 0).bell / 1_000_000 + leaning
    }
  }
}

/// Empties the orders of some mechanics, but never of those without which nobody plays: a run, and what comes of it.
private struct Forgetting: RegisterVisitor {
  let oversights: Rate
  let chance: PolicySeed
  let turn: Int32

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard orders.count > 0, Rule.self != TrainingRuns.self, Rule.self != Releases.self else { return }
    if Musing.oversight(step.name.key).draw(chance, turn: turn).happens(oversights.raw) { orders = Rule.Orders() }
  }
}
