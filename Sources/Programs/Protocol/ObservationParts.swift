public import RaceEngine
import Quantities
public import Scenarios

/// Which parts of an observation are told.
public struct ObservationParts: Sendable, Hashable {
  /// A part that does not exist.
  public struct Unknown: Error, Sendable {
    /// As it was written.
    public let name: String
  }

  /// The parts that are not a mechanic's: the own lab, the public figures of each lab, the models.
  private static let general = ["own", "field", "models"]
  /// The key of each mechanic, in turn order; nil where it tells nothing.
  private static let keys: [String?] = {
    var collector = NoticeKeys()
    var view = Observation()
    view.visit(&collector)
    return collector.keys
  }()

  /// All parts, by name.
  public static var names: [String] { general + keys.compactMap(\.self) }
  /// Every part.
  public static let all = ObservationParts(general: [true, true, true], notices: keys.map { $0 != nil })

  private let general: [Bool]
  private let notices: [Bool]

  private init(general: [Bool], notices: [Bool]) {
    self.general = general
    self.notices = notices
  }

  /// The parts of these names.
  public init(_ names: [String]) throws(Unknown) {
    var general = [false, false, false]
    var notices = Self.keys.map { _ in false }
    for name in names {
      if let place = Self.general.firstIndex(of: name) {
        general[place] = true
      } else if let place = Self.keys.firstIndex(of: name) {
        notices[place] = true
      } else {
        throw Unknown(name: name)
      }
    }
    self.init(general: general, notices: notices)
  }

  /// Without what a scenario leaves out.
  public func limited(to rules: Ruleset) -> ObservationParts {
    var finder = ActiveMechanics()
    var rules = rules
    rules.visit(&finder)
    return ObservationParts(general: general, notices: zip(notices, finder.isOn).map { $0 && $1 })
  }

  /// Writes an observation as an object: seat, turn and the like, then each part by its name.
  public func write(_ view: inout Observation, into json: inout JSONBytes) {
    json.raw("{\"seat\":")
    json.integer(Int64(view.seat.index))
    json.raw(",\"turn\":")
    json.integer(Int64(view.turn))
    json.raw(",\"quarters\":")
    json.integer(Int64(view.quarters))
    json.raw(",\"seat_count\":")
    json.integer(Int64(view.seatCount))
    var writing = NoticeWriting(writer: JSONFieldWriter(json), isTold: notices)
    json.bytes = []
    if general[0] { writing.writer.group("own", &view.own, help: "") }
    if general[1] { writing.writer.rows("field", &view.field, help: "") }
    if general[2] { writing.writer.rows("models", &view.models, help: "") }
    if notices.contains(true) { view.visit(&writing) }
    json = writing.writer.json
    json.raw("}")
  }
}

/// Collects the keys of mechanics that tell something.
private struct NoticeKeys: RegisterVisitor {
  var keys: [String?] = []

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    keys.append(Rule.Notice.self == Nothing.self ? nil : "\(step.name.key)")
  }
}

/// Collects which mechanics are on.
private struct ActiveMechanics: RegisterVisitor {
  var isOn: [Bool] = []

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) { isOn.append(rules != nil) }
}

/// Writes the notices that are wanted.
private struct NoticeWriting: RegisterVisitor {
  var writer: JSONFieldWriter
  let isTold: [Bool]
  var place = 0

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    if isTold[place] { writer.group(step.name.key, &notice, help: "") }
    place += 1
  }
}
