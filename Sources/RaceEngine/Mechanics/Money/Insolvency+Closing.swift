package import Quantities
package import Randomness

extension World {
  /// Ends a lab whose people and chips have gone: debts, closed models, standing, and what was on its way.
  package mutating func shut(_ seat: Seat, by cause: Domain, _ book: inout some Recorder) {
    let debt = -labs[seat].cash
    pay(max(debt, 0), from: .investors, to: Account(seat), by: cause, &book)
    labs[seat].isOpen = false
    labs[seat].running = 0
    labs[seat].valuation = 0
    labs[seat].revenue = 0
    labs[seat].revenueBefore = 0
    customers.marketShares[seat] = 0
    let standing = labs[seat].standing.raw
    move(.standing, standing, from: Account(seat), to: .world, by: cause, knownTo: .everyone, &book)
    var place = 0
    while place < models.count {
      if models[place].owner == seat, models[place].state != .open {
        models.remove(at: place)
      } else {
        place += 1
      }
    }
    rankReleases()
    training[seat] = TrainingRuns.Run()
    funding[seat].pending = 0
    deliveries[seat] = Deliveries.Schedule()
  }
}
