package import Quantities

/// What a quarter's circumstances do to a lab's work, people and offers: neutral until a mechanic says otherwise.
///
/// Set to neutral at the start of every quarter. A mechanic adds to what it moves, before the one that reads it; so
/// neither needs to know the other, and one that is off leaves everything as it was. Derived, hence in no digest.
package struct Conditions: BitwiseCopyable, Sendable {
  /// Multiplies the worth of all researchers' work. Read by research.
  @Narrow package var talent: Rate = .one
  /// Multiplies what discovery finds. Read by research.
  @Narrow package var discovery: Rate = .one
  /// Multiplies the fleet's work. Read by the split of the fleet.
  @Narrow package var fleet: Rate = .one
  /// Multiplies the work of training alone. Read by the split of the fleet.
  @Narrow package var training: Rate = .one
  /// Multiplies the chips that the engineers run well. Read by the split of the fleet.
  @Narrow package var engineers: Rate = .one
  /// Chips that are rented in, or let out where below zero. Read by the split of the fleet.
  package var rented: Chips = 0
  /// Decades of effective compute that a run gains when it ends. Read by training.
  @Narrow package var recipe: Decades = 0
  /// Multiplies the spread of a run's luck. Read by training.
  @Narrow package var luck: Rate = .one
  /// Utility that the lab's job offers gain. Read by the talent market and by stars.
  @Narrow package var hiring: Rate = 0
  /// Added to the factor by which staff leave: 100 % doubles the neutral rate. Read by turnover.
  @Narrow package var leaving: Rate = 0
  /// Decades of tokens that each chip serves more. Read by customers.
  @Narrow package var serving: Decades = 0
  /// Part of what customers ask for that needs no chips of the lab. Read by customers.
  @Narrow package var offloaded: Rate = 0
  /// Utility that the lab's service gains in each kind of segment, by its number. Read by customers.
  package var appeal = InlineArray<4, Rate>(repeating: 0)
  /// Part of what it pays at list prices that each kind of segment is spared, by its number. Read by customers.
  package var discount = InlineArray<4, Rate>(repeating: 0)
  /// Tokens for users who pay nothing; they are served first. Read by customers.
  package var freeTokens: Tokens = 0
  /// Multiplies the weight of customers' habit. Read by customers.
  @Narrow package var habit: Rate = .one
  /// Multiplies what a name loses that is better known than its sales support. Read by customers.
  @Narrow package var fading: Rate = .one
  /// Standing costs that fall due with pay and energy. Read by operating costs.
  package var outgoings: Money = 0
  /// Multiplies what the market thinks the lab is worth. Read by the valuation.
  @Narrow package var esteem: Rate = .one
  /// How much the lab's deeds of the quarter offend its people: 100 % is a scandal. Read by convictions.
  @Narrow package var betrayal: Rate = 0
  /// How much others resent a privilege: the part of cohesion that it takes. Read by culture.
  @Narrow package var resentment: Rate = 0
  /// Multiplies the hazard of slips and incidents. Read by both.
  @Narrow package var hazard: Rate = .one
  /// Harm that the lab did to the world this quarter: 100 % is a grave accident. Read by the mission goal.
  @Narrow package var harm: Rate = 0
  /// How much of the safety work that could be done the lab did. Read by the mission goal.
  @Narrow package var care: Rate = 0

  /// What a chip from the vendor is worth to the lab; 0: it may not buy. Read by the chip market.
  @Narrow package var chipWorth: Rate = .one
  /// Multiplies what the lab pays the vendor for a chip. Read by the chip market.
  @Narrow package var chipPrice: Rate = .one
  /// Worth of what the lab owns of others. Read by valuation.
  package var assets: Money = 0
  /// Pay that falls due at the quarter's end beside that of the staff. Read by running costs.
  package var wages: Money = 0
  /// Rent, fines and other money that falls due at the quarter's end. Read by running costs.
  package var dues: Money = 0

  /// Whether a safety pledge binds the lab. Read by safety work.
  package var isPledged = false
  /// Safeguard of a model that is finished now. Read by training.
  @Narrow package var safeguard: Rate = 0
  /// How well the engineers run the fleet. Set by its split, read by slips.
  @Narrow package var operated: Rate = .one
  /// Quarters by which a run comes later. Read by training.
  package var delay: Int32 = 0

  package init() {}
}
