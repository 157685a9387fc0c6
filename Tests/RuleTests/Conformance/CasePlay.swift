import Quantities
import RaceEngine
import TestKit
import TextUI

/// Plays a case and says what did not come as expected.
struct CasePlay {
  let one: RuleCase
  let positions: PositionBook
  /// The mechanics that are switched off.
  var off: Set<String> = []

  /// All faults; none where the case holds.
  func faults() -> [CaseFault] {
    do throws(CaseFault) { return try play() } catch { return [error] }
  }

  private func play() throws(CaseFault) -> [CaseFault] {
    var found: [CaseFault] = []
    // The claims of which one seed is enough, and what the last seed said of them.
    var open: [Int: CaseFault] = [:]
    var settled: Set<Int> = []
    for seed in one.seeds {
      var reading = ClaimCheck(one: one)
      for variant in one.hasVariants ? Variant.allCases : [.without] {
        reading.races[variant] = try races(variant, seed: seed, &found)
      }
      guard found.isEmpty else { return found }
      for (place, claim) in one.claims.enumerated() where !settled.contains(place) {
        let fault = reading.fault(of: claim, seed: seed)
        if !claim.isSometimes {
          if let fault { found.append(fault) }
        } else if let fault {
          open[place] = fault
        } else {
          settled.insert(place)
          open[place] = nil
        }
      }
      guard found.isEmpty else { return found }
    }
    return open.values.sorted { $0.line < $1.line }
  }

  /// The race at the start of each quarter, and after the last.
  private func races(_ variant: Variant, seed: UInt64, _ faults: inout [CaseFault]) throws(CaseFault) -> [Race] {
    let rules = try positions.rules(of: one, variant, off: off)
    guard rules.roles.count > 0 else { throw one.fault(one.line, "its position has no labs") }
    guard one.lastTurn < rules.race.quarters else {
      throw one.fault(one.line, "quarter \(one.lastTurn) is never played: the race has \(rules.race.quarters)")
    }
    var races = [Race(rules: rules, seed: seed)]
    for turn in 0...one.lastTurn {
      var race = races[Int(turn)]
      var sheets: [VettedSheet] = []
      for seat in race.seats {
        var pending = PendingOrders(rules: rules, view: race.observation(for: seat))
        for orders in one.orders where orders.turn == turn && orders.seat == Int(seat.index) {
          guard orders.variant == nil || orders.variant == variant else { continue }
          faults += outcome(of: orders, &pending)
        }
        sheets.append(pending.vetted)
      }
      if let stranger = one.orders.first(where: { $0.seat >= race.seatCount }) {
        throw one.fault(stranger.line, "there is no seat \(stranger.seat)")
      }
      var nobody = NoRecorder()
      do throws(RaceError) { try race.advance(sheets, &nobody) } catch {
        throw one.fault(one.line, "quarter \(turn) could not be played: \(error)")
      }
      races.append(race)
    }
    return races
  }

  /// Enters orders, and says which were wrongly refused, not refused, or refused for another reason.
  private func outcome(of orders: CaseOrders, _ pending: inout PendingOrders) -> [CaseFault] {
    let outcome = pending.apply(orders.text)
    guard let reason = orders.reason else {
      if outcome.accepted.isEmpty, outcome.errors.isEmpty { return [one.fault(orders.line, "there is no order")] }
      return outcome.errors.map { one.fault(orders.line, "`\($0.part)` is refused: \($0.text)") }
    }
    guard outcome.accepted.isEmpty, outcome.errors.count == 1, let error = outcome.errors.first else {
      let stood = outcome.accepted.map { "`\($0.text)` stands" }
      return [one.fault(orders.line, stood.first ?? "write one order to be refused")]
    }
    return CaseReason.matches(reason, error.problem)
      ? [] : [one.fault(orders.line, "refused because \(CaseReason.text(error.problem)), not because \(reason)")]
  }
}

/// The reasons for which orders are refused, as cases write them.
enum CaseReason {
  /// Whether a reason is the one given; it may leave out the numbers.
  static func matches(_ reason: String, _ problem: LineProblem) -> Bool {
    let whole = text(problem)
    if reason == whole { return true }
    guard case .refused(let error, _) = problem else { return false }
    switch error {
    case .outOfRange(let field, let given, let least, let most, let unit):
      if reason == "\(field)" { return true }
      let isHigh = given > most
      guard let (name, limit) = reason.parted(at: isHigh ? " at most " : " at least "), name == "\(field)" else {
        return false
      }
      return (try? Amounts.raw(limit, in: unit)) == (isHigh ? most : least)
    case .unaffordable(let cost, let left):
      if reason == "cost" { return true }
      guard let (first, second) = reason.parted(at: ", left "), first.hasPrefix("cost ") else { return false }
      let stated = try? Amounts.raw(String(first.dropFirst(5)), in: Money.unit)
      return stated == cost.raw && (try? Amounts.raw(second, in: Money.unit)) == left.raw
    default: return false
    }
  }

  /// The reason for a refusal, with its numbers.
  static func text(_ problem: LineProblem) -> String {
    switch problem {
    case .refused(let error, _): text(error)
    case .released: text(.notNow(.alreadyReleased))
    case .crowdsOut, .tooDear: "other orders"
    case .noAttention: text(.notNow(.noAttention))
    case .notAdoptable(let obstacle, _, _): text(.notNow(obstacle))
    case .unknownVerb: "no such order"
    default: "spelling: \(problem.text)"
    }
  }

  private static func text(_ error: OrderError) -> String {
    switch error {
    case .switchedOff: "no such order"
    case .tooMany: "room"
    case .outOfRange(let field, let given, let least, let most, let unit):
      given > most
        ? "\(field) at most \(Amounts.exact(most, unit))" : "\(field) at least \(Amounts.exact(least, unit))"
    case .unaffordable(let cost, let left):
      "cost \(Amounts.exact(cost.raw, Money.unit)), left \(Amounts.exact(left.raw, Money.unit))"
    case .notNow(let obstacle):
      "\(obstacle)".reduce(into: "") { words, letter in
        words += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
      }
    }
  }
}
