/// Where something stands in a text.
package struct JSON5Position: Sendable, Hashable {
  private let storedLine: Int32
  private let storedColumn: Int32

  /// From 1; a line ends with a line feed, a carriage return, or both.
  package var line: Int { Int(storedLine) }
  /// From 1, in characters as people count them; a tab is one.
  package var column: Int { Int(storedColumn) }

  /// Makes a position; what is beyond 32 bits is cut.
  package init(line: Int, column: Int) {
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }
}

/// A value and where it begins.
package struct JSON5Node: Sendable, Hashable {
  /// The value.
  package var value: JSON5Value
  /// Where its first character stands.
  package var position: JSON5Position
}

/// A key of an object and its value.
package struct JSON5Member: Sendable, Hashable {
  /// The key, without quotes and escapes.
  package var key: String
  /// Where the key begins.
  package var keyPosition: JSON5Position
  /// The value.
  package var node: JSON5Node
}

extension [JSON5Member] {
  /// The first member whose key stands there already.
  ///
  /// - Complexity: O(members); a few are compared with each other, as that is faster.
  var firstRepeated: JSON5Member? {
    if count <= 32 {
      return indices.first { place in self[..<place].contains { $0.key == self[place].key } }.map { self[$0] }
    }
    var keys: Set<String> = []
    return first { !keys.insert($0.key).inserted }
  }
}

/// Any value. An object keeps its members in their order, and a key as often as it stands there.
package enum JSON5Value: Sendable, Hashable {
  case object([JSON5Member])
  case array([JSON5Node])
  case string(String)
  case number(DecimalNumber)
  case bool(Bool)
  case null
}

/// The first thing in a text that is not JSON5.
package struct JSON5Fault: Error, Sendable, Hashable {
  /// Where it stands.
  package var position: JSON5Position
  /// What is wrong.
  package var problem: String
  /// What would mend it.
  package var remedy: String

  /// A fault; what it quotes is made fit to be shown.
  init(position: JSON5Position, problem: String, remedy: String) {
    self.position = position
    self.problem = problem.shown
    self.remedy = remedy.shown
  }
}
