public import Quantities
package import Randomness

/// The world is divided into blocs: each lab has its home in one, and each bloc has its part of all customers.
///
/// Blocs are numbered from 0. A lab stays where it is. By itself a home does nothing: rules on exports, fabs and
/// sovereignty look at it. Where this mechanic is off, every lab is in bloc 0.
///
/// - Public: where every lab is at home, and what part of each kind of customers a bloc has.
/// - Invariant: the home of a lab never changes.
/// - Source: Design choice: governments act for a territory, labs and customers are in one.
public enum Blocs: Mechanic {
  /// The scenario's parameters, under the key `blocs`.
  public struct Rules: Described {
    /// Where each lab is at home, by seat; labs beyond the last row are in bloc 0.
    public var labs = Table<8, Home>(blank: Home())
    /// The blocs, by number.
    public var blocs = Table<6, Bloc>(blank: Bloc())

    /// Three blocs: one with most labs and half of the customers, and two others.
    public init() {
      for bloc in [0, 0, 1, 0, 2, 1, 0, 0] as [Int32] { labs.append(Home(bloc)) }
      for part in [50, 25, 25] as [Int64] { blocs.append(Bloc(part: .percent(part))) }
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "where each lab is at home, by seat")
      fields.rows("blocs", &blocs, help: "the blocs, by number from 0")
    }
  }
  /// Where a lab is at home.
  public struct Home: Described {
    /// The bloc's number.
    public var bloc: Int32 = 0
    /// The first bloc.
    public init() {}
    /// A bloc.
    public init(_ bloc: Int32) { self.bloc = bloc }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("bloc", &bloc, in: 0...5, help: "the bloc's number, from 0")
    }
  }
  /// A bloc's part of each kind of customers.
  public struct Bloc: Described {
    /// Of what consumers spend.
    public var consumer: Rate = 0
    /// Of what firms spend.
    public var enterprise: Rate = 0
    /// Of what developers spend.
    public var developer: Rate = 0
    /// Of what governments spend.
    public var government: Rate = 0
    /// No customers.
    public init() {}
    /// The same part of all.
    public init(part: Rate) { (consumer, enterprise, developer, government) = (part, part, part, part) }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("consumer", &consumer, in: 0 ... .one, help: "its part of what consumers spend")
      fields.field("enterprise", &enterprise, in: 0 ... .one, help: "its part of what firms spend")
      fields.field("developer", &developer, in: 0 ... .one, help: "its part of what developers spend")
      fields.field("government", &government, in: 0 ... .one, help: "its part of what governments spend")
    }

    /// Its part of one kind of customers.
    package func part(of kind: SegmentKind) -> Rate {
      switch kind {
      case .consumer: consumer
      case .enterprise: enterprise
      case .developer: developer
      case .government: government
      }
    }
  }
  /// No orders.
  public typealias Orders = NoOrders
  /// What every seat knows.
  public struct Notice: Described {
    /// Where each lab is at home, by seat.
    public var labs = Table<8, Home>(blank: Home())
    /// How many blocs there are; 0: the world is not divided.
    public var count: Int32 = 0
    /// One world.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("labs", &labs, help: "where each lab is at home, by seat")
      fields.field("count", &count, in: 0...6, help: "how many blocs there are")
    }
  }
  package struct State: BitwiseCopyable, Sendable {
    /// Where each lab is at home.
    package var homes = BySeat<Int32>(0)
    /// Each bloc's part of all customers.
    package var blocs = Table<6, Bloc>(blank: Bloc())
  }

  /// Its names.
  public static var name: MechanicName { MechanicName(35, "blocs", summary: "where labs and customers are at home") }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.blocs }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.blocs) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.blocs) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    world.blocs.blocs = rules.blocs
    for seat in world.seats where Int(seat.index) < rules.labs.count {
      world.blocs.homes[seat] = rules.labs[Int(seat.index)].bloc
    }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {}

  package static func observe(_ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation) {
    view.blocs.count = Int32(rules.blocs.count)
    view.blocs.labs.removeAll()
    for other in world.seats { view.blocs.labs.append(Home(world.blocs.homes[other])) }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for seat in world.seats { digest.fold(world.blocs.homes[seat]) }
  }
}

extension World {
  /// The bloc in which a lab is at home, from 0 to 5; 0 where the world is not divided.
  package mutating func bloc(of seat: Seat) -> Int { Int(blocs.homes[seat]) }

  /// How many blocs there are: one where the world is not divided.
  package mutating func blocCount() -> Int { max(blocs.blocs.count, 1) }

  /// A bloc's part of what a kind of customers spends; everything where the world is not divided.
  package mutating func part(of bloc: Int, in kind: SegmentKind) -> Rate {
    if blocs.blocs.count == 0 { return bloc == 0 ? .one : 0 }
    return bloc < blocs.blocs.count ? blocs.blocs[bloc].part(of: kind) : 0
  }
}

extension Observation {
  /// The bloc in which a lab is at home; 0 where the world is not divided.
  public func bloc(of seat: Seat) -> Int32 {
    Int(seat.index) < blocs.labs.count ? blocs.labs[Int(seat.index)].bloc : 0
  }
}
