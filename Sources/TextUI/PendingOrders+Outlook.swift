public import Quantities
import RaceEngine

extension PendingOrders {
  /// What the run that these orders start, or that is under way, would give at its end without luck; nil: no run.
  public var expectedRun: Capability? { Foresight(self).run }

  /// What the chips for a million tokens cost, with the lab's best model; nil where nothing is served.
  public var servingCost: TokenPrice? { Figures(view, rules).servingCost }
}
