/// What is noted while a scenario, or another file that people write, is read: faults, citations, and where each value stands.
///
/// One reading has one of these; readers of parts share it.
package final class ScenarioNotes {
  /// The file's name, for faults.
  package let file: String
  /// What is wrong, in the order in which it was found.
  package private(set) var faults: [ScenarioFault] = []
  private var omitted = 0
  private(set) var citations: [Citation] = []
  private var positions: [String: JSON5Position] = [:]

  /// How many faults are kept.
  static let most = 200

  /// Starts with nothing.
  package init(file: String) { self.file = file }

  /// Notes a fault, if there are not too many.
  package func fault(at position: JSON5Position, _ problem: String, _ remedy: String) {
    guard faults.count < Self.most else { return omitted += 1 }
    faults.append(
      ScenarioFault(
        file: file, line: position.line, column: position.column, problem: problem.shown, remedy: remedy.shown))
  }

  /// Notes a fault of the value at a path; of the file's start where there is none.
  package func fault(path: String, _ problem: String, _ remedy: String) {
    fault(at: positions[path] ?? JSON5Position(line: 1, column: 1), problem, remedy)
  }

  /// Notes where a value stands.
  func place(_ path: String, at position: JSON5Position) { positions[path] = position }

  /// Whether a value stands at a path.
  func hasPlace(_ path: String) -> Bool { positions[path] != nil }

  /// Notes a number's source.
  func cite(_ citation: Citation) { citations.append(citation) }

  /// Everything that is wrong, in the order of the file; at most so much that it can be read.
  package var faultsInOrder: [ScenarioFault] {
    let order = faults.indices.sorted { left, right in
      let (a, b) = (faults[left], faults[right])
      return (a.line, a.column, left) < (b.line, b.column, right)
    }
    var ordered = order.map { faults[$0] }
    if omitted > 0, let last = ordered.last {
      ordered.append(
        ScenarioFault(
          file: file, line: last.line, column: last.column, problem: "there are \(omitted) faults more",
          remedy: "mend those above first"))
    }
    return ordered
  }
}
