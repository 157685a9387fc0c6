public import Quantities
public import RaceEngine

/// A lab in one quarter: what moved, and where it stood at the end.
public struct LabQuarter: Sendable {
  /// What moved, in the order in which it first did.
  public let flows: [Flow]
  /// The lab's own figures after the quarter.
  public let lab: Lab
  /// What the useful part of its fleet did.
  public let use: FleetUse
  /// The bloc where it is at home; nil where the world is not divided.
  public let bloc: Int32?
  /// How grave its gravest incident of the quarter was, 0 where there was none; nil where nobody counts incidents.
  public let incident: Rate?
  /// Place, share and load.
  public let place: LabPlace
  /// Results and points after the quarter.
  public let tally: Goals.Tally
  /// What its role was expected to have after the quarter.
  public let par: Results
  /// Where its chips came from.
  public internal(set) var sources = ChipSources()
  /// Its further goals, its people, its patron, its part in the shared risk.
  public internal(set) var care: CareQuarter

  init(of seat: Seat, _ world: inout World, _ rules: borrowing Ruleset, flows: [Flow]) {
    self.flows = flows
    lab = world.labs[seat]
    tally = world.goals.tallies[seat]
    par = world.goals.means[seat]
    bloc = rules.blocs == nil ? nil : Int32(world.bloc(of: seat))
    incident = rules.incidents == nil ? nil : world.incidents.records[seat].severity
    use = FleetUse(lab, work: rules.fleet?.work ?? 1)
    care = CareQuarter(of: seat, &world, rules)
    var place = LabPlace()
    place.users = world.weeklyUsers(of: seat)
    place.load = world.customers.loads[seat]
    place.marketShare = world.customers.marketShares[seat]
    place.rank = 1
    for other in world.seats {
      let theirs = world.goals.tallies[other].smoothed
      if theirs > tally.smoothed || (theirs == tally.smoothed && other < seat) { place.rank += 1 }
    }
    self.place = place
  }

  /// What moved of one good, the largest first, among equals in the order in which they happened.
  public func flows(of good: Good) -> [Flow] {
    let all = flows.filter { $0.good == good }
    let order = all.indices.sorted { left, right in
      let (one, other) = (all[left].amount.magnitude, all[right].amount.magnitude)
      return one != other ? one > other : left < right
    }
    return order.map { all[$0] }
  }

  /// What the lab holds of a good after the quarter, in the good's raw steps.
  public func holding(of good: Good) -> Int64 {
    switch good {
    case .money: lab.cash.raw
    case .chips: lab.chips.raw
    case .researchers: lab.researchers.raw
    case .engineers: lab.engineers.raw
    case .knowHow: lab.knowHow.raw
    case .standing: lab.standing.raw
    }
  }
}

/// The useful part of a fleet, by what it did: running chips times operating efficiency.
public struct FleetUse: Described {
  /// Chips in the training run.
  public var training: Chips = 0
  /// Chips in experiments.
  public var experiments: Chips = 0
  /// Chips that served users, or stood ready to.
  public var serving: Chips = 0

  /// Nothing.
  public init() {}

  init(_ lab: Lab, work: Work) {
    training = Chips(raw: mulDiv(lab.trainingWork.raw, 1_000, max(work.raw, 1), .halfToEven))
    experiments = Chips(raw: mulDiv(lab.experimentWork.raw, 1_000, max(work.raw, 1), .halfToEven))
    serving = lab.servingChips
  }

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let chips = Chips(raw: 0)...Chips(raw: 100_000_000_000_000)
    fields.field("training", &training, in: chips, help: "chips in the training run")
    fields.field("experiments", &experiments, in: chips, help: "chips in experiments")
    fields.field("serving", &serving, in: chips, help: "chips for users")
  }

  /// All of it.
  public var whole: Chips { training + experiments + serving }
}

/// How a lab stands among the others.
public struct LabPlace: Described {
  /// Place by the smoothed total, from 1.
  public var rank: Int32 = 0
  /// Share of all customers' money.
  public var marketShare: Rate = 0
  /// Tokens asked of the lab over tokens that it could serve.
  public var load: Rate = 0
  /// People who use its service in a week.
  public var users: Users = 0

  /// Nowhere.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("rank", &rank, in: 0...8, help: "place, from 1")
    fields.field("market_share", &marketShare, in: 0 ... .one, help: "share of customers' money")
    fields.field("load", &load, in: 0 ... .percent(100_000), help: "tokens asked over tokens that could be served")
    fields.field("users", &users, in: 0 ... .millions(20_000), help: "people who use its service in a week")
  }
}
