public import Quantities

/// What two labs can agree on.
public enum DealKind: Int32, FieldValue, Comparable {
  /// Both train with a stated part of their fleet at most.
  case pledge = 0
  /// The proposer lets chips for a fee.
  case compute = 1
  /// The proposer teaches what it knows for a fee.
  case licence = 2
  /// Neither makes offers to the other's stars.
  case truce = 3

  /// The kind of that number.
  public init(raw: Int64) { self = DealKind(rawValue: Int32(raw)) ?? .pledge }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "pledge"
    case 1: "compute"
    case 2: "licence"
    case 3: "truce"
    default: nil
    }
  }
  /// By number.
  public static func < (left: DealKind, right: DealKind) -> Bool { left.rawValue < right.rawValue }

  /// Whether both sides owe the same.
  var isMutual: Bool { self == .pledge || self == .truce }
}

/// What a lab does about an agreement.
public enum DealAct: Int32, FieldValue, Comparable {
  /// Proposes it.
  case propose = 0
  /// Accepts what the other proposed last quarter.
  case accept = 1
  /// Ends one that binds.
  case leave = 2

  /// The act of that number.
  public init(raw: Int64) { self = DealAct(rawValue: Int32(raw)) ?? .propose }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? {
    raw == 0 ? "propose" : raw == 1 ? "accept" : raw == 2 ? "break" : nil
  }
  /// By number.
  public static func < (left: DealAct, right: DealAct) -> Bool { left.rawValue < right.rawValue }
}

extension Agreements {
  /// An agreement between two labs, or the proposal of one.
  package struct Deal: Described {
    package var kind = DealKind.pledge
    /// Who proposed it: who gives, where one side gives.
    package var from = Seat(0)
    package var to = Seat(0)
    package var isBinding = false
    /// The quarter in which it was proposed, then that in which it began to bind.
    package var begun: Int32 = 0
    /// Quarters that it still binds.
    package var left: Int32 = 0
    package var chips: Chips = 0
    /// What the receiver pays a quarter.
    package var fee: Money = 0
    package init() {}
    package mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .pledge ... .truce, help: "")
      fields.field("from", &from, in: Seat(0)...Seat(7), help: "")
      fields.field("to", &to, in: Seat(0)...Seat(7), help: "")
      fields.flag("is_binding", &isBinding, help: "")
      fields.field("begun", &begun, in: 0...80, help: "")
      fields.field("left", &left, in: 0...80, help: "")
      fields.field("chips", &chips, in: 0 ... .whole(1_000_000), help: "")
      fields.field("fee", &fee, in: 0 ... .billions(10), help: "")
    }
    /// The other party.
    func other(than seat: Seat) -> Seat { from == seat ? to : from }
    /// Whether a seat is party to it.
    func binds(_ seat: Seat) -> Bool { from == seat || to == seat }
  }

  /// What a party knows of an agreement.
  public struct Known: Described {
    /// What it is about.
    public var kind = DealKind.pledge
    /// The other party.
    public var rival = Seat(0)
    /// Whether the seat itself proposed it, and gives, where one side gives.
    public var isOwn = false
    /// Whether it binds; otherwise it is a proposal of last quarter.
    public var isBinding = false
    /// Quarters that it still binds, or would.
    public var left: Int32 = 0
    /// Chips that are let.
    public var chips: Chips = 0
    /// What the receiver pays a quarter.
    public var fee: Money = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("kind", &kind, in: .pledge ... .truce, help: "what it is about")
      fields.field("rival", &rival, in: Seat(0)...Seat(7), help: "the other party")
      fields.flag("is_own", &isOwn, help: "whether the seat itself proposed it")
      fields.flag("is_binding", &isBinding, help: "whether it binds")
      fields.field("left", &left, in: 0...80, help: "quarters that it binds")
      fields.field("chips", &chips, in: 0 ... .whole(1_000_000), help: "chips that are let")
      fields.field("fee", &fee, in: 0 ... .billions(10), help: "what the receiver pays a quarter")
    }
  }

  /// What everybody knows of a lab's word.
  public struct Repute: Described {
    /// Safety pledges that bind it.
    public var pledges: Int32 = 0
    /// Other agreements that bind it.
    public var others: Int32 = 0
    /// The quarter in which it last broke one; −100: never.
    public var broken: Int32 = -100
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("pledges", &pledges, in: 0...32, help: "safety pledges that bind it")
      fields.field("others", &others, in: 0...32, help: "other agreements that bind it")
      fields.field("broken", &broken, in: -100...80, help: "quarter in which it last broke one")
    }
  }
}
