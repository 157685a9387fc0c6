package import Quantities
package import RaceEngine

/// What a rival hides: its part of the world, changed without changing anything that others may see.
///
/// Every table by seat in the world counts as hidden, wherever it lies, unless it is listed as public here; so a new
/// mechanic's tables are covered from the first day, and one that everybody may read has to say so.
package enum HiddenState {
  /// Tables by seat that everybody may read, by their path in the world.
  package static let publicTables: Set<String> = [
    "press", "customers.marketShares", "goals.tallies", "goals.pars", "goals.starts", "goals.means",
    "tiers.shown", "distribution.shown", "adjacent.stakes", "patience.shown",
    "publishing", "userdata.cuts", "distillation.scandals",
    "blocs.homes", "exports.caught", "exports.watched", "patronage",
    "incidents.records", "pivots", "licensing.deals", "reception.labs",
    "access.labs", "access.appeal",
    "antitrust.dockets", "lobbying.spent", "acquisitions.owners", "firesale.lots", "firesale.models",
    "hubs.places", "agreements.broken",
  ]

  /// Gives a seat the hidden rows that it has in another race.
  ///
  /// - Parameters:
  ///   - seat: Whose state changes.
  ///   - donor: A race with the same rules, at the same turn.
  ///   - race: The race that is changed.
  /// - Returns: The paths of the tables that were changed.
  @discardableResult
  package static func take(_ seat: Seat, from donor: Race, into race: inout Race) -> [String] {
    let shown = race.world.labs[seat]
    let models = race.world.models
    let hidden = tables.filter { !publicTables.contains($0.path) }
    withUnsafeBytes(of: donor.world) { source in
      withUnsafeMutableBytes(of: &race.world) { target in
        for table in hidden {
          let start = table.offset + Int(seat.index) * table.stride
          target[start..<(start + table.stride)].copyBytes(from: source[start..<(start + table.stride)])
        }
      }
    }
    race.world.labs[seat].keepPublic(of: shown)
    race.world.models = models
    disguise(seat, &race.world)
    return hidden.map(\.path)
  }

  /// Changes what a seat hides of its models: how closed ones were made, and one that nobody knows.
  private static func disguise(_ seat: Seat, _ world: inout World) {
    for place in world.models.indices where world.models[place].owner == seat && world.models[place].state != .open {
      world.models[place].size.raw += 123_456
      world.models[place].knowHow.raw += 654_321
      world.models[place].traits.safeguard.raw += 1_234
      if world.models[place].state == .unreleased { world.models[place].capability.raw += 1_000 }
    }
    if !world.models.isFull {
      var secret = Model()
      secret.owner = seat
      secret.capability = .points(390)
      _ = world.addModel(secret)
    }
  }

  /// A table by seat within the world's memory.
  private struct SeatRows {
    let path: String
    let offset: Int
    let stride: Int
  }

  /// All tables by seat in a world, those in the rows of other tables too.
  private static let tables: [SeatRows] = tables(in: World(), at: 0, path: "")

  /// Finds the tables by seat in a value, by the layout that the language lays down for plain structs.
  private static func tables(in value: Any, at start: Int, path: String) -> [SeatRows] {
    if let table = value as? any TableBySeat { return [SeatRows(path: path, offset: start, stride: table.rowStride)] }
    if let table = value as? any TableOfRows {
      let inner = tables(in: table.anyRow, at: start, path: path)
      return (0..<table.rowCount).flatMap { place in
        inner.map { SeatRows(path: $0.path, offset: $0.offset + place * table.rowStride, stride: $0.stride) }
      }
    }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .struct else { return [] }
    var found: [SeatRows] = []
    var offset = start
    for child in mirror.children {
      let (size, alignment) = layout(of: type(of: child.value))
      let label = child.label ?? "?"
      offset = (offset + alignment - 1) / alignment * alignment
      found += tables(in: child.value, at: offset, path: path.isEmpty ? label : "\(path).\(label)")
      offset += size
    }
    return found
  }

  private static func layout(of type: Any.Type) -> (size: Int, alignment: Int) {
    func open<Value>(_ type: Value.Type) -> (size: Int, alignment: Int) {
      (MemoryLayout<Value>.size, MemoryLayout<Value>.alignment)
    }
    return _openExistential(type, do: open)
  }
}

private protocol TableBySeat {
  var rowStride: Int { get }
}

extension BySeat: TableBySeat {
  fileprivate var rowStride: Int { MemoryLayout<Element>.stride }
}

private protocol TableOfRows {
  var rowStride: Int { get }
  var rowCount: Int { get }
  var anyRow: Any { get }
}

extension Table: TableOfRows {
  fileprivate var rowStride: Int { MemoryLayout<Row>.stride }
  fileprivate var rowCount: Int { capacity }
  fileprivate var anyRow: Any { storage[0] }
}

extension Lab {
  /// Takes back the fields that a `PublicLab` shows, by their names.
  fileprivate mutating func keepPublic(of other: Lab) {
    let shown = Set(PublicLab().lines.map(\.path))
    var keeping = KeepFields(values: other.lines.filter { shown.contains($0.path) })
    visit(&keeping)
  }
}

/// Sets the fields of some names.
private struct KeepFields: FieldVisitor {
  let values: [FieldLine]

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    if let kept = values.first(where: { $0.path == name.description }) { value = Value(raw: kept.raw) }
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {}
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
