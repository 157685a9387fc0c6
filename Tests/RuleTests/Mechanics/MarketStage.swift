import Quantities
import RaceEngine
import TestKit

/// A market of one segment whose weights are all in sight, and three labs that sell the same model.
struct MarketStage {
  var stage: Stage

  /// Customers who spend a billion, whatever happens, and buy rather than not.
  ///
  /// Quality weighs two, price one, all else nothing; no brand moves and nobody hosts for labs.
  init(_ change: (inout Customers.Rules, inout Segment) -> Void = { _, _ in }) {
    stage = Stage { rules in
      var customers = Customers.Rules()
      var segment = Segment()
      (segment.kind, segment.start, segment.ceiling) = (.developer, .billions(1), .billions(1))
      (segment.midpoint, segment.width, segment.none) = (.points(100), .points(10), .percent(-2_000))
      (segment.quality, segment.price) = (.percent(200), .percent(100))
      (customers.diffusion, customers.brandSpeed, customers.shortfall) = (0, 0, 0)
      (customers.hostedByLabs, customers.hostVariety, customers.ownWeights) = (0, 0, 0)
      change(&customers, &segment)
      customers.segments.append(segment)
      rules.customers = customers
    }
    stage.world.models.removeAll()
    for seat in stage.world.seats {
      stage.world.labs[seat].cash = 0
      stage.world.labs[seat].servingChips = .whole(1_000_000_000)
      stage.world.labs[seat].price = .dollars(20)
      stage.world.labs[seat].knowHow = 0
      stage.world.labs[seat].brand = 0
      stage.world.labs[seat].reach = 0
      stage.world.labs[seat].standing = 0
      stage.addModel(of: seat, .points(120), .closed)
    }
  }

  /// What each lab sells of its own offer in the quarter.
  func sales() -> [Int64] {
    var played = stage
    played.play(Customers.self)
    let world = played.world
    return world.seats.map { world.customers.segments[0].shares[$0].raw }
  }

  /// The market after a quarter.
  func played() -> Stage {
    var played = stage
    played.play(Customers.self)
    return played
  }
}
