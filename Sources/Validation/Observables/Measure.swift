/// What kind of number a series holds; only like is added to like.
public struct Measure: Sendable, Hashable {
  /// The symbol of its unit, as the engine writes it: `$`, `points`; empty for plain counts.
  public var symbol: String
  /// Whether each quarter has an amount of its own, so that quarters can be added up.
  public var isPerQuarter = false

  /// A kind of number.
  public init(symbol: String, isPerQuarter: Bool = false) {
    self.symbol = symbol
    self.isPerQuarter = isPerQuarter
  }

  /// A part of a whole.
  public static let ratio = Measure(symbol: "ratio")

  /// Whether the number is a logarithm; it grows by what it is the logarithm of.
  public var isLogarithm: Bool { symbol == "log10" }
  /// Whether nothing is meant by its zero, as with an index: it rises, but it does not grow.
  public var hasNoZero: Bool { symbol == "points" }

  /// What it is, for people.
  var name: String {
    let unit = symbol.isEmpty ? "a plain count" : "`\(symbol)`"
    return isPerQuarter ? "\(unit) of each quarter" : unit
  }
}
