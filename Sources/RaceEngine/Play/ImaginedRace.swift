public import Quantities
import Randomness

/// A race that might be the real one, as far as one seat knows: for looking ahead.
///
/// It is built from an observation and draws of its own, never from a world: what the seat sees is taken over, what
/// it does not see is guessed from the press and from public figures. Two imagined races with the same observation
/// and seed are equal, whatever the truth is.
public struct ImaginedRace: BitwiseCopyable, Sendable {
  private var race: Race
  /// Who imagines.
  public let seat: Seat

  /// Imagines a race.
  ///
  /// - Parameters:
  ///   - view: What the seat knows.
  ///   - rules: The scenario's rules.
  ///   - seed: Which of the many possible futures; the same seed keeps luck still between alternatives.
  public init(from view: borrowing Observation, rules: Ruleset, seed: UInt64) {
    seat = view.seat
    race = Race(rules: rules, seed: Chance(seed: seed).realm(.imagined).draw(.imagined, turn: 0, of: 0).bits)
    race.world.imagine(view)
    var set = rules
    var view = copy view
    TurnOrder.imagine(&race.world, seeing: &view, &set, race.chance)
  }

  /// The quarter about to be imagined.
  public var turn: Int32 { race.turn }
  /// Whether the imagined race is over.
  public var isOver: Bool { race.isOver }
  /// What a seat would see.
  public func observation(for seat: Seat) -> Observation { race.observation(for: seat) }
  /// A seat's points, weighed and smoothed, in spreads from par.
  public func score(of seat: Seat) -> Rate { race.world.goals.tallies.storage.span[seat].smoothed }

  /// Imagines a quarter. Orders are vetted against what each seat would see; refused ones are left out.
  /// - Parameter sheets: By seat.
  public mutating func advance(_ sheets: BySeat<OrderSheet>) {
    guard !race.isOver else { return }
    var vetted = BySeat(OrderSheet())
    for seat in race.seats { vetted[seat] = race.vet(sheets.storage[Int(seat.index)], for: seat).sheet.sheet }
    var nobody = NoRecorder()
    race.resolve(&vetted, &nobody)
  }

  /// Imagines a quarter, asking for each seat's sheet in turn: each seat is looked at once, which is half the work.
  ///
  /// - Parameter orders: What a seat orders, given what it would see and the rules; both are its own, to write in.
  public mutating func advance(asking orders: (Seat, inout Observation, inout Ruleset) -> OrderSheet) {
    guard !race.isOver else { return }
    var rules = race.rules
    let blank = Observation()
    var sheets = BySeat(OrderSheet())
    for seat in race.seats {
      var view = blank
      race.world.observe(from: seat, &rules, into: &view)
      var (shown, told) = (view, rules)
      let sheet = orders(seat, &shown, &told)
      sheets[seat] = rules.vetting(sheet, seeing: &view).accepted
    }
    var nobody = NoRecorder()
    race.resolve(&sheets, &nobody)
  }
}
