package import Quantities

/// What a quarter's circumstances do to a lab's work, people and offers: neutral until a mechanic says otherwise.
///
/// Set to neutral at the start of every quarter. A mechanic adds to what it moves, before the one that reads it; so
/// neither needs to know the other, and one that is off leaves everything as it was. Derived, hence in no digest.
package struct Conditions: BitwiseCopyable, Sendable {
  /// Multiplies the worth of all researchers' work. Read by research.
  package var talent: Rate = .one
  /// Multiplies what discovery finds. Read by research.
  package var discovery: Rate = .one
  /// Multiplies the fleet's work. Read by the split of the fleet.
  package var fleet: Rate = .one
  /// Multiplies the work of training alone. Read by the split of the fleet.
  package var training: Rate = .one
  /// Chips that are rented in, or let out where below zero. Read by the split of the fleet.
  package var rented: Chips = 0
  /// Decades of effective compute that a run gains when it ends. Read by training.
  package var recipe: Decades = 0
  /// Multiplies the spread of a run's luck. Read by training.
  package var luck: Rate = .one
  /// Utility that the lab's job offers gain. Read by the talent market.
  package var hiring: Rate = 0
  /// Added to the factor by which staff leave: 100 % doubles the neutral rate. Read by turnover.
  package var leaving: Rate = 0
  /// Decades of tokens that each chip serves more. Read by customers.
  package var serving: Decades = 0
  /// Part of what customers ask for that needs no chips of the lab. Read by customers.
  package var offloaded: Rate = 0
  /// Utility that the lab's service gains in each kind of segment, by its number. Read by customers.
  package var appeal = InlineArray<4, Rate>(repeating: 0)
  /// How much the lab's deeds of the quarter offend its people: 100 % is a scandal. Read by convictions.
  package var betrayal: Rate = 0

  /// Multiplies what the market thinks the lab is worth. Read by valuation.
  package var valuation: Rate = .one
  /// Safeguard of a model that is finished now. Read by training.
  package var safeguard: Rate = 0
  /// How well the engineers run the fleet. Set by its split, read by slips.
  package var operated: Rate = .one
  /// Quarters by which a run comes later. Read by training.
  package var delay: Int32 = 0

  package init() {}
}
