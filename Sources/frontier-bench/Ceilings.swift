/// What must not be exceeded. Whoever makes the engine cheaper lowers them; whoever makes it dearer says why.
enum Ceilings {
  /// Instructions of one decision in the standard scenario, with `steady` in every seat.
  ///
  /// As much a mechanic as with 21 of them, 20,484 in all; the 16,000 that were wanted for 74 are a third of what the
  /// mechanics take by themselves (article `Performance`).
  static let instructionsPerDecision = 59_000
  /// Calls of the heap in a turn.
  static let allocationsPerTurn = 0
  /// Bytes of a world with all its tables, which every copy of it moves.
  static let worldBytes = 24 * 1_024
}
