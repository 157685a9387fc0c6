public import RaceEngine

/// An order as a line gave it: plain data that any mechanic's order can be filled from.
public struct OrderEdit: Sendable {
  /// Its verb.
  public let verb: VerbSpec
  /// A raw value for each field that was given; nil: as much as possible.
  public var values: [String: Int64?]
  /// What kind of model each field asks for that no number was given for.
  public var picks: [String: ModelPick]
  /// Where it begins in its line, from 1.
  public let column: Int
  /// As written.
  public let part: String
}

/// Reads order lines: `hire researchers 20 at $900k; split training=40% serving=20%  # a comment`.
///
/// A verb, then its values in the order of its fields. Choices may stand anywhere; a number may follow its field's
/// name (`wage 900k`, `wage=900k`), or precede it where the order ends with a name (`20 headcount 900k wage`).
public struct OrderGrammar: Sendable {
  /// The verbs that it knows.
  public let catalog: VerbCatalog
  /// Who and what has a name; nil: all go by their numbers.
  let cast: Cast?

  /// The grammar of a ruleset.
  public init(rules: Ruleset, cast: Cast? = nil) {
    catalog = VerbCatalog(rules: rules, cast: cast)
    self.cast = cast
  }

  /// Reads one line: several orders parted by `;`, and the errors of the parts that are none.
  public func read(_ line: String) -> [Result<OrderEdit, LineError>] {
    OrderToken.parts(of: line).map { tokens in
      do throws(LineError) { return .success(try edit(tokens)) } catch { return .failure(error) }
    }
  }

  /// Reads the part of a line that holds one order of a verb.
  func result(_ tokens: [OrderToken], _ verb: VerbSpec) -> Result<OrderEdit, LineError> {
    do throws(LineError) { return .success(try edit(tokens, verb)) } catch { return .failure(error) }
  }

  /// Reads the part of a line that holds one order.
  func edit(_ tokens: [OrderToken]) throws(LineError) -> OrderEdit {
    let verb: VerbSpec
    do throws(LineProblem) {
      verb = try catalog.find(tokens[0].text)
    } catch {
      throw LineError(column: tokens[0].column, part: OrderToken.text(of: tokens), problem: error)
    }
    return try edit(tokens, verb)
  }

  private func edit(_ tokens: [OrderToken], _ verb: VerbSpec) throws(LineError) -> OrderEdit {
    let part = OrderToken.text(of: tokens)
    var filling = Filling(verb: verb, tokens: Array(tokens.dropFirst()))
    do throws(LineProblem) {
      try filling.fill()
    } catch {
      throw LineError(column: filling.column ?? tokens[0].column, part: part, problem: redirected(error))
    }
    if let wrong = filling.misplaced {
      let problem = LineProblem.unknownWord(wrong.name, verb: verb, close: wrong.others)
      throw LineError(column: tokens[0].column, part: part, problem: problem)
    }
    return OrderEdit(verb: verb, values: filling.values, picks: filling.picks, column: tokens[0].column, part: part)
  }
}

extension OrderGrammar {
  /// A word that means nothing to its order, with the order of the same thing that knows it.
  private func redirected(_ problem: LineProblem) -> LineProblem {
    guard case .unknownWord(let word, let verb, let close) = problem, close.isEmpty else { return problem }
    let slots = Set(verb.fields.filter(\.isSlot).map(\.name))
    let other = catalog.verbs.first { other in
      other.key != verb.key && other.fields.contains { $0.isSlot && slots.contains($0.name) }
        && other.fields.contains { $0.choices.contains { $0.name == word.lowercased() } }
    }
    return other.map { .otherOrder(word, verb: verb, instead: $0.usage) } ?? problem
  }
}

/// Hands out the words of one order to the fields of its verb.
private struct Filling {
  let verb: VerbSpec
  let tokens: [OrderToken]
  var values: [String: Int64?] = [:]
  var picks: [String: ModelPick] = [:]
  /// The column of the word at hand.
  var column: Int?
  /// The names by which numbers were given, by field.
  private var given: [String: String] = [:]
  private var place = 0

  init(verb: VerbSpec, tokens: [OrderToken]) {
    self.verb = verb
    self.tokens = tokens.filter { !Self.filler.contains($0.lower) }
  }

  private static let filler: Set<String> = [
    "at", "for", "of", "to", "as", "the", "with", "and", "each", "per", "year", "a", "an", "in", "on", "/mtok",
    "people", "persons", "staff", "dollars", "usd", "h100e", "h100", "h100s", "mtok", ",", "-",
  ]

  /// A name that does not go with the rest of the order, and those that would.
  var misplaced: (name: String, others: [String])? {
    for field in verb.fields {
      guard let parting = field.parting, let name = given[field.name] else { continue }
      let others = field.names(beside: values.compactMapValues { $0 }).map(\.name)
      if values[parting.field] != nil, !others.contains(name) { return (name, others) }
    }
    return nil
  }

  mutating func fill() throws(LineProblem) {
    let namesFollow = tokens.count > 1 && tokens.last.map { isFieldName($0.lower) } == true
    while place < tokens.count {
      let token = tokens[place]
      column = token.column
      if token.isNumber {
        let text = takeNumber()
        if namesFollow, place < tokens.count, let field = field(named: tokens[place].lower) {
          place += 1
          try set(field, text)
        } else {
          guard let field = verb.fields.first(where: { $0.choices.isEmpty && !isGiven($0) && isMeant($0) }) else {
            throw .unknownWord(text, verb: verb, close: [])
          }
          try set(field, text)
        }
      } else if let field = field(named: token.lower) {
        place += 1
        if place < tokens.count, tokens[place].text == "=" { place += 1 }
        guard place < tokens.count else { throw .noValue(field: field.name, verb: verb) }
        column = tokens[place].column
        try set(field, tokens[place].isNumber ? takeNumber() : takeWord())
      } else {
        try takeLooseWord(token)
      }
    }
    column = nil
  }

