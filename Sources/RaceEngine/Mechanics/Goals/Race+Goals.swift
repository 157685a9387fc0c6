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
}
