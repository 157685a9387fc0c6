import RaceEngine
package import Scenarios

extension TargetReader {
  /// What a series may begin with.
  private static let kindsOfSeries = [
    "market", "labs", "moved", "models", "offer", "year", "sum", "difference", "ratio",
  ]

  /// What may stand beside that.
  private static let seriesKeys = ["of", "take", "stage", "at_least", "cause", "direction"]

  /// Reads a series: an object whose one leading key says what it is.
  package func series(_ node: JSON5Node, _ path: String) -> Series? {
    guard var object = ObjectReader(node, path: path, notes) else { return nil }
    guard let (name, inner) = choice(&object, node, of: Self.kindsOfSeries, beside: Self.seriesKeys, "the series")
    else { return nil }
    let inside = "\(path).\(name)"
    let series: Series?
    switch name {
    case "market": series = word(inner, inside, among: FieldCatalog.market.keys.sorted()).map { .market($0) }
    case "labs":
      let field = word(inner, inside, among: FieldCatalog.labs.keys.sorted())
      let (choice, take) = labs(&object)
      series = if let field, let choice, let take { .labs(field, choice, take) } else { nil }
    case "moved": series = moved(inner, inside, &object)
    case "models": series = models(inner, inside, &object)
    case "offer": series = offer(inner, inside, &object)
    case "year": series = year(inner, inside)
    case "sum": series = operands(inner, inside).map { .sum($0) }
    case "difference": series = operands(inner, inside, count: 2).map { .difference($0[0], $0[1]) }
    default: series = ratio(inner, inside)
    }
    object.close()
    return series
  }

  private func models(_ node: JSON5Node, _ path: String, _ object: inout ObjectReader) -> Series? {
    let field = word(node, path, of: Series.ModelField.self)
    let stage = object.required("stage", "how far the model has gone: \(oneOf(Series.ModelStage.self))")
      .flatMap { word($0, object.path(of: "stage"), of: Series.ModelStage.self) }
    guard let field, let stage else { return nil }
    return .models(field, stage)
  }

  private func offer(_ node: JSON5Node, _ path: String, _ object: inout ObjectReader) -> Series? {
    let field = word(node, path, among: ["price"])
    let capability = object.required("at_least", "the capability that is asked for, in points")
      .flatMap { number($0, object.path(of: "at_least")) }
    guard field != nil, let capability else { return nil }
    return .offer(atLeast: capability)
  }

  private func year(_ node: JSON5Node, _ path: String) -> Series? {
    guard let series = series(node, path) else { return nil }
    guard series.measure.isPerQuarter else {
      notes.fault(
        at: node.position, "`\(path)` is \(series.measure.name), a state, and states are not added up over a year",
        "use `year` for amounts of each quarter, such as revenue")
      return nil
    }
    return .year(series)
  }

  private func ratio(_ node: JSON5Node, _ path: String) -> Series? {
    guard let parts = operands(node, path, count: 2, isRatio: true) else { return nil }
    guard !parts[0].measure.hasNoZero, !parts[0].measure.isLogarithm else {
      notes.fault(
        at: node.position, "a ratio of \(parts[0].measure.name) says nothing, since its zero means nothing",
        "use `difference`")
      return nil
    }
    return .ratio(parts[0], parts[1])
  }

  /// Two or more series of one kind. In a ratio, an amount of a quarter may stand beside a state.
  private func operands(_ node: JSON5Node, _ path: String, count: Int? = nil, isRatio: Bool = false) -> [Series]? {
    let items = notes.list(node, path)
    guard case .array = node.value else { return nil }
    guard items.count >= 2, count == nil || items.count == count else {
      notes.fault(
        at: node.position, "`\(path)` does not have two parts\(count == nil ? " or more" : "")",
        "write it as [ …, … ]")
      return nil
    }
    let parts = items.enumerated().map { place, item in series(item, "\(path)[\(place)]") }
    guard let first = parts[0] else { return nil }
    for (item, part) in zip(items, parts).dropFirst() {
      guard let part else { return nil }
      let (one, other) = (first.measure, part.measure)
      guard isRatio ? one.symbol == other.symbol : one == other else {
        unlike(one, other, at: item, "put like beside like")
        return nil
      }
    }
    return parts.compactMap { $0 }
  }

  private func moved(_ node: JSON5Node, _ path: String, _ object: inout ObjectReader) -> Series? {
    let good = word(node, path, among: FieldCatalog.goods.keys.sorted())
    let cause = object.required("cause", "the key of the mechanic that moved it")
      .flatMap { word($0, object.path(of: "cause"), among: FieldCatalog.causes) }
    let direction = object.required("direction", "`in` for what labs gained, `out` for what they lost")
      .flatMap { word($0, object.path(of: "direction"), among: ["in", "out"]) }
    let (choice, take) = labs(&object)
    guard let good, let cause, let direction, let choice, let take else { return nil }
    return .moved(Series.Movement(good: good, cause: cause, isGain: direction == "in"), choice, take)
  }

  /// Reads which labs are meant, and what is made of them; of one lab nothing is to be made.
  private func labs(_ object: inout ObjectReader) -> (Series.Choice?, Series.Take?) {
    var choice: Series.Choice? = .all
    if let node = object.optional("of") { choice = self.choice(node, object.path(of: "of")) }
    switch choice {
    case .seat, .rank: return (choice, .sum)
    case nil:
      // Whether something is to be made of them is not known.
      _ = object.optional("take")
      return (nil, nil)
    default: break
    }
    let take = object.required("take", "what is made of several labs: \(oneOf(Series.Take.self))")
      .flatMap { word($0, object.path(of: "take"), of: Series.Take.self) }
    return (choice, take)
  }

  private func choice(_ node: JSON5Node, _ path: String) -> Series.Choice? {
    guard var object = ObjectReader(node, path: path, notes) else { return nil }
    guard let (name, inner) = choice(&object, node, of: ["seat", "rank", "kind"], "`\(path)`") else { return nil }
    object.close()
    let inside = "\(path).\(name)"
    switch name {
    case "seat": return whole(inner, inside, in: 0...kinds.count - 1).map { .seat($0) }
    case "rank": return whole(inner, inside, in: 1...kinds.count).map { .rank($0) }
    default: return word(inner, inside, among: Set(kinds).sorted()).map { .kind($0) }
    }
  }

  private func whole(_ node: JSON5Node, _ path: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = number(node, path) else { return nil }
    guard let whole = Int(exactly: number), range.contains(whole) else {
      notes.fault(
        at: node.position, "`\(path)` is none of the scenario's",
        "give \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return whole
  }

  /// What an enumeration names, for remedies.
  private func oneOf<Word: RawRepresentable<String> & CaseIterable>(_ words: Word.Type) -> String {
    "one of \(ObjectReader.list(words.allCases.map(\.rawValue)))"
  }

  /// A case of an enumeration by its name.
  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ node: JSON5Node, _ path: String, of words: Word.Type
  ) -> Word? {
    word(node, path, among: words.allCases.map(\.rawValue)).flatMap { Word(rawValue: $0) }
  }

  /// One of several words; any other is a fault.
  func word(_ node: JSON5Node, _ path: String, among words: [String]) -> String? {
    let list = ObjectReader.list(words)
    let text = notes.text(node, path, "one of \(list)")
    guard !text.isEmpty else { return nil }
    if words.contains(text) { return text }
    let near = Spelling.nearest(to: text, among: words)
    notes.fault(
      at: node.position, "`\(path)` is “\(text)”, which is none of them",
      near.map { "did you mean “\($0)”?" } ?? "use one of \(list)")
    return nil
  }
}
