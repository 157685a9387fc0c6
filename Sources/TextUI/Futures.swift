public import Quantities
public import RaceEngine

/// What a rival might order in one of many imagined futures, given what it would see there and the rules.
public typealias RivalOrders = @Sendable (Int, Seat, inout Observation, inout Ruleset) -> OrderSheet

/// The coming quarters many times over, with the orders that stand, with luck, and with rivals who play on.
///
/// What is said of a figure leaves out its lowest and its highest.
struct Futures {
  /// How many.
  static let count = 12
  /// How many lie in what is said.
  static let told = count - 2
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

  /// What the futures have of a figure, from low to high; nil where fewer than two thirds have it.
  func range<Value: Comparable>(_ figure: (Observation) -> Value?) -> ClosedRange<Value>? {
    let values = ends.compactMap(figure).sorted()
    guard values.count * 3 >= ends.count * 2 else { return nil }
    return values[1]...values[values.count - 2]
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
