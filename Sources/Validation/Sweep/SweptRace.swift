/// What a sweep keeps of one race.
public struct SweptRace: Sendable, Hashable {
  /// Each seat's total, in spreads from par, by seat.
  public var totals: [Double]
  /// Who played, by seat.
  public var policies: [String]
  /// The seat that ranks first; nil where the race ended so that nobody has won.
  public var first: Int?
  /// Whether something ended the race before its last quarter.
  public var endsEarly: Bool
  /// The number of each target, in the order of the file; nil where there is none.
  public var numbers: [Double?]

  /// What is kept of a race.
  public init(totals: [Double], policies: [String], first: Int?, endsEarly: Bool, numbers: [Double?]) {
    self.totals = totals
    self.policies = policies
    self.first = first
    self.endsEarly = endsEarly
    self.numbers = numbers
  }
}

/// A number of a race that a sweep follows.
public enum SweptOutcome: Sendable, Hashable {
  /// The mean total of the seats that a policy plays.
  case policyTotal(String)
  /// A seat's total.
  case seatTotal(Int)
  /// 100 where a seat of the policy's ranks first.
  case policyFirst(String)
  /// 100 where the seat ranks first.
  case seatFirst(Int)
  /// 100 where the race ends early.
  case endsEarly

  /// Whether its mean is a per cent of all races.
  public var isShare: Bool {
    switch self {
    case .policyTotal, .seatTotal: false
    case .policyFirst, .seatFirst, .endsEarly: true
    }
  }

  /// The number of a race; nil where the policy has no seat in it.
  public func number(of race: SweptRace) -> Double? {
    switch self {
    case .policyTotal(let name):
      let totals = race.policies.indices.filter { race.policies[$0] == name }.map { race.totals[$0] }
      return totals.isEmpty ? nil : totals.reduce(0, +) / Double(totals.count)
    case .seatTotal(let seat): return race.totals[seat]
    case .policyFirst(let name): return race.first.map { race.policies[$0] == name } == true ? 100 : 0
    case .seatFirst(let seat): return race.first == seat ? 100 : 0
    case .endsEarly: return race.endsEarly ? 100 : 0
    }
  }

  /// The mean over races.
  public func interval(_ races: [SweptRace]) -> Interval { Interval(of: races.compactMap { number(of: $0) }) }

  /// By how much the mean is higher in some races than in others of the same seeds: seed by seed, with luck held.
  public func difference(_ races: [SweptRace], from base: [SweptRace]) -> Interval {
    Interval(
      of: zip(races, base).compactMap { race, before in
        guard let number = number(of: race), let other = self.number(of: before) else { return nil }
        return number - other
      })
  }
}
