import RaceEngine
import Scenarios
import TextUI

/// Recorded orders as lines of the game's grammar.
struct OrderTexts {
  private let catalog: VerbCatalog?

  /// Orders of a race, with its names.
  init(_ header: ReplayHeader) { catalog = header.rules.map { VerbCatalog(rules: $0, cast: header.cast) } }

  /// A sheet's orders in turn order, and how many were refused; those of other rules as they stand in the file.
  /// - Parameters:
  ///   - sheet: The orders.
  ///   - isExact: Whether every digit is written, so that a line can be entered again.
  func all(of sheet: RecordedSheet, isExact: Bool = true) -> [String] {
    let orders = catalog.map { sheet.orders.texts($0) } ?? []
    var texts = sheet.foreign.map { [$0] } ?? orders.map { isExact ? $0.exact : $0.shown }
    if sheet.refused > 0 { texts.append("(\(sheet.refused) refused)") }
    return texts.isEmpty ? ["(no orders)"] : texts
  }
}
