import Quantities

extension Licensing {
  /// Licensees pay the owners their part of the quarter's revenue, which counts for the one and no longer for the other.
  static func payOwners(_ world: inout World, _ book: inout some Recorder) {
    for seat in world.seats where world.licensing.deals[seat].model != 0 {
      let owner = world.licensing.deals[seat].owner
      // Who is in debt pays no fees; it will hear from its creditors.
      let fee = min(world.labs[seat].revenue.times(world.licensing.fee), max(world.labs[seat].cash, 0))
      world.pay(fee, from: Account(seat), to: Account(owner), by: name.domain, knownTo: .everyone, &book)
      world.labs[seat].revenue -= fee
      world.labs[owner].revenue += fee
      world.licensing.deals[seat].paid = fee
    }
  }
}

extension World {
  /// The place of a model in the table; nil where it is gone.
  mutating func place(ofModel id: Int32) -> Int? {
    for place in models.indices where models[place].id == id { return place }
    return nil
  }

  /// The model that a lab sells: its own best one, or a rival's, served at the cost of a model of the usual size.
  ///
  /// - Parameters:
  ///   - own: The lab's best released model; a blank one where it has none.
  ///   - usual: The size of a model whose lab has none of its own, log10 of FLOP.
  mutating func sold(by seat: Seat, own: Model, usual: Decades) -> Model {
    let id = licensing.deals[seat].model
    guard id != 0, let place = place(ofModel: id), models[place].capability > own.capability else { return own }
    var model = Model()
    model.owner = models[place].owner
    model.state = .closed
    model.capability = models[place].capability
    model.size = own.size > 0 ? own.size : usual
    return model
  }
}

extension Model {
  /// Whether a rival may sell it: a closed model that everybody is served, and that is not withheld.
  var mayBeSold: Bool { state == .closed && traits.staged == 0 && !traits.isWithheld }
}
