import Quantities
import Randomness
public import RaceEngine

/// Small rulesets with every mechanic on, for tests that need a lively race and no scenario file.
public enum SampleRules {
  /// An AI-native lab, an incumbent platform and a well-funded entrant, with four segments and a table of chip supply.
  ///
  /// - Parameter quarters: How many quarters are played, 1 to 80.
  public static func threeLabs(quarters: Int32 = 12) -> Ruleset {
    var rules = everyMechanic()
    rules.race.quarters = quarters
    for role in [native(), platform(), entrant()] { rules.roles.append(role) }
    return rules
  }

  /// The same labs with the first mechanics alone, those that every race has: for tests of one of these by itself.
  public static func plainLabs(quarters: Int32 = 12) -> Ruleset {
    var rules = threeLabs(quarters: quarters)
    var leaving = LaterOff()
    rules.visit(&leaving)
    return rules
  }

  /// Every mechanic with its usual values, chip supply and segments filled, without roles.
  public static func everyMechanic() -> Ruleset {
    var rules = Ruleset()
    var filling = UsualValues()
    rules.visit(&filling)
    for thousands in [92, 213, 345, 452] as [Int64] {
      var supply = ChipMarket.Supply()
      supply.chips = .whole(thousands * 1_000)
      rules.chips?.supply.append(supply)
    }
    for segment in segments() { rules.customers?.segments.append(segment) }
    return rules
  }

  private static func native() -> Role {
    var role = role(.native, cash: 4_500, researchers: 250, thousandChips: 20, capability: 126)
    role.mayRaise = true
    role.founders = .percent(75)
    role.mission = .percent(50)
    role.brand = .percent(50)
    return role
  }

  private static func platform() -> Role {
    var role = role(.platform, cash: 3_000, researchers: 220, thousandChips: 12, capability: 117)
    role.mayRaise = false
    role.coreIncome = .millions(700)
    role.productivity = .percent(65)
    role.mission = .percent(25)
    role.knowHow = Decades(raw: -280_000)
    role.brand = .percent(20)
    role.reach = .percent(50)
    return role
  }

  private static func entrant() -> Role {
    var role = role(.entrant, cash: 120, researchers: 40, thousandChips: 2, capability: 108)
    role.mayRaise = true
    role.promised = .millions(1_200)
    role.promisedTurn = 2
    role.founders = .percent(70)
    role.productivity = .percent(110)
    role.mission = .percent(40)
    role.knowHow = Decades(raw: -300_000)
    role.brand = .percent(2)
    return role
  }

  private static func role(
    _ kind: ActorKind, cash: Int64, researchers: Int64, thousandChips: Int64, capability: Int64
  ) -> Role {
    var role = Role()
    role.kind = kind
    role.cash = .millions(cash)
    role.researchers = .people(researchers)
    role.engineers = .people(max(60, thousandChips * 16))
    role.chips = .whole(thousandChips * 1_000)
    role.arriving = .whole(thousandChips * 120)
    role.power = Power(raw: thousandChips * 2_340)
    role.capability = .points(capability)
    return role
  }

  private static func segments() -> [Segment] {
    [
      segment(.consumer, [190, 9, 148], weights: [140, 240, 120, 100, 10, 150]),
      segment(.enterprise, [44, 25, 158], weights: [320, 160, 60, 80, 40, 150]),
      segment(.developer, [60, 8, 146], weights: [210, 260, 30, 30, 80, 80]),
      segment(.government, [16, 6, 150], weights: [180, 200, 60, 80, 60, 120]),
    ]
  }

  /// Start in millions, ceiling in billions, midpoint in points; weights in percent, in the order of the fields.
  private static func segment(_ kind: SegmentKind, _ size: [Int64], weights: [Int64]) -> Segment {
    var segment = Segment()
    segment.kind = kind
    segment.start = .millions(size[0])
    segment.ceiling = .billions(size[1])
    segment.midpoint = .points(size[2])
    segment.quality = .percent(weights[0])
    segment.price = .percent(weights[1])
    segment.brand = .percent(weights[2])
    segment.reach = .percent(weights[3])
    segment.openness = .percent(weights[4])
    segment.habit = .percent(weights[5])
    segment.none = .percent(-150)
    return segment
  }
}

/// Turns off all but the first twenty-one mechanics.
private struct LaterOff: RegisterVisitor {
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    if step.name.domain.number > 21 { rules = nil }
  }
}

/// Turns every mechanic on.
private struct UsualValues: RegisterVisitor {
  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) { rules = Rule.Rules() }
}
