import Scenarios

/// Reads the texts of a lesson, and says everything that is missing or wrong.
struct LessonTextsReader {
  let notes: ScenarioNotes
  let scenario: Scenario
  let settings: LessonSettings

  /// Reads `NAME.lesson.LANGUAGE.json5`.
  ///
  /// - Throws: `ScenarioFaults`, all that is wrong, in the order of the file.
  static func read(
    _ text: String, file: String, for scenario: Scenario, _ settings: LessonSettings
  ) throws(ScenarioFaults) -> LessonTexts {
    let reader = LessonTextsReader(notes: ScenarioNotes(file: file), scenario: scenario, settings: settings)
    let texts = reader.texts(try reader.notes.root(of: text))
    guard reader.notes.faults.isEmpty, let texts else { throw ScenarioFaults(faults: reader.notes.faultsInOrder) }
    return texts
  }

  private func texts(_ root: JSON5Node) -> LessonTexts? {
    guard var object = ObjectReader(root, path: "", notes) else { return nil }
    notes.version(&object, "frontier_lesson_texts")
    let texts = LessonTexts(
      language: object.text("language", "the language, such as \"en\""),
      title: object.text("title", "what the lesson is called"),
      about: object.text("about", "what it is about, in a sentence"),
      audience: object.text("audience", "who it is for"),
      prerequisites: strings(&object, "prerequisites", "what pupils should know before"),
      topics: strings(&object, "topics", "topics of courses that it belongs to"),
      objectives: strings(&object, "objectives", "what pupils can do afterwards", count: scenario.objectives.count),
      arms: arms(&object), briefing: strings(&object, "briefing", "what pupils read first"),
      script: script(&object),
      misunderstandings: rows(&object, "misunderstandings", ["thought", "fact", "ask"]).map {
        LessonTexts.Misunderstanding(thought: $0["thought"] ?? "", fact: $0["fact"] ?? "", ask: $0["ask"] ?? "")
      },
      roles: roles(&object), rules: strings(&object, "rules", "the rules of this lesson"),
      predictions: predictions(&object), words: words(&object),
      assumptions: strings(&object, "assumptions", "what the model assumes"),
      invented: strings(&object, "invented", "what in it is invented"),
      sources: strings(&object, "sources", "where figures and facts come from"),
      limits: strings(&object, "limits", "what must not be concluded"), questions: questions(&object))
    object.close()
    return texts
  }

  private func strings(_ object: inout ObjectReader, _ key: String, _ help: String, count: Int? = nil) -> [String] {
    guard let node = object.required(key, help) else { return [] }
    let path = object.path(of: key)
    let items = notes.list(node, path)
    guard case .array = node.value else { return [] }
    if items.isEmpty { notes.fault(at: node.position, "`\(path)` is empty", "say it: \(help)") }
    if let count, items.count != count {
      notes.fault(at: node.position, "`\(path)` has \(items.count) texts, and \(count) are wanted", "one for each")
    }
    return items.enumerated().map { notes.text($0.element, "\(path)[\($0.offset)]", help) }
  }

  private func script(_ object: inout ObjectReader) -> [String: [String]] {
    guard let node = object.required("script", "what the teacher reads aloud"),
      var parts = ObjectReader(node, path: "script", notes)
    else { return [:] }
    var script: [String: [String]] = [:]
    for part in LessonTexts.scriptParts { script[part] = strings(&parts, part, "what is read aloud then") }
    parts.close()
    return script
  }

  private func rows(_ object: inout ObjectReader, _ key: String, _ fields: [String]) -> [[String: String]] {
    guard let node = object.required(key, "a list of { \(fields.joined(separator: ", ")) }") else { return [] }
    return notes.list(node, key).enumerated().compactMap { place, item in
      guard var row = ObjectReader(item, path: "\(key)[\(place)]", notes) else { return nil }
      var texts: [String: String] = [:]
      for field in fields { texts[field] = row.text(field, "a text") }
      row.close()
      return texts
    }
  }

