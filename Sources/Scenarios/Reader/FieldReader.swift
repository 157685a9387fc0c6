import Quantities
import RaceEngine

/// Reads the value of one field: a number, one of a few words, or true and false.
struct FieldReader {
  /// Where the value stands.
  let path: String
  /// What the field is.
  let help: String
  let notes: ScenarioNotes
  /// Whether a number with a unit needs a range and a source too, as in the rules themselves.
  var needsSource = true

  /// Reads the value; one that is wrong is a fault, and leaves the field as it was.
  ///
  /// - Parameter range: The values that are allowed.
  func read<Value: FieldValue & Comparable>(
    _ value: inout Value, from node: JSON5Node, in range: ClosedRange<Value>
  ) {
    let raws = range.lowerBound.raw...range.upperBound.raw
    if Value.choice(raws.lowerBound) != nil {
      let names = raws.map { Value.choice($0)?.description ?? "" }
      if let raw = choice(node, names, from: raws.lowerBound) { value = Value(raw: raw) }
    } else if Value.self == Int32.self, raws == 0...1 {
      if let raw = flag(node) { value = Value(raw: raw) }
    } else {
      var reader = NumberReader(path: path, unit: Value.unit, range: raws, help: help, notes: notes)
      reader.needsSource = needsSource
      if let raw = reader.read(node) { value = Value(raw: raw) }
    }
  }

  private func choice(_ node: JSON5Node, _ names: [String], from first: Int64) -> Int64? {
    guard case .string(let text) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not a name", "write one of \(ObjectReader.list(names))")
      return nil
    }
    if let place = names.firstIndex(of: text) { return first + Int64(place) }
    let near = Spelling.nearest(to: text, among: names)
    notes.fault(
      at: node.position, "`\(path)` cannot be \"\(text)\"",
      (near.map { "did you mean \"\($0)\"? It is " } ?? "choose ") + "one of \(ObjectReader.list(names))")
    return nil
  }

  private func flag(_ node: JSON5Node) -> Int64? {
    guard case .bool(let flag) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not true or false", "write true or false: \(help)")
      return nil
    }
    return flag ? 1 : 0
  }
}
