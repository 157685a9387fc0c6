import Quantities

extension Habits {
  /// Fits habits to a race of less than five years, in which nothing that is missed can be made good.
  ///
  /// Bids and growth are higher, and experiments bring more than the size of its few runs does. Measured as levers of
  /// `steady` among `steady` in the lessons.
  /// - Parameter quarters: The race's length, below 20.
  mutating func hurry(_ quarters: Int32) {
    bid = min(bid.times(.percent(500)), .percent(60))
    growth = min(growth.times(.percent(120)), .percent(80))
    training = training.times(.percent(18))
    patron = min(patron * 4, 24)
    chipsPerResearcher = max(chipsPerResearcher * 6 / 10, 8)
    mostServing = mostServing.times(.percent(42))
    // Whom less pay keeps away is missed at once; who comes for the work comes in years.
    pay = max(pay, .percent(103))
    guard quarters <= 8 else {
      // A name has no time to pay.
      margin = min(margin.times(.percent(400)), .percent(900))
      return
    }
    // In two years money is soon worth nothing, and parts of the lab sold for it are missed at the end: chips and people
    // are worth most.
    chips = min(chips.times(.percent(150)), .percent(95))
    training = training.times(.percent(75))
    serving = serving.times(.percent(25))
    pay = pay + .percent(12)
    isPeopleFirst = true
    raise = raise.times(.percent(40))
    reserve = 0
  }
}
