import RaceEngine
import TextUI

/// What is wrong with a line, as pupils are told: with an example in numbers, and no command that they do not have.
///
/// What the rules refuse, and what is no amount, is told in the words of the grammar, which are English.
struct PupilWords {
  /// The texts of all lessons.
  let common: CommonTexts
  /// The verbs of the lesson's orders.
  let orders: [String]
  /// No orders yet, for what the team's lab sees.
  let blank: PendingOrders

  /// An error of a line.
  func text(_ problem: LineProblem) -> String {
    switch problem {
    case .unknownWord(let word, let verb, let close):
      guard close.isEmpty else {
        let near = Self.list(close, common.text(.or))
        return common.text(.lineUnknownNear, ["word": cut(word), "verb": verb.verb, "near": near])
      }
      return common.text(.lineUnknownWord, ["word": cut(word), "verb": verb.verb, "example": example(verb)])
    case .twice(let field, let verb):
      return common.text(.lineTwice, ["verb": verb.verb, "field": field, "example": example(verb)])
    case .missing(let field, let verb):
      return common.text(.lineMissing, ["verb": verb.verb, "field": named(field, verb), "example": example(verb)])
    case .noValue(let field, let verb):
      return common.text(.lineNoValue, ["field": named(field, verb), "example": example(verb)])
    case .severalMost(let verb): return common.text(.lineSeveralMost, ["verb": verb.verb])
    case .noWage(let going, let verb):
      return common.text(.lineNoWage, ["verb": verb.verb, "going": going, "example": example(verb)])
    case .refused(.notNow(let obstacle), let verb) where obstacle == .noSuchModel || obstacle == .notYourModel:
      return common.text(obstacle == .noSuchModel ? .lineNoModel : .lineOthersModel, ["verb": verb.verb])
    case .refused(.notNow(.noAttention), let verb): return common.text(.lineNoAttention, ["verb": verb.verb])
    default: return problem.text
    }
  }

  /// An order of the kind that could stand now, or how one is written.
  private func example(_ verb: VerbSpec) -> String {
    PupilExample(orders: orders, blank: blank).text(of: verb) ?? verb.usage
  }

  /// A field by the name that lines use, and what it means.
  private func named(_ field: String, _ verb: VerbSpec) -> String {
    common.orders[verb.verb]?.fields[field].map { "\(field) (\($0))" } ?? field
  }

  private func cut(_ word: String) -> String { String(word.prefix(40)) }

  /// Words of which one is meant: `a, b or c`.
  static func list(_ words: [String], _ or: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(or) \(last)"
  }
}
