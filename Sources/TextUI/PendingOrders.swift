public import Quantities
public import RaceEngine

/// What became of one entered line.
public struct LineOutcome: Sendable {
  /// The orders that now stand, as they are on the sheet.
  public internal(set) var accepted: [SheetItem] = []
  /// The parts that do not.
  public internal(set) var errors: [LineError] = []
}

/// One seat's orders in the making, for one quarter; legal and payable as a whole at every moment.
public struct PendingOrders: Sendable {
  /// The scenario's rules.
  @Indirect public private(set) var rules: Ruleset
  /// What the seat sees.
  @Indirect public private(set) var view: Observation
  /// The verbs.
  public let grammar: OrderGrammar
  /// How quarters are grouped.
  public let rounds: Rounds
  /// The orders that stand.
  public private(set) var sheet = OrderSheet()
  /// What rivals might order, for what is foreseen; nil: they go on as they are.
  public var rivals: RivalOrders?
  private var history: [OrderSheet] = []

  /// No orders yet.
  public init(rules: Ruleset, view: Observation, cast: Cast? = nil, rounds: Rounds = Rounds(quarters: 1)) {
    self.rules = rules
    self.view = view
    self.rounds = rounds
    grammar = OrderGrammar(rules: rules, cast: cast)
  }

  /// The orders in turn order, with their costs.
  public var items: [SheetItem] { sheet.items(rules, seeing: view, catalog: grammar.catalog) }
  /// What is still to spend.
  public var left: Money { view.spendable - items.reduce(0) { $0 + $1.cost } }
  /// How many matters the chief executive can still see to; nil: as many as one likes.
  public var attentionLeft: Int32? {
    rules.attention == nil ? nil : view.attention.matters - items.reduce(0) { $0 + $1.attention }
  }
  /// The sheet, ready for the race.
  public var vetted: VettedSheet { rules.vet(sheet, seeing: view).sheet }
  /// Whether there is something to undo.
  public var canUndo: Bool { !history.isEmpty }

  /// Enters a line: each of its orders that is legal beside those that stand; the others are refused one by one.
  public mutating func apply(_ line: String) -> LineOutcome { apply(grammar.read(line)) }

  /// Enters orders that were read from a line; one `undo` takes them all back.
  public mutating func apply(_ results: [Result<OrderEdit, LineError>]) -> LineOutcome {
    var outcome = LineOutcome()
    let before = sheet
    for result in results {
      switch result {
      case .failure(let error): outcome.errors.append(error)
      case .success(let edit):
        do throws(LineProblem) {
          outcome.accepted.append(try apply(edit))
        } catch {
          outcome.errors.append(LineError(column: edit.column, part: edit.part, problem: error))
        }
      }
    }
    if !outcome.accepted.isEmpty { history.append(before) }
    return outcome
  }

  /// Enters orders of another sheet, those of a policy's advice, say; each takes the place of the one in its slot.
  /// - Parameters:
  ///   - other: The other sheet.
  ///   - numbers: Which of its orders, from 1 in turn order; nil: all.
  public mutating func apply(_ other: OrderSheet, numbers: [Int]? = nil) -> LineOutcome {
    let items = other.items(rules, seeing: view, catalog: grammar.catalog)
    let chosen = numbers.map { $0.filter { items.indices.contains($0 - 1) }.map { items[$0 - 1] } } ?? items
    let lines = chosen.map { grammar.read($0.text) }
    return apply(lines.flatMap { $0 })
  }

  /// Takes the last change back.
  /// - Returns: Whether there was one.
  @discardableResult public mutating func undo() -> Bool {
    guard let last = history.popLast() else { return false }
    sheet = last
    return true
  }

  /// How many changes can be taken back.
  public var changes: Int { history.count }

  /// Takes all orders back.
  public mutating func clear() {
    history.append(sheet)
    sheet = OrderSheet()
  }

