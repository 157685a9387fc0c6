public import Quantities
public import RaceEngine

/// What a lab's people and its dealings were like after a quarter, where the race has rules about it.
public struct CareQuarter: Sendable {
  /// The goal of benefit and safety; nil where it does not count.
  public var mission: MissionGoal.Notice?
  /// The goal of living until profit; nil where it does not count.
  public var survival: SurvivalGoal.Notice?
  /// How well its researchers hold together; nil where nobody asks.
  public var culture: Culture.Notice?
  /// What its people hold against it; nil where they hold nothing.
  public var convictions: Convictions.Notice?
  /// Its work on safety; nil where there is none to do.
  public var safety: SafetyWork.Notice?
  /// Its stars; nil where there are none.
  public var stars: StarQuarter?
  /// The number of its cloud patron, 0 for none; nil where there are no patrons.
  public var patron: Int32?
  /// What it added to the risk that all share, 0 to 1; nil where there is none.
  public var danger: Rate?

  init(of seat: Seat, _ world: inout World, _ rules: borrowing Ruleset) {
    if world.mission.weight > 0 { mission = world.mission.labs[seat] }
    if world.survival.weight > 0 { survival = world.survival.labs[seat] }
    if rules.culture != nil { culture = world.culture.labs[seat] }
    if rules.convictions != nil { convictions = world.convictions[seat] }
    if rules.safety != nil { safety = world.safety[seat] }
    if rules.stars != nil { stars = StarQuarter(of: seat, &world) }
    if rules.patronage != nil { patron = world.patronage[seat].patron }
  }

  /// What each lab added to the shared risk in a quarter: its part of what was neglected, by how near it is to the best.
  ///
  /// - Parameters:
  ///   - before: The risk before the quarter.
  ///   - risk: The same after it.
  static func dangers(_ before: Rate, _ world: inout World, _ rules: Catastrophe.Rules?) -> [Rate] {
    guard let rules else { return [] }
    let best = world.catastrophe.best
    let inflow = world.catastrophe.risk - (before - before.times(rules.fading))
    var parts: [Int64] = []
    for seat in world.seats {
      let lab = world.labs[seat]
      guard lab.isOpen, lab.capability > 0 else {
        parts.append(0)
        continue
      }
      let behind = mulDiv((best - lab.capability).raw, 1_000_000, rules.reach.raw)
      let weight = Logarithm.weight(-behind) / 1_000
      parts.append(world.safety[seat].practice.rest.times(Rate(raw: weight)).raw)
    }
    let whole = max(parts.reduce(0, +), 1)
    return parts.map { Rate(raw: mulDiv(max(inflow, 0).raw, $0, whole)) }
  }
}

/// The stars of a lab.
public struct StarQuarter: Described {
  /// How many.
  public var count: Int32 = 0
  /// What they are paid a year, all together.
  public var pay: Money = 0

  /// None.
  public init() {}

  init(of seat: Seat, _ world: inout World) {
    for place in world.stars.stars.indices where world.stars.stars[place].employer == Int32(seat.index) {
      count += 1
      pay += Money(raw: world.stars.stars[place].pay.raw / 1_000)
    }
  }

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("count", &count, in: 0...24, help: "how many")
    fields.field("pay", &pay, in: 0 ... .billions(100), help: "what they are paid a year")
  }
}
