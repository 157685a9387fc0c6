import RaceEngine
import Randomness

/// Changes lines a little, by draws of its own.
///
/// One time in four it takes each habit of a character with a chance of a third; otherwise it turns one to three habits
/// to an end of their range or half of the way there. Both in the coming year, after it, or all the time.
/// - Source: Dockhorn, Hurtado-Grueso, Jeurissen, Xu and Perez-Liebana 2021, "Portfolio Search and Optimization for
///   General Strategy Game-Playing": variation of what scripts do, and the scripts themselves as seeds.
struct Variation {
  private let characters: [Habits]
  private let chance: PolicySeed
  private let turn: Int32
  private var steps = 0

  /// Variations of one quarter.
  ///
  /// - Parameters:
  ///   - characters: What each character would do.
  ///   - chance: The policy's luck.
  ///   - turn: The quarter.
  init(of characters: [Habits], _ chance: PolicySeed, turn: Int32) {
    (self.characters, self.chance, self.turn) = (characters, chance, turn)
  }

  /// One more variation of a line.
  mutating func vary(_ line: Line) -> Line {
    var line = line
    let part = draw(3)
    if draw(4) == 0 {
      let donor = characters[draw(characters.count)]
      for lever in Lever.all where draw(3) == 0 { Self.turn(lever, to: lever.value(in: donor), in: &line, part) }
      return line
    }
    for _ in 0...draw(3) {
      let lever = Lever.all[draw(Lever.all.count)]
      let others = lever.others(than: lever.value(in: part == 2 ? line.later : line.now))
      Self.turn(lever, to: others[draw(others.count)], in: &line, part)
    }
    return line
  }

  private static func turn(_ lever: Lever, to raw: Int64, in line: inout Line, _ part: Int) {
    if part != 2 { line.now = lever.set(raw, in: line.now) }
    if part != 1 { line.later = lever.set(raw, in: line.later) }
  }

  private mutating func draw(_ bound: Int) -> Int {
    steps += 1
    return Int(Musing.step(steps).draw(chance, turn: turn).below(Int64(bound)))
  }
}
