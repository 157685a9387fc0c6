public import Quantities
public import RaceEngine

/// One field of an order, as its mechanic describes it.
public struct FieldSpec: Sendable {
  /// Its name.
  public let name: String
  /// How it is written.
  public let unit: Unit
  /// The lowest raw value.
  public let least: Int64
  /// The highest raw value.
  public let most: Int64
  /// What a blank order holds.
  public let initial: Int64
  /// Whether it tells one order of its kind from another.
  public let isSlot: Bool
  /// What it is.
  public let help: String
  /// The choices in its range; empty for numbers.
  public let choices: [(raw: Int64, name: String)]
  /// The names by which its numbers are known in this race; empty where they have none.
  public var names: [(raw: Int64, name: String)] = []

  /// Other names that an order may use for its numbers.
  public var aliases: [(raw: Int64, name: String)] = []

  /// Words that name a model by what it is among those that the order may mean; empty for other fields.
  public var picks: [ModelPick] { name == "model" && isSlot ? ModelPick.allCases : [] }

  /// Where what a number names depends on another field: that field, its value for which the first `count` names hold,
  /// and how many these are; with any other value the rest holds.
  var parting: (field: String, raw: Int64, count: Int)?

  /// A raw value of this field, with every digit.
  /// - Parameters:
  ///   - raw: The value.
  ///   - values: The other fields of the order, where it is known.
  public func text(_ raw: Int64, beside values: [String: Int64] = [:]) -> String {
    (choices + names(beside: values)).first { $0.raw == raw }?.name ?? Amounts.exact(raw, unit)
  }

  /// The names that hold beside the other fields of an order.
  func names(beside values: [String: Int64]) -> [(raw: Int64, name: String)] {
    guard let parting, let other = values[parting.field] else { return names }
    return Array(other == parting.raw ? names.prefix(parting.count) : names.dropFirst(parting.count))
  }
}

/// The orders of one mechanic, as players give them.
public struct VerbSpec: Sendable {
  /// The mechanic's key.
  public let key: String
  /// The verb.
  public let verb: String
  /// Other words for it.
  public let synonyms: [String]
  /// What it does.
  public let summary: String
  /// How many orders of this kind a sheet holds.
  public let limit: Int
  /// The fields of an order.
  public internal(set) var fields: [FieldSpec]

  /// How it is written: `hire KIND HEADCOUNT WAGE`.
  public var usage: String {
    fields.reduce(verb) { text, field in
      let choices = field.choices.map(\.name).joined(separator: "|")
      return text + " " + (field.choices.isEmpty ? field.name.uppercased() : choices)
    }
  }
}

/// The verbs of a scenario, in turn order, gathered from the mechanics that are on.
public struct VerbCatalog: Sendable {
  /// The verbs.
  public private(set) var verbs: [VerbSpec]

  /// The verbs of a ruleset.
  /// - Parameters:
  ///   - rules: The scenario's rules.
  ///   - cast: Who and what has a name, so that orders can say it.
  public init(rules: Ruleset, cast: Cast? = nil) {
    var collector = VerbCollector()
    var rules = rules
    rules.visit(&collector)
    var blank = OrderSheet()
    blank.visit(&collector)
    verbs = collector.verbs
    guard let cast else { return }
    for verb in verbs.indices {
      for field in verbs[verb].fields.indices {
        let spec = verbs[verb].fields[field]
        let named = { (kind: String) in
          cast.names(of: kind).enumerated().map { (Int64($0.offset), $0.element) }
            .filter { $0.0 >= spec.least && $0.0 <= spec.most && !$0.1.isEmpty }
        }
        verbs[verb].fields[field].names = named(spec.name)
        if Cast.isLab(spec.name) {
          verbs[verb].fields[field].aliases = cast.aliases.map { (Int64($0.seat.index), $0.name) }
        }
        // What can be bought is a start-up, or has to do with a rival.
        guard spec.name == "which" else { continue }
        let startups = named("startup")
        verbs[verb].fields[field].names = startups + named("rival")
        verbs[verb].fields[field].parting = ("kind", PurchaseKind.startup.raw, startups.count)
      }
    }
  }

  /// The verb that a word means: the verb itself, a synonym, or a prefix that only one of them has.
  public func find(_ word: String) throws(LineProblem) -> VerbSpec {
    var names: [Candidate] = []
    for (place, verb) in verbs.enumerated() {
      names.append(Candidate(name: verb.verb, place: place))
      names += verb.synonyms.map { Candidate(name: $0, place: place, isSynonym: true) }
    }
    switch Matching.find(word, among: names) {
    case .one(let place): return verbs[place]
    case .several(let places): throw .ambiguous(word, candidates: places.map { verbs[$0].verb })
    case .none(let close):
      throw .unknownVerb(word, close: close.map { verbs[$0].verb }, all: verbs.map(\.verb))
    }
  }
}

/// Gathers verbs: first which mechanics are on, then their orders.
private struct VerbCollector: RegisterVisitor {
  var isOn: Set<String> = []
  var verbs: [VerbSpec] = []

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if rules != nil { isOn.insert("\(step.name.key)") }
  }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    let name = step.name
    guard isOn.contains("\(name.key)"), !"\(name.verb)".isEmpty else { return }
    var fields = FieldCollector()
    var blank = Rule.Orders.Order()
    blank.visit(&fields)
    verbs.append(
      VerbSpec(
        key: "\(name.key)", verb: "\(name.verb)", synonyms: "\(name.synonyms)".split(separator: " ").map(String.init),
        summary: "\(name.summary)", limit: Rule.Orders.capacity, fields: fields.specs))
  }
}

/// Gathers the fields of a row.
struct FieldCollector: FieldVisitor {
  var specs: [FieldSpec] = []

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let (least, most) = (range.lowerBound.raw, range.upperBound.raw)
    var choices: [(raw: Int64, name: String)] = []
    if most - least < 64 {
      for raw in least...most { if let name = Value.choice(raw) { choices.append((raw, "\(name)")) } }
    }
    specs.append(
      FieldSpec(
        name: "\(name)", unit: Value.unit, least: least, most: most, initial: value.raw, isSlot: slot, help: "\(help)",
        choices: choices))
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) { row.visit(&self) }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
