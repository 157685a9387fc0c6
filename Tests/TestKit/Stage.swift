package import Quantities
package import RaceEngine
import Randomness

/// A race of which one mechanic at a time is played, for tests of a single rule.
package struct Stage {
  /// The rules in force; changes hold from the next mechanic on.
  package var rules: Ruleset
  /// The whole truth, to be set up by hand.
  package var world: World
  /// The orders of the turn, by seat.
  package var sheets = BySeat(OrderSheet())
  /// The books of all that was played.
  package private(set) var book = Ledger()
  private let chance: Chance

  /// The start of a race.
  package init(_ rules: Ruleset = SampleRules.plainLabs(), seed: UInt64 = 1) {
    let race = Race(rules: rules, seed: seed)
    self.rules = rules
    world = race.world
    chance = race.chance
  }

  /// The start of a race, with some rules of your own.
  package init(seed: UInt64 = 1, _ change: (inout Ruleset) -> Void) {
    var rules = SampleRules.plainLabs()
    change(&rules)
    self.init(rules, seed: seed)
  }

  /// Plays a mechanic's part of the turn, and nothing else.
  package mutating func play<Rule: Mechanic>(_ rule: Rule.Type) {
    guard let rules = Rule.rules(in: rules) else { return }
    Rule.resolve(&sheets, in: &world, rules, chance, &book)
  }

  /// The next turn, with empty sheets and books.
  package mutating func nextTurn() {
    world.turn += 1
    sheets = BySeat(OrderSheet())
    book.clear()
  }

  /// What a seat sees.
  package func view(of seat: Seat) -> Observation {
    var view = Observation()
    var copy = world
    var set = rules
    copy.observe(from: seat, &set, into: &view)
    return view
  }

  /// Vets a sheet of a seat's orders: enters what stands, and gives the reasons against what does not.
  @discardableResult
  package mutating func order(_ seat: Seat, _ fill: (inout OrderSheet) -> Void) -> [OrderError] {
    var sheet = OrderSheet()
    fill(&sheet)
    let vetted = rules.vet(sheet, seeing: view(of: seat))
    sheets[seat] = vetted.sheet.sheet
    return vetted.refusals.map(\.error)
  }

  /// Adds a model to the world.
  /// - Returns: Its number.
  @discardableResult
  package mutating func addModel(
    of seat: Seat, _ capability: Capability, _ state: ReleaseState = .unreleased, knowHow: Decades = 0
  ) -> Int32 {
    var model = Model()
    model.owner = seat
    model.capability = capability
    model.state = state
    model.size = 25_322_219
    model.knowHow = knowHow
    let number = world.addModel(model)
    world.rankReleases()
    return number
  }

  /// The sum of what moved by the books.
  /// - Parameters:
  ///   - good: What.
  ///   - from: From where; nil: anywhere.
  ///   - to: To where; nil: anywhere.
  package func moved(_ good: Good, from: Account? = nil, to: Account? = nil) -> Int64 {
    book.entries.filter { $0.good == good && (from ?? $0.from) == $0.from && (to ?? $0.to) == $0.to }
      .reduce(0) { $0 + $1.amount }
  }
}
