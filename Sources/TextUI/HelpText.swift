import Quantities
import RaceEngine

/// Help on everything that can be entered, made from the register and the table of commands.
public enum HelpText {
  /// The list of orders and commands.
  /// - Parameters:
  ///   - catalog: The scenario's orders.
  ///   - style: Colour and characters.
  ///   - width: Columns; commands stand in two columns where there is room.
  public static func overview(_ catalog: VerbCatalog, style: TextStyle, width: Int) -> [String] {
    if catalog.verbs.count > mostListed { return grouped(catalog, style: style, width: width) }
    var lines = [
      Rich("ORDERS", .heading) + Rich(" (help ORDER tells its words, its limits now, and an example)", .faint)
    ]
    let widest = catalog.verbs.map(\.verb.count).max() ?? 0
    for verb in catalog.verbs { lines.append(entry(verb.verb, widest, verb.summary)) }
    lines += commandRows(width)
    let note = "A beginning is enough for any word. Several orders a line: raise 500M; train 3  # and a comment"
    lines += Columns.wrap(note, to: width).map { Rich($0, .faint) }
    return lines.flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.render(style) }
  }

  /// More verbs than this are not listed one below the other.
  private static let mostListed = 14
  /// What a first race needs, in the order in which one thinks of it.
  private static let first = [
    "raise", "buy", "build", "split", "train", "release", "price", "hire", "poach", "label", "safeguard", "advertise",
  ]

  /// The most important orders with their summaries, the others by family: a screen of 80 × 24, with the prompt.
  private static func grouped(_ catalog: VerbCatalog, style: TextStyle, width: Int) -> [String] {
    var lines = [Rich("FIRST ORDERS", .heading) + Rich(" (help ORDER: its words, its limits now, an example)", .faint)]
    let important = first.compactMap { verb in catalog.verbs.first { $0.verb == verb } }
    let widest = important.map(\.verb.count).max() ?? 0
    for verb in important { lines.append(entry(verb.verb, widest, verb.summary)) }
    lines.append(Rich("MORE ORDERS", .heading) + Rich(" (help FAMILY, such as help people: what each does)", .faint))
    for family in Family.allCases {
      let verbs = catalog.verbs.filter { Family.of($0.key) == family && !first.contains($0.verb) }.map(\.verb)
      if !verbs.isEmpty { lines.append(entry(family.rawValue, widest, verbs.joined(separator: " ") + " ")) }
    }
    let others = catalog.verbs.filter { Family.of($0.key) == nil && !first.contains($0.verb) }.map(\.verb)
    if !others.isEmpty { lines.append(entry("others", widest, others.joined(separator: " ") + " ")) }
    let commands = SessionCommand.allCases.map(\.rawValue).joined(separator: " ")
    lines.append("\("COMMANDS", .heading)\(" (help commands)", .faint)  \(commands)")
    return lines.flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.trimmed.render(style) }
  }

  /// The orders of a family, with what each does.
  public static func page(_ family: Family, _ catalog: VerbCatalog, style: TextStyle, width: Int) -> [String] {
    let verbs = catalog.verbs.filter { Family.of($0.key) == family }
    let title = Rich(family.rawValue.uppercased(), .heading)
    var lines = [title + Rich(" (more \(family.rawValue): \(family.summary))", .faint)]
    let widest = verbs.map(\.verb.count).max() ?? 0
    for verb in verbs { lines.append(entry(verb.verb, widest, verb.summary)) }
    if verbs.isEmpty { lines.append("  No orders.") }
    return lines.flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.render(style) }
  }

  /// The commands, with what each does.
  public static func commands(style: TextStyle, width: Int) -> [String] {
    commandRows(width).flatMap { $0.wrapped(to: width, indent: 4) }.map { $0.render(style) }
  }

  private static func commandRows(_ width: Int) -> [Rich] {
    var lines = [Rich("COMMANDS", .heading) + Rich(" (help COMMAND tells more)", .faint)]
    let commands = SessionCommand.allCases.map { entry($0.rawValue, 6, $0.summary) }
    let column = (width - 2) / 2
    if let most = commands.map(\.width).max(), most <= column {
      let rows = (commands.count + 1) / 2
      for row in 0..<rows {
        let right = row + rows < commands.count ? commands[row + rows] : Rich()
        lines.append(commands[row].fitted(to: column) + Rich("  ") + right)
      }
    } else {
      lines += commands
    }
    return lines
  }

  private static func entry(_ name: String, _ columns: Int, _ summary: String) -> Rich {
    "  \(Columns.pad(name, to: columns), .strong)  \(summary)"
  }

  /// Help on one command.
  public static func page(_ command: SessionCommand, style: TextStyle, width: Int) -> [String] {
    var lines = [style.paint(command.usage, .strong)]
    lines += Columns.wrap("  " + command.explanation, to: width, indent: 2).map(style.finish)
    if !command.synonyms.isEmpty { lines.append("  Also: \(command.synonyms.joined(separator: ", "))") }
    return lines
  }

  /// Help on one order: how it is written, each field with unit, range and present limits, and an example.
  /// - Parameters:
  ///   - verb: The order.
  ///   - limits: What it may say now.
  ///   - facts: What it brings, costs and risks, in sentences.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal.
  public static func page(
    _ verb: VerbSpec, limits: OrderLimits, facts: [String] = [], style: TextStyle, width: Int
  ) -> [String] {
    var lines = [style.paint(verb.usage, .strong), "  " + style.finish(sentence(verb.summary))]
    for fact in facts { lines += Columns.wrap("  " + fact, to: width, indent: 2).map(style.finish) }
    let widest = (verb.fields.map(\.name.count).max() ?? 0) + 2
    for field in verb.fields {
      let range = range(of: field)
      var text = field.help == range ? range : field.help + ": " + range
      if let now = limits.phrases[field.name] {
        text = field.names.isEmpty ? text + "; " + now : "\(field.help): \(now)"
      }
      let wrapped = Columns.wrap(text, to: max(width - widest - 2, 20))
      for (place, line) in wrapped.enumerated() {
        let label = Columns.pad(place == 0 ? OrderErrorText.words(field.name) : "", to: widest)
        lines.append("  " + style.paint(label, .faint) + style.finish(line))
      }
    }
    if let obstacle = limits.obstacle {
      lines += Columns.wrap("  Not now: \(obstacle.reason).", to: width, indent: 2).map { style.paint($0, .warning) }
    }
    if let example = limits.example {
      lines += Columns.wrap("  For example: \(example)", to: width, indent: 4).map(style.finish)
    }
    var notes = "  "
    if !verb.synonyms.isEmpty { notes += "Also: \(verb.synonyms.joined(separator: ", ")). " }
    notes += verb.limit == 1 ? "One a quarter; a new one takes its place." : "Up to \(verb.limit) a quarter."
    if verb.fields.contains(where: { $0.choices.isEmpty && $0.names.isEmpty && !$0.isSlot }) {
      notes += " “max” means as much as can be."
    }
    if verb.fields.contains(where: { "\($0.unit.symbol)" == "ratio" }) {
      notes += " A bare number is per cent; below 1 write the sign, as in 0.5%."
    }
    if verb.fields.contains(where: { !$0.picks.isEmpty }) {
      notes += " “best” and “newest” name the model that fits."
    }
    return lines + Columns.wrap(notes, to: width, indent: 2).map { style.paint($0, .faint) }
  }

  /// What an order brings, costs and risks, with the figures of a race.
  /// - Parameters:
  ///   - key: The mechanic's key.
  ///   - orders: The orders in the making, for rules and what the seat sees.
  ///   - cast: Names and calendar.
  public static func facts(_ key: String, _ orders: PendingOrders, cast: Cast) -> [String] {
    OrderFacts(rules: orders.rules, view: orders.view, cast: cast).lines(key)
  }

  private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

  /// `$10 k to $100 M`, `researchers or engineers`.
  private static func range(of field: FieldSpec) -> String {
    if !field.choices.isEmpty { return LineProblem.list(field.choices.map(\.name)) }
    if !field.names.isEmpty { return LineProblem.list(field.names.map(\.name)) }
    let most = Amounts.atMost(field.most, field.unit)
    let isAnyAmount = field.least <= 1 && field.unit.decimals > 0
    if isAnyAmount { return field.least == 1 ? "up to \(most)" : "0 to \(most)" }
    return "\(Amounts.atLeast(field.least, field.unit)) to \(most)"
  }
}
