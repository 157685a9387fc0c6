public import Quantities
public import RaceEngine

/// Why a policy gave an order: a code that a front end turns into a sentence, and the figure that decided.
public struct Reason: BitwiseCopyable, Sendable {
  /// The code, such as `load-high`.
  public let code: StaticString
  /// The figure, in raw steps.
  public let figure: Int64
  /// The figure's unit.
  public let unit: Unit
}

/// A sheet and the reasons behind it, in the order of the sheet.
public struct Advice: BitwiseCopyable, Sendable {
  /// The orders.
  public var sheet = OrderSheet()
  /// At most sixteen reasons.
  public var reasons = Table<16, Reason>(blank: Reason(code: "", figure: 0, unit: .count))

  /// No orders and no reasons.
  public init() {}

  /// Adds a reason that no figure decided.
  mutating func because(_ code: StaticString) { reasons.append(Reason(code: code, figure: 0, unit: .count)) }

  mutating func because(_ code: StaticString, _ figure: some FieldValue) {
    reasons.append(Reason(code: code, figure: figure.raw, unit: type(of: figure).unit))
  }
}
