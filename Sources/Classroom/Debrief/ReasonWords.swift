import Quantities
import RaceEngine
import Reports
import TextUI

/// The reasons of `frontier why` in pupils' words.
struct ReasonWords {
  /// The texts of all lessons.
  let common: CommonTexts

  /// A reason in a sentence.
  func told(_ reason: WhyReason) -> String {
    func model(_ label: Label, _ model: Model) -> String {
      common.text(label, ["id": "\(model.id)", "points": Amounts.text(model.capability)])
    }
    func change(_ label: Label, _ change: String, _ points: Rate = 0) -> String {
      common.text(label, ["change": change, "points": Amounts.spreads(points)])
    }
    return switch reason {
    case .trained(let trained): model(trained.state == .unreleased ? .whyWaiting : .whyTrained, trained)
    case .released(let released): model(.whyReleased, released)
    case .opened(let opened): model(.whyOpened, opened)
    case .noBetterModel: common.text(.whyNoBetter)
    case .runGoesOn: common.text(.whyRunGoesOn)
    case .par(let text, let points): change(.whyPar, text, points)
    case .marketValue(let text, let points): change(.whyMarketValue, text, points)
    case .founders(let text, let points, let isRescue):
      change(isRescue ? .whyFoundersTaken : .whyFounders, text, points)
    case .market(let revenue, let gap, let mood):
      ([change(.whyRevenue, revenue)] + [gap.map { change(.whyGap, $0) } ?? common.text(.whyBest)]
        + (mood.map { [change(.whyMood, $0)] } ?? [])).joined(separator: " ")
    case .openWeights(nil): common.text(.whyNoOpen)
    case .openWeights(.some(0)): common.text(.whyOpenBest)
    case .openWeights(.some(let gap)): change(.whyOpenBehind, Amounts.text(gap))
    case .marketShare(let text): change(.whyShare, text)
    case .benefit(let text): change(.whyBenefit, text)
    case .care(let text): change(.whyCare, text)
    case .harm(let text): change(.whyHarm, text)
    case .sharedHarm(let text): change(.whySharedHarm, text)
    case .cover(let text): change(.whyCover, text)
    case .runway(let text): change(.whyRunway, text)
    case .restructured(let times): change(.whyRestructured, "\(times)")
    case .held(let points): change(.whyHeld, "", points)
    }
  }
}
