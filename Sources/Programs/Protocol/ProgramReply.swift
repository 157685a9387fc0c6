import Arena
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// A program's answer to a turn: the orders that could be read, and what is wrong with the others.
struct ProgramReply {
  /// What was ordered; not all of it need be legal.
  var sheet = OrderSheet()
  /// What is wrong with single orders.
  var errors: [ProgramError] = []

  /// How many of these are not in the sheet, since they could not be read.
  private(set) var unread = 0

  /// The most orders of an answer; a sheet has room for far fewer.
  private static let most = 1_000

  /// Why a line is no answer at all.
  struct Fault: Error {
    let outcome: ProgramOutcome
    let detail: String
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: Without its line feed.
  ///   - view: What the program was told.
  ///   - rules: The rules.
  ///   - names: Names that text lines may use.
  init(
    _ line: ArraySlice<UInt8>, _ view: inout Observation, _ rules: inout Ruleset, _ names: RaceNames
  ) throws(Fault) {
    let node: JSON5Node
    do {
      node = try JSON5Reader.read(line)
    } catch {
      throw Fault(outcome: .badJSON, detail: "column \(error.position.column): \(error.problem)")
    }
    func wrong(_ detail: String) -> Fault { Fault(outcome: .badSchema, detail: detail) }
    guard case .object = node.value, node.member("type")?.text == "orders" else {
      throw wrong("an answer is an object with \"type\":\"orders\"")
    }
    guard node.member("turn")?.integer == Int64(view.turn) else {
      throw wrong("`turn` must be \(view.turn), the turn that was asked")
    }
    let (orders, lines) = (node.member("orders"), node.member("lines"))
    switch (orders, lines) {
    case (let orders?, nil): try read(orders, view, rules)
    case (nil, let lines?): try read(lines: lines, view, rules, names)
    case (nil, nil): throw wrong("there is neither `orders` nor `lines`")
    default: throw wrong("`orders` and `lines` exclude each other")
    }
  }

  private mutating func read(_ orders: JSON5Node, _ view: Observation, _ rules: Ruleset) throws(Fault) {
    guard case .object = orders.value else {
      throw Fault(outcome: .badSchema, detail: "`orders` must be an object with a list for each kind of order")
    }
    let readings = sheet.readEach(from: orders, path: "orders")
    unread = readings.faults.count
    for fault in readings.faults {
      var error = ProgramError(
        turn: view.turn, outcome: .illegalOrder, place: fault.path, message: fault.message)
      if case .outOfRange(let least, let most) = fault.kind { error.range = (least, most) }
      errors.append(error)
    }
    for refusal in rules.vet(sheet, seeing: view).refusals {
      let key = "\(refusal.name.key)"
      let places = readings.places[key] ?? []
      let place = places.indices.contains(refusal.place) ? places[refusal.place] : refusal.place
      var error = ProgramError(
        turn: view.turn, outcome: .illegalOrder, place: "orders.\(key)[\(place)]",
        message: OrderErrorText.sentence(refusal.error))
      if case .outOfRange(let field, _, let least, let most, _) = refusal.error {
        error.place += ".\(field)"
        error.range = (least, most)
      }
      errors.append(error)
    }
  }

  private mutating func read(
    lines: JSON5Node, _ view: Observation, _ rules: Ruleset, _ names: RaceNames
  ) throws(Fault) {
    guard let lines = lines.textList else {
      throw Fault(outcome: .badSchema, detail: "`lines` must be a list of texts")
    }
    // A line may hold several orders, and each is read beside all before it.
    let count = lines.reduce(0) { $0 + 1 + $1.utf8.count { $0 == UInt8(ascii: ";") } }
    guard count <= Self.most else {
      throw Fault(outcome: .badSchema, detail: "`lines` holds \(count) orders; at most \(Self.most) are read")
    }
    var pending = PendingOrders(rules: rules, view: view, cast: names.cast(rules))
    for (number, line) in lines.enumerated() {
      for error in pending.apply(line).errors {
        errors.append(
          ProgramError(turn: view.turn, outcome: .illegalOrder, place: "lines[\(number)]", message: error.text))
      }
    }
    unread = errors.count
    sheet = pending.sheet
  }
}
