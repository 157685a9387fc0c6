public import Quantities
public import RaceEngine

/// What kind of thing happened.
public enum EventKind: Int32, FieldValue, Comparable, CaseIterable {
  /// A star went from `seat` to `other`; −1 is nobody.
  case starMoved = 0
  /// An agreement that `seat` had proposed to `other` began to bind.
  case agreementBegan = 1
  /// `seat` broke an agreement with `other`; `money` is the penalty.
  case agreementBroken = 2
  /// An agreement between `seat` and `other` ran out, or a lab that was party to it closed.
  case agreementEnded = 3
  /// `seat` was caught smuggling so many `chips`.
  case smugglingCaught = 4
  /// `seat` was caught distilling; `number` is the quarter before which no lab lets it learn from its service.
  case distillingCaught = 5
  /// `seat` agreed on a purchase for `money` that waits for the regulator.
  case purchaseAgreed = 6
  /// `seat` bought something for `money`.
  case bought = 7
  /// A purchase of `seat` was blocked, or came to nothing; `money` went back.
  case purchaseBlocked = 8
  /// `seat` got patron `number`, with `money` and so many `chips` a quarter.
  case patronBegan = 9
  /// The deal of `seat` with patron `number` ended.
  case patronEnded = 10
  /// `seat` signed with the second vendor for so many `chips` in each of `number` shipments.
  case contractSigned = 11
  /// The contract of `seat` with the second vendor ended.
  case contractEnded = 12
  /// A round brought `seat` so much `money`.
  case roundPaid = 13
  /// The chip vendor gave `seat` so much `money`, to be spent on its chips.
  case vendorPaid = 14
  /// `seat` was restructured.
  case restructured = 15
  /// `seat` closed.
  case closed = 16
  /// The regulator began a probe of `seat`.
  case probeBegan = 17
  /// A probe of `seat` ended; `number` is the verdict, `money` the fine.
  case probeEnded = 18

  /// The kind of that number.
  public init(raw: Int64) { self = EventKind(rawValue: Int32(raw)) ?? .starMoved }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in records.
  public static func choice(_ raw: Int64) -> StaticString? {
    let names: [StaticString] = [
      "star_moved", "agreement_began", "agreement_broken", "agreement_ended", "smuggling_caught",
      "distilling_caught", "purchase_agreed", "bought", "purchase_blocked", "patron_began", "patron_ended",
      "contract_signed", "contract_ended", "round_paid", "vendor_paid", "restructured", "closed", "probe_began",
      "probe_ended",
    ]
    return names.indices.contains(Int(raw)) ? names[Int(raw)] : nil
  }
  /// By number.
  public static func < (left: EventKind, right: EventKind) -> Bool { left.rawValue < right.rawValue }
}

/// Something that happened to one or two labs in a quarter, and that no single movement in the books tells.
public struct HistoryEvent: Described, Hashable {
  /// What happened.
  public var kind = EventKind.starMoved
  /// The lab that it is about; −1: nobody, of a star who was free.
  public var seat: Int32 = -1
  /// The other lab, or what was bought: a seat, or a start-up's number; −1: nobody.
  public var other: Int32 = -1
  /// The star, the kind of agreement or purchase, the patron, or what else the kind says.
  public var number: Int32 = 0
  /// Money, where the kind has some.
  public var money: Money = 0
  /// Chips, where the kind has some.
  public var chips: Chips = 0

  /// Nothing.
  public init() {}

  /// An event.
  init(
    _ kind: EventKind, _ seat: Int32, other: Int32 = -1, number: Int32 = 0, money: Money = 0, chips: Chips = 0
  ) {
    (self.kind, self.seat, self.other, self.number) = (kind, seat, other, number)
    (self.money, self.chips) = (money, chips)
  }

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let chips = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
    fields.field("kind", &kind, in: .starMoved ... .probeEnded, help: "what happened")
    fields.field("seat", &seat, in: -1...7, help: "the lab; -1: nobody")
    fields.field("other", &other, in: -1...23, help: "the other lab, or the start-up; -1: nobody")
    fields.field("number", &number, in: -1...1_000_000, help: "star, kind of agreement or purchase, patron, term")
    fields.field("money", &money, in: 0 ... .billions(1_000_000), help: "money of it")
    fields.field("chips", &self.chips, in: chips, help: "chips of it")
  }

  /// The kind of agreement, where it is one.
  public var agreement: DealKind { DealKind(raw: Int64(number)) }
  /// The kind of purchase, where it is one.
  public var purchase: PurchaseKind { PurchaseKind(raw: Int64(number)) }

  /// Whether a lab is party to it.
  public func concerns(_ lab: Seat) -> Bool {
    let isStartUp = [.purchaseAgreed, .bought, .purchaseBlocked].contains(kind) && purchase == .startup
    return seat == Int32(lab.index) || other == Int32(lab.index) && !isStartUp
  }
}
