package import Quantities
package import RaceEngine
import TextUI

/// A reason why a goal's points changed, with its figures as people write them.
package enum WhyReason: Sendable {
  /// A run ended with this model.
  case trained(Model)
  /// A model was released, closed.
  case released(Model)
  /// A model's weights were opened.
  case opened(Model)
  /// The best released model is the one from before.
  case noBetterModel
  /// A run used these chips, and is not done.
  case runGoesOn(Chips)
  /// What is expected of the role moved, and took points or gave some.
  case par(change: String, points: Rate)
  /// The market value moved.
  case marketValue(change: String, points: Rate)
  /// The founders' part moved: investors bought in, or took a part of it for saving the lab.
  case founders(change: String, points: Rate, isRescue: Bool)
  /// What the market looked at: revenue, the gap to the best model (nil: it has the best), the mood (nil: as before).
  case market(revenue: String, gap: String?, mood: String?)
  /// The lab's best open weights, so far behind the best model; nil: it has none.
  case openWeights(behind: Capability?)
  /// The share of the market.
  case marketShare(String)
  /// Tokens for those who can hardly pay.
  case benefit(String)
  /// Safety work.
  case care(String)
  /// Harm that its own models did.
  case harm(String)
  /// The mean harm of all labs.
  case sharedHarm(String)
  /// Income over cost.
  case cover(String)
  /// How long cash lasts.
  case runway(String)
  /// How often it was restructured.
  case restructured(Int32)
  /// Points are held at this number, however far from par the result is.
  case held(Rate)

  /// The reason as `frontier why` tells it.
  package var text: String {
    switch self {
    case .trained(let model):
      "\(Self.name(model)) was trained with 10^\(Amounts.text(model.size)) FLOP and know-how "
        + Amounts.text(model.knowHow) + (model.state == .unreleased ? ", and is not released" : "")
    case .released(let model): "\(Self.name(model)) was released"
    case .opened(let model): "\(Self.name(model)) was opened"
    case .noBetterModel: "no better model was released"
    case .runGoesOn(let chips): "a training run used \(Amounts.text(chips)), and is not done"
    case .par(let change, let points): "par for the quarter \(change): \(Amounts.spreads(points)) points"
    case .marketValue(let change, let points): "market value \(change): \(Amounts.spreads(points)) points"
    case .founders(let change, let points, let isRescue):
      "founders' part \(change), since investors \(isRescue ? "took a part for saving the lab" : "bought in"): "
        + "\(Amounts.spreads(points)) points"
    case .market(let revenue, let gap, let mood):
      "the market saw "
        + (["revenue \(revenue)", gap.map { "\($0) behind the best model" } ?? "the best model of all"]
        + (mood.map { ["investors' mood \($0)"] } ?? [])).joined(separator: ", ")
    case .openWeights(nil): "it has no open weights for others to build on"
    case .openWeights(.some(0)): "its open weights are the best model of all"
    case .openWeights(.some(let gap)): "its best open weights are \(Amounts.text(gap)) behind the best model"
    case .marketShare(let change): "market share \(change)"
    case .benefit(let change): "tokens for those who can hardly pay, as a power of ten of millions: \(change)"
    case .care(let change): "safety work: \(change)"
    case .harm(let change): "harm that its models did: \(change)"
    case .sharedHarm(let change): "mean harm of all labs: \(change)"
    case .cover(let change): "income over what people and chips cost: \(change)"
    case .runway(let change): "how long cash lasts, of what is safe: \(change)"
    case .restructured(let times):
      "it was restructured \(times == 1 ? "once" : "\(times) times"), which divides the result"
    case .held(let points): "points are held at \(Amounts.spreads(points)), however far from par"
    }
  }

  /// Whether it tells of something that moved: what stayed as it was moves no points.
  package var tellsOfChange: Bool {
    switch self {
    case .noBetterModel, .openWeights(nil): false
    case .marketShare(let change), .benefit(let change), .care(let change), .harm(let change), .sharedHarm(let change),
      .cover(let change), .runway(let change):
      !change.hasPrefix(WhyScore.still)
    default: true
    }
  }

  private static func name(_ model: Model) -> String { "model #\(model.id) (\(Amounts.text(model.capability)))" }
}
