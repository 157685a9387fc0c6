import Quantities
import RaceEngine

extension Replay {
  /// Compares two replays, playing both again, and names the first thing in which they differ.
  ///
  /// First the header, then turn by turn the seats' orders and the world that came of them.
  ///
  /// - Parameters:
  ///   - other: The replay to compare with.
  ///   - isHeaderSkipped: Whether to pass over the header, for races that are meant to differ there.
  public func diff(_ other: Replay, isHeaderSkipped: Bool = false) -> Difference? {
    if !isHeaderSkipped, let found = headerDifference(other) { return found }
    var left = header.rules.map { Race(rules: $0, seed: header.seed) }
    var right = other.header.rules.map { Race(rules: $0, seed: other.header.seed) }
    for (one, two) in zip(turns, other.turns) {
      if let found = Self.sheetDifference(one, two) { return found }
      left?.replay(one)
      right?.replay(two)
      guard one.tables != two.tables || one.world != two.world else { continue }
      return Self.worldDifference(one, two, left, right)
    }
    guard turns.count != other.turns.count else { return nil }
    return Difference(place: .length, left: "\(turns.count) turns", right: "\(other.turns.count) turns")
  }

  private func headerDifference(_ other: Replay) -> Difference? {
    func differ(_ field: String, _ left: String, _ right: String) -> Difference? {
      left == right ? nil : Difference(place: .header(field: field), left: left, right: right)
    }
    let (one, two) = (header, other.header)
    if let found = differ("rules_version", "\(one.rulesVersion)", "\(two.rulesVersion)")
      ?? differ("scenario", one.scenario, two.scenario)
    {
      return found
    }
    if one.scenarioDigest != two.scenarioDigest {
      if let left = one.rules, let right = two.rules, let found = Ruleset.difference(left, right) {
        return differ("ruleset.\(found.path)", found.left, found.right)
      }
      return differ("scenario_digest", String(one.scenarioDigest, radix: 16), String(two.scenarioDigest, radix: 16))
    }
    if let found = differ("seed", "\(one.seed)", "\(two.seed)") { return found }
    for (seat, (left, right)) in zip(one.lineup, two.lineup).enumerated() {
      if let found = differ("lineup[\(seat)]", left, right) { return found }
    }
    return differ("lineup", "\(one.lineup.count) seats", "\(two.lineup.count) seats")
  }

  private static func sheetDifference(_ one: RecordedTurn, _ two: RecordedTurn) -> Difference? {
    for (seat, (left, right)) in zip(one.sheets, two.sheets).enumerated() {
      // By the orders themselves and not by their seals, which whoever changed orders may have left as they were.
      guard let found = OrderSheet.difference(left.orders, right.orders) else {
        if left.refused == right.refused { continue }
        let place = Difference.Place.refused(turn: one.turn, seat: Seat(seat))
        return Difference(place: place, left: "\(left.refused)", right: "\(right.refused)")
      }
      return Difference(
        place: .order(
          turn: one.turn, seat: Seat(seat), mechanic: found.mechanic, number: found.number, field: found.field),
        left: found.left, right: found.right)
    }
    return nil
  }

  private static func worldDifference(
    _ one: RecordedTurn, _ two: RecordedTurn, _ left: Race?, _ right: Race?
  ) -> Difference {
    for place in 0..<max(one.tables.count, two.tables.count) {
      let ours = place < one.tables.count ? one.tables[place] : nil
      let theirs = place < two.tables.count ? two.tables[place] : nil
      guard ours != theirs else { continue }
      let table = ours?.table ?? theirs?.table ?? ""
      if let left, let right, let found = Race.difference(left, right, in: table) {
        return Difference(
          place: .world(turn: one.turn, table: table, field: found.path), left: found.left, right: found.right)
      }
      return Difference(
        place: .world(turn: one.turn, table: table, field: ""), left: hex(ours?.digest), right: hex(theirs?.digest))
    }
    return Difference(
      place: .world(turn: one.turn, table: "world", field: ""), left: hex(one.world), right: hex(two.world))
  }

  private static func hex(_ digest: UInt64?) -> String { digest.map { String($0, radix: 16) } ?? "no such table" }
}

extension Race {
  /// Plays a recorded turn with what is legal of it.
  mutating func replay(_ turn: RecordedTurn) {
    let sheets = turn.sheets.enumerated().map { seat, sheet in vet(sheet.orders, for: Seat(seat)).sheet }
    var nobody = NoRecorder()
    _ = try? advance(sheets, &nobody)
  }

  /// The first field of a table in which two races differ; nil where only the fingerprints tell.
  static func difference(_ left: Race, _ right: Race, in table: String) -> (path: String, left: String, right: String)?
  {
    switch table {
    case "labs":
      for seat in left.seats {
        let prefix = "[\(seat.index)]."
        let (one, two) = (left.world.labs[seat], right.world.labs[seat])
        if let found = NamedFields.difference(one, two, prefix: prefix) { return found }
      }
    case "models":
      let (one, two) = (left.world.models, right.world.models)
      for place in 0..<min(one.count, two.count) {
        if let found = NamedFields.difference(one[place], two[place], prefix: "[\(place)].") { return found }
      }
      if one.count != two.count { return (".count", "\(one.count)", "\(two.count)") }
    case "goals":
      for (seat, (one, two)) in zip(left.tallies(), right.tallies()).enumerated() {
        if let found = NamedFields.difference(one, two, prefix: "[\(seat)].") { return found }
      }
    default:
      for seat in left.seats {
        var pairing = NoticePairing(key: table, seat: seat, other: right.observation(for: seat))
        var view = left.observation(for: seat)
        view.visit(&pairing)
        if let found = pairing.found { return found }
      }
    }
    return nil
  }
}

/// Compares what a mechanic tells a seat in two races: its tables, as far as somebody sees them.
private struct NoticePairing: RegisterVisitor {
  let key: String
  let seat: Seat
  var other: Observation
  var found: (path: String, left: String, right: String)?

  mutating func notice<Rule: Playable>(_ notice: inout Rule.Notice, of step: Step<Rule>) {
    guard found == nil, step.name.key.matches(key) else { return }
    var theirs = Rule.Notice()
    Rule.edit(&other) { theirs = $0 }
    found = NamedFields.difference(notice, theirs, prefix: "[\(seat.index)].")
  }
}
