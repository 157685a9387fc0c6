import RaceEngine

/// An object of a scenario file while it is read: each key is asked for once, and what nobody asked for is a fault.
package struct ObjectReader {
  /// Where the object stands in the file: `mechanics.chips`; empty for the whole file.
  package let path: String
  private let position: JSON5Position
  private var members: [JSON5Member] = []
  private var places: [String: Int] = [:]
  private var known: [String] = []
  private var missing: [(key: String, help: String)] = []
  private let notes: ScenarioNotes

  /// Opens an object; anything else is a fault, and then there is nothing to read.
  package init?(_ node: JSON5Node, path: String, _ notes: ScenarioNotes) {
    self.path = path
    self.position = node.position
    self.notes = notes
    guard case .object(let members) = node.value else {
      notes.fault(
        at: node.position, "\(path.isEmpty ? "the file" : "`\(path)`") is \(node.value.kind), not an object",
        "write it as { key: value, … }")
      return nil
    }
    notes.place(path, at: node.position)
    for member in members {
      if let first = places[member.key] {
        notes.fault(
          at: member.keyPosition, "`\(member.key)` is given twice",
          "keep one; the first is in line \(self.members[first].keyPosition.line)")
      } else {
        places[member.key] = self.members.count
        self.members.append(member)
      }
    }
  }

  /// Whether it has no members.
  package var isEmpty: Bool { members.isEmpty }

  /// Whether every key of it was asked for.
  package var knowsAllKeys: Bool { members.allSatisfy { known.contains($0.key) } }

  /// The path of one of the object's values.
  package func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key, or nil where the object has none.
  package mutating func optional(_ key: String) -> JSON5Node? {
    known.append(key)
    guard let member = places[key].map({ members[$0] }) else { return nil }
    notes.place(path(of: key), at: member.node.position)
    return member.node
  }

  /// The value of a key; its absence is a fault, which is noted at the end.
  package mutating func required(_ key: String, _ help: String) -> JSON5Node? {
    if let node = optional(key) { return node }
    missing.append((key, help))
    return nil
  }

  /// A text that says something; anything else is a fault.
  package mutating func text(_ key: String, _ help: String) -> String {
    guard let node = required(key, help) else { return "" }
    return notes.text(node, path(of: key), help)
  }

  /// Notes every key that nobody asked for, and every one that is missing, unless it is there with a slip of the pen.
  package func close() {
    var meant: [String] = []
    for member in members where !known.contains(member.key) {
      let near = Spelling.nearest(to: member.key, among: known)
      if let near { meant.append(near) }
      let remedy = near.map { "did you mean `\($0)`?" } ?? "remove it; the keys here are \(Self.list(known))"
      notes.fault(at: member.keyPosition, "unknown key `\(member.key)`", remedy)
    }
    let place = path.isEmpty ? "the file" : "`\(path)`"
    for (key, help) in missing where !meant.contains(key) {
      notes.fault(at: position, "\(place) lacks `\(key)`", "add `\(key)`: \(help)")
    }
  }

  /// Names, set off and parted by commas.
  package static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}

extension ScenarioNotes {
  /// A text that says something; anything else is a fault.
  package func text(_ node: JSON5Node, _ path: String, _ help: String) -> String {
    guard case .string(let text) = node.value else {
      fault(at: node.position, "`\(path)` is \(node.value.kind), not a text", "write \"…\": \(help)")
      return ""
    }
    if text.allSatisfy(\.isWhitespace) { fault(at: node.position, "`\(path)` is empty", "say it: \(help)") }
    if let control = text.unicodeScalars.first(where: \.isControl) {
      fault(
        at: node.position, "`\(path)` holds the control character \(control.code)",
        "write texts without such characters")
    }
    return text
  }

  /// A list; anything else is a fault.
  package func list(_ node: JSON5Node, _ path: String) -> [JSON5Node] {
    guard case .array(let items) = node.value else {
      fault(at: node.position, "`\(path)` is \(node.value.kind), not a list", "write it as [ …, … ]")
      return []
    }
    return items
  }
}

extension JSON5Value {
  /// What it is, for people.
  package var kind: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .string: "a text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}
