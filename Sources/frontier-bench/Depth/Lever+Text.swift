import Policies
import Quantities

extension Lever {
  /// A value as people read it.
  func text(_ raw: Int64) -> String {
    if !choices.isEmpty { return choices[Int(raw - range.lowerBound)] }
    return "\(unit.symbol)" == "\(Rate.unit.symbol)" ? Figures.percent(Double(raw) / 1_000_000) : String(raw)
  }
}
