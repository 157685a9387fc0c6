/// Takes parts out of JSON that a record holds, each with a fault of its own.
enum JSONParts {
  /// The value of a whole text.
  static func root(of text: String) throws(FieldFaults) -> JSON5Node {
    do {
      return try JSON5Reader.read(text)
    } catch {
      throw fault(error.position, "", .wrongKind(expected: "JSON: \(error.problem)"))
    }
  }

  /// The value of a key.
  static func value(_ key: String, of node: JSON5Node) throws(FieldFaults) -> JSON5Node {
    guard let value = node.member(key) else { throw fault(node.position, key, .missingKey) }
    return value
  }

  /// The value of a key, read as something.
  static func take<Value>(
    _ key: String, of node: JSON5Node, _ expected: String, _ read: (JSON5Node) -> Value?
  ) throws(FieldFaults) -> Value {
    let found = try value(key, of: node)
    guard let value = read(found) else { throw fault(found.position, key, .wrongKind(expected: expected)) }
    return value
  }

  /// One fault.
  static func fault(_ position: JSON5Position, _ path: String, _ kind: FieldFault.Kind) -> FieldFaults {
    FieldFaults(faults: [position.fault(path, kind)])
  }
}

extension JSON5Node {
  /// A list of texts.
  package var textList: [String]? {
    guard let items else { return nil }
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }

  /// An unsigned number as a decimal text.
  var unsigned: UInt64? { text.flatMap { UInt64($0) } }

  /// A number of quarters.
  var quarters: Int32? { integer.flatMap { Int32(exactly: $0) } }
}

extension JSON5Node {
  /// The value as JSON in one line; numbers are whole, as in all records.
  var compactText: String {
    var json = JSONBytes()
    write(into: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(into json: inout JSONBytes) {
    switch value {
    case .object(let members):
      json.raw("{")
      for member in members {
        json.comma()
        json.text(member.key)
        json.raw(":")
        member.node.write(into: &json)
      }
      json.raw("}")
    case .array(let items): json.list(items) { $1.write(into: &$0) }
    case .string(let text): json.text(text)
    case .number: if let integer { json.integer(integer) } else { json.raw("null") }
    case .bool(let flag): json.raw(flag ? "true" : "false")
    case .null: json.raw("null")
    }
  }
}