  private func arms(_ object: inout ObjectReader) -> [LessonTexts.Arms] {
    let arms = rows(&object, "arms", ["with", "without"])
      .map { LessonTexts.Arms(with: $0["with"] ?? "", without: $0["without"] ?? "") }
    if arms.count != scenario.objectives.count {
      notes.fault(
        path: "arms", "`arms` has \(arms.count) pairs, and there are \(scenario.objectives.count) objectives",
        "name the two kinds of races of each objective, in order")
    }
    return arms
  }

  private func roles(_ object: inout ObjectReader) -> [LessonTexts.Role] {
    guard let node = object.required("roles", "a role for each seat") else { return [] }
    let items = notes.list(node, "roles")
    if items.count != scenario.labs.count {
      notes.fault(
        at: node.position, "`roles` has \(items.count) roles, and the scenario has \(scenario.labs.count) seats",
        "write one for each seat, in order")
    }
    return items.enumerated().compactMap { place, item in
      guard var role = ObjectReader(item, path: "roles[\(place)]", notes) else { return nil }
      let lab = role.text("lab", "the lab's name, so that nobody writes of another")
      if scenario.labs.indices.contains(place), lab != scenario.labs[place].name, !lab.isEmpty {
        notes.fault(
          path: "roles[\(place)].lab", "seat \(place) is \(scenario.labs[place].name), not \(lab)",
          "write the roles in the order of the seats")
      }
      let (open, aim) = (role.text("open", "what everybody may read"), role.text("aim", "what the team wants"))
      let secret = strings(&role, "secret", "what the team alone reads")
      role.close()
      return LessonTexts.Role(open: open, secret: secret, aim: aim)
    }
  }

  private func predictions(_ object: inout ObjectReader) -> [String: String] {
    guard let node = object.required("predictions", "what teams are asked to predict"),
      var asked = ObjectReader(node, path: "predictions", notes)
    else { return [:] }
    var texts: [String: String] = [:]
    for prediction in settings.predictions { texts[prediction.key] = asked.text(prediction.key, "the question") }
    asked.close()
    return texts
  }

  private func words(_ object: inout ObjectReader) -> [[String]] {
    rows(&object, "glossary", ["word", "meaning"]).map { [$0["word"] ?? "", $0["meaning"] ?? ""] }
  }

  private func questions(_ object: inout ObjectReader) -> [LessonTexts.Question] {
    guard let node = object.required("debrief", "the questions, by stage"),
      var stages = ObjectReader(node, path: "debrief", notes)
    else { return [] }
    var questions: [LessonTexts.Question] = []
    for stage in LessonTexts.Stage.allCases {
      guard let node = stages.required(stage.rawValue, "the questions of this stage") else { continue }
      let path = "debrief.\(stage.rawValue)"
      let items = notes.list(node, path)
      if case .array = node.value, items.isEmpty {
        notes.fault(at: node.position, "`\(path)` is empty", "ask something")
      }
      for (place, item) in items.enumerated() {
        if let question = question(item, "\(path)[\(place)]", stage) { questions.append(question) }
      }
    }
    stages.close()
    for place in scenario.objectives.indices where !questions.contains(where: { $0.objective == place }) {
      notes.fault(at: node.position, "no question is about objective \(place)", "ask one with `objective: \(place)`")
    }
    return questions
  }

  private func question(_ node: JSON5Node, _ path: String, _ stage: LessonTexts.Stage) -> LessonTexts.Question? {
    guard var row = ObjectReader(node, path: path, notes) else { return nil }
    let (ask, expect) = (row.text("ask", "the question"), row.text("expect", "what answers one may expect"))
    let most = max(scenario.objectives.count - 1, 0)
    let objective = row.optional("objective").flatMap { notes.whole($0, "\(path).objective", in: 0...most) }
    let source = row.optional("source").map { notes.text($0, "\(path).source", "where the facts come from") }
    row.close()
    if stage == .reality, source == nil {
      notes.fault(at: node.position, "`\(path)` is about reality and has no `source`", "say where it is from")
    }
    return LessonTexts.Question(stage: stage, ask: ask, expect: expect, objective: objective, source: source)
  }
}
