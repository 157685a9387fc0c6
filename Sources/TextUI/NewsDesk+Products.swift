import Quantities
import RaceEngine

extension NewsDesk {
  /// Tiers, products and markets: free users who crowd out others, names, who builds what into what.
  mutating func products() {
    crowding()
    generic()
    let deeper = view.field.indices.filter { view.field[$0].isOpen }.compactMap(embedding)
    if !deeper.isEmpty {
      add(54, .neutral, "Built into more of what people use: the service of \(deeper.joined(separator: ", ")).")
    }
    for place in view.field.indices where view.field[place].isOpen { markets(place) }
    if view.marketing.spent > 0, view.marketing.spent > before.marketing.spent {
      add(35, .neutral, "All labs together spent \(Amounts.text(view.marketing.spent)) on campaigns.")
    }
  }

  /// Shareholders and governments.
  mutating func parents() {
    shareholders()
    contracts()
  }

  private mutating func crowding() {
    let taken = view.tiers.own.freeTokens
    guard taken > 0, view.customers.load > .one, view.own.servingChips > 0, view.customers.tokensPerChip > 0 else {
      return
    }
    let whole = Tokens(
      raw: mulDiv(
        view.own.servingChips.raw, view.customers.tokensPerChip.raw, 1_000, atMost: 1_000_000_000_000_000_000))
    let part = min(taken.share(of: max(whole, Tokens(raw: 1))), .one)
    let isMost = part > .percent(50)
    let free = Amounts.percent(view.tiers.own.free)
    add(
      isMost ? 94 : 79, isMost ? .alarm : .warning,
      "Free users come first and take \(Amounts.percent(part)) of what you can serve; users who pay are turned away: "
        + "give less for nothing than \(free) (tier), or serve more (split).")
  }

  private mutating func generic() {
    guard view.fame.holder != before.fame.holder else { return }
    if before.fame.holder >= 0 {
      let isYours = before.fame.holder == Int32(view.seat.index)
      let name = isYours ? "Your name" : "The name of \(cast.name(Seat(Int(before.fame.holder))))"
      add(isYours ? 82 : 56, isYours ? .alarm : .neutral, "\(name) is no longer the word for the thing itself.")
    }
    if view.fame.holder >= 0 {
      let isYours = view.fame.holder == Int32(view.seat.index)
      let name = isYours ? "Your name" : "The name of \(cast.name(Seat(Int(view.fame.holder))))"
      add(isYours ? 82 : 69, isYours ? .good : .warning, "\(name) has become the word for the thing itself.")
    }
  }

  /// A rival that built its service deeper into its products, and how deep.
  private func embedding(_ place: Int) -> String? {
    guard Seat(place) != view.seat, place < view.distribution.labs.count, place < before.distribution.labs.count else {
      return nil
    }
    let (now, then) = (view.distribution.labs[place].embedded, before.distribution.labs[place].embedded)
    return now > then + .percent(2) ? "\(cast.name(Seat(place))) (\(Amounts.percent(now)))" : nil
  }

  private mutating func markets(_ place: Int) {
    guard place < view.adjacent.labs.count, place < before.adjacent.labs.count else { return }
    let isYou = Seat(place) == view.seat
    for kind in [SideMarketKind.social, .devices, .search, .office] {
      let number = Int(kind.rawValue)
      let (now, then) = (view.adjacent.labs[place].since[number], before.adjacent.labs[place].since[number])
      let market = rules.adjacent?.market(kind)
      let name = isYou ? "You" : cast.name(Seat(place))
      if now >= 0, then < 0 {
        let isOwner = market?.owner == Int32(view.seat.index)
        let own = isOwner ? ", which is yours" : ""
        add(
          isOwner ? 73 : 45, isOwner ? .warning : .neutral,
          "\(name) \(isYou ? "enter" : "enters") the market for \(Self.thing(kind))\(own).")
      } else if now < 0, then >= 0 {
        add(44, .neutral, "\(name) \(isYou ? "leave" : "leaves") the market for \(Self.thing(kind)).")
      } else if isYou, now >= 0, let market, view.turn == now + market.build + 1 {
        let reach = Amounts.percent(view.own.reach)
        add(61, .good, "Your \(Self.thing(kind)) business is open: your reach is \(reach) now.")
      }
    }
  }

  private static func thing(_ kind: SideMarketKind) -> String {
    switch kind {
    case .social: "social networks"
    case .devices: "devices"
    case .search: "search"
    case .office: "office programs"
    }
  }

  private mutating func shareholders() {
    let (now, then) = (view.patience.own, before.patience.own)
    if now.cut > then.cut {
      let quarters = "\(now.cut) quarter\(now.cut == 1 ? "" : "s")"
      add(
        91, .alarm,
        "Your shareholders have lost patience: the parent pays \(Amounts.text(now.withheld)) less for "
          + "\(quarters).")
    } else if then.cut > 0, now.cut == 0 {
      add(52, .good, "The parent pays in full again.")
    }
    if now.vacant > then.vacant {
      add(91, .alarm, "Your shareholders have replaced the chief executive, who sees to nothing for a while.")
    }
    for place in view.patience.labs.indices where place < before.patience.labs.count {
      let (mood, old) = (view.patience.labs[place].mood, before.patience.labs[place].mood)
      guard mood != old, mood > .content || old > .content, view.field[place].isOpen else { continue }
      let isYou = Seat(place) == view.seat
      let whose = isYou ? "Your shareholders" : "The shareholders of \(cast.name(Seat(place)))"
      let why = isYou && mood > old ? "\(discontent)" : ""
      add(isYou ? 71 : 41, isYou && mood > old ? .warning : .neutral, "\(whose) are \(Amounts.text(mood)) now\(why).")
    }
  }

  /// What shareholders mind, as far as the rules tell.
  private var discontent: String {
    guard let rules = rules.patience else { return "" }
    var causes: [String] = []
    if view.own.cash > view.costs.committed.times(Int64(rules.kept), over: 1) {
      causes.append("cash beyond \(rules.kept) quarters of spending lies idle")
    }
    if figures.ownCapability < figures.bestCapability { causes.append("others have the best model") }
    if view.own.revenue < view.costs.committed { causes.append("customers pay less than the lab spends") }
    return causes.isEmpty ? "" : ": " + causes.joined(separator: ", ") + "; “payout” soothes them"
  }

  private mutating func contracts() {
    for place in view.contracts.blocs.indices where place < before.contracts.blocs.count {
      let (now, then) = (view.contracts.blocs[place], before.contracts.blocs[place])
      guard now.holder >= 0, now.holder != then.holder || now.price != then.price else { continue }
      let isYou = now.holder == Int32(view.seat.index)
      let (name, price) = (isYou ? "You" : cast.name(Seat(Int(now.holder))), Amounts.text(now.price))
      let customer = "the government of \(cast.name("bloc", place))"
      add(isYou ? 74 : 47, isYou ? .good : .neutral, "\(name) won the contract of \(customer): \(price) a quarter.")
    }
    guard view.contracts.certified >= 0, view.contracts.certified <= view.turn else { return }
    if view.contracts.tender == view.turn {
      add(
        68, .neutral, "Your government takes bids this quarter, up to \(Amounts.atMost(view.contracts.size)) a quarter."
      )
    }
    if view.contracts.certified == view.turn {
      add(59, .good, "You are certified: your bids for government contracts count.")
    }
  }
}