  /// A word that is no name: a choice of some field, a word for all there is, or another name of the verb.
  private mutating func takeLooseWord(_ token: OrderToken) throws(LineProblem) {
    place += 1
    if let pick = ModelPick(word: token.lower), let field = verb.fields.first(where: { !$0.picks.isEmpty }) {
      guard !isGiven(field) else { throw .twice(field: field.name, verb: verb) }
      picks[field.name] = pick
      return
    }
    let open = verb.fields.filter { !($0.choices.isEmpty && $0.names.isEmpty) && values[$0.name] == nil }
    if OrderToken.allWords.contains(token.lower),
      let field = verb.fields.first(where: { $0.choices.isEmpty && !isGiven($0) })
    {
      values[field.name] = .some(nil)
      return
    }
    var candidates: [Candidate] = []
    var targets: [(field: FieldSpec, raw: Int64, name: String)] = []
    for field in open {
      for choice in field.choices + field.names + field.aliases {
        candidates.append(Candidate(name: choice.name.lowercased(), place: targets.count))
        targets.append((field, choice.raw, choice.name))
      }
    }
    let found = Matching.find(token.lower, among: candidates)
    if case .one(let index) = found {
      values[targets[index].field.name] = targets[index].raw
      given[targets[index].field.name] = targets[index].name
      return
    }
    if ([verb.verb] + verb.synonyms).contains(token.lower) { return }
    switch found {
    case .several(let places): throw .ambiguous(token.text, candidates: places.map { targets[$0].name })
    case .none(let close):
      var names = close.map { targets[$0].name }
      let fields = verb.fields.enumerated().map { Candidate(name: $0.element.name, place: $0.offset) }
      if names.isEmpty, case .none(let near) = Matching.find(token.lower, among: fields) {
        names = near.map { verb.fields[$0].name }
      }
      throw .unknownWord(token.text, verb: verb, close: names)
    case .one: return
    }
  }

  private mutating func set(_ field: FieldSpec, _ text: String) throws(LineProblem) {
    guard !isGiven(field) else { throw .twice(field: field.name, verb: verb) }
    let lower = text.lowercased()
    if !field.picks.isEmpty, let pick = ModelPick(word: lower) {
      picks[field.name] = pick
      return
    }
    if field.choices.isEmpty, field.names.isEmpty || text.first?.isNumber == true {
      if OrderToken.allWords.contains(lower) {
        values[field.name] = .some(nil)
        return
      }
      if field.least >= 0, text.drop(while: { $0 == "$" }).first.map({ $0 == "-" || $0 == "−" }) == true {
        throw .negative(text, field: field, verb: verb)
      }
      do throws(AmountError) {
        values[field.name] = try Amounts.raw(text, in: field.unit)
      } catch {
        throw .amount(error, field: field.name, verb: verb)
      }
      return
    }
    let words = field.choices + field.names + field.aliases
    let candidates = words.enumerated().map { Candidate(name: $0.element.name.lowercased(), place: $0.offset) }
    switch Matching.find(lower, among: candidates) {
    case .one(let index):
      values[field.name] = words[index].raw
      given[field.name] = words[index].name
    case .several(let places): throw .ambiguous(text, candidates: places.map { words[$0].name })
    case .none(let close): throw .unknownWord(text, verb: verb, close: close.map { words[$0].name })
    }
  }

  /// Whether a number without a name may mean the field: chips are in one kind of agreement alone, and a fee in two.
  private func isMeant(_ field: FieldSpec) -> Bool {
    guard verb.key == "\(Agreements.name.key)", let kind = values["kind"].flatMap({ $0 }).map(DealKind.init(raw:))
    else {
      return true
    }
    switch field.name {
    case "chips": return kind == .compute
    case "fee": return kind == .compute || kind == .licence
    default: return true
    }
  }

  private func isGiven(_ field: FieldSpec) -> Bool { values[field.name] != nil || picks[field.name] != nil }

  /// A number, with the unit behind it where a blank parts them.
  private mutating func takeNumber() -> String {
    var text = tokens[place].text
    place += 1
    if place < tokens.count, Amounts.suffixWords.contains(tokens[place].lower) {
      text += tokens[place].text
      place += 1
    }
    return text
  }

  private mutating func takeWord() -> String {
    place += 1
    return tokens[place - 1].text
  }

  private func isFieldName(_ word: String) -> Bool { verb.fields.contains { $0.name == word } }

  /// The field of that name, or the only one that begins so, from three letters on, unless a choice does too.
  private func field(named word: String) -> FieldSpec? {
    // The board says what the fleet does; so may an order.
    let word = ["serve": "serving", "users": "serving", "train": "training"][word] ?? word
    if let exact = verb.fields.first(where: { $0.name == word }) { return exact }
    guard word.count >= 3 else { return nil }
    let begun = verb.fields.filter { $0.name.hasPrefix(word) }
    let isChoice = verb.fields.contains { $0.choices.contains { $0.name.hasPrefix(word) } }
    return begun.count == 1 && !isChoice ? begun[0] : nil
  }
}
