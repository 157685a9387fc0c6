import Policies
import RaceEngine
import Scenarios

extension ObjectiveReader {
  /// Reads one side of a contrast, as a change of another: rules that are off or set otherwise, and players.
  func arm(_ node: JSON5Node, _ path: String, from other: Arm) -> Arm? {
    guard var object = ObjectReader(node, path: path, notes) else { return nil }
    if object.isEmpty {
      notes.fault(
        at: node.position, "`\(path)` changes nothing",
        "use one of \(ObjectReader.list(["off", "set", "lineup", "seats"]))")
      return nil
    }
    var arm = other
    var start = scenario
    start.rules = other.rules
    var change = RuleChange(of: start, notes)
    let (off, set) = (object.optional("off"), object.optional("set"))
    if let set { change.read(set: set, path: "\(path).set") }
    if let off { change.read(off: off, path: "\(path).off") }
    if off != nil || set != nil { change.check(at: node) }
    arm.rules = change.scenario.rules
    if let lineUp = object.optional("lineup") { read(lineUp: lineUp, "\(path).lineup", into: &arm) }
    if let seats = object.optional("seats") { read(seats: seats, "\(path).seats", into: &arm) }
    object.close()
    return arm
  }

  /// Reads `"steady"` for everybody, or one player for each seat.
  private func read(lineUp node: JSON5Node, _ path: String, into arm: inout Arm) {
    let count = scenario.labs.count
    guard case .array(let items) = node.value else {
      if let player = player(node, path) { arm.lineUp = Array(repeating: player, count: count) }
      return
    }
    guard items.count == count else {
      notes.fault(
        at: node.position, "`\(path)` is a list of \(items.count), and the scenario has \(count) seats",
        "name \(count) players, or one for all of them")
      return
    }
    let players = items.enumerated().compactMap { place, item in player(item, "\(path)[\(place)]") }
    if players.count == count { arm.lineUp = players }
  }

  /// Reads `{ "1": "open-champion" }`: players for some seats, by number.
  private func read(seats node: JSON5Node, _ path: String, into arm: inout Arm) {
    guard case .object(let members) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not an object", "write it as { \"1\": \"open-champion\" }")
      return
    }
    if members.isEmpty { notes.fault(at: node.position, "`\(path)` is empty", "name the player of a seat") }
    var seen: Set<Int> = []
    for member in members {
      guard let seat = Int(member.key), scenario.labs.indices.contains(seat) else {
        notes.fault(
          at: member.keyPosition, "“\(member.key)” is no seat of this scenario",
          "give 0 to \(scenario.labs.count - 1)")
        continue
      }
      if !seen.insert(seat).inserted { notes.fault(at: member.keyPosition, "seat \(seat) is given twice", "keep one") }
      if let player = player(member.node, "\(path).\(seat)") { arm.seats[seat] = player }
    }
  }

  /// Reads a policy by its name, or habits: `{ safety: 0.3 }` is the usual ones with another share of safety work.
  private func player(_ node: JSON5Node, _ path: String) -> Arm.Player? {
    if case .object = node.value {
      var habits = Habits()
      PartialRow.read(&habits, from: node, path: path, notes)
      return .habits(habits)
    }
    let names = BuiltinPolicy.allCases.map(\.rawValue)
    guard case .string(let name) = node.value else {
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not a policy", "write a name, or habits as { safety: 0.3 }"
      )
      return nil
    }
    if let policy = BuiltinPolicy(rawValue: name) { return .builtin(policy) }
    let near = Spelling.nearest(to: name, among: names)
    notes.fault(
      at: node.position, "there is no policy “\(name)”",
      near.map { "did you mean “\($0)”?" } ?? "choose one of \(ObjectReader.list(names))")
    return nil
  }
}
