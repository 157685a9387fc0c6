public import Quantities

/// How far a model has gone into the world.
public enum ReleaseState: Int32, FieldValue, Comparable {
  /// Trained, known to its lab alone.
  case unreleased = 0
  /// Served by its lab.
  case closed = 1
  /// Its weights are everybody's, for good.
  case open = 2

  /// The state of that number.
  public init(raw: Int64) { self = ReleaseState(rawValue: Int32(raw)) ?? .unreleased }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders and files.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "unreleased"
    case 1: "closed"
    case 2: "open"
    default: nil
    }
  }
  /// By number.
  public static func < (left: ReleaseState, right: ReleaseState) -> Bool { left.rawValue < right.rawValue }
}

/// A trained model.
public struct Model: Described {
  /// Its number, from 1; each lab's rise in the order of training.
  public var id: Int32 = 0
  /// The quarter in which it was released; −1 before the race.
  public var releasedTurn: Int32 = -1
  /// log10 of its training FLOP; zero where not known to the seat.
  @inlinable @Narrow public var size: Decades = 0
  /// Its lab's know-how when it was trained; zero where not known to the seat.
  @inlinable @Narrow public var knowHow: Decades = 0
  /// Its capability.
  @inlinable @Narrow public var capability: Capability = 0
  /// What mechanics beyond training and release know of it.
  public var traits = ModelTraits()
  /// The lab that trained it.
  public var owner = Seat(0)
  /// How far it has gone.
  public var state = ReleaseState.unreleased

  /// A blank model.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let decades = Decades(raw: -32_000_000)...Decades(raw: 32_000_000)
    fields.field("id", &id, in: 0...1_000_000, help: "number")
    fields.field("owner", &owner, in: Seat(0)...Seat(7), help: "the lab that trained it")
    fields.field("state", &state, in: .unreleased ... .open, help: "how far it has gone")
    fields.field("released_turn", &releasedTurn, in: -1...80, help: "quarter of its release")
    fields.field("size", &size, in: 0...Decades(raw: 50_000_000), help: "log10 of training FLOP")
    fields.field("know_how", &knowHow, in: decades, help: "know-how that went into it")
    fields.field("capability", &capability, in: 0 ... .points(400), help: "capability")
    fields.group("traits", &traits, help: "safeguards and terms")
  }
}
