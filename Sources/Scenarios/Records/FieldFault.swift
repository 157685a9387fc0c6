/// Something wrong in a row of fields that was read from JSON.
public struct FieldFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Another kind of value stands there.
    case wrongKind(expected: String)
    /// No field has that name.
    case unknownKey
    /// A key stands there twice.
    case repeatedKey
    /// A field is missing.
    case missingKey
    /// A number is outside of its range.
    case outOfRange(least: Int64, most: Int64)
    /// A name is none of the choices.
    case unknownChoice(choices: [String])
    /// A list is longer than its table.
    case tooMany(limit: Int)
    /// Two orders are for the same thing.
    case sameSlot
  }

  /// Where it stands: `chips[0].quantity`; empty for the whole.
  public var path: String
  /// The line of the text, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// What is wrong.
  public var kind: Kind

  /// What is wrong, with the path and without the position.
  public var message: String {
    let place = path.isEmpty ? "the whole" : "`\(path)`"
    return switch kind {
    case .wrongKind(let expected): "\(place) must be \(expected)"
    case .unknownKey: "unknown key \(place)"
    case .repeatedKey: "\(place) is given twice"
    case .missingKey: "\(place) is missing"
    case .outOfRange(let least, let most): "\(place) must be from \(least) to \(most)"
    case .unknownChoice(let choices): "\(place) must be one of \(choices.joined(separator: ", "))"
    case .tooMany(let limit): "\(place) has room for \(limit)"
    case .sameSlot: "\(place) is a second order for the same thing"
    }
  }

  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }
}

/// All that is wrong in a text, in its order.
public struct FieldFaults: Error, Sendable, Hashable, CustomStringConvertible {
  /// At least one fault.
  public var faults: [FieldFault]

  /// One line for each fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
