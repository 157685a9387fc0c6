public import Quantities
package import Randomness

/// Now and then an idea changes what can be done, at a date that nobody knows, and its finder leads for a while.
///
/// Each kind of breakthrough can be found from a quarter that is drawn for the race. From then on every lab finds it
/// with the chance `hazard` × its effort, where effort is ((experiments ÷ reference) × (talent ÷ reference))^(exponent
/// ÷ 2), and stars add their sparks to it. Who has it gains a step in know-how, finds more from then on, and serves better but dearer
/// answers once it has released a model since. `lag` quarters after the first lab everybody has it.
///
/// - Hidden: the date, and who has it before it is used. Public: who uses it.
/// - Invariant: nobody gets a breakthrough twice, or loses it; more effort never finds it later.
/// - Source: Kortum 1997, "Research, patenting, and technological change", for chances that rise with effort; Jaech et
///   al. 2024, "OpenAI o1 system card", for answers that cost thinking.
public enum Breakthroughs: Mechanic {
  /// The scenario's parameters, under the key `breakthroughs`.
  public struct Rules: Described {
    /// The kinds.
    public var kinds = Table<4, Kind>(blank: Kind())
    /// Exponent of effort.
    public var effortExponent: Rate = .percent(50)
    /// Reference: experiments of a quarter.
    public var referenceWork: Work = 18_700_000
    /// Reference: researchers, times productivity.
    public var referenceTalent: Headcount = .people(250)

