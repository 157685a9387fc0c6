public import Quantities
public import RaceEngine

/// What rivals may be up to, for whoever looks ahead without knowing them.
public enum RivalGuess {
  /// What a rival orders in one of many imagined futures, given what it would see there.
  ///
  /// Over four futures in a row each rival has the style of each of the reference policies once; over sixteen they come
  /// in other company, too.
  /// - Parameters:
  ///   - future: The number of the future, from 0.
  ///   - seat: The rival.
  ///   - view: What it would see; its own to write in.
  ///   - rules: The rules; its own to write in.
  public static func orders(
    in future: Int, of seat: Seat, seeing view: inout Observation, _ rules: inout Ruleset
  ) -> OrderSheet {
    let style = (future + Int(seat.index) * (1 + future / Portfolio.rivals)) % Portfolio.rivals
    let habits = Portfolio.styles[style].character.habits(seeing: &view, &rules)
    return Habitual(habits).advise(&view, &rules).sheet
  }
}
