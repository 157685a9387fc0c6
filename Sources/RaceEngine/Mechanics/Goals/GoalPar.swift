public import Quantities

/// What a role is held against in a goal of its own: par goes in a straight line from the race's start to its end.
public struct GoalPar: Described {
  /// What it is expected to have at the start.
  public var start: Decades = 0
  /// What it is expected to have at the end.
  public var end: Decades = 0
  /// What counts as one point.
  public var spread: Decades = 300_000

  /// No par.
  public init() {}
  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let decades = Decades(raw: -20_000_000)...Decades(raw: 20_000_000)
    fields.field("start", &start, in: decades, help: "expected at the start")
    fields.field("end", &end, in: decades, help: "expected at the end")
    fields.field("spread", &spread, in: 50_000...10_000_000, help: "what counts as one point")
  }

  /// Par after so many quarters, half to even.
  func expected(after played: Int32, of quarters: Int32) -> Int64 {
    let way = mulDiv((end - start).raw, Int64(min(played, quarters)), Int64(max(quarters, 1)), .halfToEven)
    return start.raw + way
  }

  /// A result's distance from par, in spreads, within ±3.
  func points(of result: Int64, after played: Int32, of quarters: Int32) -> Rate {
    let distance = result - expected(after: played, of: quarters)
    return GoalWeights.points(distance, spread.raw)
  }
}