    /// Answers that think, and a late wild card.
    public init() {
      var thinking = Kind()
      thinking.earliest = 4
      thinking.window = 6
      thinking.hazard = .percent(8)
      thinking.lag = 3
      thinking.step = 80_000
      thinking.appeal = .percent(30)
      thinking.dearer = 200_000
      kinds.append(thinking)
      var wild = Kind()
      wild.earliest = 16
      wild.window = 24
      wild.hazard = .percent(3)
      wild.lag = 5
      wild.discovery = .percent(140)
      kinds.append(wild)
    }
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("kinds", &kinds, help: "what can be found, numbered from 0")
      fields.field("effort_exponent", &effortExponent, in: 0 ... .percent(200), help: "exponent of effort")
      fields.field("reference_work", &referenceWork, in: 1...1_000_000_000_000, help: "reference experiments")
      fields.field("reference_talent", &referenceTalent, in: 1 ... .people(1_000_000), help: "reference researchers")
    }
  }
  /// A kind of breakthrough.
  public struct Kind: Described {
    /// The first quarter in which it can be found, if the draw is kind.
    public var earliest: Int32 = 0
    /// Quarters over which that date is drawn.
    public var window: Int32 = 0
    /// The chance that a lab of reference effort finds it in a quarter.
    public var hazard: Rate = 0
    /// Quarters from the first finder to everybody.
    public var lag: Int32 = 4
    /// Step in know-how.
    public var step: Decades = 0
    /// Customers' utility of answers that use it.
    public var appeal: Rate = 0
    /// Decades of tokens that a chip serves less for them.
    public var dearer: Decades = 0
    /// What discovery is multiplied by.
    public var discovery: Rate = .one
    /// Nothing to be found.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("earliest", &earliest, in: 0...80, help: "first quarter in which it may be found")
      fields.field("window", &window, in: 0...80, help: "quarters over which that date is drawn")
      fields.field("hazard", &hazard, in: 0 ... .one, help: "chance a quarter at the reference effort")
      fields.field("lag", &lag, in: 1...80, help: "quarters from the first finder to everybody")
      fields.field("step", &step, in: 0...1_000_000, help: "step in know-how")
      fields.field("appeal", &appeal, in: 0 ... .percent(500), help: "utility of answers that use it")
      fields.field("dearer", &dearer, in: 0...1_000_000, help: "decades of tokens served less")
      fields.field("discovery", &discovery, in: .percent(10) ... .percent(500), help: "what discovery is multiplied by")
    }
  }
  /// No orders: chances follow effort.
  public typealias Orders = NoOrders
  /// What the seat learns of a kind.
  public struct KindNotice: Described {
    /// The quarter in which the seat got it; −1: not yet.
    public var got: Int32 = -1
    /// The quarter in which it was seen in use first; −1: not yet.
    public var seen: Int32 = -1
    /// The labs that were seen to use it, a bit for each seat.
    public var users: Int32 = 0
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.field("got", &got, in: -1...80, help: "quarter in which you got it; -1 for not yet")
      fields.field("seen", &seen, in: -1...80, help: "quarter in which it was first seen in use; -1 for not yet")
      fields.field("users", &users, in: 0...255, help: "labs seen to use it, a bit for each seat")
    }
  }
  /// What the seat learns.
  public struct Notice: Described {
    /// Every kind.
    public var kinds = Table<4, KindNotice>(blank: KindNotice())
    /// Nothing known.
    public init() {}
    /// Names every field.
    public mutating func visit(_ fields: inout some FieldVisitor) {
      fields.rows("kinds", &kinds, help: "what was found")
    }
  }
  /// How far a kind has come.
  package struct Progress: BitwiseCopyable, Sendable {
    /// The quarter from which on it may be found; −1 before the first quarter, in which it is drawn.
    package var due: Int32 = -1
    /// The quarter in which the first lab found it; −1: nobody has.
    package var found: Int32 = -1
    package var seen: Int32 = -1
    package var users: Int32 = 0
    package var got = BySeat<Int32>(-1)
  }

  /// Its names.
  public static var name: MechanicName {
    MechanicName(46, "breakthroughs", summary: "ideas that change what can be done")
  }
  /// Its rules.
  public static func rules(in set: borrowing Ruleset) -> Rules? { set.breakthroughs }
  /// Its rules, lent.
  public static func edit(_ set: inout Ruleset, _ body: (inout Rules?) -> Void) { body(&set.breakthroughs) }
  /// Its notice, lent.
  public static func edit(_ view: inout Observation, _ body: (inout Notice) -> Void) { body(&view.breakthroughs) }

  package static func begin(_ world: inout World, _ rules: Rules, _ roles: borrowing Table<8, Role>) {
    for _ in rules.kinds.indices { world.breakthroughs.append(Progress()) }
  }

  package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ rules: Rules, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    let kinds = rules.kinds.storage.span
    for place in world.breakthroughs.indices {
      let kind = kinds[place]
      if world.breakthroughs[place].due < 0 {
        let late = chance.draw(name.domain, turn: 0, of: UInt64(place)).below(Int64(kind.window) + 1)
        world.breakthroughs[place].due = kind.earliest + Int32(late)
      }
      if world.breakthroughs[place].found < 0, world.turn < world.breakthroughs[place].due { continue }
      search(place, kind, &world, rules, chance, &book)
      if world.breakthroughs[place].found >= 0 { use(place, kind, &world) }
    }
  }

  /// Every lab that has it not yet may find it; when its time has come everybody gets it.
  private static func search(
    _ place: Int, _ kind: Kind, _ world: inout World, _ rules: Rules, _ chance: Chance, _ book: inout some Recorder
  ) {
    let found = world.breakthroughs[place].found
    let isCommon = found >= 0 && world.turn - found >= kind.lag
    for seat in world.seats where world.labs[seat].isOpen && world.breakthroughs[place].got[seat] < 0 {
      if !isCommon {
        let odds = effort(of: seat, &world, rules).times(kind.hazard).times(.one + Stars.sparks(of: seat, in: &world))
        let identity = UInt64(place) << 8 | UInt64(seat.index)
        let draw = chance.draw(name.domain, turn: world.turn, of: identity, for: 1)
        guard draw.happens(odds.raw) else { continue }
        if found < 0 { world.breakthroughs[place].found = world.turn }
      }
      world.breakthroughs[place].got[seat] = world.turn
      let step = min(kind.step, max(Decades(raw: 32_000_000) - world.labs[seat].knowHow, 0))
      world.move(.knowHow, step.raw, from: .world, to: Account(seat), by: name.domain, &book)
    }
    guard isCommon, world.breakthroughs[place].users != Int32(1) << world.seatCount - 1 else { return }
    if world.breakthroughs[place].seen < 0 { world.breakthroughs[place].seen = world.turn }
    world.breakthroughs[place].users = Int32(1) << world.seatCount - 1
  }

  /// A lab's effort, relative to the reference.
  private static func effort(of seat: Seat, _ world: inout World, _ rules: Rules) -> Rate {
    let lab = world.labs[seat]
    let talent = lab.researchers.times(lab.productivity).times(world.conditions[seat].talent)
    guard lab.experimentWork > 0, talent > 0 else { return 0 }
    let compute = Logarithm.log10(lab.experimentWork.raw) - Logarithm.log10(rules.referenceWork.raw)
    let people = Logarithm.log10(talent.raw) - Logarithm.log10(rules.referenceTalent.raw)
    let exponent = Decades(raw: (compute + people).raw / 2).times(rules.effortExponent)
    return Rate(raw: Logarithm.power10(min(exponent, 3_000_000), times: 1_000_000))
  }

  /// What it does for those who have it: more discovery at once, better and dearer answers from the next release on.
  private static func use(_ place: Int, _ kind: Kind, _ world: inout World) {
    for seat in world.seats where world.labs[seat].isOpen && world.breakthroughs[place].got[seat] >= 0 {
      let got = world.breakthroughs[place].got[seat]
      world.conditions[seat].discovery = world.conditions[seat].discovery.times(kind.discovery)
      var isUsed = false
      for model in world.models.indices where world.models[model].owner == seat {
        isUsed = isUsed || world.models[model].state != .unreleased && world.models[model].releasedTurn >= got
      }
      guard isUsed else { continue }
      for segment in 0..<4 { world.conditions[seat].appeal[segment] += kind.appeal }
      world.conditions[seat].serving -= kind.dearer
      let bit = Int32(1) << Int32(seat.index)
      guard world.breakthroughs[place].users & bit == 0 else { continue }
      world.breakthroughs[place].users |= bit
      if world.breakthroughs[place].seen < 0 { world.breakthroughs[place].seen = world.turn }
    }
  }

  package static func observe(
    _ world: inout World, from seat: Seat, _ rules: Rules, into view: inout Observation
  ) {
    view.breakthroughs.kinds.removeAll()
    for place in world.breakthroughs.indices {
      var row = KindNotice()
      row.got = world.breakthroughs[place].got[seat]
      row.seen = world.breakthroughs[place].seen
      row.users = world.breakthroughs[place].users
      view.breakthroughs.kinds.append(row)
    }
  }
  package static func fold(_ world: inout World, into digest: inout Digest) {
    for place in world.breakthroughs.indices {
      digest.fold(world.breakthroughs[place].due)
      digest.fold(world.breakthroughs[place].found)
      digest.fold(world.breakthroughs[place].seen)
      digest.fold(world.breakthroughs[place].users)
      for seat in world.seats { digest.fold(world.breakthroughs[place].got[seat]) }
    }
  }
  package static func imagine(
    _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    for place in world.breakthroughs.indices where place < view.breakthroughs.kinds.count {
      let row = view.breakthroughs.kinds[place]
      world.breakthroughs[place].seen = row.seen
      world.breakthroughs[place].users = row.users
      for seat in world.seats where row.users >> Int32(seat.index) & 1 == 1 {
        world.breakthroughs[place].got[seat] = row.seen
      }
      world.breakthroughs[place].got[view.seat] = row.got
      let first = row.seen < 0 || row.got >= 0 && row.got < row.seen ? row.got : row.seen
      world.breakthroughs[place].found = first
    }
  }
}
