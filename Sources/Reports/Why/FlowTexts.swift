import Arena
import Quantities
package import RaceEngine
package import TextUI

/// What moved of a good, line by line: how much, who was on the other side, and because of what.
package struct FlowTexts {
  /// One line.
  package struct Line {
    package let amount: Int64
    package let side: String
    package let cause: String
  }

  private let moment: Moment
  private let cast: Cast
  private let events: [HistoryEvent]
  private let texts: EventTexts
  private let causes = Causes()

  /// The movements of a moment.
  package init(_ moment: Moment, _ cast: Cast) {
    self.moment = moment
    self.cast = cast
    texts = EventTexts(cast)
    events = moment.events
  }

  /// The lines of a good that may be told, the largest first.
  package func lines(_ good: Good) -> [Line] {
    let lines = moment.known(good).flatMap { split($0) }
    let order = lines.indices.sorted { left, right in
      let (one, other) = (lines[left].amount.magnitude, lines[right].amount.magnitude)
      return one != other ? one > other : left < right
    }
    return order.map { lines[$0] }
  }

  /// A movement, in parts where the books sum what has several sources.
  private func split(_ flow: Flow) -> [Line] {
    let key = causes.key(flow.cause).description
    let sources = moment.after.sources
    if key == "deliveries", flow.good == .chips, flow.account == .vendors, moment.isOwn {
      return [
        (sources.vendor, "the chip vendor", "chips that were bought arrived"),
        (sources.second, "the second vendor", "chips under the contract arrived"),
        (sources.smuggled, "smugglers", "smuggled chips arrived, past the export rules"),
      ].filter { $0.0 > 0 }.map { Line(amount: $0.0.raw, side: "from \($0.1)", cause: "\(key): \($0.2)") }
    }
    if key == "core", flow.good == .money {
      let promised = moment.after.lab.promised == 0 ? moment.before.lab.promised : 0
      let arrived = min(promised.raw, flow.amount)
      return [
        (arrived, "those who promised money", "what was promised arrived"),
        (flow.amount - arrived, "the parent", "the parent’s money"),
      ].filter { $0.0 > 0 }.map { Line(amount: $0.0, side: "from \($0.1)", cause: "\(key): \($0.2)") }
    }
    guard key == "costs", flow.account == .utilities, flow.amount < 0 else { return [line(flow, key)] }
    let broken = events.filter { $0.kind == .agreementBroken && $0.seat == Int32(moment.seat.index) && $0.money > 0 }
    let penalty = broken.reduce(Money(raw: 0)) { $0 + $1.money }
    guard penalty > 0, penalty.raw <= -flow.amount else { return [line(flow, key)] }
    var lines = broken.map { event in
      let with = "\(EventTexts.agreement(event.agreement)) with \(name(event.other))"
      return Line(amount: -event.money.raw, side: "as a penalty", cause: "agreements: broke its \(with)")
    }
    let rest = flow.amount + penalty.raw
    if rest < 0 { lines.append(Line(amount: rest, side: side(flow), cause: "\(key): \(cause(flow, key))")) }
    return lines
  }

  private func line(_ flow: Flow, _ key: String) -> Line {
    Line(amount: flow.amount, side: side(flow), cause: "\(key): \(cause(flow, key))")
  }

  /// `from customers`, `to the chip vendor`.
  private func side(_ flow: Flow) -> String {
    let key = causes.key(flow.cause).description
    let name =
      switch (flow.account, flow.good) {
      case (.vendors, _):
        switch key {
        case "procurement": "the second vendor"
        case "silicon": "chip makers"
        case "deliveries": "chip vendors"
        default: "the chip vendor"
        }
      case (.employees, _): "staff"
      case (.utilities, _): "energy, sites, services"
      case (.parent, _): "the parent"
      case (.pool, _): "people who look for work"
      case (.government, .chips): key == "fabs" ? "the bloc’s fabs" : "the bloc’s own makers"
      case (.patrons, _): key == "rental" ? "the market for rent" : "the patron"
      case (.world, .chips): "scrap"
      case (.world, .knowHow): key == "research" ? "research" : "outside"
      case (.world, .standing): "the rest of the ecosystem"
      case (.world, _): key == "acquisitions" ? "what was bought" : "outside"
      case (.secondHand, _): "the used-chip market"
      case (.estates, _): "a closed lab’s estate"
      default: flow.account.seat.map { cast.name($0) } ?? flow.account.name
      }
    return (flow.amount > 0 ? "from " : "to ") + name
  }

  /// What a mechanic did, by the kind of movement; the mechanic's summary where there is but one kind.
  private func cause(_ flow: Flow, _ key: String) -> String {
    let isIncoming = flow.amount > 0
    switch (key, flow.good) {
    case ("exports", .chips): return "chips of the bloc’s own makers, within the rules"
    case ("exports", .money):
      let isCaught = events.contains { $0.kind == .smugglingCaught && $0.seat == Int32(moment.seat.index) }
      return isCaught
        ? "smuggled chips that were caught at the border: money and chips are lost"
        : "smuggled chips, which come next quarter"
    case ("fabs", .chips): return "what the bloc’s fabs made for it"
    case ("fabs", .money): return "its part of new fabs"
    case ("sovereignty", _): return "a grant for models of the bloc’s own"
    case ("chips", .money): return "the deposit on chips that it won in the auction"
    case ("deliveries", .money): return "the rest of the price of chips that arrived"
    case ("deliveries", .chips): return isIncoming ? "chips that arrived" : "worn out and written off"
    case ("procurement", .money):
      if isIncoming { return "warrants that the contract earned" }
      let isOut = events.contains { $0.kind == .contractEnded }
      return isOut ? "the way out of the contract" : "the deposit on a contract for years"
    case ("acquisitions", _): return purchase(flow)
    case ("costs", .money) where flow.account == .employees && hasLaidOff:
      return "pay of researchers, engineers and stars, and severance"
    case ("walks", _):
      return flow.account == .pool
        ? "know-how that hired people brought from other labs" : "know-how that \(movers() ?? "stars") brought along"
    default: return Self.plain(key, flow) ?? causes.summary(flow.cause)
    }
  }

  /// Whether people were let go this quarter.
  private var hasLaidOff: Bool {
    [.researchers, .engineers].contains { good in
      moment.known(good).contains { causes.key($0.cause).description == "layoffs" }
    }
  }

  /// The stars who came this quarter.
  private func movers() -> String? {
    let came = events.filter { $0.kind == .starMoved && $0.other == Int32(moment.seat.index) && $0.seat >= 0 }
    return came.isEmpty ? nil : came.map { texts.star($0.number) }.joined(separator: ", ")
  }

  /// What was bought or sold, by name.
  private func purchase(_ flow: Flow) -> String {
    let own = Int32(moment.seat.index)
    let all = events.filter { [.bought, .purchaseAgreed, .purchaseBlocked].contains($0.kind) }
    let mine = all.filter { $0.seat == own }
    let sold = all.filter { $0.seat != own && $0.kind == .bought }
    let named = { (events: [HistoryEvent]) in events.map { texts.bought($0) }.joined(separator: ", ") }
    switch (flow.good, flow.amount > 0) {
    case (.money, false): return "the price of \(named(mine.filter { $0.kind != .purchaseBlocked }))"
    case (.money, true):
      if let back = mine.first(where: { $0.kind == .purchaseBlocked }) {
        return "the price of \(texts.bought(back)), which was blocked"
      }
      return sold.isEmpty ? "what came with a lab" : "the price of \(named(sold)), paid by \(name(sold[0].seat))"
    case (.knowHow, _):
      let done = mine.filter { $0.kind == .bought && $0.purchase != .stake }
      return done.isEmpty ? "what its stake in another lab lets it see" : "what people of \(named(done)) know"
    case (_, true): return "came with \(named(mine.filter { $0.kind == .bought }))"
    case (_, false): return "went when \(named(sold)) was bought"
    }
  }

  private func name(_ seat: Int32) -> String { cast.name(Seat(Int(seat))) }

  /// What needs no names.
  private static func plain(_ key: String, _ flow: Flow) -> String? {
    let isIncoming = flow.amount > 0
    return switch (key, flow.good, isIncoming) {
    case ("patience", _, _): "a payout to the parent’s shareholders"
    case ("funding", _, _): "what investors paid in a round, for a part of the lab"
    case ("patronage", _, true): "cash for a part of the lab"
    case ("patronage", _, false): "the patron’s share of revenue, or the way out"
    case ("circular", _, true): "cash against a pledge to buy chips"
    case ("circular", _, false): "a penalty for pledged chips that were not bought"
    case ("rental", _, true): "rent for chips that it let"
    case ("rental", _, false): "rent for chips"
    case ("layoffs", _, _): "were let go"
    case ("hubs", .money, _): "the move to another hub"
    case ("hubs", _, _): "stayed behind when the lab moved"
    case ("retention", _, _): "bonuses that kept stars"
    case ("talent", _, _): "were hired"
    case ("turnover", _, _): "left of their own will"
    case ("units", _, _): "the hand-picked unit"
    case ("data", _, _): "labelled data"
    case ("stakes", _, true): "profit of a supplier, or the price of a stake in it"
    case ("stakes", _, false): "a stake in a supplier of data"
    case ("userdata", _, _): "what users pay beside the service"
    case ("hardening", .money, _): "security of interface and weights"
    case ("hardening", _, _): "learnt from weights that leaked or were stolen"
    case ("distillation", .money, _): "queries to a rival’s model"
    case ("breakthroughs", _, _): "a breakthrough"
    case ("publishing", .knowHow, _): "read in what other labs published"
    case ("publishing", _, _): "won by what it published"
    case ("pivots", _, _): "trust lost by closing what was open"
    case ("customers", _, _): "sales"
    case ("licences", _, _): "fees for restricted weights"
    case ("access", _, _): "the discount for those who can hardly pay"
    case ("licensing", _, true): "the fee for its model, which the other sells"
    case ("licensing", _, false): "the fee for selling the other’s model"
    case ("agreements", .money, true): "a fee, or damages, under an agreement"
    case ("agreements", .money, false): "a fee, or damages, under an agreement"
    case ("agreements", _, _): "taught under a licence of know-how"
    case ("incidents", _, _): "fines after incidents, and stricter rules"
    case ("antitrust", _, true): "stakes that the regulator made it sell"
    case ("antitrust", _, false): "a fine of the regulator"
    case ("contracts", _, true): "a government’s contract"
    case ("contracts", _, false): "a certificate for government contracts"
    case ("sites", _, _): "new sites"
    case ("silicon", _, _): "its own chip programme"
    case ("costs", _, _):
      flow.account == .employees
        ? "pay of researchers, engineers and stars"
        : flow.account == .suppliers ? "upkeep of markets that it entered" : "energy, upkeep, rent and overhead"
    case ("insolvency", .money, true): "what keeps it from closing; investors take a part for it"
    case ("insolvency", _, _): "went when it was restructured or closed"
    case ("firesale", _, true): "bought from an estate"
    case ("firesale", _, false): "a closed lab’s estate, or its own"
    case ("lobbying", .standing, _): "standards that it lobbied for"
    case ("lobbying", _, _): "lobbying"
    case ("marketing", _, _): "campaigns"
    case ("distribution", _, _): "building the service into its products"
    case ("adjacent", _, _): "entering a market"
    case ("devices", _, _): "a small model for devices"
    case ("releases", _, _): "the release of a model"
    default: nil
    }
  }
}
