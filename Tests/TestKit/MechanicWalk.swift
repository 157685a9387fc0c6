package import RaceEngine
import Randomness

/// Someone who goes through the mechanics themselves, with all their verbs: what a law runs over.
package protocol MechanicVisitor {
  /// Meets one mechanic.
  mutating func mechanic<Rule: Mechanic>(_ step: Step<Rule>)
}

/// A turn order that shows its mechanics one by one.
package protocol WalkableSequence: TurnSequence {
  /// Shows every mechanic, in turn order.
  static func walk(_ visitor: inout some MechanicVisitor)
}

extension Quarter: WalkableSequence {
  package static func walk(_ visitor: inout some MechanicVisitor) {}
}

extension Steps: WalkableSequence where Earlier: WalkableSequence {
  package static func walk(_ visitor: inout some MechanicVisitor) {
    Earlier.walk(&visitor)
    visitor.mechanic(Step<Last>())
  }
}

extension TurnOrder: WalkableSequence {
  package static func walk(_ visitor: inout some MechanicVisitor) {
    OpeningPart.walk(&visitor)
    SupplyPart.walk(&visitor)
    HiringPart.walk(&visitor)
    PreparationPart.walk(&visitor)
    WorkPart.walk(&visitor)
    SalesPart.walk(&visitor)
    ReckoningPart.walk(&visitor)
  }
}

/// What tests ask of a mechanic by name: its key, number, verb, slots and type.
package struct MechanicCard: Sendable, CustomStringConvertible {
  /// The key in scenarios, sheets and digests.
  package let key: String
  /// The number of its domain.
  package let number: UInt16
  /// The verb of its order, and its synonyms.
  package let words: [String]
  /// How many orders a sheet has room for.
  package let slots: Int
  /// The name of its type.
  package let type: String

  package var description: String { key }

  /// A card for every mechanic of the register, in turn order.
  package static let all: [MechanicCard] = {
    var collecting = CollectCards()
    TurnOrder.walk(&collecting)
    return collecting.cards
  }()
}

private struct CollectCards: MechanicVisitor {
  var cards: [MechanicCard] = []

  mutating func mechanic<Rule: Mechanic>(_ step: Step<Rule>) {
    let words = "\(Rule.name.verb) \(Rule.name.synonyms)".split(separator: " ").map(String.init)
    cards.append(
      MechanicCard(
        key: Rule.name.key.description, number: Rule.name.domain.number, words: words, slots: Rule.Orders.capacity,
        type: "\(Rule.self)"))
  }
}
