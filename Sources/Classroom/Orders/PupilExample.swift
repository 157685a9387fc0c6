import Quantities
import RaceEngine
import TextUI

/// An order of a kind as pupils are shown one: in the lesson's matters, and such that it harms nobody who copies it.
struct PupilExample {
  /// The verbs of the lesson's orders.
  let orders: [String]
  /// No orders yet, for what the lab sees.
  let blank: PendingOrders

  /// The order as text; nil: none of the kind can stand now, or only one that ends something.
  func text(of verb: VerbSpec) -> String? {
    // All that can be ordered while a contract runs is its end, which is dear.
    if verb.key == "\(Procurement.name.key)", blank.view.procurement.contract.left > 0 { return nil }
    // While no finished model waits, all that can be ordered is to give away for good the one that earns.
    let (models, seat) = (blank.view.models, blank.view.seat)
    if verb.key == "\(Releases.name.key)",
      !models.indices.contains(where: { models[$0].owner == seat && models[$0].state == .unreleased })
    {
      return nil
    }
    if verb.key == "\(Lobbying.name.key)", let cause, let field = verb.fields.first(where: \.isSlot) {
      return blank.limits(of: verb, given: [field.name: cause.raw]).example
    }
    return blank.limits(of: verb).example
  }

  /// What is spoken for in a lesson about export rules; nil: the first cause is as good as others.
  var cause: LobbyCause? {
    blank.rules.exports != nil && orders.contains("\(ExportRules.name.verb)") ? .trade : nil
  }
}

extension ClassPages {
  /// An order of a kind that a lab could give now, as pupils are shown it.
  func example(of verb: VerbSpec, _ blank: PendingOrders) -> String? {
    PupilExample(orders: lesson.settings.orders, blank: blank).text(of: verb)
  }
}
