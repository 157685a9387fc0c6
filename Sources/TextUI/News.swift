import Quantities
public import RaceEngine

/// One thing that a seat should know this quarter.
public struct NewsItem: Sendable, Equatable {
  /// What it means for the seat.
  public enum Tone: Sendable, Equatable {
    /// Act on it.
    case alarm
    /// Look at it.
    case warning
    /// Good for the seat.
    case good
    /// Neither.
    case neutral

    /// A sign that says it without colour.
    public var mark: String {
      switch self {
      case .alarm: "!"
      case .warning: "?"
      case .good: "+"
      case .neutral: "·"
      }
    }

    var ink: Ink {
      switch self {
      case .alarm: .bad
      case .warning: .warning
      case .good: .good
      case .neutral: .faint
      }
    }
  }

  /// The importance of a run that has finished.
  public static let runFinished = 88

  /// How much it matters; higher comes first. Each kind of news has its own.
  public let importance: Int
  /// What it means.
  public let tone: Tone
  /// One sentence.
  public let text: String
}

/// What changed for a seat between two quarters, and what wants its attention.
public enum News {
  /// The news, most important first.
  /// - Parameters:
  ///   - previous: What the seat saw a quarter ago; nil at the start: warnings alone.
  ///   - view: What it sees now.
  ///   - rules: The scenario's rules.
  ///   - cast: Names.
  ///   - ordered: What the seat ordered last quarter, where that is known.
  public static func items(
    from previous: Observation?, to view: Observation, rules: Ruleset, cast: Cast, ordered: OrderSheet? = nil
  ) -> [NewsItem] {
    var desk = NewsDesk(previous, view, rules, cast, ordered: ordered)
    desk.warn()
    desk.ending()
    desk.offers()
    if previous != nil {
      desk.money()
      desk.compute()
      desk.people()
      desk.culture()
      desk.talent()
      desk.agreements()
      desk.access()
      desk.models()
      desk.field()
      desk.knowledge()
      desk.deals()
      desk.launches()
      desk.dangers()
      desk.blocs()
      desk.products()
      desk.parents()
    }
    // Sorting by place too keeps equals in order.
    return desk.items.enumerated().sorted { left, right in
      (right.element.importance, left.offset) < (left.element.importance, right.offset)
    }.map(\.element)
  }

  /// How the race ended for everybody before its last quarter, in a sentence; nil where it did not.
  public static func ending(_ ending: Ending) -> String? {
    switch ending {
    case .none: nil
    case .cooperation: "The labs have agreed to stop racing: the race is over, and all share the result."
    case .bust: "The money is gone: the race is over, and nobody has won."
    case .catastrophe: "A catastrophe ends the race for everybody: nobody has won."
    }
  }

  /// What everybody read in the papers, the same from every seat: releases, closures, the mood of investors.
  /// - Parameters:
  ///   - previous: What a seat saw before the quarter.
  ///   - view: What it saw after it.
  ///   - cast: Names.
  public static func headlines(from previous: Observation, to view: Observation, cast: Cast) -> [String] {
    var lines: [String] = []
    if previous.ending == .none, let text = ending(view.ending) { lines.append(text) }
    let known = Dictionary(previous.models.indices.map { (previous.models[$0].id, previous.models[$0].state) }) { $1 }
    for model in view.models.indices.map({ view.models[$0] })
    where model.state != .unreleased && known[model.id] != model.state {
      let verb = model.state == .open ? "opens" : "releases"
      lines.append("\(cast.name(model.owner)) \(verb) a model of \(points(model.capability)) points.")
    }
    for place in view.field.indices where place < previous.field.count {
      let (now, then) = (view.field[place], previous.field[place])
      if then.isOpen, !now.isOpen { lines.append("\(cast.name(Seat(place))) closes down.") }
      if now.restructurings > then.restructurings { lines.append("\(cast.name(Seat(place))) is restructured.") }
    }
    if view.capital.appetite != previous.capital.appetite {
      lines.append("Investors’ mood is \(Amounts.text(view.capital.appetite)) now.")
    }
    return lines
  }
}
