public import Quantities
public import RaceEngine
public import Randomness

/// What moved between a lab and somebody else in one quarter, for one cause: a sum of ledger entries.
public struct Flow: Sendable, Hashable {
  /// What moved.
  public let good: Good
  /// The mechanic that moved it.
  public let cause: Domain
  /// The other side.
  public let account: Account
  /// How much, in the good's raw steps; above zero toward the lab.
  public package(set) var amount: Int64
  /// The seats that may know.
  public let knownTo: SeatSet

  init(of entry: LedgerEntry, isIncoming: Bool) {
    good = entry.good
    cause = entry.cause
    account = isIncoming ? entry.from : entry.to
    amount = isIncoming ? entry.amount : -entry.amount
    knownTo = entry.knownTo
  }

  /// Whether both are of one good, cause, counter-account and direction, known to the same seats.
  package func isSameKind(as other: Flow) -> Bool {
    cause == other.cause && good == other.good && account == other.account && (amount > 0) == (other.amount > 0)
      && knownTo == other.knownTo
  }
}

extension Account {
  /// Its name in records: `vendors`, `customers`, `seat 3`.
  public var name: String {
    if let seat { return "seat \(seat.index)" }
    return switch self {
    case .vendors: "vendors"
    case .investors: "investors"
    case .customers: "customers"
    case .employees: "employees"
    case .utilities: "utilities"
    case .parent: "parent"
    case .pool: "pool"
    case .world: "world"
    case .secondHand: "second_hand"
    case .government: "government"
    case .suppliers: "suppliers"
    case .patrons: "patrons"
    case .estates: "estates"
    default: "account \(number)"
    }
  }
}

extension Good {
  /// How amounts of it are written.
  public var unit: Unit {
    switch self {
    case .money: Money.unit
    case .chips: Chips.unit
    case .researchers, .engineers: Headcount.unit
    case .knowHow: Decades.unit
    case .standing: Rate.unit
    }
  }
}
