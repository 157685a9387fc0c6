import Policies
import Quantities
import RaceEngine

/// A race of extreme rules and orders.
enum ExtremeRace {
  /// Plays a race to its end, with every seat's orders random, and looks ahead from some of its quarters.
  ///
  /// - Returns: The first field of an observation that left its range, with where and when; nil where none did.
  static func play(_ rules: Ruleset, seed: UInt64) -> String? {
    var race = Race(rules: rules, seed: seed)
    var dice = Dice(seed: seed)
    var stray: String?
    while !race.isOver {
      var sheets: [VettedSheet] = []
      for seat in race.seats {
        let view = race.observation(for: seat)
        if stray == nil, let found = RangesOfView.stray(in: view) {
          stray = "turn \(race.turn), seat \(seat.index): \(found)"
        }
        let draft =
          switch dice.below(4) {
          case 0: RandomOrders.sheet(seeing: view, rules, race.policySeed(for: seat))
          case 1: policy(&dice).advise(seeing: view, rules, race.policySeed(for: seat)).sheet
          default: ExtremeOrders.sheet(seed: seed &+ UInt64(dice.below(.max)))
          }
        sheets.append(race.vet(draft, for: seat).sheet)
        if dice.below(40) == 0 { imagine(from: view, rules, seed: seed) }
      }
      var nobody = NoRecorder()
      do {
        try race.advance(sheets, &nobody)
      } catch {
        return "turn \(race.turn): \(error)"
      }
    }
    return stray
  }

  private static func policy(_ dice: inout Dice) -> BuiltinPolicy {
    BuiltinPolicy.allCases[Int(dice.below(Int64(BuiltinPolicy.allCases.count)))]
  }

  private static func imagine(from view: Observation, _ rules: Ruleset, seed: UInt64) {
    var imagined = ImaginedRace(from: view, rules: rules, seed: seed)
    for turn in 0..<3 {
      var sheets = BySeat(OrderSheet())
      for seat in Seats(rules.roles.count) { sheets[seat] = ExtremeOrders.sheet(seed: seed &+ UInt64(turn)) }
      imagined.advance(sheets)
    }
    _ = imagined.score(of: view.seat)
  }
}

/// Looks for fields that left their range.
struct RangesOfView: RegisterVisitor, FieldVisitor {
  private var path: StaticString = ""
  private var stray: String?

  /// The first field of an observation that is out of its range.
  static func stray(in view: Observation) -> String? {
    var view = view
    var ranges = RangesOfView()
    view.visit(&ranges)
    ranges.path = "own"
    view.own.visit(&ranges)
    ranges.rows("field", &view.field, help: "")
    ranges.rows("models", &view.models, help: "")
    return ranges.stray
  }

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    path = step.name.key
    notice.visit(&self)
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    guard stray == nil, !range.contains(value) else { return }
    stray = "\(path).\(name) is \(value.raw), not \(range.lowerBound.raw) to \(range.upperBound.raw)"
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    row.visit(&self)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    path = name
    for place in table.indices { table[place].visit(&self) }
  }
}
