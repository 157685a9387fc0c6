public import Quantities
public import Randomness

/// What a ledger counts.
public enum Good: UInt8, BitwiseCopyable, Sendable, CaseIterable {
  /// In thousands of dollars.
  case money
  /// In thousandths of an H100-equivalent.
  case chips
  /// In thousandths of a full-time equivalent.
  case researchers
  /// In thousandths of a full-time equivalent.
  case engineers
  /// In millionths of a decade.
  case knowHow
  /// Standing as the platform that others build on, in parts per million.
  case standing
}

/// Where a movement comes from or goes to.
public struct Account: BitwiseCopyable, Sendable, Hashable {
  /// 0 to 7: a seat; above: somebody outside of the race.
  public let number: UInt8

  init(_ number: UInt8) { self.number = number }
  /// A lab's own.
  public init(_ seat: Seat) { number = UInt8(seat.index) }
  /// The seat, unless it is outside.
  public var seat: Seat? { number < 8 ? Seat(Int(number)) : nil }

  /// Chip vendors.
  public static let vendors = Account(8)
  /// Investors.
  public static let investors = Account(9)
  /// Customers.
  public static let customers = Account(10)
  /// Employees, as receivers of pay.
  public static let employees = Account(11)
  /// Energy and site suppliers.
  public static let utilities = Account(12)
  /// An incumbent's core business, a parent or a state.
  public static let parent = Account(13)
  /// The pool of people who look for work.
  public static let pool = Account(14)
  /// The world outside: where people come from and go to, chips are scrapped, know-how is found.
  public static let world = Account(15)
  /// The market for used chips.
  public static let secondHand = Account(16)
  /// Governments and their regulators.
  public static let government = Account(17)
  /// Suppliers of data, software and services.
  public static let suppliers = Account(18)
  /// Cloud patrons and other outside partners.
  public static let patrons = Account(19)
  /// What closed labs left, until it is sold.
  public static let estates = Account(24)
}

/// One movement of a good, with its cause and who may know of it.
public struct LedgerEntry: BitwiseCopyable, Sendable {
  /// The quarter, from 0.
  public let turn: Int32
  /// The mechanic that moved it.
  public let cause: Domain
  /// What moved.
  public let good: Good
  /// How much, in the good's raw steps; never negative.
  public let amount: Int64
  /// From where.
  public let from: Account
  /// To where.
  public let to: Account
  /// The seats that may know.
  public let knownTo: SeatSet
}

/// Somebody who keeps the books, or does not.
public protocol Recorder {
  /// Takes an entry.
  mutating func record(_ entry: LedgerEntry)
}

/// Keeps nothing and costs nothing.
public struct NoRecorder: Recorder {
  /// The only one.
  public init() {}
  /// Forgets.
  @inlinable public mutating func record(_ entry: LedgerEntry) {}
}

/// Keeps every entry, in the order in which it happened.
public struct Ledger: Recorder, Sendable {
  /// The entries.
  public private(set) var entries: [LedgerEntry] = []

  /// An empty ledger.
  public init() {}
  /// Keeps the entry.
  public mutating func record(_ entry: LedgerEntry) { entries.append(entry) }
  /// Forgets all entries, for the next turn.
  public mutating func clear() { entries.removeAll(keepingCapacity: true) }
}
