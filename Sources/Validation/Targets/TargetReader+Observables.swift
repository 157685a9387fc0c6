import RaceEngine
package import Scenarios

extension TargetReader {
  /// What an observable may begin with.
  private static let operators = ["level", "rise", "growth", "factor", "lag", "ended"]
  /// What may stand beside that.
  private static let operatorKeys = ["at", "from", "to", "behind"]

  /// Reads `{ level: SERIES, at: QUARTER }` and the like.
  package func observable(_ node: JSON5Node, _ path: String) -> Observable? {
    guard var object = ObjectReader(node, path: path, notes) else { return nil }
    guard let (name, inner) = choice(&object, node, of: Self.operators, beside: Self.operatorKeys, "the observable")
    else { return nil }
    if name == "ended" {
      let ending = word(inner, "\(path).ended", among: Chronicle.endings)
      let at = moment("at", &object)
      object.close()
      guard let ending, let at else { return nil }
      return .ended(ending, at: at)
    }
    let series = series(inner, "\(path).\(name)")
    switch name {
    case "level":
      let at = moment("at", &object)
      object.close()
      guard let series, let at else { return nil }
      return .level(series, at: at)
    case "lag":
      let behind = object.required("behind", "the series that leads")
      let leader = behind.flatMap { self.series($0, "\(path).behind") }
      let at = moment("at", &object)
      object.close()
      guard let series, let leader, let at, let behind else { return nil }
      guard series.measure == leader.measure else {
        unlike(series.measure, leader.measure, at: behind, "compare like with like")
        return nil
      }
      return .lag(series, behind: leader, at: at)
    default:
      let from = moment("from", &object)
      let to = moment("to", &object)
      object.close()
      guard let series, let from, let to else { return nil }
      guard from < to else {
        notes.fault(path: "\(path).to", "`\(path)` ends before it begins", "let `to` be later than `from`")
        return nil
      }
      if name == "rise" { return .rise(series, from: from, to: to) }
      guard !series.measure.hasNoZero else {
        notes.fault(
          at: inner.position, "points have no zero, so they do not grow by a factor",
          "use `rise`, what is added in a year")
        return nil
      }
      return name == "growth" ? .growth(series, from: from, to: to) : .factor(series, from: from, to: to)
    }
  }

  /// Finds the one key by which an object says what it is.
  ///
  /// - Parameters:
  ///   - names: The keys that say it.
  ///   - others: Keys that may stand beside them, so that they are not told of where the leading key is wrong.
  package func choice(
    _ object: inout ObjectReader, _ node: JSON5Node, of names: [String], beside others: [String] = [], _ what: String
  ) -> (name: String, node: JSON5Node)? {
    let found = names.compactMap { name in object.optional(name).map { (name: name, node: $0) } }
    if found.count == 1 { return found[0] }
    let list = ObjectReader.list(names)
    if found.count > 1 {
      notes.fault(at: node.position, "\(what) is \(ObjectReader.list(found.map(\.name))) at once", "keep one of them")
    } else if object.isEmpty {
      notes.fault(at: node.position, "\(what) says nothing", "begin with one of \(list)")
    } else {
      for key in others { _ = object.optional(key) }
      object.close()
      if object.knowsAllKeys {
        notes.fault(at: node.position, "\(what) does not say what it is", "begin with one of \(list)")
      }
    }
    return nil
  }

  /// A quarter of the race.
  private func moment(_ key: String, _ object: inout ObjectReader) -> CalendarQuarter? {
    guard let node = object.required(key, "a quarter, such as \"2023 Q4\", or \"start\" for before the race") else {
      return nil
    }
    let path = object.path(of: key)
    if case .string("start") = node.value { return CalendarQuarter(turn: -1, of: race) }
    guard let quarter = quarter(node, path) else { return nil }
    let (first, last) = (CalendarQuarter(turn: 0, of: race), CalendarQuarter(turn: Int(race.quarters) - 1, of: race))
    guard (first...last).contains(quarter) else {
      notes.fault(
        at: node.position, "`\(path)` is \(quarter), and the race lasts from \(first) to \(last)",
        "choose a quarter of the race, or \"start\" for before it")
      return nil
    }
    return quarter
  }

  /// A quarter of any time.
  func quarter(_ node: JSON5Node, _ path: String) -> CalendarQuarter? {
    let text = notes.text(node, path, "a quarter, such as \"2023 Q4\"")
    guard !text.isEmpty else { return nil }
    if let quarter = CalendarQuarter(text) { return quarter }
    notes.fault(at: node.position, "“\(text)” is no quarter", "write the year and one of Q1 to Q4, as in \"2023 Q4\"")
    return nil
  }

  /// A plain number.
  package func number(_ node: JSON5Node, _ path: String) -> Double? {
    guard case .number(let number) = node.value else {
      notes.fault(at: node.position, "\(node.value.kind) stands where `\(path)` needs a number", "write a number")
      return nil
    }
    let sign = number.isNegative ? "-" : ""
    guard let value = Double("\(sign)\(number.magnitude)e\(number.exponent)"), value.isFinite else {
      notes.fault(at: node.position, "`\(path)` is too large a number", "write one below 1e308")
      return nil
    }
    return value
  }

  /// The fault of two kinds of number that do not go together.
  func unlike(_ first: Measure, _ second: Measure, at node: JSON5Node, _ remedy: String) {
    notes.fault(at: node.position, "this is \(second.name), and the other is \(first.name)", remedy)
  }
}
