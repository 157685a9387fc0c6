public import Quantities

/// On what terms a model is let out: who may use it, and for what.
public enum Licence: Int32, FieldValue, Comparable {
  /// Anybody may use open weights for anything.
  case permissive = 0
  /// Other hosts pay a fee for open weights, and rivals may not build on them.
  case restricted = 1

  /// The licence of that number.
  public init(raw: Int64) { self = Licence(rawValue: Int32(raw)) ?? .permissive }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in files.
  public static func choice(_ raw: Int64) -> StaticString? {
    raw == 0 ? "permissive" : raw == 1 ? "restricted" : nil
  }
  /// By number.
  public static func < (left: Licence, right: Licence) -> Bool { left.rawValue < right.rawValue }
}

/// What mechanics beyond training and release know of a model; a blank one has none of it.
public struct ModelTraits: Described {
  /// The part of misuse that its safeguards stop; zero where not known to the seat.
  @inlinable @Narrow public var safeguard: Rate = 0
  /// Quarters of limited access: still to go once it is released, planned before; 0: everybody is served.
  public var staged: Int32 = 0
  /// The terms of its release.
  public var licence = Licence.permissive
  /// Whether its lab lets no rival sell it.
  public var isWithheld = false

  /// A model without traits.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("safeguard", &safeguard, in: 0 ... .one, help: "part of misuse that its safeguards stop")
    fields.field("licence", &licence, in: .permissive ... .restricted, help: "terms of its release")
    fields.field("staged", &staged, in: 0...20, help: "quarters of limited access")
    fields.flag("is_withheld", &isWithheld, help: "whether no rival may sell it")
  }
}
