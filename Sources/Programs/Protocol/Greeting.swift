import RaceEngine
import Scenarios

/// What a program said when it was started.
struct Greeting: Sendable {
  /// The version of the line protocol.
  static let version: Int64 = 1

  /// What it calls itself; for people.
  var name = ""
  /// Which parts of the observation it wants.
  var parts = ObservationParts.all
  /// Whether it wants the text that a person would read.
  var wantsBriefing = false
  /// Whether it wants the rules at the start of each race.
  var wantsRules = true

  /// Whether it wants to be told which orders are legal in each turn.
  var wantsLegal = false

  /// What is wrong with a first line.
  struct Fault: Error { let detail: String }

  /// Reads the line that a program answers to `hello`.
  init(_ line: ArraySlice<UInt8>) throws(Fault) {
    let node: JSON5Node
    do {
      node = try JSON5Reader.read(line)
    } catch {
      throw Fault(detail: "its first line is no JSON: column \(error.position.column): \(error.problem)")
    }
    guard case .object = node.value, node.member("type")?.text == "ready" else {
      throw Fault(detail: "its first line must be an object with \"type\":\"ready\"")
    }
    guard node.member("protocol")?.integer == Self.version else {
      throw Fault(detail: "`ready` must have \"protocol\":\(Self.version)")
    }
    name = String((node.member("name")?.text ?? "").prefix(80))
    if let wishes = node.member("observe") {
      guard let names = wishes.textList else { throw Fault(detail: "`observe` must be a list of texts") }
      do throws(ObservationParts.Unknown) {
        parts = try ObservationParts(names)
      } catch {
        throw Fault(
          detail: "`observe` names '\(error.name)'; the parts are \(ObservationParts.names.joined(separator: ", "))")
      }
    }
    wantsBriefing = try Self.flag("briefing", of: node) ?? false
    wantsLegal = try Self.flag("legal", of: node) ?? false
    wantsRules = try Self.flag("rules", of: node) ?? true
  }

  private static func flag(_ key: String, of node: JSON5Node) throws(Fault) -> Bool? {
    guard let value = node.member(key) else { return nil }
    guard case .bool(let flag) = value.value else { throw Fault(detail: "`\(key)` must be true or false") }
    return flag
  }
}
