/// What must not be exceeded. Whoever makes the engine cheaper lowers them; whoever makes it dearer says why.
enum Ceilings {
  /// Instructions of one decision in the standard scenario, with `steady` in every seat.
  ///
  /// Fourteen times what it was with 21 mechanics, and far above the 16,000 that are wanted: mostly copies of large values.
  static let instructionsPerDecision = 305_000
  /// Calls of the heap in a turn.
  static let allocationsPerTurn = 0
  /// Bytes of a world with all its tables, which every copy of it moves.
  static let worldBytes = 24 * 1_024
}
