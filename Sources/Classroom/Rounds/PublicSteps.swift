import Arena
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI

/// Something that everybody learns of a quarter, beside what stands in the headlines.
struct PublicStep {
  /// One sentence.
  let text: String
  /// How much it matters among turning points; 0: it is none of them.
  let weight: Int
  /// Whether it goes on quarter by quarter, so that a round tells it once.
  var isGradual = false
}

extension ClassPages {
  /// The steps of export rules, of governments and of supply in a quarter that was played.
  func steps(of turn: Int) -> [PublicStep] {
    let (old, new) = (race.views[turn][0], race.views[turn + 1][0])
    return exportSteps(new) + governmentSteps(old, new) + supplySteps(old, new) + riskSteps(old, new)
  }

  /// A new level of warning of the risk that all share.
  private func riskSteps(_ old: Observation, _ new: Observation) -> [PublicStep] {
    guard race.scenario.rules.catastrophe != nil, new.ending == .none, old.catastrophe.level != new.catastrophe.level
    else { return [] }
    let level: Label =
      switch new.catastrophe.level {
      case .calm: .riskCalm
      case .watch: .riskWatch
      case .warning: .riskWarning
      case .critical: .riskCritical
      }
    let text = label(.stepRisk, ["risk": Amounts.text(new.catastrophe.risk), "level": label(level)])
    return [PublicStep(text: text, weight: new.catastrophe.level > old.catastrophe.level ? 86 : 58)]
  }

  /// How the risk that all share has moved, which everybody is told.
  func sharedRisk(_ old: Observation, _ new: Observation) -> [String] {
    guard let rules = race.scenario.rules.catastrophe else { return [] }
    let (from, to) = (Amounts.text(old.catastrophe.risk), Amounts.text(new.catastrophe.risk))
    return [label(.wallRisk, ["from": from, "to": to, "safe": Amounts.text(rules.safe)])]
  }

  /// What happened to labs in a quarter that was played and is known to all, without what is a headline already.
  func publicEvents(of turn: Int) -> [String] {
    let texts = EventTexts(cast)
    return race.history.quarters[turn].events
      .filter { $0.kind.isPublic && ![.restructured, .closed].contains($0.kind) }.map { texts.text($0) }
  }

  /// How far blocs restrict foreign models, where that has changed.
  func restrictions(_ old: Observation, _ new: Observation) -> [String] {
    new.sovereignty.blocs.indices.compactMap { bloc in
      guard bloc < old.sovereignty.blocs.count else { return nil }
      let (was, now) = (old.sovereignty.blocs[bloc].restriction, new.sovereignty.blocs[bloc].restriction)
      guard was != now else { return nil }
      return label(
        .stepRestriction,
        ["bloc": cast.name("bloc", bloc), "from": Amounts.text(was), "to": Amounts.text(now)])
    }
  }

  /// Rules that act from the coming quarter on.
  private func exportSteps(_ view: Observation) -> [PublicStep] {
    guard let rules = race.scenario.rules.exports, view.turn < view.quarters, view.ending == .none else { return [] }
    let worth = min(rules.worth.times(.one + view.lobbying.exports), .one)
    return rules.blocs.indices.compactMap { bloc in
      let control = rules.blocs[bloc]
      let values: KeyValuePairs = [
        "bloc": cast.name("bloc", bloc), "date": cast.date(of: view.turn), "worth": Amounts.text(worth),
        "price": Amounts.text(rules.price),
      ]
      if control.closes == view.turn { return PublicStep(text: label(.stepClosed, values), weight: 82) }
      guard control.from == view.turn, control.from < control.closes else { return nil }
      return PublicStep(text: label(.stepRule, values), weight: 79)
    }
  }

  /// Governments that begin or end to pay labs of their own, and their restrictions.
  private func governmentSteps(_ old: Observation, _ new: Observation) -> [PublicStep] {
    let blocs = new.sovereignty.blocs.indices.filter { $0 < old.sovereignty.blocs.count }
    let steps = blocs.compactMap { bloc -> PublicStep? in
      let (was, now) = (old.sovereignty.blocs[bloc], new.sovereignty.blocs[bloc])
      let name = cast.name("bloc", bloc)
      if now.quartersLeft > was.quartersLeft {
        let text = label(.stepGovernment, ["bloc": name, "share": Amounts.text(now.dependence)])
        return PublicStep(text: text, weight: 72)
      }
      guard was.quartersLeft > 0, now.quartersLeft == 0 else { return nil }
      return PublicStep(text: label(.stepGovernmentEnds, ["bloc": name]), weight: 0)
    }
    return steps + restrictions(old, new).map { PublicStep(text: $0, weight: 0, isGradual: true) }
  }

  /// What befell the vendor's supply.
  private func supplySteps(_ old: Observation, _ new: Observation) -> [PublicStep] {
    let shock = new.shocks
    guard shock.struck == new.turn - 1 else {
      let isOver = old.shocks.left > 0 && shock.left == 0
      return isOver ? [PublicStep(text: label(.stepSupply), weight: 0)] : []
    }
    let kind: Label? =
      switch shock.kind {
      case .none: nil
      case .earthquake: .stepQuake
      case .packaging: .stepPackaging
      case .glut: .stepGlut
      }
    let quarters = shock.left == 0 ? label(.oneQuarter) : label(.someQuarters, ["count": "\(shock.left + 1)"])
    return kind.map { kind in
      [PublicStep(text: label(kind, ["supply": Amounts.text(shock.supply), "quarters": quarters]), weight: 68)]
    } ?? []
  }
}
