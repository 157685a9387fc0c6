import Arena
import Quantities
import RaceEngine
import TextUI

extension RaceReport {
  /// Where each lab's chips came from over the whole race; only the sources that any lab had.
  func sources(into part: inout Markup) {
    let kinds: [(name: String, amount: (ChipSources) -> Chips)] = [
      ("chip vendor", \.vendor), ("second vendor", \.second), ("smuggled", \.smuggled), ("fabs of the bloc", \.fabs),
      ("the bloc’s own makers", \.domestic), ("with labs and estates", \.bought),
    ]
    let sums = seats.map { seat in
      let rows = history.quarters.map { $0.labs[Int(seat.index)].sources }
      return kinds.map { kind in rows.reduce(Chips(raw: 0)) { $0 + kind.amount($1) } }
    }
    let shown = kinds.indices.filter { place in sums.contains { $0[place] > 0 } }
    var table = DataTable(["lab", "at first"] + shown.map { kinds[$0].name } + ["at the end"])
    for (seat, sum) in zip(seats, sums) {
      let first = history.opening[Int(seat.index)].lab.chips
      let last = history.quarters.last?.labs[Int(seat.index)].lab.chips ?? first
      table.rows.append(
        [cast.name(seat), Bare.text(first)] + shown.map { Bare.text(sum[$0]) } + [Bare.text(last)])
    }
    table.write(caption: "Where chips came from over the whole race, in H100-equivalents", into: &part)
    let lent: [(id: String, title: String, subtitle: String, amount: (ChipSources) -> Chips)] = [
      ("patron-chips", "Chips of cloud patrons", "that work for a lab; they are not its own", \.patron),
      ("rented-chips", "Rented chips", "above zero rented from others, below zero let to them", \.rented),
    ]
    part.element("div", ["class": "pair"]) { pair in
      for kind in lent where history.quarters.contains(where: { $0.labs.contains { kind.amount($0.sources) != 0 } }) {
        chart(kind.id, kind.title, kind.subtitle, .fromZero, into: &pair) { kind.amount($0.sources) }
      }
    }
  }

  /// Rounds, and what patrons and the vendor gave.
  func rounds(into part: inout Markup) {
    let money = events([.roundPaid, .vendorPaid, .patronBegan])
    chart(
      "founders", "Founders’ part", "of the lab; investors, patrons and rescuers have the rest", .fromZero,
      isHalf: false, into: &part
    ) { $0.lab.founders }
    guard !money.isEmpty else { return }
    var table = DataTable(["quarter", "lab", "from", "money", "founders’ part after"])
    for (date, event) in money {
      let seat = Int(event.seat)
      let from =
        switch event.kind {
        case .vendorPaid: "the chip vendor, against a pledge to buy"
        case .patronBegan: "\(cast.name("patron", Int(event.number))), a cloud patron"
        default: "investors"
        }
      let founders = dates.firstIndex(of: date).map { Bare.text(history.quarters[$0].labs[seat].lab.founders) } ?? "–"
      table.rows.append([date, cast.name(Seat(seat)), from, Amounts.text(event.money), founders])
    }
    table.write(caption: "Money from outside", words: [1, 2], into: &part)
  }

  private static let dealKinds: Set<EventKind> = [
    .agreementBegan, .agreementBroken, .agreementEnded, .smugglingCaught, .distillingCaught, .purchaseAgreed, .bought,
    .purchaseBlocked, .patronBegan, .patronEnded, .contractSigned, .contractEnded, .probeBegan, .probeEnded,
  ]

  /// Whether labs agreed, bought, signed, or were caught.
  var hasDeals: Bool { !events(Self.dealKinds).isEmpty }

  /// Agreements, purchases, patrons, contracts, and who was caught.
  func deals(into part: inout Markup) {
    let texts = EventTexts(cast)
    let kept = events([.agreementBegan, .agreementBroken, .agreementEnded])
    if !kept.isEmpty {
      var table = DataTable(["lab", "agreements made", "kept to their end", "broken by it", "broken by the other"])
      for seat in seats {
        let own = Int32(seat.index)
        let mine = kept.map(\.event).filter { $0.concerns(seat) }
        table.rows.append([
          cast.name(seat), "\(mine.count { $0.kind == .agreementBegan })",
          "\(mine.count { $0.kind == .agreementEnded })",
          "\(mine.count { $0.kind == .agreementBroken && $0.seat == own })",
          "\(mine.count { $0.kind == .agreementBroken && $0.other == own })",
        ])
      }
      table.write(caption: "Whose word held", into: &part)
    }
    var table = DataTable(["quarter", "what happened"])
    for (date, event) in events(Self.dealKinds) { table.rows.append([date, texts.text(event)]) }
    table.write(caption: "Deals, one by one", words: [1], into: &part)
  }
}
