/// What a player may say beside giving orders.
public enum SessionCommand: String, Sendable, CaseIterable {
  /// Shows what may be said, or one order with its limits.
  case help
  /// Shows the orders that stand.
  case orders
  /// Takes the last change back.
  case undo
  /// Takes single orders back.
  case remove
  /// Takes all orders back.
  case clear
  /// Asks a built-in policy.
  case advise
  /// Shows the board.
  case board
  /// Shows all news of the quarter.
  case news
  /// Shows everything that the seat is told, by family.
  case more
  /// Compares the labs, or shows one.
  case field
  /// Lists the models.
  case models
  /// Shows the points and what moved them.
  case score
  /// Shows the briefing.
  case brief
  /// Says where the race is saved.
  case save
  /// Leaves; the race can be gone on with.
  case quit
  /// Ends the quarter.
  case end

  /// Other words for it.
  public var synonyms: [String] {
    switch self {
    case .help: ["?", "commands"]
    case .orders: ["pending", "sheet"]
    case .undo: ["revert"]
    case .remove: ["drop", "cancel", "delete"]
    case .clear: ["reset"]
    case .advise: ["advice", "hint"]
    case .board: ["look", "status"]
    case .news: []
    case .more: ["details", "show"]
    case .field: ["compare", "labs", "rivals"]
    case .models: []
    case .score: ["points", "goals"]
    case .brief: ["briefing"]
    case .save: []
    case .quit: ["exit", "leave"]
    case .end: ["next", "done"]
    }
  }

  /// Whether no word follows it.
  public var standsAlone: Bool {
    switch self {
    case .orders, .clear, .board, .news, .models, .score, .brief, .save, .quit: true
    default: false
    }
  }

  /// How it is written.
  public var usage: String {
    switch self {
    case .help: "help [WORD]"
    case .undo: "undo [COUNT]"
    case .remove: "remove NUMBER|ORDER"
    case .advise: "advise [POLICY|LEVEL] [take [NUMBER…]]"
    case .field: "field [LAB]"
    case .more: "more [FAMILY|ORDER]"
    case .end: "end [NUMBER|all|now]"
    default: rawValue
    }
  }

  /// What it does, in a few words.
  public var summary: String {
    switch self {
    case .help: "this list; help ORDER: its words"
    case .orders: "what stands, costs and is left"
    case .undo: "take the last change back"
    case .remove: "take one order back: remove 2"
    case .clear: "take all orders back"
    case .advise: "ask a policy; advise take"
    case .board: "the board again"
    case .news: "all the news"
    case .more: "all details: more people"
    case .field: "compare the labs; field NAME"
    case .models: "every model that you know of"
    case .score: "points, par, what moved them"
    case .brief: "the briefing again"
    case .save: "where the race is saved"
    case .quit: "leave, and go on later"
    case .end: "end quarter or round; end 3"
    }
  }

  /// What it does, in full.
  public var explanation: String {
    switch self {
    case .help:
      "Lists all orders and commands; with one of them, tells how to write it and what its limits are "
        + "now; with a word on the screens, such as par or runway, what it means."
    case .orders: "Lists the orders that stand, with their costs, what is left to spend, and what they leave open."
    case .undo:
      "Takes back what the last line changed, and says what that was; undo 2 takes back two lines. Lines before them can "
        + "be taken back in turn."
    case .remove:
      "Takes back one order: by its number in the list, by its verb, or by verb and kind, as in remove hire engineers."
    case .clear: "Takes back all orders of this quarter; undo brings them back."
    case .advise:
      """
      Shows what a built-in policy would order in your place, and why. With take, enters it: all of it, or the \
      numbers behind it, as in advise open-champion take 1 3; take 1 3 \
      alone takes from that of the usual policy. The name of a level, such as hard, asks a rival of that strength. Each order takes the place of yours of its kind.
      """
    case .board: "Shows the board again."
    case .news: "Shows all news of last quarter; the board has room for the most important alone."
    case .more:
      """
      Lists everything that your lab is told, by family: money, compute, people, knowledge, models, products, society \
      or goals. With an order, as in more poach, shows what is told of it, and says what each figure is.
      """
    case .field: "Compares all labs by what the public knows, with a year's changes; with a lab's name, follows it."
    case .models: "Lists your own models and all that are released, the best first."
    case .score: "Shows each goal's result, your par, the points, and what moved them last quarter."
    case .brief: "Shows the briefing again: what the race is about, and what your lab should know."
    case .save: "Says in which file the race is saved. Every quarter is saved when it ends."
    case .quit: "Leaves. What was played is saved; orders of the quarter under way are shown, to be entered again."
    case .end:
      """
      Ends the quarter with the orders that stand, or the whole round where the scenario groups quarters into rounds. At \
      the keyboard it asks first when something stands idle, unless you say end now. With a number it goes on so many \
      quarters or rounds, or with end all to the end of the race, without further orders, and stops as soon as \
      something wants your attention.
      """
    }
  }
}
