import Policies
import Quantities
import RaceEngine
import TextUI

extension PlaySession {
  /// Does what a command asks for.
  /// - Returns: The exit code, when it says to leave.
  func perform(_ command: SessionCommand, _ words: [String], at column: Int) throws(CommandFailure) -> ExitCode? {
    if let word = words.first, command.standsAlone {
      let instead = command == .board ? "more \(word) tells details" : "write \(command.rawValue) alone"
      refuse("“\(Columns.cut(word, to: 40))” means nothing to \(command.rawValue); \(instead)", at: column)
      return nil
    }
    switch command {
    case .help: try help(words, at: column)
    case .orders: try showOrders()
    case .undo: try undo(words, at: column)
    case .remove: try remove(words, at: column)
    case .clear: try clear()
    case .advise: try advise(words, at: column)
    case .board: try showBoard()
    case .news: try showNews()
    case .more: try showDetails(words, at: column)
    case .field: try compare(words, at: column)
    case .models: try console.write(ModelsText.lines(for: view, cast: cast, style: text, width: width))
    case .score:
      try console.write(
        ScoreText.lines(
          for: view, previous: table.previous, rules: rules, cast: cast, style: text, width: width))
    case .brief: try showBriefing()
    case .save: try console.say("Saved in \(saved.file), up to \(date). Go on with: \(resumption)")
    case .quit: return try quit()
    case .end: return try end(words, at: column)
    }
    return nil
  }

  var text: TextStyle { console.text }
  var width: Int { console.width }
  var date: String { cast.date(of: view.turn) }

  /// The orders of one line, each that is legal beside those that stand.
  func enter(_ results: [Result<OrderEdit, LineError>]) throws(CommandFailure) {
    guard !isCarried else { return refuseInRound() }
    let before = (outlook, Set(orders.warnings(cast)))
    try tell(orders.apply(results), before: before)
  }

  private func tell(
    _ outcome: LineOutcome, before: (notes: [String: String], warnings: Set<String>)
  ) throws(CommandFailure) {
    let notes = console.isQuiet ? [] : orders.notes(for: outcome.accepted, cast: cast)
    for (accepted, note) in zip(outcome.accepted, notes) {
      let cost = accepted.cost > 0 ? " · \(Amounts.text(accepted.cost)) now" : ""
      let left = accepted.attention > 0 ? orders.attentionLeft : nil
      let attention = left.map { " · attention left: \($0)" } ?? ""
      try console.say("+ \(accepted.shown)\(cost)\(attention)\(note.isEmpty ? "" : " · " + note)", .good)
    }
    for error in outcome.errors { refuse(error.problem, at: error.column) }
    guard !console.isQuiet, !outcome.accepted.isEmpty else { return }
    for (order, note) in forecasts where before.notes[order].map({ $0 != note }) == true {
      if !outcome.accepted.contains(where: { $0.shown == order }) { try console.say("  now: \(order) · \(note)") }
    }
    // Once, with the order that brings it about; `orders` and `end` say it again.
    for warning in orders.warnings(cast) where !before.warnings.contains(warning) {
      try console.say("? \(warning)", .warning)
    }
    if outcome.accepted.contains(where: { $0.cost > 0 }) {
      try console.say("  left to spend: \(Amounts.atMost(orders.left))")
    }
  }

  /// What was foreseen of orders whose outlook later orders change, by order.
  private var forecasts: [(order: String, note: String)] {
    let keys = [TrainingRuns.name, FleetSplit.name].map { "\($0.key)" }
    let items = orders.items.filter { keys.contains($0.key) }
    return Array(zip(items.map(\.shown), orders.notes(for: items, cast: cast)))
  }

  /// The forecasts that stand, by order; none where nobody reads them.
  private var outlook: [String: String] {
    console.isQuiet ? [:] : Dictionary(forecasts.map { ($0.order, $0.note) }) { first, _ in first }
  }

  private func help(_ words: [String], at column: Int) throws(CommandFailure) {
    guard let word = words.first else {
      return try console.write(HelpText.overview(grammar.orders.catalog, style: text, width: width))
    }
    if word.lowercased() == "commands" { return try console.write(HelpText.commands(style: text, width: width)) }
    if let family = Family.named(word) {
      try console.write(HelpText.page(family, grammar.orders.catalog, style: text, width: width))
      guard grammar.words.contains(word.lowercased()) else { return }
    }
    if let meaning = Glossary.meaning(of: word) {
      try console.say(meaning)
      if word.lowercased() == "pledge", rules.agreements != nil {
        for line in HelpText.facts("\(Agreements.name.key)", orders, cast: cast).prefix(2) { try console.say(line) }
      }
      guard grammar.words.contains(word.lowercased()) else { return }
    }
    let found = attempt(at: column) { () throws(LineProblem) in (try grammar.verb(word), try grammar.command(word)) }
    if let verb = found?.0 {
      let advice = BuiltinPolicy.steady.advise(seeing: view, rules, table.policySeed).sheet
      // What is said of the order already, such as hire researchers, narrows its limits.
      let edit = words.count > 1 ? try? grammar.orders.read(words.joined(separator: " ")).first?.get() : nil
      let limits = orders.limits(of: verb, after: advice, given: edit?.values.compactMapValues { $0 } ?? [:])
      try console.write(
        HelpText.page(
          verb, limits: limits, facts: HelpText.facts(verb.key, orders, cast: cast), style: text, width: width))
    } else if let command = found?.1 {
      try console.write(HelpText.page(command, style: text, width: width))
    }
  }

