public import Arena
import Quantities
public import RaceEngine
public import TextUI

/// What happened to labs, as sentences that name everybody.
public struct EventTexts: Sendable {
  private let cast: Cast

  /// Sentences with these names.
  public init(_ cast: Cast) { self.cast = cast }

  /// One event: `Birgitta left Beacon for Halcyon.`
  public func text(_ event: HistoryEvent) -> String {
    let (lab, other) = (name(event.seat), name(event.other))
    let (money, chips) = (Amounts.text(event.money), Amounts.text(event.chips))
    switch event.kind {
    case .starMoved: return star(event)
    case .agreementBegan: return "\(agreement(event)) between \(lab) and \(other) began to bind."
    case .agreementBroken:
      let price = event.money > 0 ? ": a penalty of \(money), and everybody knows" : ", as everybody knows"
      return "\(lab) broke its \(Self.agreement(event.agreement)) with \(other)\(price)."
    case .agreementEnded: return "\(agreement(event)) between \(lab) and \(other) ended."
    case .smugglingCaught: return "\(lab) was caught smuggling \(chips): chips and money are lost, and trust."
    case .distillingCaught:
      let date = cast.date(of: event.number)
      return "\(lab) was caught distilling: customers turn away, and nobody lets it learn from what they serve before "
        + "\(date)."
    case .purchaseAgreed: return "\(lab) agreed to buy \(bought(event)) for \(money); the regulator looks at it."
    case .bought: return "\(lab) bought \(bought(event)) for \(money)."
    case .purchaseBlocked: return "\(lab) did not get \(bought(event)): the deal was blocked, and \(money) came back."
    case .patronBegan:
      return "\(lab) has a patron, \(patron(event)): \(money) in cash, and \(chips) work for it each quarter."
    case .patronEnded: return "The deal of \(lab) with \(patron(event)) ended."
    case .contractSigned:
      return "\(lab) signed with the second vendor: \(chips) a quarter, \(event.number) times."
    case .contractEnded: return "The contract of \(lab) with the second vendor ended."
    case .roundPaid: return "A funding round brought \(lab) \(money)."
    case .vendorPaid: return "The chip vendor gave \(lab) \(money) against a pledge to buy its chips."
    case .restructured: return "\(lab) ran out of money and was restructured."
    case .closed: return "\(lab) closed."
    case .probeBegan: return "The regulator began a probe of \(lab)."
    case .probeEnded: return probe(event)
    }
  }

  /// What an agreement is called.
  public static func agreement(_ kind: DealKind) -> String {
    switch kind {
    case .pledge: "safety pledge"
    case .compute: "compute deal"
    case .licence: "licence of know-how"
    case .truce: "truce over stars"
    }
  }

  /// What was bought: a start-up by its name, or what of a lab.
  public func bought(_ event: HistoryEvent) -> String {
    switch event.purchase {
    case .startup: cast.name("startup", Int(event.other))
    case .stake: "a stake in \(name(event.other))"
    case .team: "a team of \(name(event.other))"
    case .whole: "all of \(name(event.other))"
    }
  }

  /// A star's name, as a sentence begins.
  public func star(_ number: Int32) -> String {
    let name = cast.name("star", Int(number))
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func star(_ event: HistoryEvent) -> String {
    let who = star(event.number)
    if event.other < 0 { return "\(who) is free: \(name(event.seat)) has closed." }
    if event.seat < 0 { return "\(who) joined \(name(event.other))." }
    return "\(who) left \(name(event.seat)) for \(name(event.other))."
  }

  private func agreement(_ event: HistoryEvent) -> String {
    let name = Self.agreement(event.agreement)
    return "The \(name)"
  }

  private func probe(_ event: HistoryEvent) -> String {
    let lab = name(event.seat)
    return switch event.number {
    case 2: "The probe of \(lab) ended with a fine of \(Amounts.text(event.money))."
    case 3: "The probe of \(lab) ended: it gives up a part of its reach and stakes."
    default: "The probe of \(lab) was dropped."
    }
  }

  private func patron(_ event: HistoryEvent) -> String { cast.name("patron", Int(event.number)) }

  private func name(_ seat: Int32) -> String { seat < 0 ? "nobody" : cast.name(Seat(Int(seat))) }
}
