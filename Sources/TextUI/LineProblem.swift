public import Quantities
public import RaceEngine

/// What is wrong with a part of an order line.
public enum LineProblem: Error, Sendable {
  /// No verb is called that.
  case unknownVerb(String, close: [String], all: [String])
  /// No policy, lab or the like is called that.
  case unknownName(String, kind: String, close: [String], all: [String])
  /// Several names begin like that.
  case ambiguous(String, candidates: [String])
  /// A word that this verb does not know.
  case unknownWord(String, verb: VerbSpec, close: [String])
  /// A field is given twice.
  case twice(field: String, verb: VerbSpec)
  /// A field is not given.
  case missing(field: String, verb: VerbSpec)
  /// As much as possible of more than one thing at once.
  case severalMost(verb: VerbSpec)
  /// A field's name without a value.
  case noValue(field: String, verb: VerbSpec)
  /// A value is not an amount of the field's unit.
  case amount(AmountError, field: String, verb: VerbSpec)
  /// A value is below zero.
  case negative(String, field: FieldSpec, verb: VerbSpec)
  /// The rules refuse it.
  case refused(OrderError, verb: VerbSpec)
  /// The model is released that way already.
  case released(model: Int64, isOpen: Bool, verb: VerbSpec)
  /// It would leave too little for an order that stands already.
  case crowdsOut(order: String, OrderError, verb: VerbSpec)
  /// It costs more than the orders that stand leave.
  case tooDear(cost: Money, left: Money, beside: String, verb: VerbSpec)
  /// The orders that stand take all of the chief executive's attention.
  case noAttention(beside: String, verb: VerbSpec)
  /// Nothing was proposed that could be accepted, or nothing binds that could be broken.
  case noOffer(isAnswer: Bool, verb: VerbSpec)
  /// Several proposals could be meant; how each is named.
  case severalOffers([String], verb: VerbSpec)
  /// No model is what the word says.
  case noSuchPick(ModelPick, verb: VerbSpec)
  /// The model is not to be had from a rival; those that are, each with its lab.
  case notAdoptable(Obstacle, [String], verb: VerbSpec)
  /// A word that belongs to another order.
  case otherOrder(String, verb: VerbSpec, instead: String)
  /// No pay was said; what is usual for whom.
  case noWage(going: String, verb: VerbSpec)
  /// There is no such order to take back.
  case noSuchOrder(String)

  /// What is wrong, why, and what would be right, with the verb of the order.
  public var text: String {
    switch self {
    case .amount(_, _, let verb), .negative(_, _, let verb), .refused(_, let verb), .released(_, _, let verb),
      .crowdsOut(_, _, let verb), .tooDear(_, _, _, let verb), .noAttention(_, let verb), .noOffer(_, let verb),
      .severalOffers(_, let verb), .noSuchPick(_, let verb), .notAdoptable(_, _, let verb):
      "\(verb.verb): \(reason)"
    default: reason
    }
  }