  /// Takes orders back: by number in the list from 1, by verb, or by verb and slot (`hire engineers`, `release 3`).
  /// - Returns: The orders that no longer stand.
  @discardableResult public mutating func remove(_ text: String) throws(LineProblem) -> [SheetItem] {
    let tokens = OrderToken.parts(of: text).first ?? []
    guard let first = tokens.first else { throw .noSuchOrder(text) }
    let all = items
    var chosen: [SheetItem]
    if let number = Int(first.text) {
      chosen = all.indices.contains(number - 1) ? [all[number - 1]] : []
    } else {
      let verb = try grammar.catalog.find(first.text)
      chosen = all.filter { $0.key == verb.key }
      if tokens.count > 1 {
        guard let edit = try? grammar.edit(tokens) else { throw .noSuchOrder(text) }
        chosen = chosen.filter { item in edit.values.allSatisfy { $0.value == nil || item.values[$0.key] == $0.value } }
        chosen = picked(edit, among: chosen)
      }
    }
    guard !chosen.isEmpty else { throw .noSuchOrder(text) }
    history.append(sheet)
    for item in chosen.reversed() {
      var remover = OrderRemover(key: item.key, place: item.place)
      sheet.visit(&remover)
    }
    return chosen
  }

  private mutating func apply(_ edit: OrderEdit) throws(LineProblem) -> SheetItem {
    let edit = try named(edit)
    guard edit.values.count(where: { $0.value == nil }) <= 1 else { throw .severalMost(verb: edit.verb) }
    var values = try complete(edit)
    if let field = edit.verb.fields.first(where: { edit.values[$0.name] == .some(nil) }) {
      values[field.name] = most(of: field, edit.verb, values)
    }
    sheet = try trial(values, edit.verb)
    let slot = edit.verb.fields.filter(\.isSlot).map { values[$0.name] ?? $0.initial }
    guard let item = items.first(where: { $0.key == edit.verb.key && $0.slot == slot }) else {
      throw .noSuchOrder(edit.part)
    }
    return item
  }

  /// Fills in what the line left out: from the order that stands for the same slot, or a choice's usual value.
  ///
  /// Where an order begins with what is done, numbers may be left out too that have a usual value: not every deed needs
  /// them all.
  func complete(_ edit: OrderEdit) throws(LineProblem) -> [String: Int64] {
    var edit = edit
    for (name, value) in try offered(edit) where edit.values[name] == nil { edit.values[name] = .some(value) }
    var values = edit.values.compactMapValues { $0 }
    let slots = edit.verb.fields.filter(\.isSlot)
    let standing =
      edit.values.isEmpty
      ? nil
      : items.first { item in
        item.key == edit.verb.key
          && slots.allSatisfy { values[$0.name] == nil || item.values[$0.name] == values[$0.name] }
      }
    let begins = edit.verb.fields.first.map { !$0.choices.isEmpty && !$0.isSlot } == true
    for field in edit.verb.fields where edit.values[field.name] == nil {
      let isUsual = begins && (field.least...field.most).contains(field.initial)
      if let known = standing?.values[field.name], !field.isSlot {
        values[field.name] = known
      } else if !field.isSlot, !field.choices.isEmpty || isUsual {
        values[field.name] = field.initial
      } else {
        if edit.verb.key == "\(TalentMarket.name.key)", field.name == "wage" {
          let isResearch = values["kind"] == StaffKind.researchers.raw
          let pay = isResearch ? view.talent.researcherPay : view.talent.engineerPay
          let own = isResearch ? view.own.researcherPay : view.own.engineerPay
          throw .noWage(
            going: "the going rate is \(Amounts.text(pay)), yours get \(Amounts.text(own))", verb: edit.verb)
        }
        throw .missing(field: field.name, verb: edit.verb)
      }
    }
    return values
  }

