package import Quantities
package import Randomness

/// Someone who goes through the mechanics of a ruleset, a sheet or an observation.
public protocol RegisterVisitor {
  /// The mechanic's rules, or nil where it is off.
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>)
  /// The mechanic's orders.
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>)
  /// The mechanic's notice.
  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>)
}

extension RegisterVisitor {
  /// Ignores rules.
  public mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {}
  /// Ignores orders.
  public mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {}
  /// Ignores notices.
  public mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {}
}

/// A list of mechanics in the order in which a quarter plays them, put together at compile time.
package protocol TurnSequence {
  static func begin(_ world: inout World, _ set: inout Ruleset)
  static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ set: inout Ruleset, _ chance: Chance,
    _ book: inout some Recorder)
  static func observe(_ world: inout World, _ set: inout Ruleset, from seat: Seat, into view: inout Observation)
  static func imagine(
    _ world: inout World, seeing view: inout Observation, _ set: inout Ruleset, _ chance: Chance)
  static func fold(_ world: inout World, _ set: inout Ruleset, into table: inout some TableVisitor)
  static func vet(_ vetting: inout Vetting, seeing view: inout Observation, _ set: inout Ruleset)
  static func visit(_ set: inout Ruleset, _ visitor: inout some RegisterVisitor)
  static func visit(_ sheet: inout OrderSheet, _ visitor: inout some RegisterVisitor)
  static func visit(_ view: inout Observation, _ visitor: inout some RegisterVisitor)
}

extension TurnSequence {
  /// The same list with one mechanic more at its end.
  package typealias Then<Last: Mechanic> = Steps<Self, Last>
}

/// Takes the digest of one table after the other.
package protocol TableVisitor {
  mutating func table(_ key: StaticString, _ digest: Digest)
}

/// The empty list.
package enum Quarter: TurnSequence {
  @inline(__always) package static func begin(_ world: inout World, _ set: inout Ruleset) {}
  @inline(__always) package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ set: inout Ruleset, _ chance: Chance,
    _ book: inout some Recorder
  ) {}
  @inline(__always) package static func observe(
    _ world: inout World, _ set: inout Ruleset, from seat: Seat, into view: inout Observation
  ) {}
  @inline(__always) package static func imagine(
    _ world: inout World, seeing view: inout Observation, _ set: inout Ruleset, _ chance: Chance
  ) {}
  @inline(__always) package static func fold(
    _ world: inout World, _ set: inout Ruleset, into table: inout some TableVisitor
  ) {}
  @inline(__always) package static func vet(
    _ vetting: inout Vetting, seeing view: inout Observation, _ set: inout Ruleset
  ) {}
  @inline(__always) package static func visit(_ set: inout Ruleset, _ visitor: inout some RegisterVisitor) {}
  @inline(__always) package static func visit(_ sheet: inout OrderSheet, _ visitor: inout some RegisterVisitor) {}
  @inline(__always) package static func visit(_ view: inout Observation, _ visitor: inout some RegisterVisitor) {}
}

/// A list and the mechanic that follows it. A mechanic whose rules are absent takes no part in anything.
package enum Steps<Earlier: TurnSequence, Last: Mechanic>: TurnSequence {
  @inline(__always) package static func begin(_ world: inout World, _ set: inout Ruleset) {
    Earlier.begin(&world, &set)
    if let rules = Last.lent(&set) { Last.begin(&world, rules, set.roles) }
  }

  @inline(__always) package static func resolve(
    _ sheets: inout BySeat<OrderSheet>, in world: inout World, _ set: inout Ruleset, _ chance: Chance,
    _ book: inout some Recorder
  ) {
    Earlier.resolve(&sheets, in: &world, &set, chance, &book)
    Last.lend(&set) { Last.resolve(&sheets, in: &world, $0, chance, &book) }
  }

  @inline(__always) package static func observe(
    _ world: inout World, _ set: inout Ruleset, from seat: Seat, into view: inout Observation
  ) {
    Earlier.observe(&world, &set, from: seat, into: &view)
    Last.lend(&set) { Last.observe(&world, from: seat, $0, into: &view) }
  }

  @inline(__always) package static func imagine(
    _ world: inout World, seeing view: inout Observation, _ set: inout Ruleset, _ chance: Chance
  ) {
    Earlier.imagine(&world, seeing: &view, &set, chance)
    Last.lend(&set) { Last.imagine(&world, seeing: view, $0, chance) }
  }

  @inline(__always) package static func fold(
    _ world: inout World, _ set: inout Ruleset, into table: inout some TableVisitor
  ) {
    Earlier.fold(&world, &set, into: &table)
    guard Last.isOn(&set) else { return }
    var digest = Digest()
    let blank = digest
    Last.fold(&world, into: &digest)
    if digest != blank { table.table(Last.name.key, digest) }
  }

  @inline(__always) package static func vet(
    _ vetting: inout Vetting, seeing view: inout Observation, _ set: inout Ruleset
  ) {
    Earlier.vet(&vetting, seeing: &view, &set)
    vetting.take(Step<Last>(), seeing: &view, &set)
  }

  @inline(__always) package static func visit(_ set: inout Ruleset, _ visitor: inout some RegisterVisitor) {
    Earlier.visit(&set, &visitor)
    Last.edit(&set) { visitor.rules(&$0, of: Step<Last>()) }
  }

  @inline(__always) package static func visit(_ sheet: inout OrderSheet, _ visitor: inout some RegisterVisitor) {
    Earlier.visit(&sheet, &visitor)
    Last.edit(&sheet) { visitor.orders(&$0, of: Step<Last>()) }
  }

  @inline(__always) package static func visit(_ view: inout Observation, _ visitor: inout some RegisterVisitor) {
    Earlier.visit(&view, &visitor)
    Last.edit(&view) { visitor.notice(&$0, of: Step<Last>()) }
  }
}

extension Playable {
  /// Its rules, read through the one way that copies nothing else: a borrowed ruleset is copied whole at each read.
  @inline(__always)
  static func lent(_ set: inout Ruleset) -> Rules? {
    var rules: Rules?
    edit(&set) { rules = $0 }
    return rules
  }

  /// Does something with its rules where it has any: the cheapest way to them.
  @inline(__always)
  static func lend(_ set: inout Ruleset, _ body: (Rules) -> Void) {
    edit(&set) { if let rules = $0 { body(rules) } }
  }

  /// Whether the rules have it: without a copy of its part of them.
  @inline(__always)
  static func isOn(_ set: inout Ruleset) -> Bool {
    var isOn = false
    edit(&set) { isOn = $0 != nil }
    return isOn
  }
}
