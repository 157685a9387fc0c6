/// The families of mechanics, as help and the details are grouped.
public enum Family: String, Sendable, CaseIterable {
  /// Cash, owners, deals.
  case money
  /// Chips, power, and what they do.
  case compute
  /// Staff, stars, culture.
  case people
  /// Research, data, secrets.
  case knowledge
  /// Training, releases, safety.
  case models
  /// What is sold, and to whom.
  case products
  /// Governments, the public, agreements, the shared risk.
  case society
  /// What counts.
  case goals

  /// The keys of its mechanics, parted by blanks.
  private var keys: String {
    switch self {
    case .money:
      "core patience capital funding patronage circular firesale acquisitions contracts costs insolvency valuation"
    case .compute:
      "exports fabs shocks chips sites deliveries procurement rental silicon operations fleet"
    case .people:
      "attention layoffs hubs autonomy retention stars talent units culture walks convictions turnover"
    case .knowledge: "publishing data stakes userdata hardening distillation breakthroughs research"
    case .models: "pivots safety licensing slips training releases licences reception"
    case .products: "efficiency prices fame marketing distribution tiers adjacent devices customers standing"
    case .society:
      "agreements blocs incidents sovereignty lobbying access antitrust press visibility catastrophe"
    case .goals: "mission survival goals"
    }
  }

  /// The family of a mechanic; nil: it is in none yet.
  public static func of(_ key: String) -> Family? {
    allCases.first { $0.keys.split(separator: " ").contains { $0 == key.lowercased() } }
  }

  /// The family that a word means, in any case.
  public static func named(_ word: String) -> Family? { Family(rawValue: word.lowercased()) }

  /// What it is about, in a few words.
  public var summary: String {
    switch self {
    case .money: "owners, rounds, patrons, what can be bought, what was lost"
    case .compute: "chips to buy, rent and make; power; export rules; shocks"
    case .people: "stars, attention, hubs, culture, who came and went"
    case .knowledge: "data and its suppliers, papers, secrets, breakthroughs"
    case .models: "the run, safety work, licences, how releases were received"
    case .products: "users, tiers, names, markets beside that for models"
    case .society: "agreements, blocs, incidents, causes, probes, the shared risk"
    case .goals: "what counts, and where you stand"
    }
  }
}
