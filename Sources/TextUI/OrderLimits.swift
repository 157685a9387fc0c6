import Quantities
public import RaceEngine

/// What an order may say now, found by trying: the rules are asked, nothing is assumed.
public struct OrderLimits: Sendable {
  /// An order of the kind that could stand now, as text; nil where none could.
  public let example: String?
  /// Why none can stand now.
  public let obstacle: LineProblem?
  /// For each field that has limits of its own now, what they are, as a phrase.
  public let phrases: [String: String]
}

extension PendingOrders {
  /// What an order of a verb may say now, beside the orders that stand.
  /// - Parameters:
  ///   - verb: The verb.
  ///   - advice: A sheet whose order of this kind, if any, is tried first: the others' limits are told beside it.
  ///   - given: What is said already, such as which kind of staff is to be hired.
  public func limits(
    of verb: VerbSpec, after advice: OrderSheet? = nil, given: [String: Int64] = [:]
  ) -> OrderLimits {
    var probe = LimitProbe(orders: without(verb), verb: verb, given: given)
    // A policy's runs are as long as its plans; what is usual is a better example.
    let follows = verb.key != "\(TrainingRuns.name.key)"
    let typical = advice?.items(rules, seeing: view).filter { $0.key == verb.key && follows }.map(\.values) ?? []
    let standing = items.filter { $0.key == verb.key }.map(\.values)
    let fits = { (values: [String: Int64]) in given.allSatisfy { values[$0.key] == $0.value } }
    for start in (standing + typical).filter(fits) + probe.corners { if probe.settle(on: start) { break } }
    if probe.base == nil { probe.search() }
    probe.grow()
    guard let base = probe.base else { return OrderLimits(example: nil, obstacle: probe.obstacle, phrases: [:]) }
    var phrases: [String: String] = [:]
    for field in verb.fields { phrases[field.name] = probe.phrase(for: field) }
    return OrderLimits(example: probe.orders.example(verb, base), obstacle: nil, phrases: phrases)
  }

  /// An order with these values in few digits, or in all where rounding would break a limit.
  func example(_ verb: VerbSpec, _ values: [String: Int64]) -> String {
    let short = SheetItem.text(verb.verb, verb.fields, values, isExact: false)
    var rounded = values
    for field in verb.fields where field.choices.isEmpty && field.names.isEmpty && !field.isSlot {
      rounded[field.name] = values[field.name].map { LimitProbe.shorten($0, digits: 3, up: false) }
    }
    let lower = SheetItem.text(verb.verb, verb.fields, rounded, isExact: false)
    for text in [short, lower] {
      var copy = self
      if copy.apply(text).errors.isEmpty { return text }
    }
    return SheetItem.text(verb.verb, verb.fields, values)
  }

  /// The same orders without those of one verb.
  func without(_ verb: VerbSpec) -> PendingOrders {
    var copy = self
    _ = try? copy.remove(verb.verb)
    return copy
  }
}

/// Tries values of one order's fields.
struct LimitProbe {
  let orders: PendingOrders
  let verb: VerbSpec
  /// Values with which the order can stand.
  var base: [String: Int64]?
  /// Why the last attempt could not.
  var obstacle: LineProblem?

  /// Values that must not change.
  let given: [String: Int64]

  init(orders: PendingOrders, verb: VerbSpec, given: [String: Int64] = [:]) {
    self.orders = orders
    self.verb = verb
    self.given = given
  }

  /// Where to begin: every field at its usual value, at its least, at its most.
  var corners: [[String: Int64]] {
    [\FieldSpec.initial, \FieldSpec.least, \FieldSpec.most].map { value in
      Dictionary(uniqueKeysWithValues: verb.fields.map { ($0.name, $0[keyPath: value]) }).merging(usual) { $1 }
        .merging(given) { $1 }
    }
  }

  /// Lifts amounts that stand at their least to half of what is possible, in two digits.
  mutating func grow() {
    guard var values = base else { return }
    let usual = usual
    for field in verb.fields where !field.isSlot && field.choices.isEmpty && field.unit.decimals != 0 {
      if usual[field.name] != nil { continue }
      guard let value = values[field.name], value <= max(field.least, 1) else { continue }
      var most = edge(field, from: value, to: field.most, values)
      if let seekers = orders.seekers(for: field, verb, values) { most = min(most, seekers.raw) }
      let half = Self.shorten(most / 2, digits: 2, up: false)
      if half > value, stands(field, half, in: values) { values[field.name] = half }
    }
    base = values
  }

  /// A value with its first digits alone, toward zero or away from it.
  static func shorten(_ value: Int64, digits: Int, up: Bool) -> Int64 {
    var step: Int64 = 1
    for _ in 0..<max(String(value.magnitude).count - digits, 0) { step *= 10 }
    let lower = value - value % step
    return up && lower < value ? lower + step : lower
  }

