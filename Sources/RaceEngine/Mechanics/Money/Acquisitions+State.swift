public import Quantities
package import Randomness

/// What a lab buys.
public enum PurchaseKind: Int32, FieldValue, Comparable {
  /// A start-up outside of the race, for its people.
  case startup = 0
  /// A part of a rival's shares.
  case stake = 1
  /// A part of the people of a rival in distress.
  case team = 2
  /// All of a rival in distress.
  case whole = 3

  /// The kind of that number.
  public init(raw: Int64) { self = PurchaseKind(rawValue: Int32(raw)) ?? .startup }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "startup"
    case 1: "stake"
    case 2: "team"
    case 3: "whole"
    default: nil
    }
  }
  /// By number.
  public static func < (left: PurchaseKind, right: PurchaseKind) -> Bool { left.rawValue < right.rawValue }
}

extension Acquisitions {
  /// A deal that has been agreed and paid, and waits for the regulator.
  public struct Deal: Described {
    /// What is bought.
    public var kind = PurchaseKind.startup
    /// Who buys.
    public var buyer = Seat(0)
    /// The seat, or the number of the start-up.
    public var target: Int32 = 0
    /// What was paid.
    public var price: Money = 0
    /// The quarter in which it was filed.
    public var turn: Int32 = 0
    /// No deal.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .startup ... .whole, help: "what is bought")
      fields.field("buyer", &buyer, in: Seat(0)...Seat(7), help: "who buys")
      fields.field("target", &target, in: 0...7, help: "seat or start-up")
      fields.field("price", &price, in: 0 ... .billions(10_000), help: "what was paid")
      fields.field("turn", &turn, in: 0...80, help: "quarter in which it was filed")
    }
  }

  /// Who owns what of a lab, and since when it is in distress.
  package struct Owner: Described {
    package var isForSale = false
    package var holder: Int32 = -1
    package var part: Rate = 0
    /// Restructurings that were seen, and the quarter of the last.
    package var seen: Int32 = 0
    package var since: Int32 = -100
    package init() {}
    package mutating func visit(_ fields: inout some FieldVisitor) {
      fields.flag("for_sale", &isForSale, help: "")
      fields.field("holder", &holder, in: -1...7, help: "")
      fields.field("part", &part, in: 0 ... .one, help: "")
      fields.field("seen", &seen, in: 0...80, help: "")
      fields.field("since", &since, in: -100...80, help: "")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    /// A bit for each start-up that is sold, or about to be.
    package var sold: Int32 = 0
    package var owners = BySeat(Owner())
    /// Bids of each seat that were agreed in the quarter.
    package var agreed = BySeat<Int32>(0)
    package var deals = Table<8, Deal>(blank: Deal())
  }

  /// Whether a start-up can be bought.
  static func isOnOffer(_ place: Int, _ world: inout World, _ rules: Rules) -> Bool {
    world.turn >= rules.startups.storage.span[place].fromTurn && world.acquisitions.sold >> Int32(place) & 1 == 0
  }

  /// Whether a lab was restructured not long ago, as everybody could see.
  static func isInDistress(_ seat: Seat, _ world: inout World, _ rules: Rules) -> Bool {
    let owner = world.acquisitions.owners[seat]
    let since = world.labs[seat].restructurings > owner.seen ? world.turn - 1 : owner.since
    return world.labs[seat].isOpen && world.turn - since <= rules.distress
  }
}

extension World {
  /// Takes a part of every stake from its holder, who is paid what the market thinks it is worth.
  package mutating func divestStakes(of holder: Seat, part: Rate, by cause: Domain, _ book: inout some Recorder) {
    for seat in seats where acquisitions.owners[seat].holder == Int32(holder.index) {
      let sold = acquisitions.owners[seat].part.times(part)
      let worth = labs[seat].valuation.times(sold)
      pay(worth, from: .investors, to: Account(holder), by: cause, knownTo: .everyone, &book)
      acquisitions.owners[seat].part -= sold
      if acquisitions.owners[seat].part <= 0 { acquisitions.owners[seat].holder = -1 }
    }
  }
}
