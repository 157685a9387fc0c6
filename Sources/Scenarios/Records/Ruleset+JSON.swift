import Quantities
public import RaceEngine

extension Ruleset {
  /// Writes the rules as `{"race":{…},"labs":[…],"mechanics":{"chips":{…}}}`; a mechanic that is off leaves no trace.
  public func write(into json: inout JSONBytes) {
    var copy = self
    json.raw("{\"race\":")
    json.row(copy.race)
    json.raw(",\"labs\":[")
    for place in copy.roles.indices {
      json.comma()
      json.row(copy.roles[place])
    }
    json.raw("],\"mechanics\":{")
    var writing = RulesWriting(writer: JSONFieldWriter(json))
    json.bytes = []
    copy.visit(&writing)
    json = writing.writer.json
    json.raw("}}")
  }

  /// Reads rules from an object, and notes what is wrong.
  mutating func read(from node: JSON5Node, path: String, _ faults: inout [FieldFault]) {
    self = Ruleset()
    guard let parts = node.members(path, &faults) else { return }
    for part in parts {
      let place = "\(path).\(part.key)"
      switch part.key {
      case "race": JSONFieldReader.read(&race, from: part.node, path: place, &faults)
      case "labs": readRoles(from: part.node, path: place, &faults)
      case "mechanics":
        guard let members = part.node.members(place, &faults) else { continue }
        var reading = RulesReading(members: members, path: place)
        visit(&reading)
        faults += reading.faults
        for member in members where !reading.known.contains(member.key) {
          faults.append(member.keyPosition.fault("\(place).\(member.key)", .unknownKey))
        }
      default: faults.append(part.keyPosition.fault(place, .unknownKey))
      }
    }
    for key in ["race", "labs", "mechanics"] where !parts.contains(where: { $0.key == key }) {
      faults.append(node.position.fault("\(path).\(key)", .missingKey))
    }
  }

  private mutating func readRoles(from node: JSON5Node, path: String, _ faults: inout [FieldFault]) {
    guard let items = node.items else {
      return faults.append(node.position.fault(path, .wrongKind(expected: "a list of roles")))
    }
    for (number, item) in items.enumerated() {
      var role = Role()
      JSONFieldReader.read(&role, from: item, path: "\(path)[\(number)]", &faults)
      if !roles.append(role) { return faults.append(item.position.fault(path, .tooMany(limit: number))) }
    }
  }
}

/// Writes the rules of each mechanic that is on.
private struct RulesWriting: RegisterVisitor {
  var writer: JSONFieldWriter

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var row = rules else { return }
    writer.json.key(step.name.key)
    writer.write(&row)
  }
}

/// Reads the rules of each mechanic that is on.
private struct RulesReading: RegisterVisitor {
  let members: [JSON5Member]
  let path: String
  var known: [String] = []
  var faults: [FieldFault] = []

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    rules = nil
    guard let member = members.first(where: { step.name.key.matches($0.key) }) else { return }
    known.append(member.key)
    var row = Rule.Rules()
    JSONFieldReader.read(&row, from: member.node, path: "\(path).\(member.key)", &faults)
    rules = row
  }
}
