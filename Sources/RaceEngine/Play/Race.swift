public import Quantities
package import Randomness

/// The version of the rules: changes whenever a seed would give another race.
public let rulesVersion = 3

/// Why a race did not advance.
public enum RaceError: Error, Sendable, Equatable {
  /// The race is over.
  case over
  /// A sheet was vetted for another seat, quarter or race.
  case staleSheet(seat: Seat)
}

/// A race: its rules, its luck and its world. The world stays inside; seats see observations.
public struct Race: BitwiseCopyable, Sendable {
  /// The scenario's rules.
  public private(set) var rules: Ruleset
  /// The seed of its luck.
  public let seed: UInt64
  package var world = World()
  package private(set) var chance: Chance

  /// Sets up a race.
  /// - Parameters:
  ///   - rules: A checked scenario's rules.
  ///   - seed: The seed; with the orders it decides everything.
  public init(rules: Ruleset, seed: UInt64) {
    self.rules = rules
    self.seed = seed
    chance = Chance(seed: seed)
    world.start(rules)
    TurnOrder.begin(&world, &self.rules)
  }

  /// The quarter about to be played, from 0.
  public var turn: Int32 { world.turn }
  /// How many labs started.
  public var seatCount: Int { rules.roles.count }
  /// The seats.
  public var seats: Seats { Seats(rules.roles.count) }
  /// Whether the last quarter has been played, or the race has ended for everybody before.
  public var isOver: Bool { world.turn >= rules.race.quarters || world.ending != .none }
  /// How the race ended for everybody before its last quarter; none: it has not.
  public var ending: Ending { world.ending }

  /// What a seat may know now.
  /// - Parameter seat: A seat of the race.
  public func observation(for seat: Seat) -> Observation {
    var view = Observation()
    var copy = world
    var set = rules
    copy.observe(from: seat, &set, into: &view)
    return view
  }

  /// Vets a sheet: the orders that stand, payable as a whole, and those that are refused.
  public func vet(_ sheet: OrderSheet, for seat: Seat) -> (sheet: VettedSheet, refusals: [Refusal]) {
    rules.vet(sheet, seeing: observation(for: seat))
  }

  /// Plays a quarter with vetted sheets.
  ///
  /// - Parameters:
  ///   - sheets: One for each seat that gives orders; seats without a sheet order nothing.
  ///   - book: Who keeps the ledger.
  /// - Throws: `RaceError` when the race is over or a sheet was vetted for another quarter or race; nothing has happened then.
  public mutating func advance(_ sheets: [VettedSheet], _ book: inout some Recorder) throws(RaceError) {
    guard !isOver else { throw .over }
    var all = BySeat(OrderSheet())
    for vetted in sheets {
      let seat = vetted.seat
      guard vetted.turn == world.turn, Int(seat.index) < seatCount, vetted.lab == .of(world.labs[seat]) else {
        throw .staleSheet(seat: seat)
      }
      all[vetted.seat] = vetted.sheet
    }
    resolve(&all, &book)
  }

  /// Plays a quarter without looking at the orders: they must have been vetted for this very quarter by the caller.
  @_specialize(where Book == NoRecorder)
  @_specialize(where Book == Ledger)
  package mutating func resolve<Book: Recorder>(_ sheets: inout BySeat<OrderSheet>, _ book: inout Book) {
    for seat in world.seats { world.conditions[seat] = Conditions() }
    TurnOrder.resolve(&sheets, in: &world, &rules, chance, &book)
    world.given = OrderFolding.digest(of: &sheets, world.seats, &rules, after: world.given)
    world.turn += 1
  }

  /// The race at this very moment with other luck from now on; what was drawn before stays.
  ///
  /// Every mechanic draws its luck in the quarter in which the luck is used first, so that a quarter played with redrawn
  /// luck is as likely as the one that the race has in store.
  /// - Parameter number: Which of the many other futures; any number.
  package func redrawn(_ number: UInt64) -> Race {
    var race = self
    race.chance = chance.realm(.redrawn, number)
    return race
  }

  /// Luck for a seat's policy, unrelated to the race's own.
  public func policySeed(for seat: Seat) -> PolicySeed { PolicySeed(chance.realm(.policy, UInt64(seat.index))) }
}

extension Domain {
  /// Draws of policies.
  package static let policy = Domain(1_001)
  /// Draws of imagined races.
  package static let imagined = Domain(1_002)
  /// Draws of races whose luck is drawn anew.
  package static let redrawn = Domain(1_004)
  /// Draws of random orders.
  package static let randomOrders = Domain(1_003)
}

extension Ruleset {
  /// Vets a sheet against what its seat sees.
  public func vet(_ sheet: OrderSheet, seeing view: borrowing Observation) -> (sheet: VettedSheet, refusals: [Refusal])
  {
    var set = self
    var view = copy view
    let vetting = set.vetting(sheet, seeing: &view)
    let vetted = VettedSheet(sheet: vetting.accepted, seat: view.seat, turn: view.turn, lab: .of(view.own))
    return (vetted, vetting.refusals)
  }

  /// The same for whoever resolves the quarter at once: without the fingerprint by which `advance` knows the sheet.
  package mutating func vetting(_ sheet: OrderSheet, seeing view: inout Observation) -> Vetting {
    var vetting = Vetting(sheet, seeing: &view)
    TurnOrder.vet(&vetting, seeing: &view, &self)
    return vetting
  }

  /// Goes through the rules of every mechanic, in turn order.
  public mutating func visit(_ visitor: inout some RegisterVisitor) { TurnOrder.visit(&self, &visitor) }
}

extension OrderSheet {
  /// Goes through the orders of every mechanic, in turn order.
  public mutating func visit(_ visitor: inout some RegisterVisitor) { TurnOrder.visit(&self, &visitor) }
}

extension Observation {
  /// Goes through the notices of every mechanic, in turn order.
  public mutating func visit(_ visitor: inout some RegisterVisitor) { TurnOrder.visit(&self, &visitor) }
}
