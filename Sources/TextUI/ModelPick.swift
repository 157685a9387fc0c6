import Quantities
import RaceEngine

/// A model that an order names by what it is, and not by its number.
public enum ModelPick: String, Sendable, CaseIterable {
  /// The most capable of those that the order may mean.
  case best
  /// The one with the highest number of those.
  case newest

  /// What a word means, or a beginning of at least three letters.
  init?(word: String) {
    guard let pick = Self.allCases.first(where: { $0.rawValue.hasPrefix(word) }), word.count >= 3 else { return nil }
    self = pick
  }

  /// Whether it names one model rather than another.
  func prefers(_ left: Model, to right: Model) -> Bool {
    self == .best && left.capability != right.capability ? left.capability > right.capability : left.id > right.id
  }
}

extension PendingOrders {
  /// An order in which a number stands for the word that named its model: of the models with which the order can stand
  /// the one that the word means.
  ///
  /// A release means first those that wait. Where the order can stand with none, the model that the word would mean else
  /// is refused for its own reason.
  func named(_ edit: OrderEdit) throws(LineProblem) -> OrderEdit {
    guard let (field, pick) = edit.picks.first else { return edit }
    let isRelease = edit.verb.key == "\(Releases.name.key)"
    let models = meant(by: edit).sorted { left, right in
      let (first, second) = (left.state == .unreleased, right.state == .unreleased)
      return isRelease && first != second ? first : pick.prefers(left, to: right)
    }
    var choices: [OrderEdit] = []
    for model in models {
      var copy = edit
      copy.values[field] = .some(Int64(model.id))
      copy.picks[field] = nil
      choices.append(copy)
    }
    let standing = choices.first { choice in
      (try? complete(choice)).map { (try? trial($0, choice.verb)) != nil } ?? false
    }
    if let choice = standing ?? choices.first { return choice }
    throw edit.verb.key == "\(Licensing.name.key)" && deal(of: edit.values) == .take
      ? .notAdoptable(.notForLicence, [], verb: edit.verb) : .noSuchPick(pick, verb: edit.verb)
  }

  /// The models that an order may be about: the seat's own, or rivals' where they are to be taken.
  private func meant(by edit: OrderEdit) -> [Model] {
    let all = Figures(view, rules).models
    guard edit.verb.key == "\(Licensing.name.key)" else { return all.filter { $0.owner == view.seat } }
    switch deal(of: edit.values) {
    case .take: return all.filter { $0.owner != view.seat }
    case .forbid, .allow: return all.filter { $0.owner == view.seat }
    case .end:
      let place = Int(view.seat.index)
      return all.filter { place < view.licensing.labs.count && view.licensing.labs[place].model == $0.id }
    }
  }

  private func deal(of values: [String: Int64?]) -> LicenseDeal {
    (values["deal"] ?? nil).map { LicenseDeal(raw: $0) } ?? .take
  }

  /// Of orders that stand, the one whose model a word means; all of them where no word names one.
  func picked(_ edit: OrderEdit, among items: [SheetItem]) -> [SheetItem] {
    guard let (field, pick) = edit.picks.first else { return items }
    let models = Figures(view, rules).models.filter { model in items.contains { $0.values[field] == Int64(model.id) } }
    let model = models.sorted { pick.prefers($0, to: $1) }.first
    return items.filter { $0.values[field] == model.map { Int64($0.id) } }
  }

  /// Why a model cannot be taken from a rival, with those that can; nil where something else is the matter.
  func unadoptable(_ obstacle: Obstacle, _ values: [String: Int64], _ verb: VerbSpec) -> LineProblem? {
    guard verb.key == "\(Licensing.name.key)", deal(of: values.mapValues { $0 }) == .take else { return nil }
    switch obstacle {
    case .noSuchModel, .notForLicence: break
    default: return nil
    }
    let place = Int(view.seat.index)
    let taken = place < view.licensing.labs.count ? view.licensing.labs[place].model : 0
    let open = Figures(view, rules).models.filter { model in
      model.owner != view.seat && model.id != taken && model.state == .closed && model.traits.staged == 0
        && !model.traits.isWithheld && model.capability > view.own.capability
    }
    let told = open.sorted { ModelPick.best.prefers($0, to: $1) }.map { model in
      let owner = grammar.cast?.name(model.owner) ?? "lab \(model.owner.index)"
      return "#\(model.id) of \(owner) (\(points(model.capability)) points)"
    }
    return .notAdoptable(obstacle, told, verb: verb)
  }
}