  private func showOrders() throws(CommandFailure) {
    try console.write(PendingText.lines(orders, cast: cast, style: text, width: width))
  }

  /// `undo [COUNT]`: takes changes back, and says which.
  private func undo(_ words: [String], at column: Int) throws(CommandFailure) {
    guard orders.canUndo else { return refuse("there is nothing to undo", at: column) }
    let count = words.first.map { Int($0) ?? 0 } ?? 1
    guard words.count <= 1, count >= 1 else {
      return refuse("write undo, or undo with how many changes to take back, such as undo 2", at: column)
    }
    guard count <= orders.changes else {
      let all = orders.changes == 1 ? "only one change" : "only \(orders.changes) changes"
      return refuse("there \(orders.changes == 1 ? "is" : "are") \(all) to undo", at: column)
    }
    let before = orders.items
    for _ in 0..<count { orders.undo() }
    let (old, new) = (Set(before.map(\.text)), Set(orders.items.map(\.text)))
    for item in before where !new.contains(item.text) { try console.say("− \(item.shown)") }
    for item in orders.items where !old.contains(item.text) { try console.say("+ \(item.shown), as before") }
    try showOrders()
  }

  private func remove(_ words: [String], at column: Int) throws(CommandFailure) {
    guard !words.isEmpty else {
      return refuse("remove what? Write a number from the list of orders, or an order’s verb", at: column)
    }
    let removed = attempt(at: column) { () throws(LineProblem) in try orders.remove(words.joined(separator: " ")) }
    for item in removed ?? [] { try console.say("− \(item.shown)") }
    guard removed != nil, !orders.items.isEmpty else { return }
    try console.say("Those that stand have new numbers: see orders.", .faint)
  }

  private func clear() throws(CommandFailure) {
    guard !orders.items.isEmpty else { return try console.say("There are no orders to clear.") }
    orders.clear()
    try console.say("All orders are taken back; undo brings them back.")
  }

  /// `advise [POLICY|LEVEL] [take [NUMBER…]]`, in any order.
  private func advise(_ words: [String], at column: Int) throws(CommandFailure) {
    let choices = roster.kinds.map(\.usual) + Opponent.Level.allCases.map { Opponent.policy($0) }
    let names = roster.names + PlayLineUp.levels
    var policy = BuiltinPolicy.steady.kind.usual
    var takes = false
    var numbers: [Int] = []
    for word in words {
      if let number = Int(word) {
        numbers.append(number)
        continue
      }
      let choice = attempt(at: column) { () throws(LineProblem) in
        try SessionGrammar.choose(word, among: names + ["take"], kind: "policy")
      }
      guard let choice else { return }
      if choice == names.count { takes = true } else { policy = choices[choice] }
    }
    let advice = policy.advise(seeing: view, rules, table.policySeed)
    if takes { return try take(advice.sheet, numbers, of: policy, at: column) }
    let reasons = advice.reasons.indices.map { place in
      let reason = advice.reasons[place]
      return ReasonText.sentence("\(reason.code)", reason.figure, reason.unit)
    }
    try console.write(
      AdviceText.lines(
        advice.sheet, reasons: reasons, policy: policy.shown, word: policy.word, summary: policy.kind.summary,
        orders: orders, style: text, width: width))
  }

  private func take(_ sheet: OrderSheet, _ numbers: [Int], of policy: PolicyChoice, at column: Int)
    throws(CommandFailure)
  {
    let count = sheet.items(rules, seeing: view).count
    if let wrong = numbers.first(where: { $0 < 1 || $0 > count }) {
      return refuse("the advice of \(policy.shown) has no order \(wrong); it has \(count)", at: column)
    }
    guard !isCarried else { return refuseInRound() }
    guard count > 0 else { return try console.say("\(policy.shown) would order nothing.") }
    let before = (outlook, Set(orders.warnings(cast)))
    try tell(orders.apply(sheet, numbers: numbers.isEmpty ? nil : numbers), before: before)
  }

  /// `more [FAMILY|ORDER]`.
  private func showDetails(_ words: [String], at column: Int) throws(CommandFailure) {
    guard let word = words.first else { return try console.write(NoticeText.contents(style: text, width: width)) }
    let families = Family.allCases.filter { $0.rawValue.hasPrefix(word.lowercased()) }
    var key: String?
    if families.count != 1 {
      key = (try? grammar.orders.catalog.find(word))?.key ?? (Family.of(word) == nil ? nil : word.lowercased())
      guard key != nil else {
        let names = Family.allCases.map(\.rawValue)
        attempt(at: column) { () throws(LineProblem) in
          _ = try SessionGrammar.choose(word, among: names, kind: "family or order")
        }
        return
      }
    }
    try console.write(
      NoticeText.lines(
        family: families.first, key: key, for: view, rules: rules, cast: cast, style: text, width: width))
  }

  private func compare(_ words: [String], at column: Int) throws(CommandFailure) {
    guard !words.isEmpty else {
      return try console.write(FieldText.comparison(table.views, cast: cast, style: text, width: width))
    }
    let names = table.race.seats.map { cast.name($0) }
    let place = attempt(at: column) { () throws(LineProblem) in
      try SessionGrammar.choose(words.joined(separator: " "), among: names, kind: "lab")
    }
    guard let place else { return }
    try console.write(FieldText.history(of: Seat(place), table.views, cast: cast, style: text, width: width))
  }
}
