import Quantities
import RaceEngine
import Randomness

/// Imagined races from one position, and how many quarters may still be imagined.
///
/// Future f has the same luck and the same rivals whatever line is tried in it, so that two lines that are tried in the
/// same futures differ by their doing (common random numbers). Each rival has the style of one of four characters.
struct Imagination {
  /// Quarters that may still be imagined.
  private(set) var left: Int32
  /// Quarters of one trial.
  let length: Int32
  private let view: Observation
  private let rules: Ruleset
  private let chance: PolicySeed
  private let budget: Int32
  private var futures: [ImaginedRace] = []
  private var rivals: [[Int]] = []

  /// Nothing imagined yet.
  ///
  /// - Parameters:
  ///   - view: What the seat knows.
  ///   - rules: The scenario's rules.
  ///   - chance: The policy's luck.
  ///   - budget: Quarters that may be imagined.
  ///   - horizon: Quarters that a trial looks ahead, at most to the end of the race.
  init(_ view: Observation, _ rules: Ruleset, _ chance: PolicySeed, budget: Int32, horizon: Int32) {
    (self.view, self.rules, self.chance, self.budget) = (view, rules, chance, budget)
    left = budget
    length = max(min(horizon, view.quarters - view.turn), 1)
  }

  /// Whether one more trial can be paid for.
  var canTry: Bool { left >= length }
  /// Quarters imagined so far.
  var spent: Int32 { budget - left }

  /// What a line is worth in a future: the seat's points at the horizon, in millionths of a spread.
  mutating func value(of line: Line, in future: Int) -> Int64 {
    while futures.count <= future { foresee() }
    var race = futures[future]
    let (start, seat, others) = (view.turn, view.seat, rivals[future])
    while race.turn < start + length, !race.isOver {
      let own = race.turn < start + Line.period ? line.now : line.later
      race.advance { who, view, rules in
        let habits =
          who == seat
          ? own : Portfolio.styles[others[Int(who.index)]].character.habits(seeing: &view, &rules)
        return Habitual(habits).advise(&view, &rules).sheet
      }
      left -= 1
    }
    return race.score(of: seat).raw
  }

  /// One more future: its luck, and a style for each rival.
  private mutating func foresee() {
    let number = futures.count
    let luck = Musing.future(number).draw(chance, turn: view.turn).bits
    futures.append(ImaginedRace(from: view, rules: rules, seed: luck))
    rivals.append(
      (0..<rules.roles.count).map { seat in
        Int(Musing.rival(seat, in: number).draw(chance, turn: view.turn).below(Int64(Portfolio.rivals)))
      })
  }
}
