/// What must not be exceeded. Whoever makes the engine cheaper lowers them; whoever makes it dearer says why.
enum Ceilings {
  /// Instructions of one decision in the standard scenario, with `steady` in every seat.
  ///
  /// With 74 mechanics instead of 21 a decision is twelve times as dear: half of it copies the larger view and sheet.
  static let instructionsPerDecision = 305_000
  /// Calls of the heap in a turn.
  static let allocationsPerTurn = 0
  /// Bytes of a world: more than the 24 KiB that were meant to be enough.
  static let worldBytes = 29 * 1_024
}