  /// The sheet with one order more or changed, if all of it can stand.
  func trial(_ values: [String: Int64], _ verb: VerbSpec) throws(LineProblem) -> OrderSheet {
    var changed = sheet
    var writer = EditWriter(key: verb.key, values: values)
    changed.visit(&writer)
    if let error = writer.error { throw .refused(narrowed(error, values, verb), verb: verb) }
    guard writer.hasRoom else { throw .refused(.tooMany(limit: writer.limit), verb: verb) }
    let refusals = rules.vet(changed, seeing: view).refusals
    guard let first = refusals.first else { return changed }
    let slot = verb.fields.filter(\.isSlot).map { values[$0.name] ?? $0.initial }
    let all = changed.items(rules, seeing: view, catalog: grammar.catalog)
    let refused = all.first { $0.key == "\(first.name.key)" && $0.place == first.place }
    let isNew = { (item: SheetItem) in item.key == verb.key && item.slot == slot }
    // What an order of the same slot takes now is free for the new one.
    let left = left + (items.first(where: isNew)?.cost ?? 0)
    if let refused, !isNew(refused) {
      switch first.error {
      case .unaffordable:
        let cost = all.first(where: isNew)?.cost ?? 0
        throw .tooDear(cost: cost, left: left, beside: refused.shown, verb: verb)
      case .notNow(.noAttention): throw .noAttention(beside: refused.shown, verb: verb)
      default: throw .crowdsOut(order: refused.shown, first.error, verb: verb)
      }
    }
    if case .unaffordable(let cost, let there) = first.error, left < there, left < cost {
      throw .refused(.unaffordable(cost: cost, left: left), verb: verb)
    }
    if case .notNow(.noAttention) = first.error, let other = items.first(where: { $0.attention > 0 && !isNew($0) }) {
      throw .noAttention(beside: other.shown, verb: verb)
    }
    if case .notNow(.alreadyReleased) = first.error, let number = values["model"] {
      let isOpen = view.models.indices.contains { view.models[$0].id == number && view.models[$0].state == .open }
      throw .released(model: number, isOpen: isOpen, verb: verb)
    }
    if case .notNow(let obstacle) = first.error, let problem = unadoptable(obstacle, values, verb) { throw problem }
    throw .refused(first.error, verb: verb)
  }

  /// A refusal for a value that no race allows, with what this one allows now where that is less.
  private func narrowed(_ error: OrderError, _ values: [String: Int64], _ verb: VerbSpec) -> OrderError {
    guard case .outOfRange(let field, let given, let least, let most, _) = error, least <= most else { return error }
    var nearest = values
    nearest["\(field)"] = min(max(given, least), most)
    do throws(LineProblem) {
      _ = try trial(nearest, verb)
    } catch {
      if case .refused(.outOfRange(let other, _, let low, let high, let unit), _) = error, other.isSame(as: field) {
        return .outOfRange(field: other, given: given, least: low, most: high, unit: unit)
      }
    }
    return error
  }

  /// How many look for the work that an order offers, in whole people where there is one; nil: it offers none.
  func seekers(for field: FieldSpec, _ verb: VerbSpec, _ values: [String: Int64]) -> Headcount? {
    guard verb.key == "\(TalentMarket.name.key)", field.name == "headcount" else { return nil }
    let all = values["kind"] == StaffKind.engineers.raw ? view.talent.engineers : view.talent.researchers
    return all < .people(1) ? all : Headcount(raw: all.raw - all.raw % Headcount.people(1).raw)
  }

  /// The largest value of a field with which the order can stand, or its lowest when there is none.
  private func most(of field: FieldSpec, _ verb: VerbSpec, _ values: [String: Int64]) -> Int64 {
    var (low, high) = (field.least, field.most)
    if let seekers = seekers(for: field, verb, values) { high = max(low, min(high, seekers.raw)) }
    var tried = values
    while low < high {
      let middle = low + (high - low + 1) / 2
      tried[field.name] = middle
      if (try? trial(tried, verb)) != nil { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension StaticString {
  fileprivate func isSame(as other: StaticString) -> Bool { "\(self)" == "\(other)" }
}
