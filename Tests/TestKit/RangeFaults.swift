import Quantities
package import RaceEngine

extension Described {
  /// The fields that lie outside of the range that their row states for them.
  package var rangeFaults: [String] {
    var copy = self
    var checking = CheckRanges()
    copy.visit(&checking)
    return checking.faults
  }
}

private struct CheckRanges: FieldVisitor {
  var faults: [String] = []
  private var path: [String] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    guard !range.contains(value) else { return }
    let place = (path + [name.description]).joined(separator: ".")
    faults.append("\(place) is \(value.raw), not in \(range.lowerBound.raw)...\(range.upperBound.raw)")
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    path.append(name.description)
    row.visit(&self)
    path.removeLast()
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    for place in table.indices {
      path.append("\(name)[\(place)]")
      table[place].visit(&self)
      path.removeLast()
    }
  }
}