  /// The same without the verb, for where it has been named.
  public var reason: String {
    let cut = { (word: String) in Columns.cut(word, to: 40) }
    return switch self {
    case .unknownVerb(let word, let close, let all):
      if ["why", "replay", "report"].contains(word.lowercased()) {
        "“\(cut(word))” is asked of a saved race: quit, then “frontier \(cut(word))” with the file that save names; "
          + "score tells what moved your points"
      } else if !close.isEmpty {
        "there is no order or command “\(cut(word))”; \(Self.didYouMean(close))"
      } else if all.isEmpty {
        "there is no order or command “\(cut(word))”; help lists them"
      } else if all.count > 14 {
        "there is no order “\(cut(word))”; help lists all \(all.count)"
      } else {
        "there is no order “\(cut(word))”; orders are \(all.joined(separator: ", "))"
      }
    case .unknownName(let word, let kind, let close, let all):
      "there is no \(kind) “\(cut(word))”; " + (close.isEmpty ? "choose \(Self.list(all))" : Self.didYouMean(close))
    case .ambiguous(let word, let candidates):
      "“\(cut(word))” could be \(Self.list(candidates)); write one letter more"
    case .unknownWord(let word, let verb, let close):
      "“\(cut(word))” means nothing to \(verb.verb); "
        + (close.isEmpty ? "write \(verb.usage)\(Self.number(in: verb))" : Self.didYouMean(close))
    case .twice(let field, let verb): "\(verb.verb) has \(field) twice; write \(verb.usage)"
    case .severalMost(let verb): "only one number of \(verb.verb) can be max; write the other"
    case .missing(let field, let verb):
      "\(verb.verb) needs \(field)\(Self.hint(field, verb)); write \(verb.usage)"
    case .noValue(let field, let verb): "\(field) has no value\(Self.hint(field, verb)); write \(verb.usage)"
    case .amount(let error, let field, _): "\(OrderErrorText.words(field)) \(error.text)"
    case .negative(let given, let field, _):
      field.least > 0
        ? "\(OrderErrorText.words(field.name)) must be above zero; you wrote \(cut(given))"
        : "\(OrderErrorText.words(field.name)) must be from \(Amounts.atLeast(field.least, field.unit)) to "
          + "\(Amounts.atMost(field.most, field.unit)); you wrote \(cut(given))"
    case .released(let model, let isOpen, _):
      isOpen
        ? "model \(model) is open already, and open weights cannot be called back"
        : "model \(model) is closed already; it can still be opened"
    case .refused(let error, let verb): OrderErrorText.sentence(error, for: verb)
    case .crowdsOut(let order, let error, _):
      "with it, “\(order)” could not stand: \(OrderErrorText.sentence(error)); change or remove that first"
    case .tooDear(let cost, let left, let order, _):
      "that costs \(OrderErrorText.apart(cost, from: left)); \(left > 0 ? Amounts.atMost(left) : "nothing") is left to spend "
        + "beside the orders that stand; change or remove one, such as “\(order)”"
    case .noAttention(let order, _):
      "the chief executive has no attention left for it beside the orders that stand; remove one that takes some, such "
        + "as “\(order)”"
    case .noOffer(let isAnswer, _):
      isAnswer ? "nobody has proposed such a thing to you" : "no such agreement binds you"
    case .severalOffers(let texts, _): "several could be meant; write \(Self.list(texts))"
    case .noSuchPick(let pick, _):
      "there is no model that “\(pick.rawValue)” could mean here; the command models lists all that you know of"
    case .notAdoptable(_, let models, _):
      models.isEmpty
        ? "no rival’s model is to be had now: it must be served to everybody, not withheld, and better than yours"
        : "no rival sells you a model of that number; to be had \(models.count == 1 ? "is" : "are") "
          + models.joined(separator: ", ")
    case .otherOrder(let word, let verb, let instead):
      "“\(cut(word))” means nothing to \(verb.verb); it is said with \(instead)"
    case .noWage(let going, let verb):
      "\(verb.verb) needs wage, dollars a year for each; \(going), and a higher offer draws more; write \(verb.usage)"
    case .noSuchOrder(let word): "there is no pending order “\(cut(word))”; see the list with orders"
    }
  }

  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// That a model is named by its number, where one is to be named.
  private static func number(in verb: VerbSpec) -> String {
    verb.fields.contains { $0.name == "model" }
      ? ", with the model’s number (the command models lists them), best or newest" : ""
  }

  private static func didYouMean(_ names: [String]) -> String { "did you mean \(list(names))?" }

  private static func hint(_ field: String, _ verb: VerbSpec) -> String {
    guard let spec = verb.fields.first(where: { $0.name == field }) else { return "" }
    return " (\(spec.help))"
  }
}

/// A part of an order line that is not carried out.
public struct LineError: Error, Sendable {
  /// Where it begins, from 1.
  public let column: Int
  /// The part of the line, as written.
  public let part: String
  /// What is wrong.
  public let problem: LineProblem

  /// The whole sentence: `column 6: …`.
  public var text: String { "column \(column): \(problem.text)" }
}
