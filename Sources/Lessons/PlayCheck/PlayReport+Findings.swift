import Policies
import Quantities
import RaceEngine

extension PlayReport {
  /// The chance of winning below which a role cannot win: too little for a class to see it once.
  static let hopeless = 0.06

  /// Everything that was found, errors first, in a fixed order.
  func found(_ rules: Ruleset) -> [Finding] {
    guard rules.goals != nil else {
      return [Finding(kind: "no-goals", isError: true, text: "nothing counts at the end, so nobody can win")]
    }
    let all =
      stalling + fools(seats: rules.roles.count) + hopelessRoles + settledLeads + earlyEnds + fullTables
      + worthlessOrders
    return all.filter(\.isError) + all.filter { !$0.isError }
  }

  /// A lab that orders nothing should all but never win.
  private var stalling: [Finding] {
    let record = record(of: .stalling)
    guard record.wins > 0 else { return [] }
    let isError = MeanInterval.chance(record.wins, of: record.races).lowerBound > 0.05
    let seats = Self.places(of: foils[.stalling] ?? [])
    return [
      Finding(
        kind: "stalling-wins", isError: isError,
        text: "a lab that orders nothing won \(Self.times(record)), in \(seats)")
    ]
  }

  /// What is done wrongly should not pay more than its fair part.
  private func fools(seats: Int) -> [Finding] {
    guard seats > 1 else { return [] }
    return Foil.allCases.filter { $0 != .stalling }.compactMap { foil in
      let record = record(of: foil)
      guard record.wins * seats > record.races else { return nil }
      let isError = MeanInterval.chance(record.wins, of: record.races).lowerBound > 1 / Double(seats)
      return Finding(
        kind: "\(foil.rawValue)-wins", isError: isError,
        text: "a lab that \(foil.summary) won \(Self.times(record)), more than its fair part, in "
          + Self.places(of: foils[foil] ?? []))
    }
  }

  /// Each role should win with some policy.
  private var hopelessRoles: [Finding] {
    roles.indices.compactMap { seat in
      let played = roles[seat].values.reduce(0) { $0 + $1.races }
      guard roles.count > 1, roles[seat].values.allSatisfy({ $0.wins == 0 }) else { return nil }
      let isSure = MeanInterval.chance(0, of: played).upperBound < Self.hopeless
      return Finding(
        kind: "role-cannot-win", isError: isSure,
        text: "no policy won with seat \(seat) in \(played) races" + (isSure ? "" : ", too few to be sure"))
    }
  }

  /// Who leads at half should sometimes lose.
  private var settledLeads: [Finding] {
    guard roles.count > 1, leads.races > 0, leads.wins * 10 > leads.races * 9 else { return [] }
    let never = leads.wins == leads.races
    return [
      Finding(
        kind: "lead-never-lost", isError: never && leads.races >= 16,
        text: "the lab that led when half was played won \(Self.times(leads))")
    ]
  }

  /// A race should last as long as it says.
  private var earlyEnds: [Finding] {
    guard early.all > 0 else { return [] }
    let isError = MeanInterval.chance(early.much, of: races).lowerBound > 0.25
    let causes = endings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return [
      Finding(
        kind: "ends-early", isError: isError,
        text: "\(early.all) of \(races) races were over early (\(causes)), \(early.much) of them before three quarters"
          + " of their length")
    ]
  }

  /// The engine's tables should have room.
  private var fullTables: [Finding] {
    full.intended.map {
      Finding(kind: "table-fills", isError: true, text: "the table `\($0)` was full in a race as it is meant")
    }
      + full.foils.map {
        Finding(kind: "table-fills", isError: false, text: "the table `\($0)` was full in a race of a foil")
      }
  }

  /// An order should be worth giving in some seat, with some policy.
  private var worthlessOrders: [Finding] {
    neglected.filter(\.isGiven).compactMap { order in
      let loss = order.loss
      guard loss.high < 0 else { return nil }
      let everywhere = (order.losses + order.byPolicy).allSatisfy { MeanInterval.mean($0) < 0 }
      let gain = Self.points(-loss.mean), (low, high) = (Self.points(-loss.high), Self.points(-loss.low))
      return Finding(
        kind: "order-never-worth-giving", isError: everywhere && loss.high < -0.05,
        text: "labs that never give the orders of `\(order.key)` end \(gain) spreads higher (\(low) to \(high))"
          + (everywhere ? ", in every seat and with every policy" : ", though not in every seat with every policy"))
    }
  }

  private static func points(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = hundredths.magnitude % 100
    return "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(digits < 10 ? "0" : "")\(digits)"
  }

  private static func times(_ record: Record) -> String { "\(record.wins) of \(record.races) races" }

  private static func places(of records: [Record]) -> String {
    let seats = records.indices.filter { records[$0].wins > 0 }.map(String.init)
    return (seats.count == 1 ? "seat " : "seats ") + seats.joined(separator: ", ")
  }
}
