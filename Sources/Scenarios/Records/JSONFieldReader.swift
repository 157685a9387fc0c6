import Quantities
import RaceEngine

/// Reads rows of fields from JSON as `JSONFieldWriter` writes it, and notes everything that does not fit.
///
/// Every field must be there, and nothing else may be. Numbers are raw integers, plain or as decimal texts. A lenient
/// reader takes what it knows and leaves the rest: for the public lines of other versions.
struct JSONFieldReader: FieldVisitor {
  private var members: [JSON5Member]
  private var isTaken: [Bool]
  private var following = 0
  private let position: JSON5Position
  private let path: String
  private let isLenient: Bool
  private(set) var faults: [FieldFault] = []

  /// Fills a row from an object.
  ///
  /// - Parameters:
  ///   - row: Keeps its value in fields that are at fault.
  ///   - path: How faults name the object.
  ///   - faults: Takes what is wrong.
  static func read<Row: Described>(
    _ row: inout Row, from node: JSON5Node, path: String, lenient: Bool = false, _ faults: inout [FieldFault]
  ) {
    guard let members = node.members(path, &faults) else { return }
    var reader = JSONFieldReader(members, at: node.position, path, lenient)
    row.visit(&reader)
    faults += reader.faults
    guard !lenient else { return }
    for (member, isTaken) in zip(reader.members, reader.isTaken) where !isTaken {
      faults.append(member.keyPosition.fault(reader.place(member.key), .unknownKey))
    }
  }

  private init(_ members: [JSON5Member], at position: JSON5Position, _ path: String, _ isLenient: Bool) {
    self.members = members
    isTaken = Array(repeating: false, count: members.count)
    self.position = position
    self.path = path
    self.isLenient = isLenient
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    guard let node = take(name) else { return }
    let (least, most) = (range.lowerBound.raw, range.upperBound.raw)
    if Value.choice(least) != nil {
      guard case .string(let text) = node.value else { return fault(node, name, .wrongKind(expected: "a name")) }
      for raw in least...most {
        if let choice = Value.choice(raw), choice.matches(text) {
          value = Value(raw: raw)
          return
        }
      }
      return fault(node, name, .unknownChoice(choices: (least...most).compactMap { Value.choice($0)?.description }))
    }
    guard let raw = node.integer else { return fault(node, name, .wrongKind(expected: "a whole number")) }
    guard raw >= least, raw <= most else { return fault(node, name, .outOfRange(least: least, most: most)) }
    value = Value(raw: raw)
  }

  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    guard let node = take(name) else { return }
    Self.read(&row, from: node, path: place(name.description), lenient: isLenient, &faults)
  }

  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    guard let node = take(name) else { return }
    guard case .array(let items) = node.value else { return fault(node, name, .wrongKind(expected: "a list")) }
    table.removeAll()
    for (number, item) in items.enumerated() {
      guard number < capacity else { return fault(item, name, .tooMany(limit: capacity)) }
      var row = Row()
      Self.read(&row, from: item, path: "\(place(name.description))[\(number)]", lenient: isLenient, &faults)
      table.append(row)
    }
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private mutating func fault(_ node: JSON5Node, _ name: StaticString, _ kind: FieldFault.Kind) {
    if isLenient { return }
    faults.append(node.position.fault(place(name.description), kind))
  }

  /// The value of a key; first where it stands when the keys are in their own order, then anywhere.
  private mutating func take(_ name: StaticString) -> JSON5Node? {
    if following < members.count, name.matches(members[following].key) {
      isTaken[following] = true
      following += 1
      return members[following - 1].node
    }
    for place in members.indices where !isTaken[place] && name.matches(members[place].key) {
      isTaken[place] = true
      following = place + 1
      return members[place].node
    }
    if !isLenient { faults.append(position.fault(place(name.description), .missingKey)) }
    return nil
  }
}

extension StaticString {
  /// Whether a text reads the same.
  func matches(_ text: String) -> Bool {
    text.utf8.elementsEqual(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}

extension JSON5Position {
  /// A fault that stands here.
  func fault(_ path: String, _ kind: FieldFault.Kind) -> FieldFault {
    FieldFault(path: path, line: line, column: column, kind: kind)
  }
}

extension JSON5Node {
  /// The members of an object, each key once; anything else is a fault.
  func members(_ path: String, _ faults: inout [FieldFault]) -> [JSON5Member]? {
    guard case .object(let members) = value else {
      faults.append(position.fault(path, .wrongKind(expected: "an object")))
      return nil
    }
    if let member = members.firstRepeated {
      faults.append(member.keyPosition.fault(path.isEmpty ? member.key : "\(path).\(member.key)", .repeatedKey))
      return nil
    }
    return members
  }

  /// A whole number, plain or as a decimal text.
  package var integer: Int64? {
    switch value {
    case .number(let number): try? number.scaled(by: 0)
    case .string(let text): Int64(text)
    default: nil
    }
  }

  /// The value of a key of an object.
  package func member(_ key: String) -> JSON5Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// The items of a list.
  var items: [JSON5Node]? {
    if case .array(let items) = value { items } else { nil }
  }

  /// A text.
  package var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// A fingerprint: 16 hexadecimal digits.
  var hex: UInt64? {
    guard let text, text.utf8.count == 16, text.utf8.allSatisfy(\.isLowerHex) else { return nil }
    return UInt64(text, radix: 16)
  }
}

extension UInt8 {
  /// Whether it is one of the digits that fingerprints are written with.
  var isLowerHex: Bool { (48...57).contains(self) || (97...102).contains(self) }
}
