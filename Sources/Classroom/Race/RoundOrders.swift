import RaceEngine

/// What was decided at the beginning of a round, and how it is played through the round's quarters.
///
/// Teams and policies of a class have the same: orders count in the round's first quarter; in the others what goes on of
/// itself is ordered again. Proposals to rivals leave in the round's last quarter, so that they can be answered when the
/// next begins.
struct RoundOrders: Sendable {
  /// All that was decided.
  let decided: OrderSheet

  /// The sheet of a quarter.
  ///
  /// - Parameters:
  ///   - turn: The quarter.
  ///   - quarters: Those of the round.
  ///   - last: What the seat ordered in the quarter before.
  func sheet(in turn: Int, of quarters: Range<Int>, after last: OrderSheet?) -> OrderSheet {
    let isLast = turn == quarters.upperBound - 1
    var sheet = turn == quarters.lowerBound ? decided : (last ?? OrderSheet()).renewed
    if !isLast {
      sheet.keepSteps { $0 != .propose }
    } else if turn != quarters.lowerBound {
      sheet.agreements = decided.agreements
      sheet.keepSteps { $0 == .propose }
    }
    return sheet
  }
}

extension OrderSheet {
  /// Keeps those steps about agreements whose act passes.
  mutating func keepSteps(_ passes: (DealAct) -> Bool) {
    for place in (0..<agreements.count).reversed() where !passes(agreements[place].act) {
      agreements.remove(at: place)
    }
  }
}
