public import Quantities

extension Race {
  /// Everybody's results and points, by seat: what a finished race says in public.
  public func tallies() -> [Goals.Tally] { seats.map { world.goals.tallies[$0] } }

  /// Seats from first to last place, by smoothed total, ties by seat number.
  public func ranking() -> [Seat] {
    seats.sorted { left, right in
      let (one, other) = (world.goals.tallies[left].smoothed, world.goals.tallies[right].smoothed)
      return one != other ? one > other : left < right
    }
  }

  /// The seat whose smoothed total is above all others'; nil where two or more share the first place, as after an
  /// ending that all have in common.
  public func winner() -> Seat? {
    let ranking = ranking()
    guard let first = ranking.first else { return nil }
    guard ranking.count > 1 else { return first }
    return world.goals.tallies[first].smoothed > world.goals.tallies[ranking[1]].smoothed ? first : nil
  }
}
