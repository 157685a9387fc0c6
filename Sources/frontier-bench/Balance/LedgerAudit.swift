import Quantities
import RaceEngine

/// Compares the state before and after each turn with what the ledger says has moved.
///
/// Money, chips and people are compared for every account that the state keeps: the seats, the pool of people who
/// look for work, and the market for used chips.
struct LedgerAudit {
  /// How many balances were compared.
  private(set) var compared = 0
  /// The first balance that does not hold.
  private(set) var fault: String?
  private var held: [Int64]

  private static let goods: [Good] = [.money, .chips, .researchers, .engineers]

  /// Notes what everybody has at the start.
  init(_ world: World) {
    var world = world
    held = Self.everything(in: &world)
  }

  /// Checks a turn that has been played.
  mutating func check(_ book: Ledger, _ world: World) {
    var world = world
    for entry in book.entries {
      guard let good = Self.goods.firstIndex(of: entry.good) else { continue }
      held[Self.place(entry.from, good)] -= entry.amount
      held[Self.place(entry.to, good)] += entry.amount
    }
    let found = Self.everything(in: &world)
    for account in Self.accounts(of: world) {
      for good in Self.goods.indices where Self.keeps(Self.goods[good], account) {
        compared += 1
        let place = Self.place(account, good)
        guard held[place] != found[place], fault == nil else { continue }
        fault =
          "turn \(world.turn - 1), \(Self.name(account)), \(Self.goods[good]):"
          + " the ledger leads to \(held[place]), the state holds \(found[place])"
      }
    }
    held = found
  }

  private static func place(_ account: Account, _ good: Int) -> Int { Int(account.number) * goods.count + good }

  private static func accounts(of world: World) -> [Account] { world.seats.map { Account($0) } + [.pool, .secondHand] }

  /// Whether the state keeps such a balance.
  private static func keeps(_ good: Good, _ account: Account) -> Bool {
    if account.seat != nil { return true }
    return account == .pool ? good == .researchers || good == .engineers : good == .chips
  }

  private static func name(_ account: Account) -> String {
    account.seat.map { "seat \($0.index)" } ?? (account == .pool ? "the pool" : "used chips")
  }

  private static func everything(in world: inout World) -> [Int64] {
    var held = [Int64](repeating: 0, count: 256 * goods.count)
    for account in accounts(of: world) {
      for good in goods.indices where keeps(goods[good], account) {
        held[place(account, good)] = world.balance(of: goods[good], account)
      }
    }
    return held
  }
}

extension World {
  /// What an account holds; zero where the state keeps no such balance.
  fileprivate mutating func balance(of good: Good, _ account: Account) -> Int64 {
    guard let seat = account.seat else {
      return switch (good, account) {
      case (.researchers, .pool): talent.researchers.seekers.raw
      case (.engineers, .pool): talent.engineers.seekers.raw
      case (.chips, .secondHand): chips.used.raw
      default: 0
      }
    }
    return switch good {
    case .money: labs[seat].cash.raw
    case .chips: labs[seat].chips.raw
    case .researchers: labs[seat].researchers.raw
    case .engineers: labs[seat].engineers.raw
    case .knowHow: labs[seat].knowHow.raw
    case .standing: labs[seat].standing.raw
    }
  }
}
