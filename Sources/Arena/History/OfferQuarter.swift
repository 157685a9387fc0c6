public import Quantities
public import RaceEngine

/// What one service offered in a quarter: a capability, at a price.
public struct OfferQuarter: Described {
  /// The lab that served it; −1: hosts of open weights.
  public var seat: Int32 = -1
  /// The model's number.
  public var model: Int32 = 0
  /// The model's capability.
  public var capability: Capability = 0
  /// What a million tokens cost.
  public var price: TokenPrice = 0

  /// Nothing.
  public init() {}

  init(_ seat: Int32, _ model: Model, _ price: TokenPrice) {
    self.seat = seat
    self.model = model.id
    capability = model.capability
    self.price = price
  }

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("seat", &seat, in: -1...7, help: "the lab that served it; -1: hosts of open weights")
    fields.field("model", &model, in: 0...1_000_000, help: "the model's number")
    fields.field("capability", &capability, in: 0 ... .points(400), help: "its capability")
    fields.field("price", &price, in: 0 ... .dollars(1_000), help: "what a million tokens cost")
  }

  /// The offers after a quarter, by seat, hosts last.
  static func all(in world: inout World) -> [OfferQuarter] {
    var offers: [OfferQuarter] = []
    for seat in world.seats where world.labs[seat].isOpen && world.labs[seat].capability > 0 {
      offers.append(OfferQuarter(Int32(seat.index), world.flagship(of: seat), world.labs[seat].price))
    }
    var open = Model()
    for place in world.models.indices where world.models[place].state == .open {
      if world.models[place].capability > open.capability { open = world.models[place] }
    }
    if open.id > 0, world.customers.openPrice > 0 {
      offers.append(OfferQuarter(-1, open, world.customers.openPrice))
    }
    return offers
  }
}
