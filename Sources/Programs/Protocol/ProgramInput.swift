import Arena
public import Quantities
import RaceEngine
public import Scenarios

/// What a program was sent in a race that was written down, as far as the replay tells it: all but refused orders.
public enum ProgramInput {
  /// The lines from `hello` on: the race, then the question of each turn.
  ///
  /// - Parameters:
  ///   - replay: A race of this version of the rules.
  ///   - seat: Whose.
  ///   - turns: Which questions; each is of a quarter that was played, or the one after the last.
  ///   - parts: Which parts of the observation; nil: all.
  ///   - wantsBriefing: Whether the text for people is added.
  /// - Returns: nil where the rules are of another version, or an order cannot be played again.
  public static func lines(
    of replay: Replay, seat: Seat, turns: ClosedRange<Int>, parts: ObservationParts?, wantsBriefing: Bool
  ) -> [UInt8]? {
    guard let rules = replay.header.rules else { return nil }
    let header = replay.header
    let names = RaceNames(scenario: header.scenario, title: header.title, labs: header.labs, things: header.names)
    var lines = ProgramMessages.hello(.usual, sandbox: SandboxLevel.limits.rawValue)
    lines += ProgramMessages.newRace(seat: seat, names, rules, wantsRules: true, wantsBriefing: wantsBriefing)
    let told = (parts ?? .all).limited(to: rules)
    var race = Race(rules: rules, seed: header.seed)
    var previous: Observation?
    var nobody = NoRecorder()
    for turn in 0...turns.upperBound {
      var view = race.observation(for: seat)
      if turns.contains(turn) {
        let ordered = turn > 0 ? replay.turns[turn - 1].sheets[Int(seat.index)].orders : nil
        let text =
          wantsBriefing
          ? ProgramMessages.briefing(view, previous: previous, ordered: ordered, names, rules) : nil
        lines += ProgramMessages.turn(&view, told, errors: [], bank: ProgramClocks.usual.bank, briefing: text)
      }
      guard turn < turns.upperBound else { break }
      previous = view
      let sheets = replay.turns[turn].sheets.enumerated().map {
        race.vet($0.element.orders, for: Seat($0.offset)).sheet
      }
      do { try race.advance(sheets, &nobody) } catch { return nil }
    }
    return lines
  }
}
