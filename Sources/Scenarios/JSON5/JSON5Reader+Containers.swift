extension JSON5Reader {
  /// Reads an object, from its bracket on.
  mutating func members(from opening: JSON5Position, depth: Int) throws(JSON5Fault) -> [JSON5Member] {
    try checkDepth(depth)
    var members: [JSON5Member] = []
    place += 1
    while true {
      try skipBlanks()
      if byte == UInt8(ascii: "}") { break }
      let keyPosition = position
      let key = try key(opening)
      try skipBlanks()
      guard byte == UInt8(ascii: ":") else {
        throw fault("`:` is expected after the key `\(key)`, not \(found)", "write `:` and a value")
      }
      place += 1
      try skipBlanks()
      if isAtEnd || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
        throw fault("the key `\(key)` has no value", valueRemedy)
      }
      members.append(JSON5Member(key: key, keyPosition: keyPosition, node: try node(depth: depth + 1)))
      try endItem("}", opening)
    }
    place += 1
    return members
  }

  /// Reads a list, from its bracket on.
  mutating func items(from opening: JSON5Position, depth: Int) throws(JSON5Fault) -> [JSON5Node] {
    try checkDepth(depth)
    var items: [JSON5Node] = []
    place += 1
    while true {
      try skipBlanks()
      if byte == UInt8(ascii: "]") { break }
      guard !isAtEnd, byte != UInt8(ascii: "}") else { throw unclosed("]", opening) }
      items.append(try node(depth: depth + 1))
      try endItem("]", opening)
    }
    place += 1
    return items
  }

  private func checkDepth(_ depth: Int) throws(JSON5Fault) {
    guard depth < Self.deepest else {
      throw fault("values are nested too deep", "keep to \(Self.deepest) levels")
    }
  }

  private mutating func key(_ opening: JSON5Position) throws(JSON5Fault) -> String {
    let start = position
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try text(from: start) }
    if let name = try name() { return name }
    if isAtEnd || byte == UInt8(ascii: "]") { throw unclosed("}", opening) }
    if byte == UInt8(ascii: ",") { throw fault("a key is expected before `,`", "remove the `,`") }
    throw fault(
      "a key cannot begin with \(found), within the object that opens at \(opening.line):\(opening.column)",
      habitRemedy ?? "write a key, in quotes where it is no plain word, or close with }")
  }

  /// Steps over the comma after an item; the end of its container is left for the loop.
  private mutating func endItem(_ end: Unicode.Scalar, _ opening: JSON5Position) throws(JSON5Fault) {
    try skipBlanks()
    if byte == UInt8(ascii: ",") {
      place += 1
    } else if byte != UInt8(ascii: end) {
      if isAtEnd || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { throw unclosed(end, opening) }
      throw fault("`,` or `\(end)` is expected before \(found)", habitRemedy ?? "write `,` between two items")
    }
  }

  private func unclosed(_ end: Unicode.Scalar, _ opening: JSON5Position) -> JSON5Fault {
    let what = end == "}" ? "object" : "list"
    let place = "the \(what) that opens at \(opening.line):\(opening.column)"
    return isAtEnd
      ? fault("the text ends within \(place)", "close it with `\(end)`")
      : fault("\(found) cannot close \(place)", "write `\(end)` first, or remove \(found)")
  }
}
