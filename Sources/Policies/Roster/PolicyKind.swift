public import RaceEngine

/// A policy that can be named for a seat, with the parameters that it takes.
///
/// A program of your own adds kinds to those of the game, and every command then takes them by name.
public struct PolicyKind: Sendable {
  /// What it is called: lower-case letters, digits and dashes.
  public let name: String
  /// The version of its code. It is part of each race's id in a tournament, and must change with what it orders.
  public let version: String
  /// One line on what it stands for.
  public let summary: String
  /// How it plays and where the idea comes from, in one or more paragraphs.
  public let about: String
  /// What it may be told, in the order in which it is written.
  public let parameters: [PolicyParameter]
  private let make: @Sendable ([Int64]) -> any Policy

  /// A kind that takes parameters.
  ///
  /// - Parameters:
  ///   - name: Lower-case letters, digits and dashes; unique in its roster.
  ///   - version: Any text without spaces and `@` that changes whenever the policy would order something else.
  ///   - summary: One line on what it stands for.
  ///   - about: How it plays, in paragraphs.
  ///   - settings: The usual values of its parameters; the row's fields are the parameters.
  ///   - make: Makes a player without memory of other races; called from any thread.
  public init<Settings: Described>(
    _ name: String, version: String, summary: String, about: String = "", settings: Settings,
    make: @escaping @Sendable (Settings) -> any Policy
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.about = about
    parameters = PolicyParameter.all(of: settings)
    self.make = { raws in
      var settings = Settings()
      var reader = FlatReader(raws)
      settings.visit(&reader)
      return make(settings)
    }
  }

  /// A kind without parameters.
  ///
  /// - Parameters:
  ///   - name: Lower-case letters, digits and dashes; unique in its roster.
  ///   - version: Any text without spaces and `@` that changes whenever the policy would order something else.
  ///   - summary: One line on what it stands for.
  ///   - about: How it plays, in paragraphs.
  ///   - make: Makes a player without memory of other races; called from any thread.
  public init(
    _ name: String, version: String, summary: String, about: String = "", make: @escaping @Sendable () -> any Policy
  ) {
    self.init(name, version: version, summary: summary, about: about, settings: Nothing()) { _ in make() }
  }

  /// The kind with its usual parameters.
  public var usual: PolicyChoice { PolicyChoice(self, values: parameters.map(\.usual)) }

  func player(_ values: [Int64]) -> any Policy { make(values) }
}

/// A policy as it is chosen for a seat: a kind, and a value for each of its parameters.
public struct PolicyChoice: Sendable, Hashable {
  /// What kind it is.
  public let kind: PolicyKind
  /// The raw values of its parameters, in their order.
  public private(set) var values: [Int64]

  init(_ kind: PolicyKind, values: [Int64]) {
    self.kind = kind
    self.values = values
  }

  /// Its name as records have it: the kind's, then what differs from the usual, as in `steady(safety=0.3)`.
  public var name: String {
    let told = zip(kind.parameters, values).filter { $0.usual != $1 }.map { "\($0.name)=\($0.text(of: $1))" }
    return told.isEmpty ? kind.name : "\(kind.name)(\(told.joined(separator: ",")))"
  }

  /// Name and version in one text, such as `steady@2`.
  public var identity: String { "\(name)@\(kind.version)" }

  /// The same kind with another value of one parameter.
  ///
  /// - Parameters:
  ///   - place: The parameter's place among those of the kind.
  ///   - raw: A value of its range; others are brought to its nearer end.
  public func setting(_ place: Int, to raw: Int64) -> PolicyChoice {
    var choice = self
    let range = kind.parameters[place].range
    choice.values[place] = min(max(raw, range.lowerBound), range.upperBound)
    return choice
  }

  /// A fresh player, without memory of other races.
  public func player() -> any Policy { kind.player(values) }

  /// What a fresh player would order here; with reasons, if it is one that gives them.
  public func advise(seeing view: Observation, _ rules: Ruleset, _ chance: PolicySeed) -> Advice {
    var (player, view, rules) = (player(), view, rules)
    if let adviser = player as? any Advising { return adviser.advise(&view, &rules) }
    if var thinker = player as? any Deliberating { return thinker.deliberate(&view, &rules, chance) }
    var advice = Advice()
    advice.sheet = player.orders(seeing: &view, &rules, chance)
    return advice
  }

  /// Whether two are the same kind with the same values.
  public static func == (left: PolicyChoice, right: PolicyChoice) -> Bool {
    left.kind.name == right.kind.name && left.kind.version == right.kind.version && left.values == right.values
  }
  /// Feeds name, version and values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind.name)
    hasher.combine(kind.version)
    hasher.combine(values)
  }
}
