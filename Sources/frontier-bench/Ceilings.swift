/// What must not be exceeded. Whoever makes the engine cheaper lowers them; whoever makes it dearer says why.
enum Ceilings {
  /// Instructions of one decision in the standard scenario, with `steady` in every seat.
  static let instructionsPerDecision = 21_000
  /// Calls of the heap in a turn.
  static let allocationsPerTurn = 0
  /// Bytes of a world.
  static let worldBytes = 24 * 1_024
}
