import Quantities
import RaceEngine

extension OrderFacts {
  /// Data, secrets, rivals' models, runs.
  func knowledge(_ key: String) -> [String]? {
    switch key {
    case "\(Publishing.name.key)":
      return [
        "Stands until it is changed. Prestige draws people and outside help; rivals who know less close a part of the gap."
      ]
    case "\(DataSuppliers.name.key)":
      guard let rules = rules.data else { return nil }
      return [
        "Data lifts the next run by a logarithm of the stock, and \(percent(rules.fade)) of it ages away each quarter. Busy "
          + "suppliers are dearer; holders of a stake come first."
      ]
    case "\(SupplierStakes.name.key)":
      guard let rules = rules.stakes else { return nil }
      return [
        "Its labels come first and cheaper, you learn what rivals order there, and its other customers leave.",
        "The authorities look at a stake above \(percent(rules.review)) or a bid from \(Amounts.text(rules.filing)), and "
          + "block it with a chance of \(percent(rules.blocked)). What fails costs nothing.",
      ]
    case "\(UserData.name.key)":
      return [
        "A platform that cuts a lab off takes users and data from it, and loses fees; customers and staff resent it, and "
          + "regulators warm up."
      ]
    case "\(Hardening.name.key)":
      guard let rules = rules.hardening else { return nil }
      return [
        "Protection stops distillation and costs developers patience; security stops thefts, which happen with a chance of "
          + "\(percent(rules.theft)) a quarter without any. \(percent(rules.fade)) of what was spent fades each quarter."
      ]
    case "\(Distillation.name.key)":
      guard let rules = rules.distillation else { return nil }
      return [
        "\(Amounts.text(rules.cost)) and \(percent(rules.talent)) of researchers’ work this quarter; the next run gains "
          + "\(percent(rules.part)) of the gap to the rival’s best released model, less what its protection stops.",
        "Noticed with a chance of \(percent(rules.caught)) each time: then no lab lets you learn from its service for "
          + "\(rules.ban) quarters, so that you can distil nothing, your people are offended, and customers turn away, less "
          + "every quarter."
          + (self.rules.licensing == nil ? "" : " A rival’s model that you adopt is sold all the same."),
      ]
    case "\(TrainingRuns.name.key)":
      guard let rules = rules.training else { return nil }
      return [
        "A longer run is larger, and its recipe older; luck is wider the larger the jump. The longest is \(rules.longest) "
          + "quarters; its model can be released in the quarter after it ends."
      ]
    case "\(Releases.name.key)":
      return [
        "Closed, you alone sell it. Open, anybody may host it at cost and a thin margin, for good: that wins standing and "
          + "those who build, teaches rivals, and presses on your own price."
          + (rules.licences == nil ? "" : " Terms are set with license.")
      ]
    case "\(Licences.name.key)":
      guard let rules = rules.licences else { return nil }
      return [
        "Staged: few are served for \(rules.stage) quarter\(rules.stage == 1 ? "" : "s") after a closed release, so that "
          + "misuse has little reach. Order it before or with the release.",
        "Restricted: hosts of open weights add \(percent(rules.fee)) and pay it to you, rivals may not build on them, and "
          + "fewer do. Permissive: anybody, for anything; never taken back.",
      ]
    case "\(Licensing.name.key)":
      guard let rules = rules.licensing else { return nil }
      return [
        "Its quality at once, at your own price, for \(percent(rules.fee)) of your revenue; your chips serve less of it, and "
          + "discovery is \(percent(rules.unlearned)) slower.",
        "Its owner may forbid it at any time; it ends when your own model is as good, or when it is opened.",
      ]
    case "\(SafetyWork.name.key)":
      guard let rules = rules.safety else { return nil }
      return [
        "Stands until it is changed. Models become harder to misuse, and the shared risk grows more slowly; research loses "
          + "that share, and training \(percent(rules.training)) of it."
      ]
    default: return nil
    }
  }

  /// What is sold, and to whom.
  func products(_ key: String) -> [String]? {
    switch key {
    case "\(ListPrices.name.key)":
      return ["Stands until it is changed. A lower price brings more users, who need more chips."]
    case "\(ServingEfficiency.name.key)":
      return [
        "Those engineers do not run the fleet. Your chips serve more; a part of the lead leaks to everybody, and a part of "
          + "all gains fades each quarter."
      ]
    case "\(Marketing.name.key)":
      return [
        "Name that holds from this quarter, at falling returns, and less the more others spend: "
          + "\(Amounts.text(view.marketing.half)) reach half of the most. It fades where sales do not support it."
      ]
    case "\(Distribution.name.key)":
      guard let rules = rules.distribution else { return nil }
      return [
        "Stands until it is changed; going deeper costs engineering once. Many users come, at up to "
          + "\(percent(rules.discount)) less, and regulators read it."
      ]
    case "\(Tiers.name.key)":
      guard let rules = rules.tiers else { return nil }
      return [
        "Both stand until they are changed. Free use of \(percent(rules.usual)) of a subscriber’s is usual: it draws "
          + "consumers and spreads the name; it is served first, so that users who pay may be turned away.",
        "A small tier draws consumers and developers, some of whom had paid in full.",
      ]
    case "\(AdjacentMarket.name.key)":
      guard let rules = rules.adjacent else { return nil }
      return rules.markets.indices.map { place in
        let market = rules.markets[place]
        return
          "\(Amounts.text(market.kind)): \(Amounts.text(market.entry)) to enter, \(Amounts.text(market.running)) a "
          + "quarter, open after \(market.build); all who enter share a reach of \(percent(market.reach))."
      } + ["Whoever owns that market shuts you out of its own products for \(rules.quarrel) quarters."]
    case "\(OnDevice.name.key)":
      guard let rules = rules.devices else { return nil }
      return [
        "\(Amounts.text(rules.cost)). It serves consumers without your chips, who pay \(percent(rules.cheaper)) less, and is "
          + "left behind as the frontier moves on."
      ]
    case "\(Access.name.key)":
      return [
        "Stands until it is changed. Schools, clinics and poor regions pay that much less and use more; trust follows your "
          + "share of it, which governments like, and purpose grows."
      ]
    default: return nil
    }
  }

  /// Causes and agreements.
  func society(_ key: String) -> [String]? {
    switch key {
    case "\(Lobbying.name.key)":
      guard let rules = rules.lobbying else { return nil }
      return [
        "Opposite sides cancel, and each doubling weighs as much as the one before: \(Amounts.text(rules.unit)) weighs one. "
          + "From \(Amounts.text(rules.large)) on it takes the chief executive’s attention.",
        "Leniency, trade and liberty offend people who came for a mission. Standards win standing that nobody has.",
      ]
    case "\(Agreements.name.key)":
      let promises = Promises(view: view, rules: rules, sheet: OrderSheet(), cast: cast)
      let kinds = [DealKind.pledge, .truce, .compute, .licence].map { "\($0.text): \(promises.terms(of: $0))." }
      return [
        "What is proposed now can be accepted next quarter alone, and binds from then on; “deal accept” takes the only "
          + "open offer as it stands."
      ] + kinds
    default: return nil
    }
  }
}