  /// A limit in a few digits, rounded so that it stands when it is typed.
  private func text(_ raw: Int64, _ field: FieldSpec, up: Bool) -> String {
    let text = Amounts.text(raw, field.unit)
    if let read = try? Amounts.raw(text, in: field.unit), up ? read >= raw : read <= raw { return text }
    return Amounts.exact(Self.shorten(raw, digits: 3, up: up), field.unit)
  }

  /// Brings values into the limits that refusals tell, as far as that helps.
  mutating func settle(on start: [String: Int64]) -> Bool {
    var values = start
    for _ in 0...verb.fields.count * 2 {
      do throws(LineProblem) {
        _ = try orders.trial(values, verb)
        base = values
        return true
      } catch {
        obstacle = error
        guard case .refused(.outOfRange(let field, _, let least, let most, _), _) = error, least <= most,
          let given = values["\(field)"]
        else { break }
        values["\(field)"] = min(max(given, least), most)
      }
    }
    return false
  }

  /// Looks for an order that can stand among all choices and all things that there are: a number that names a thing has
  /// no neighbours.
  mutating func search() {
    guard let corner = corners.first else { return }
    var starts = [corner]
    for field in verb.fields where given[field.name] == nil {
      let values =
        !field.choices.isEmpty
        ? field.choices.map(\.raw) : field.isSlot || !field.names.isEmpty ? things(field) : []
      guard !values.isEmpty, starts.count * values.count <= 512 else { continue }
      starts = values.flatMap { value in starts.map { $0.merging([field.name: value]) { $1 } } }
    }
    var obstacles: [(reason: String, count: Int, problem: LineProblem)] = []
    for start in starts {
      if settle(on: start.merging(asked(in: start)) { $1 }) { return }
      guard let obstacle, !obstacle.isOthers else { continue }
      if let place = obstacles.firstIndex(where: { $0.reason == obstacle.reason }) {
        obstacles[place].count += 1
      } else {
        obstacles.append((obstacle.reason, 1, obstacle))
      }
    }
    // What keeps most of them from standing is the reason; that one of them does not exist, or is another's, is none.
    obstacle = obstacles.max { $0.count < $1.count }?.problem ?? obstacle
  }

  private func stands(_ field: FieldSpec, _ raw: Int64, in values: [String: Int64]) -> Bool {
    (try? orders.trial(values.merging([field.name: raw]) { $1 }, verb)) != nil
  }

  /// The numbers of what there is: by its names, or among the models.
  private func things(_ field: FieldSpec) -> [Int64] {
    if !field.names.isEmpty { return field.names.map(\.raw) }
    let known = orders.view.models.indices.map { Int64(orders.view.models[$0].id) }
    return field.name == "model" && !known.isEmpty ? known : Array(listed(field))
  }

  private func listed(_ field: FieldSpec) -> ClosedRange<Int64> { field.least...min(field.most, field.least + 255) }

  /// `now $34,600 or more`, `now up to 12 k H100e`; nil where the field's own range is all there is to say.
  func phrase(for field: FieldSpec) -> String? {
    guard let base, let value = base[field.name] else { return nil }
    if !field.choices.isEmpty {
      let open = field.choices.filter { stands(field, $0.raw, in: base) }.map(\.name)
      return open.count < field.choices.count ? "now \(LineProblem.list(open)) alone" : nil
    }
    if field.isSlot || !field.names.isEmpty {
      let open = listed(field).filter { stands(field, $0, in: base) }
      return "now \(LineProblem.list(open.map { field.text($0, beside: base) }))"
    }
    let low = edge(field, from: value, to: field.least, base)
    let high = edge(field, from: value, to: field.most, base)
    let others = verb.fields.filter { $0.name != field.name && !$0.isSlot && $0.choices.isEmpty }
      .map { "\(OrderErrorText.words($0.name)) at \(Amounts.text(base[$0.name] ?? 0, $0.unit))" }
    let beside = others.isEmpty ? "" : " with \(others.joined(separator: ", "))"
    let (least, most) = (text(low, field, up: true), text(high, field, up: false))
    if low == high { return "now \(Amounts.exact(low, field.unit)) alone" }
    if let seekers = orders.seekers(for: field, verb, base), seekers.raw < high {
      return "now \(Amounts.text(seekers)) look for this work; you can offer at most \(most)\(beside)"
    }
    switch (low > field.least, high < field.most) {
    case (true, true): return "now \(least) to \(most)\(beside)"
    case (true, false): return "now \(least) or more"
    case (false, true): return "now up to \(most)\(beside)"
    case (false, false): return nil
    }
  }

  /// The value farthest toward an end with which the order can stand.
  private func edge(_ field: FieldSpec, from start: Int64, to end: Int64, _ base: [String: Int64]) -> Int64 {
    if stands(field, end, in: base) { return end }
    var (good, bad) = (start, end)
    while abs(good - bad) > 1 {
      let middle = good + (bad - good) / 2
      if stands(field, middle, in: base) { good = middle } else { bad = middle }
    }
    return good
  }
}
