public import RaceEngine

extension OrderSheet {
  /// Writes the orders as `{"funding":[{…}],"chips":[…]}`, with the mechanics that have any, in turn order.
  public func write(into json: inout JSONBytes) {
    var copy = self
    json.bytes.append(UInt8(ascii: "{"))
    var writing = SheetWriting(writer: JSONFieldWriter(json))
    json.bytes = []
    copy.visit(&writing)
    json = writing.writer.json
    json.bytes.append(UInt8(ascii: "}"))
  }

  /// The orders as one line of JSON.
  public func json() -> String {
    var json = JSONBytes()
    write(into: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Reads orders from JSON.
  ///
  /// - Parameter json: An object as `json()` writes it; comments and the like are allowed.
  /// - Throws: `FieldFaults`, with all that is wrong.
  public init(json: String) throws(FieldFaults) {
    self.init()
    let node: JSON5Node
    do {
      node = try JSON5Reader.read(json)
    } catch {
      let kind = FieldFault.Kind.wrongKind(expected: "JSON: \(error.problem)")
      throw FieldFaults(faults: [error.position.fault("", kind)])
    }
    var faults: [FieldFault] = []
    read(from: node, path: "", &faults)
    if !faults.isEmpty { throw FieldFaults(faults: faults) }
  }

  /// Reads orders from an object, and notes what is wrong.
  mutating func read(from node: JSON5Node, path: String, _ faults: inout [FieldFault]) {
    guard let members = node.members(path, &faults) else { return }
    var reading = SheetReading(members: members, path: path)
    visit(&reading)
    faults += reading.faults
    for member in reading.members where !reading.known.contains(member.key) {
      faults.append(member.keyPosition.fault(reading.place(member.key), .unknownKey))
    }
  }
}

/// Writes each mechanic's orders.
private struct SheetWriting: RegisterVisitor {
  var writer: JSONFieldWriter

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    guard orders.count > 0 else { return }
    writer.json.key(step.name.key)
    writer.json.bytes.append(UInt8(ascii: "["))
    for place in 0..<orders.count {
      writer.json.comma()
      writer.write(&orders[place])
    }
    writer.json.bytes.append(UInt8(ascii: "]"))
  }
}

/// Reads each mechanic's orders.
private struct SheetReading: RegisterVisitor {
  let members: [JSON5Member]
  let path: String
  var known: [String] = []
  var faults: [FieldFault] = []

  func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    orders = Rule.Orders()
    guard Rule.Orders.capacity > 0, let member = members.first(where: { step.name.key.matches($0.key) }) else { return }
    known.append(member.key)
    guard case .array(let items) = member.node.value else {
      return faults.append(member.node.position.fault(place(member.key), .wrongKind(expected: "a list of orders")))
    }
    for (number, item) in items.enumerated() {
      let path = "\(place(member.key))[\(number)]"
      guard number < Rule.Orders.capacity else {
        return faults.append(item.position.fault(place(member.key), .tooMany(limit: Rule.Orders.capacity)))
      }
      var order = Rule.Orders.Order()
      JSONFieldReader.read(&order, from: item, path: path, &faults)
      let before = orders.count
      if !orders.put(order) || orders.count == before { faults.append(item.position.fault(path, .sameSlot)) }
    }
  }
}
