package import Quantities
package import RaceEngine

/// An observation as one row: all that a seat sees, field by field.
package struct WholeView: Described {
  /// The observation.
  package var view = Observation()

  package init() {}
  /// Wraps an observation.
  package init(_ view: Observation) { self.view = view }

  package mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("seat", &view.seat, in: view.seat...view.seat, help: "")
    fields.field("turn", &view.turn, in: 0...80, help: "")
    fields.field("quarters", &view.quarters, in: 1...80, help: "")
    fields.field("seat_count", &view.seatCount, in: 0...8, help: "")
    fields.field("ending", &view.ending, in: .none ... .catastrophe, help: "")
    fields.group("own", &view.own, help: "")
    fields.rows("field", &view.field, help: "")
    fields.rows("models", &view.models, help: "")
    var notices = NoticeFields(fields: fields)
    view.visit(&notices)
    fields = notices.fields
  }
}

/// Hands every notice to a visitor of fields, under its mechanic's key.
private struct NoticeFields<Fields: FieldVisitor>: RegisterVisitor {
  var fields: Fields
  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    fields.group(step.name.key, &notice, help: "")
  }
}

extension Observation {
  /// The words of one mechanic's notice.
  package func notice(_ key: String) -> [Int64] {
    var copy = self
    var reading = NoticeWords(key: key)
    copy.visit(&reading)
    return reading.words
  }
}

private struct NoticeWords: RegisterVisitor {
  let key: String
  var words: [Int64] = []
  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    if key == step.name.key.description { words = notice.words }
  }
}

extension Race {
  /// All that a seat sees now, as one row.
  package func whole(for seat: Seat) -> WholeView { WholeView(observation(for: seat)) }
}
