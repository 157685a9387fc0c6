import Policies
import Quantities
import RaceEngine
import TextUI

extension PlaySession {
  /// Does what a command asks for.
  /// - Returns: The exit code, when it says to leave.
  func perform(_ command: SessionCommand, _ words: [String], at column: Int) throws(CommandFailure) -> ExitCode? {
    switch command {
    case .help: try help(words, at: column)
    case .orders: try showOrders()
    case .undo: try undo(at: column)
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
    try tell(orders.apply(results))
  }

  private func tell(_ outcome: LineOutcome) throws(CommandFailure) {
    for accepted in outcome.accepted where !console.isQuiet {
      let cost = accepted.cost > 0 ? " · \(Amounts.text(accepted.cost)) now" : ""
      let note = orders.note(for: accepted, cast: cast)
      let attention = accepted.attention > 0 ? " · attention left: \(orders.attentionLeft ?? 0)" : ""
      try console.say("+ \(accepted.shown)\(cost)\(attention)\(note.isEmpty ? "" : " · " + note)", .good)
    }
    for error in outcome.errors { refuse(error.problem, at: error.column) }
    if !console.isQuiet, outcome.accepted.contains(where: { $0.cost > 0 }) {
      try console.say("  left to spend: \(Amounts.text(orders.left))")
    }
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
      guard grammar.words.contains(word.lowercased()) else { return }
    }
    let found = attempt(at: column) { () throws(LineProblem) in (try grammar.verb(word), try grammar.command(word)) }
    if let verb = found?.0 {
      let advice = BuiltinPolicy.steady.advise(seeing: view, rules, table.policySeed).sheet
      let limits = orders.limits(of: verb, after: advice)
      try console.write(HelpText.page(verb, limits: limits, style: text, width: width))
    } else if let command = found?.1 {
      try console.write(HelpText.page(command, style: text, width: width))
    }
  }

  private func showOrders() throws(CommandFailure) {
    try console.write(PendingText.lines(orders, cast: cast, style: text, width: width))
  }

  private func undo(at column: Int) throws(CommandFailure) {
    guard orders.undo() else { return refuse("there is nothing to undo", at: column) }
    try showOrders()
  }

  private func remove(_ words: [String], at column: Int) throws(CommandFailure) {
    guard !words.isEmpty else {
      return refuse("remove what? Write a number from the list of orders, or an order’s verb", at: column)
    }
    let removed = attempt(at: column) { () throws(LineProblem) in try orders.remove(words.joined(separator: " ")) }
    for item in removed ?? [] { try console.say("− \(item.shown)") }
  }

  private func clear() throws(CommandFailure) {
    guard !orders.items.isEmpty else { return try console.say("There are no orders to clear.") }
    orders.clear()
    try console.say("All orders are taken back; undo brings them back.")
  }

  /// `advise [POLICY] [take [NUMBER…]]`, in any order.
  private func advise(_ words: [String], at column: Int) throws(CommandFailure) {
    let names = roster.names
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
      if choice == names.count { takes = true } else { policy = roster.kinds[choice].usual }
    }
    let advice = policy.advise(seeing: view, rules, table.policySeed)
    if takes { return try take(advice.sheet, numbers, of: policy, at: column) }
    let reasons = advice.reasons.indices.map { place in
      let reason = advice.reasons[place]
      return ReasonText.sentence("\(reason.code)", reason.figure, reason.unit)
    }
    try console.write(
      AdviceText.lines(
        advice.sheet, reasons: reasons, policy: policy.name, summary: policy.kind.summary, orders: orders, style: text,
        width: width))
  }

  private func take(_ sheet: OrderSheet, _ numbers: [Int], of policy: PolicyChoice, at column: Int)
    throws(CommandFailure)
  {
    let count = sheet.items(rules, seeing: view).count
    if let wrong = numbers.first(where: { $0 < 1 || $0 > count }) {
      return refuse("the advice of \(policy.name) has no order \(wrong); it has \(count)", at: column)
    }
    guard !isCarried else { return refuseInRound() }
    guard count > 0 else { return try console.say("\(policy.name) would order nothing.") }
    try tell(orders.apply(sheet, numbers: numbers.isEmpty ? nil : numbers))
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
