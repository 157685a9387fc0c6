import Quantities

extension Habits {
  /// Fits habits to a race of less than five years, in which nothing that is missed can be made good.
  ///
  /// Bids and growth are higher, and experiments bring more than the size of its few runs does. Measured as levers of
  /// `steady` among `steady` in the lessons.
  /// - Parameter quarters: The race's length, below 20.
  mutating func hurry(_ quarters: Int32) {
    bid = min(bid.times(.percent(200)), .percent(60))
    growth = min(growth.times(.percent(150)), .percent(80))
    training = training.times(.percent(50))
    guard quarters <= 8 else { return }
    // In two years money is soon worth nothing: chips and people are.
    chips = min(chips.times(.percent(130)), .percent(95))
    pay = pay + .percent(12)
  }
}
