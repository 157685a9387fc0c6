import Arena
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Why a lab's points changed in a quarter: goal by goal, the largest part of the total first.
struct WhyScore {
  /// One goal.
  struct Part {
    /// Its name.
    let name: String
    /// Points before and after, in spreads from par.
    let before: Rate
    let after: Rate
    /// Its weight in the total.
    let weight: Rate
    /// The result before and after, in words.
    let result: String
    /// What it came from, in sentences, the largest reason first.
    var reasons: [String]

    /// What it did to the quarter's total.
    var effect: Rate { (after - before).times(weight) }
  }

  /// The goals that count, those that changed the total most first.
  let parts: [Part]

  /// Explains a moment.
  init(_ moment: Moment, _ rules: Ruleset) {
    guard let goals = rules.goalWeights else {
      parts = []
      return
    }
    let par = rules.roles[Int(moment.seat.index)].par
    let (old, new) = (moment.before, moment.after)
    var all = [
      Part(
        name: "capability", before: old.tally.capabilityPoints, after: new.tally.capabilityPoints,
        weight: goals.capability,
        result: Self.change(old.lab.capability, new.lab.capability),
        reasons: Self.capability(moment)
          + Self.moved(
            (new.par.capability - old.par.capability).raw, par.capabilitySpread.raw,
            Self.change(old.par.capability, new.par.capability))),
      Part(
        name: "value", before: old.tally.valuePoints, after: new.tally.valuePoints, weight: goals.value,
        result: Self.change(Self.founded(old.lab), Self.founded(new.lab)) + " of the founders",
        reasons: Self.value(moment, spread: par.valueSpread)
          + Self.moved(
            (new.par.value - old.par.value).raw, par.valueSpread.raw,
            Self.change(Self.money(old.par.value), Self.money(new.par.value)))),
      Part(
        name: "influence", before: old.tally.influencePoints, after: new.tally.influencePoints,
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
      if !held.isEmpty { part.reasons.append("points are held at \(Amounts.spreads(held[0])), however far from par") }
      return part
    }
  }

  /// What the way of par takes from the points.
  private static func moved(_ change: Int64, _ spread: Int64, _ text: String) -> [String] {
    let points = Rate(raw: mulDiv(-change, 1_000_000, max(spread, 1)))
    return change == 0 ? [] : ["par for the quarter \(text): \(Amounts.spreads(points)) points"]
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

  /// `120.0 points → 126.3 points`, or the figure alone where it stayed.
  static func change<Value: FieldValue>(_ before: Value, _ after: Value) -> String {
    let texts = (Amounts.text(before), Amounts.text(after))
    return texts.0 == texts.1 ? "still \(texts.1)" : "\(texts.0) → \(texts.1)"
  }

  private static func capability(_ moment: Moment) -> [String] {
    var reasons = moment.news.map { model, event in
      let manner = event == "was trained" && model.state == .unreleased ? ", and is not released" : ""
      let trained =
        event == "was trained"
        ? " with 10^\(Amounts.text(model.size)) FLOP and know-how \(Amounts.text(model.knowHow))" : ""
      return "model #\(model.id) (\(Amounts.text(model.capability))) \(event)\(trained)\(manner)"
    }
    if moment.after.lab.capability == moment.before.lab.capability { reasons.append("no better model was released") }
    if moment.after.use.training > 0, !moment.news.contains(where: { $0.event == "was trained" }) {
      reasons.append("a training run used \(Amounts.text(moment.after.use.training)), and is not done")
    }
    return reasons
  }

  private static func value(_ moment: Moment, spread: Decades) -> [String] {
    let (old, new) = (moment.before.lab, moment.after.lab)
    let parts = [
      (points(old.valuation.raw, new.valuation.raw, spread), "market value \(change(old.valuation, new.valuation))"),
      (
        points(old.founders.raw, new.founders.raw, spread),
        "founders' part \(change(old.founders, new.founders)), since investors bought in"
      ),
    ].filter { abs($0.0.raw) >= 5_000 }.sorted { abs($0.0.raw) > abs($1.0.raw) }
    var reasons = parts.map { "\($0.1): \(Amounts.spreads($0.0)) points" }
    var looks = ["revenue \(change(old.revenue, new.revenue))"]
    let turn = moment.turn
    let gaps = (moment.best(after: turn - 1) - old.capability, moment.best(after: turn) - new.capability)
    looks.append(
      gaps.0 == 0 && gaps.1 == 0 ? "the best model of all" : "\(change(gaps.0, gaps.1)) behind the best model")
    if turn > 0 {
      let moods = (moment.history.quarters[turn - 1].market.mood, moment.history.quarters[turn].market.mood)
      if moods.0 != moods.1 { looks.append("investors' mood \(change(moods.0, moods.1))") }
    }
    reasons.append("the market saw " + looks.joined(separator: ", "))
    return reasons
  }

  /// How many spreads a factor is worth.
  private static func points(_ before: Int64, _ after: Int64, _ spread: Decades) -> Rate {
    let log = Logarithm.log10(max(after, 1)) - Logarithm.log10(max(before, 1))
    return Rate(raw: mulDiv(log.raw, 1_000_000, max(spread.raw, 1)))
  }

  private static func influence(_ moment: Moment) -> [String] {
    let open = moment.history.models.filter {
      $0.model.owner == moment.seat && ($0.openedTurn ?? .max) <= Int32(moment.turn)
    }.map(\.model.capability).max()
    let best = moment.best(after: moment.turn)
    let weights =
      if let open {
        best == open
          ? "its open weights are the best model of all"
          : "its best open weights are \(Amounts.text(best - open)) behind the best model"
      } else {
        "it has no open weights for others to build on"
      }
    return [weights, "market share \(change(moment.before.place.marketShare, moment.after.place.marketShare))"]
  }
}
