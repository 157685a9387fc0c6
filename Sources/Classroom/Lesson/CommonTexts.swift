package import Scenarios

/// The texts that all lessons share in one language: labels of pages, what each order does, help for the teacher.
public struct CommonTexts: Sendable, Hashable {
  /// How an order is told to pupils.
  public struct Order: Sendable, Hashable {
    /// What it is called on the form.
    public var label: String
    /// What it does, in a sentence or two.
    public var does: String
    /// What its fields are called, by the names that order lines use.
    public var fields: [String: String]
  }

  /// The language, as HTML names it.
  public var language: String
  /// The labels.
  var labels: [String: String]
  /// The orders, by verb.
  public var orders: [String: Order]
  /// What the teacher does before, in steps.
  public var before: [String]
  /// What the teacher does in each round, in steps.
  public var during: [String]
  /// What the teacher does after, in steps.
  public var after: [String]
  /// What can go wrong, and what helps.
  public var trouble: [[String]]
  /// The rules of all lessons.
  public var rules: [String]
  /// What the press does.
  public var press: [String]
  /// Words, with their meanings.
  var words: [[String]]
  /// What the model assumes in every lesson.
  public var assumptions: [String]
  /// What must not be concluded from any lesson.
  public var limits: [String]

  /// A label, with what stands for its places in braces: `{team}`.
  public func text(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String {
    var text = labels[label.rawValue] ?? label.rawValue
    for (key, value) in values { text = text.replacing("{\(key)}", with: value) }
    return text
  }
}

extension CommonTexts {
  /// Reads `lessons.LANGUAGE.json5`; every label must be there, and no other.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - file: Its name, for faults.
  ///   - verbs: The verbs of orders that must be told.
  ///   - allowsMore: Whether others may be told too, those of other lessons.
  /// - Throws: `ScenarioFaults`, all that is wrong, in the order of the file.
  package static func read(
    _ text: String, file: String, verbs: Set<String>, allowsMore: Bool
  ) throws(ScenarioFaults) -> CommonTexts {
    let notes = ScenarioNotes(file: file)
    let root = try notes.root(of: text)
    guard var object = ObjectReader(root, path: "", notes) else { throw ScenarioFaults(faults: notes.faultsInOrder) }
    notes.version(&object, "frontier_lesson_labels")
    func strings(_ key: String) -> [String] {
      object.required(key, "a list of texts").map { node in
        notes.list(node, key).enumerated().map { notes.text($0.element, "\(key)[\($0.offset)]", "a text") }
      } ?? []
    }
    func pairs(_ key: String, _ one: String, _ other: String) -> [[String]] {
      object.required(key, "a list of { \(one), \(other) }").map { node in
        notes.list(node, key).enumerated().compactMap { place, item in
          guard var row = ObjectReader(item, path: "\(key)[\(place)]", notes) else { return nil }
          let pair = [row.text(one, "a text"), row.text(other, "a text")]
          row.close()
          return pair
        }
      } ?? []
    }
    let language = object.text("language", "the language, such as \"en\"")
    var labels: [String: String] = [:]
    if let node = object.required("labels", "the labels of pages"),
      var reader = ObjectReader(node, path: "labels", notes)
    {
      for label in Label.allCases { labels[label.rawValue] = reader.text(label.rawValue, "a label") }
      reader.close()
    }
    let orders =
      object.required("orders", "how orders are told to pupils")
      .map { Self.orders($0, verbs, allowsMore: allowsMore, notes) } ?? [:]
    let texts = CommonTexts(
      language: language, labels: labels, orders: orders, before: strings("before"), during: strings("during"),
      after: strings("after"), trouble: pairs("trouble", "when", "then"), rules: strings("rules"),
      press: strings("press"), words: pairs("glossary", "word", "meaning"), assumptions: strings("assumptions"),
      limits: strings("limits"))
    object.close()
    guard notes.faults.isEmpty else { throw ScenarioFaults(faults: notes.faultsInOrder) }
    return texts
  }

  private static func orders(
    _ node: JSON5Node, _ verbs: Set<String>, allowsMore: Bool, _ notes: ScenarioNotes
  ) -> [String: Order] {
    guard var reader = ObjectReader(node, path: "orders", notes) else { return [:] }
    var orders: [String: Order] = [:]
    for verb in verbs.sorted() {
      guard let node = reader.required(verb, "how the order “\(verb)” is told to pupils"),
        var row = ObjectReader(node, path: "orders.\(verb)", notes)
      else { continue }
      var order = Order(label: row.text("label", "its name"), does: row.text("does", "what it does"), fields: [:])
      if let node = row.optional("fields"), case .object(let members) = node.value {
        for member in members {
          order.fields[member.key] = notes.text(member.node, "orders.\(verb).fields.\(member.key)", "its name")
        }
      }
      row.close()
      orders[verb] = order
    }
    if allowsMore, case .object(let members) = node.value { for member in members { _ = reader.optional(member.key) } }
    reader.close()
    return orders
  }
}
