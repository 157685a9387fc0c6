import Quantities
package import RaceEngine

extension OrderError {
  /// The case and its numbers, for comparing.
  package var brief: String {
    switch self {
    case .switchedOff: "switched off"
    case .tooMany(let limit): "too many, limit \(limit)"
    case .outOfRange(let field, let given, let least, let most, _): "\(field) \(given) not in \(least)...\(most)"
    case .unaffordable(let cost, let left): "costs \(cost.raw), left \(left.raw)"
    case .notNow(let obstacle): "\(obstacle)"
    }
  }
}
