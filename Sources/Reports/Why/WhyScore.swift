import Arena
package import Quantities
package import RaceEngine
import TextUI

/// Why a lab's points changed in a quarter: goal by goal, the largest part of the total first.
package struct WhyScore {
  /// What counts.
  package enum Goal: String, Sendable, CaseIterable {
    /// The best released model.
    case capability
    /// What the founders' part is worth.
    case value
    /// What others build on.
    case influence
    /// Benefit and safety.
    case mission
    /// Living until profit.
    case survival
  }

  /// One goal.
  package struct Part {
    /// Which one.
    package let goal: Goal
    /// Points before and after, in spreads from par.
    package let before: Rate
    package let after: Rate
    /// Its weight in the total.
    package let weight: Rate
    /// The result before and after, in words.
    package let result: String
    /// What it came from, the largest reason first.
    package internal(set) var reasons: [WhyReason]

    /// Its name.
    package var name: String { goal.rawValue }

    /// What it did to the quarter's total.
    package var effect: Rate { (after - before).times(weight) }
  }

  /// The goals that count, those that changed the total most first.
  package let parts: [Part]

  /// Explains a moment.
  package init(_ moment: Moment, _ rules: Ruleset) {
    guard let goals = rules.goalWeights else {
      parts = []
      return
    }
    let par = rules.roles[Int(moment.seat.index)].par
    let (old, new) = (moment.before, moment.after)
    var all = [
      Part(
        goal: .capability, before: old.tally.capabilityPoints, after: new.tally.capabilityPoints,
        weight: goals.capability,
        result: Self.change(old.lab.capability, new.lab.capability),
        reasons: Self.capability(moment)
          + Self.moved(
            (new.par.capability - old.par.capability).raw, par.capabilitySpread.raw,
            Self.change(old.par.capability, new.par.capability))),
      Part(
        goal: .value, before: old.tally.valuePoints, after: new.tally.valuePoints, weight: goals.value,
        result: Self.change(Self.founded(old.lab), Self.founded(new.lab)) + " of the founders",
        reasons: Self.value(moment, spread: par.valueSpread)
          + Self.moved(
            (new.par.value - old.par.value).raw, par.valueSpread.raw,
            Self.change(Self.money(old.par.value), Self.money(new.par.value)))),
      Part(
        goal: .influence, before: old.tally.influencePoints, after: new.tally.influencePoints,
        weight: goals.influence,
        result: Self.change(old.lab.standing, new.lab.standing) + " of the ecosystem",
        reasons: Self.influence(moment)
          + Self.moved(
            (new.par.influence - old.par.influence).raw, par.influenceSpread.raw,
            Self.change(Self.share(old.par.influence), Self.share(new.par.influence)))),
    ]
    all += Self.further(moment, rules, goals)
    all = all.filter { $0.weight > 0 }
    let order = all.indices.sorted { left, right in
      let (one, other) = (abs(all[left].effect.raw), abs(all[right].effect.raw))
      return one != other ? one > other : left < right
    }
    parts = order.map { place in
      var part = all[place]
      let held = [part.before, part.after].filter { abs($0.raw) >= 3_000_000 }
      if !held.isEmpty { part.reasons.append(.held(held[0])) }
      return part
    }
  }

  /// What the way of par takes from the points.
  private static func moved(_ change: Int64, _ spread: Int64, _ text: String) -> [WhyReason] {
    let points = Rate(raw: mulDiv(-change, 1_000_000, max(spread, 1)))
    return change == 0 ? [] : [.par(change: text, points: points)]
  }

  /// The founders' value of its logarithm.
  private static func money(_ value: Decades) -> Money {
    Money(raw: value > 0 ? Logarithm.power10(value, times: 1) : 0)
  }

  /// Standing of its logarithm, in which everybody has a thousandth more.
  private static func share(_ influence: Decades) -> Rate {
    Rate(raw: influence > 0 ? max(Logarithm.power10(influence, times: 1) - 1_000, 0) : 0)
  }

  private static func founded(_ lab: Lab) -> Money { lab.valuation.times(lab.founders) }

  /// What stands before a figure that stayed.
  static let still = "still "

  /// `120.0 points → 126.3 points`, or the figure alone where it stayed.
  package static func change<Value: FieldValue>(_ before: Value, _ after: Value) -> String {
    let texts = (Amounts.text(before), Amounts.text(after))
    return texts.0 == texts.1 ? still + texts.1 : "\(texts.0) → \(texts.1)"
  }

  private static func capability(_ moment: Moment) -> [WhyReason] {
    var reasons = moment.news
    if moment.after.lab.capability == moment.before.lab.capability { reasons.append(.noBetterModel) }
    if moment.after.use.training > 0, !moment.hasTrained { reasons.append(.runGoesOn(moment.after.use.training)) }
    return reasons
  }

  private static func value(_ moment: Moment, spread: Decades) -> [WhyReason] {
    let (old, new) = (moment.before.lab, moment.after.lab)
    let worth = points(old.valuation.raw, new.valuation.raw, spread)
    let kept = points(old.founders.raw, new.founders.raw, spread)
    var reasons: [WhyReason] = [
      (worth, WhyReason.marketValue(change: change(old.valuation, new.valuation), points: worth)),
      (
        kept,
        .founders(
          change: change(old.founders, new.founders), points: kept, isRescue: new.restructurings > old.restructurings)
      ),
    ].filter { abs($0.0.raw) >= 5_000 }.sorted { abs($0.0.raw) > abs($1.0.raw) }.map(\.1)
    let first = moment.first
    let gaps = (moment.best(after: first - 1) - old.capability, moment.best(after: moment.turn) - new.capability)
    var mood: String?
    if let was = moment.marketBefore?.mood, was != moment.market.mood { mood = change(was, moment.market.mood) }
    reasons.append(
      .market(
        revenue: change(old.revenue, new.revenue), gap: gaps.0 == 0 && gaps.1 == 0 ? nil : change(gaps.0, gaps.1),
        mood: mood))
    return reasons
  }

  /// How many spreads a factor is worth.
  private static func points(_ before: Int64, _ after: Int64, _ spread: Decades) -> Rate {
    let log = Logarithm.log10(max(after, 1)) - Logarithm.log10(max(before, 1))
    return Rate(raw: mulDiv(log.raw, 1_000_000, max(spread.raw, 1)))
  }

  private static func influence(_ moment: Moment) -> [WhyReason] {
    let open = moment.history.models.filter {
      $0.model.owner == moment.seat && ($0.openedTurn ?? .max) <= Int32(moment.turn)
    }.map(\.model.capability).max()
    let best = moment.best(after: moment.turn)
    return [
      .openWeights(behind: open.map { best - $0 }),
      .marketShare(change(moment.before.place.marketShare, moment.after.place.marketShare)),
    ]
  }
}
