public import RaceEngine

/// One step of an entered line.
public enum SessionStep: Sendable {
  /// Orders that follow each other, and the errors of the parts that are none.
  case orders([Result<OrderEdit, LineError>])
  /// Something else to do, with the words behind it.
  case command(SessionCommand, words: [String], column: Int)
}

/// Reads what a player enters: orders and commands, several a line, parted by `;`, with `#` comments.
///
/// Orders and commands share one vocabulary: a word, a synonym or a beginning that only one of them has.
public struct SessionGrammar: Sendable {
  /// The orders' part of it.
  public let orders: OrderGrammar
  private let candidates: [Candidate]
  private let targets: [Target]

  private enum Target {
    case verb(VerbSpec)
    case command(SessionCommand)

    var name: String {
      switch self {
      case .verb(let verb): verb.verb
      case .command(let command): command.rawValue
      }
    }
  }

  /// The grammar of a ruleset.
  public init(rules: Ruleset, cast: Cast? = nil) {
    orders = OrderGrammar(rules: rules, cast: cast)
    var candidates: [Candidate] = []
    var targets: [Target] = []
    for verb in orders.catalog.verbs {
      candidates.append(Candidate(name: verb.verb, place: targets.count))
      candidates += verb.synonyms.map { Candidate(name: $0, place: targets.count, isSynonym: true) }
      targets.append(.verb(verb))
    }
    for command in SessionCommand.allCases {
      candidates.append(Candidate(name: command.rawValue, place: targets.count))
      candidates += command.synonyms.map { Candidate(name: $0, place: targets.count, isSynonym: true) }
      targets.append(.command(command))
    }
    self.candidates = candidates
    self.targets = targets
  }

  /// Every word that may begin an order or a command, without synonyms.
  public var words: [String] { targets.map(\.name) }

  /// Reads one line.
  public func steps(of line: String) -> [SessionStep] {
    var steps: [SessionStep] = []
    var run: [Result<OrderEdit, LineError>] = []
    for tokens in OrderToken.parts(of: line) {
      let first = tokens[0]
      // “take 2” alone is what one says to an advice, and no takeover.
      if first.lower == "take" {
        if !run.isEmpty { steps.append(.orders(run)) }
        run = []
        let rest = tokens.dropFirst().map(\.text).filter { !["advise", "advice"].contains($0.lowercased()) }
        steps.append(.command(.advise, words: rest + ["take"], column: first.column))
        continue
      }
      do throws(LineProblem) {
        switch try find(first.text) {
        case .verb(let verb): run.append(orders.result(tokens, verb))
        case .command(let command):
          if !run.isEmpty { steps.append(.orders(run)) }
          run = []
          let words = tokens.dropFirst().map(\.text)
          steps.append(.command(command, words: words, column: first.column))
        }
      } catch {
        run.append(.failure(LineError(column: first.column, part: OrderToken.text(of: tokens), problem: error)))
      }
    }
    if !run.isEmpty { steps.append(.orders(run)) }
    return steps
  }

  /// The order that a word means, for help.
  public func verb(_ word: String) throws(LineProblem) -> VerbSpec? {
    if case .verb(let verb) = try find(word) { return verb }
    return nil
  }

  /// The command that a word means, for help.
  public func command(_ word: String) throws(LineProblem) -> SessionCommand? {
    if case .command(let command) = try find(word) { return command }
    return nil
  }

  private func find(_ word: String) throws(LineProblem) -> Target {
    switch Matching.find(word, among: candidates) {
    case .one(let place): return targets[place]
    case .several(let places): throw .ambiguous(word, candidates: places.map { targets[$0].name })
    case .none:
      throw .unknownVerb(word, close: Matching.close(to: word, among: candidates) { targets[$0].name }, all: [])
    }
  }

  /// The place of the name that a word means: the name, or a beginning that only one has.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - names: What there is.
  ///   - kind: What is being named, for the message: `policy`, `lab`.
  public static func choose(
    _ word: String, among names: [String], kind: String
  ) throws(LineProblem) -> Int {
    let candidates = names.enumerated().map { Candidate(name: $0.element, place: $0.offset) }
    switch Matching.find(word, among: candidates) {
    case .one(let place): return place
    case .several(let places): throw .ambiguous(word, candidates: places.map { names[$0] })
    case .none(let close): throw .unknownName(word, kind: kind, close: close.map { names[$0] }, all: names)
    }
  }
}
