import Quantities

/// A choice among offers with limited places. Knows nothing of labs or jobs.
///
/// Everybody chooses; an offer takes no more than it has places for, and those whom it turns away choose again among
/// the offers that have places left, until nobody is turned away. So a better offer never takes fewer.
enum RationedChoice {
  /// How many each offer takes.
  ///
  /// - Parameters:
  ///   - seekers: How many choose.
  ///   - choice: The offers.
  ///   - places: How many each can take; `Int64.max` for an offer without a limit.
  static func takers<let count: Int>(
    of seekers: Int64, _ choice: Logit<count>, places: InlineArray<count, Int64>
  ) -> InlineArray<count, Int64> {
    var open = choice
    var taken = InlineArray<count, Int64>(repeating: 0)
    var left = seekers
    var isSettled = false
    while !isSettled {
      isSettled = true
      let parts = open.split(left)
      for place in 0..<count where parts[place] > 0 {
        let taking = min(parts[place], places[place] - taken[place])
        taken[place] += taking
        left -= taking
        if taken[place] == places[place] {
          open.withdraw(place)
          isSettled = false
        }
      }
    }
    return taken
  }
}
