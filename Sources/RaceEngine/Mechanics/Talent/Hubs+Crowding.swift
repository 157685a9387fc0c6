public import Quantities

extension Hubs {
  /// Where a lab sits.
  public struct Home: Described {
    /// The hub, from 0.
    public var hub: Int32 = 0
    /// In the first.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("hub", &hub, in: 0...5, help: "number of the hub")
    }
  }
  /// How crowded a hub is.
  public struct Crowd: Described {
    /// The part by which its labs' staff exceed its room; three times at most.
    public var crowding: Rate = 0
    /// The part of the field's researchers who sit there.
    public var part: Rate = 0
    /// Room enough.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("crowding", &crowding, in: 0 ... .percent(300), help: "part by which staff exceed the room")
      fields.field("part", &part, in: 0 ... .one, help: "part of the field's researchers who sit there")
    }
  }

  /// Counts who sits where.
  static func measure(_ world: inout World, _ rules: Rules) {
    var all: Headcount = 0
    for seat in world.seats { all += world.labs[seat].researchers }
    for place in world.hubs.crowds.indices {
      var (staff, researchers) = (Headcount(raw: 0), Headcount(raw: 0))
      for seat in world.seats where world.labs[seat].isOpen && world.hubs.places[seat].hub == Int32(place) {
        staff += world.labs[seat].researchers + world.labs[seat].engineers
        researchers += world.labs[seat].researchers
      }
      let first = rules.hubs[place].room
      let room = first + first.times(Rate(raw: rules.growth.raw * Int64(world.turn)))
      let crowding = staff > room ? mulDiv((staff - room).raw, 1_000_000, room.raw, atMost: 3_000_000) : 0
      world.hubs.crowds[place].crowding = Rate(raw: crowding)
      world.hubs.crowds[place].part = researchers.share(of: all)
    }
  }

  /// What a lab's hub does to it this quarter.
  static func settle(_ seat: Seat, _ world: inout World, _ rules: Rules) {
    let place = Int(world.hubs.places[seat].hub)
    let hub = rules.hubs[place]
    let crowd = world.hubs.crowds[place]
    var all: Headcount = 0
    for other in world.seats { all += world.labs[other].researchers }
    let others = max(crowd.part - world.labs[seat].researchers.share(of: all), 0)
    let asked = hub.pay + hub.pay.times(rules.payRise.times(crowd.crowding))
    let dearer = mulDiv(Logarithm.log10(asked.raw).raw - 6_000_000, rules.payWeight.raw * 2, 868_589)
    world.conditions[seat].hiring += rules.neighbours.times(others) - Rate(raw: dearer)
    world.conditions[seat].leaving += rules.lured.times(others)
    world.conditions[seat].dues += rent(of: seat, &world, rules)
  }

  /// A quarter's rent for a lab's staff, at last measured crowding.
  static func rent(of seat: Seat, _ world: inout World, _ rules: Rules) -> Money {
    let place = Int(world.hubs.places[seat].hub)
    guard place < rules.hubs.count else { return 0 }
    let staff = world.labs[seat].researchers + world.labs[seat].engineers
    let desks = Money(raw: mulDiv(rules.hubs[place].office.raw, staff.raw, 1_000_000))
    return desks + desks.times(rules.rentRise.times(world.hubs.crowds[place].crowding))
  }

  /// How much better a star of one lab likes an offer of another because both sit in one hub.
  static func nearness(of one: Seat, to other: Seat, in world: inout World) -> Int64 {
    world.hubs.places[one].hub == world.hubs.places[other].hub ? world.hubs.nearness.raw : 0
  }
}
