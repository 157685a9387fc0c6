import Quantities
import Randomness

/// Folds the orders of a quarter into a digest, so that no other orders have the same race.
///
/// Orders for mechanics that are off are left out: they do nothing, and a vetted sheet has none.
struct OrderFolding: RegisterVisitor {
  private var rules: Ruleset
  private var digest: Digest
  private var seat = Seat(0)

  private init(_ rules: Ruleset, _ digest: Digest) {
    self.rules = rules
    self.digest = digest
  }

  /// The digest of the orders of all seats, after those of the quarters before.
  static func digest(
    of sheets: inout BySeat<OrderSheet>, _ seats: Seats, _ rules: inout Ruleset, after before: Digest
  ) -> Digest {
    let sheets = sheets.storage.span
    var folding = OrderFolding(rules, before)
    for seat in seats {
      var sheet = sheets[seat]
      folding.seat = seat
      sheet.visit(&folding)
    }
    return folding.digest
  }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard orders.count > 0, Rule.isOn(&rules) else { return }
    digest.fold(seat)
    digest.fold(Int64(step.name.domain.number))
    for place in 0..<orders.count { digest.fold(orders[place]) }
  }
}
