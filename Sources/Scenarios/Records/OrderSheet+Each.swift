package import RaceEngine

extension OrderSheet {
  /// What came of reading orders one by one.
  package struct Readings {
    /// What is wrong with orders that were left out.
    package var faults: [FieldFault] = []
    /// For each mechanic's key, where its orders stood in the list that was read.
    package var places: [String: [Int]] = [:]
  }

  /// Reads orders one by one: those with a fault are left out, the rest stands. Keys that no order has are passed over.
  ///
  /// - Parameters:
  ///   - node: An object as `json()` writes it.
  ///   - path: How faults name it.
  package mutating func readEach(from node: JSON5Node, path: String) -> Readings {
    var readings = Readings()
    guard let members = node.members(path, &readings.faults) else { return readings }
    var reading = EachReading(members: members, path: path)
    visit(&reading)
    readings.faults += reading.faults
    readings.places = reading.places
    for member in members where !reading.known.contains(member.key) {
      readings.faults.append(member.keyPosition.fault("\(path).\(member.key)", .unknownKey))
    }
    return readings
  }
}

/// Reads each mechanic's orders, and keeps those that can be read.
private struct EachReading: RegisterVisitor {
  let members: [JSON5Member]
  let path: String
  var known: Set<String> = []
  var places: [String: [Int]] = [:]
  var faults: [FieldFault] = []

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    orders = Rule.Orders()
    guard Rule.Orders.capacity > 0, let member = members.first(where: { step.name.key.matches($0.key) }) else { return }
    known.insert(member.key)
    let path = "\(path).\(member.key)"
    guard case .array(let items) = member.node.value else {
      return faults.append(member.node.position.fault(path, .wrongKind(expected: "a list of orders")))
    }
    for (number, item) in items.enumerated() {
      let path = "\(path)[\(number)]"
      guard orders.count < Rule.Orders.capacity else {
        return faults.append(item.position.fault(path, .tooMany(limit: Rule.Orders.capacity)))
      }
      var order = Rule.Orders.Order()
      var own: [FieldFault] = []
      JSONFieldReader.read(&order, from: item, path: path, &own)
      own.removeAll { $0.kind == .unknownKey }
      let before = orders.count
      if own.isEmpty, !orders.put(order) || orders.count == before { own = [item.position.fault(path, .sameSlot)] }
      faults += own
      if own.isEmpty { places[member.key, default: []].append(number) }
    }
  }
}
