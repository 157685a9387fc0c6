/// What Tab offers for the word before the cursor.
public struct Completion: Sendable {
  private let grammar: SessionGrammar
  private let policies: [String]
  private let labs: [String]

  /// Completes the words of a grammar, and names.
  /// - Parameters:
  ///   - grammar: Orders and commands.
  ///   - policies: Whom `advise` can ask.
  ///   - labs: Whom `field` can follow.
  public init(grammar: SessionGrammar, policies: [String], labs: [String]) {
    self.grammar = grammar
    self.policies = policies
    self.labs = labs
  }

  /// The words that go on from what stands before the cursor, in alphabetical order.
  /// - Parameters:
  ///   - line: The line.
  ///   - cursor: Characters before the cursor.
  public func candidates(_ line: String, _ cursor: Int) -> [String] {
    let before = line.prefix(cursor)
    if before.contains("#") { return [] }
    let part = before.split(separator: ";", omittingEmptySubsequences: false).last ?? ""
    var words = part.split(omittingEmptySubsequences: false) { $0.isWhitespace }.map { $0.lowercased() }
    let word = words.popLast() ?? ""
    words.removeAll { $0.isEmpty }
    return choices(after: words).filter { $0.lowercased().hasPrefix(word) }.sorted()
  }

  private func choices(after words: [String]) -> [String] {
    guard let first = words.first else { return grammar.words }
    if let verb = try? grammar.verb(first) {
      let fields = verb.fields.filter { $0.choices.isEmpty }.map(\.name)
      let names = verb.fields.flatMap { ($0.choices + $0.names).map(\.name) + $0.picks.map(\.rawValue) }
      return names + (verb.fields.count > 1 ? fields : []) + ["max"]
    }
    switch try? grammar.command(first) {
    case .help: return grammar.words + Glossary.entries.map(\.word) + Family.allCases.map(\.rawValue)
    case .more: return NoticeText.words(grammar.orders.catalog)
    case .remove: return grammar.orders.catalog.verbs.map(\.verb)
    case .advise: return policies + ["take"]
    case .field: return labs
    case .end: return ["now", "all"]
    default: return []
    }
  }
}
