public import RaceEngine
public import Scenarios

/// Reads target files and says everything that is wrong with them.
public struct TargetReader {
  let notes: ScenarioNotes
  let race: RaceRules
  let kinds: [String]

  /// A reader of observables for other files than those of targets.
  package init(notes: ScenarioNotes, rules: Ruleset) {
    self.notes = notes
    race = rules.race
    kinds = Chronicle.kinds(in: rules)
  }

  /// Reads targets for races of some rules: dates, seats and kinds of lab are checked against them.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - rules: The rules of the races.
  /// - Throws: `ScenarioFaults`: the file cannot be read, or all that is wrong in it.
  public static func read(path: String, for rules: Ruleset) throws(ScenarioFaults) -> TargetFile {
    try read(bytes: try ScenarioReader.contents(of: path, or: "name another target file"), file: path, for: rules)
  }

  /// Reads targets from bytes, which must be UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: JSON5 in UTF-8.
  ///   - file: The file's name, for faults.
  ///   - rules: The rules of the races.
  /// - Throws: `ScenarioFaults`, with all faults in the order of the file.
  public static func read(
    bytes: [UInt8], file: String, for rules: Ruleset
  ) throws(ScenarioFaults) -> TargetFile {
    let root: JSON5Node
    do {
      root = try JSON5Reader.read(bytes[...])
    } catch {
      throw ScenarioFaults(faults: [ScenarioFault(error, in: file)])
    }
    let reader = TargetReader(notes: ScenarioNotes(file: file), rules: rules)
    let targets = reader.file(root)
    guard reader.notes.faults.isEmpty else { throw ScenarioFaults(faults: reader.notes.faultsInOrder) }
    return targets
  }

  private func file(_ root: JSON5Node) -> TargetFile {
    var file = TargetFile(name: "", targets: [])
    guard var object = ObjectReader(root, path: "", notes) else { return file }
    file.name = object.text("name", "what the targets are called together")
    if let node = object.required("targets", "a list of targets") {
      let items = notes.list(node, "targets")
      if case .array = node.value, items.isEmpty {
        notes.fault(at: node.position, "`targets` is empty", "add at least one target")
      }
      var seen: Set<String> = []
      for (place, item) in items.enumerated() {
        if let target = target(item, "targets[\(place)]", &seen) { file.targets.append(target) }
      }
    }
    object.close()
    return file
  }

  private func target(_ node: JSON5Node, _ path: String, _ seen: inout Set<String>) -> Target? {
    guard var object = ObjectReader(node, path: path, notes) else { return nil }
    let id = object.text("id", "a short name without spaces")
    if id.contains(where: \.isWhitespace) || id.count > Self.longestName {
      notes.fault(
        path: "\(path).id", "`\(path).id` is not one short word",
        "write at most \(Self.longestName) characters, with hyphens in place of spaces")
    } else if !id.isEmpty, !seen.insert(id).inserted {
      notes.fault(path: "\(path).id", "another target is called “\(id)” too", "give each a name of its own")
    }
    let says = object.text("says", "what the target says, in a sentence")
    let observable = object.required("observable", "the number of a race, such as { level: …, at: \"2023 Q4\" }")
      .flatMap { self.observable($0, "\(path).observable") }
    let band = object.required("band", "the lowest and highest value that agree, as [low, high]")
      .flatMap { self.band($0, "\(path).band") }
    let unitNode = object.required("unit", "the unit of the band")
    let source = object.text("source", "who says so")
    let pastNode = object.optional("past")
    object.close()
    let past = pastNode.map { self.past($0, "\(path).past", observable) } ?? []
    guard let observable, let unitNode, let unit = unit(unitNode, "\(path).unit", of: observable.scale), let band
    else { return nil }
    var target = Target(id: id, says: says, observable: observable, band: band, unit: unit.text, source: source)
    target.exponent = unit.exponent
    target.past = past
    return target
  }

  /// The most characters of a target's name, so that tables are not cut.
  static let longestName = 16

  private func band(_ node: JSON5Node, _ path: String) -> ClosedRange<Double>? {
    let items = notes.list(node, path)
    guard case .array = node.value else { return nil }
    guard items.count == 2 else {
      notes.fault(at: node.position, "`\(path)` is not two numbers", "write [low, high]")
      return nil
    }
    let (first, second) = (number(items[0], path), number(items[1], path))
    guard let low = first, let high = second else { return nil }
    guard low <= high else {
      notes.fault(at: node.position, "`\(path)` falls", "write the lower number first")
      return nil
    }
    return low...high
  }

  /// One of the units in which a number of some scale may be written.
  package func unit(_ node: JSON5Node, _ path: String, of scale: Observable.Scale) -> Observable.Scale.Unit? {
    let names = scale.units
    let list = names.map { "\"\($0.text)\"" }.joined(separator: ", ")
    let text = notes.text(node, path, "one of \(list)")
    guard !text.isEmpty else { return nil }
    if let name = names.first(where: { $0.text == text }) { return name }
    let near = Spelling.nearest(to: text, among: names.map(\.text))
    notes.fault(
      at: node.position, "the unit \"\(text)\" does not fit the observable",
      near.map { "did you mean \"\($0)\"?" } ?? "use one of \(list)")
    return nil
  }

  private func past(_ node: JSON5Node, _ path: String, _ observable: Observable?) -> [Target.PastValue] {
    let items = notes.list(node, path)
    guard case .array = node.value else { return [] }
    if items.count < 2 {
      notes.fault(at: node.position, "`\(path)` has fewer than two values", "give more, or leave it out")
    }
    var past: [Target.PastValue] = []
    for (place, item) in items.enumerated() {
      let path = "\(path)[\(place)]"
      let pair = notes.list(item, path)
      guard case .array = item.value else { continue }
      guard pair.count == 2 else {
        notes.fault(at: item.position, "`\(path)` is not a quarter and a value", "write it as [\"2021 Q4\", 60]")
        continue
      }
      guard let quarter = quarter(pair[0], path), let value = number(pair[1], path) else { continue }
      if let last = past.last, quarter <= last.quarter {
        notes.fault(
          at: pair[0].position, "`\(path)` is not later than \(last.quarter)", "put the values in their order")
      }
      let isStraight = observable.map(\.isStraight) ?? true
      if value <= 0, !isStraight {
        notes.fault(at: pair[1].position, "`\(path)` is not above zero", "give values that have a logarithm")
      }
      past.append(Target.PastValue(quarter: quarter, value: value))
    }
    return past
  }
}

extension Observable.Scale {
  /// A unit of a target: as files write it, and the power of ten of the observable's own that one of it is.
  package typealias Unit = (text: String, exponent: Int)

  /// The units in which a band of it may be written.
  var units: [Unit] {
    switch self {
    case .plain(let measure): measure.units
    case .yearly(let measure):
      measure.units.filter { !$0.text.contains("/") }.map { (text: "\($0.text)/year", exponent: $0.exponent) }
    case .factorYearly: [(text: "factor/year", exponent: 0)]
    case .factor: [(text: "factor", exponent: 0)]
    case .quarters: [(text: "quarters", exponent: 0)]
    }
  }
}

extension Measure {
  /// The units of scenario files that fit.
  fileprivate var units: [Observable.Scale.Unit] {
    if symbol.isEmpty { return [(text: "count", exponent: 0)] }
    // What is divided by a head, a chip or a year is a field's own affair.
    let fitting = UnitNames.all.filter { $0.symbol == symbol && !(symbol == "$" && $0.text.contains("/")) }
    return fitting.map { (text: $0.text, exponent: $0.exponent) }
  }
}
