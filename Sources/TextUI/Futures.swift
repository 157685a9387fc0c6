public import Quantities
public import RaceEngine

/// What a rival might order in one of many imagined futures, given what it would see there and the rules.
public typealias RivalOrders = @Sendable (Int, Seat, inout Observation, inout Ruleset) -> OrderSheet

/// The coming quarters many times over, with the orders that stand, with luck, and with rivals who play on.
///
/// What is said of a figure reaches from the lowest to the highest, and for amounts a part of that beyond: what is hidden of
/// rivals is guessed in one way alone, so that futures differ less than what may come.
struct Futures {
  /// How many.
  static let count = 12
  private let ends: [Observation]

  /// Imagines them.
  /// - Parameters:
  ///   - view: What the seat knows.
  ///   - rules: The scenario's rules.
  ///   - quarters: How many quarters to play on.
  ///   - orders: What the seat orders in each of them, from 0.
  ///   - rivals: What others order.
  init(
    _ view: Observation, _ rules: Ruleset, quarters: Int32, orders: (Int32) -> OrderSheet, rivals: RivalOrders
  ) {
    let own = view.seat
    ends = (0..<Self.count).map { future in
      var race = ImaginedRace(from: view, rules: rules, seed: UInt64(future))
      for quarter in 0..<quarters {
        let sheet = orders(quarter)
        race.advance { seat, view, rules in
          seat == own ? sheet : rivals(future, seat, &view, &rules)
        }
      }
      return race.observation(for: view.seat)
    }
  }

  /// What the futures have of a figure, sorted; nil where fewer than two thirds have it.
  func values<Value: Comparable>(_ figure: (Observation) -> Value?) -> [Value]? {
    let values = ends.compactMap(figure).sorted()
    return values.count * 3 >= ends.count * 2 ? values : nil
  }

  /// An amount from low to high, and beyond what the futures have; nil where fewer than two thirds have it.
  /// - Parameters:
  ///   - part: One over this part of it is how far beyond.
  ///   - amount: The amount.
  func range<Value: FieldValue & Comparable>(
    beyond part: UInt64 = 10, _ amount: (Observation) -> Value?
  ) -> ClosedRange<Value>? {
    guard let values = values(amount), let low = values.first, let high = values.last else { return nil }
    func more(_ value: Value) -> Int64 { Int64(clamping: value.raw.magnitude / part) }
    return Value(raw: low.raw - more(low))...Value(raw: high.raw + more(high))
  }

  /// In how many of them something is so.
  func number(where holds: (Observation) -> Bool) -> Int { ends.count(where: holds) }
}

extension ClosedRange {
  /// The two ends in words, or the one that both are.
  func words(_ text: (Bound) -> String) -> String {
    let (low, high) = (text(lowerBound), text(upperBound))
    return low == high ? low : "\(low) to \(high)"
  }
}
