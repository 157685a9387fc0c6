public import Quantities
import RaceEngine

/// One habit that can be turned: its name, and the raw values that it may take.
public struct Lever: Sendable {
  /// The habit's name.
  public let name: String
  /// Its place among the habits.
  public let place: Int
  /// The raw values of its range.
  public let range: ClosedRange<Int64>
  /// How it is written.
  public let unit: Unit
  /// The names of its choices, where it has any.
  public let choices: [String]

  /// Whether its values are a few names, and no scale.
  var isChoice: Bool { !choices.isEmpty || range == 0...1 }

  /// Every habit, in the order of the fields.
  public static let all: [Lever] = {
    var reading = LeverReading()
    var habits = Habits()
    habits.visit(&reading)
    return reading.levers
  }()

  /// Its raw value in some habits.
  public func value(in habits: Habits) -> Int64 {
    var reading = LeverReading()
    var habits = habits
    habits.visit(&reading)
    return reading.values[place]
  }

  /// The same habits with this one set to a raw value of its range.
  public func set(_ raw: Int64, in habits: Habits) -> Habits {
    var writing = LeverWriting(place: place, raw: raw)
    var habits = habits
    habits.visit(&writing)
    return habits
  }

  /// What else it might be: every choice of a few, or both ends and the points half-way to them.
  public func others(than raw: Int64) -> [Int64] { Self.values(of: range, besides: raw) }

  /// The values of a range that are worth a trial: all of a few, or both ends and the points half-way to them.
  static func values(of range: ClosedRange<Int64>, besides raw: Int64) -> [Int64] {
    let few = range.upperBound - range.lowerBound < 7
    let values =
      few
      ? Array(range) : [range.lowerBound, (range.lowerBound + raw) / 2, (range.upperBound + raw) / 2, range.upperBound]
    var seen: Set<Int64> = [raw]
    return values.filter { seen.insert($0).inserted }
  }
}

private struct LeverReading: FieldVisitor {
  var levers: [Lever] = []
  var values: [Int64] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let raws = range.lowerBound.raw...range.upperBound.raw
    let isChoice = Value.choice(range.lowerBound.raw) != nil
    levers.append(
      Lever(
        name: "\(name)", place: levers.count, range: raws, unit: Value.unit,
        choices: isChoice ? raws.map { Value.choice($0).map { "\($0)" } ?? "\($0)" } : []))
    values.append(value.raw)
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}

private struct LeverWriting: FieldVisitor {
  let place: Int
  let raw: Int64
  var next = 0

  init(place: Int, raw: Int64) {
    self.place = place
    self.raw = raw
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    if next == place { value = Value(raw: raw) }
    next += 1
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
