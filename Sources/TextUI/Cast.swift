public import Quantities
public import RaceEngine

/// What texts need beside an observation: the names of the labs, the calendar and the race's title.
public struct Cast: Sendable, Equatable {
  /// The race's title.
  public let title: String
  /// The labs' names, by seat.
  public let names: [String]
  /// The names of what else has a number, by kind: `star`, `supplier`, `bloc` and the like.
  public let things: [String: [String]]
  /// The year of the first quarter.
  public let startYear: Int
  /// The quarter of that year, 1 to 4.
  public let startQuarter: Int

  /// Other names by which orders may call labs, such as those of the teams that play them; each with its seat.
  public var aliases: [(seat: Seat, name: String)] {
    get { zip(aliasSeats, aliasNames).map { ($0, $1) } }
    set { (aliasSeats, aliasNames) = (newValue.map(\.seat), newValue.map(\.name)) }
  }
  private var aliasSeats: [Seat] = []
  private var aliasNames: [String] = []

  /// Names a race's labs.
  /// - Parameters:
  ///   - title: The race's title.
  ///   - names: By seat; a seat without one is called by its number.
  ///   - things: The names of what else has a number, by kind.
  ///   - startYear: The year of the first quarter.
  ///   - startQuarter: The quarter of that year, 1 to 4.
  public init(
    title: String = "Frontier", names: [String], things: [String: [String]] = [:], startYear: Int = 2023,
    startQuarter: Int = 1
  ) {
    self.title = title
    self.names = names
    self.things = things
    self.startYear = startYear
    self.startQuarter = startQuarter
  }

  /// Names a race's labs, with the calendar of its rules.
  public init(title: String, names: [String], things: [String: [String]] = [:], race: RaceRules) {
    self.init(
      title: title, names: names, things: things, startYear: Int(race.startYear), startQuarter: Int(race.startQuarter))
  }

  /// A lab's name.
  public func name(_ seat: Seat) -> String {
    let place = Int(seat.index)
    return names.indices.contains(place) && !names[place].isEmpty ? names[place] : "Lab \(place)"
  }

  /// What a thing of a kind is called: its name, or its kind and number: `star 3`.
  public func name(_ kind: String, _ number: Int) -> String {
    let list = names(of: kind)
    return list.indices.contains(number) && !list[number].isEmpty ? list[number] : "\(kind) \(number)"
  }

  /// The names that an order's field of this name may be given by, in the order of its numbers; empty where none are.
  func names(of field: String) -> [String] {
    Self.isLab(field)
      ? names.map { $0.split(separator: " ").first.map(String.init) ?? $0 } : things[field] ?? []
  }

  /// Whether an order's field of this name names a lab.
  static func isLab(_ field: String) -> Bool { ["rival", "target", "partner", "seat"].contains(field) }

  /// A lab's name in at most so many columns: whole, or its first word, or cut.
  public func short(_ seat: Seat, columns: Int = 12) -> String {
    let whole = name(seat)
    if Columns.width(of: whole) <= columns { return whole }
    let first = whole.split(separator: " ").first.map(String.init) ?? whole
    return Columns.cut(first, to: columns)
  }

  /// A quarter by its date: `2023 Q1`.
  /// - Parameter turn: From 0.
  public func date(of turn: Int32) -> String {
    let quarters = startYear * 4 + startQuarter - 1 + Int(turn)
    return "\(quarters / 4) Q\(quarters % 4 + 1)"
  }
}
