import Arena
import Foundation
import Quantities
public import RaceEngine
import Randomness

extension Domain {
  /// Capabilities of teams in races that are held against theory.
  static let theory = Domain(1_101)
}

/// Races of a scenario among equal labs that differ in their capability alone, for ``PrecipiceModel``.
///
/// Each lab is the one of seat 0: its role, and its row wherever a mechanic has one for each lab. The labs' part of the
/// chips grows with their number and the cap of one buyer shrinks with it, so that each finds the same market. A unit of
/// the model's capability makes a lab so much larger, in people, chips, sites and money, that it gains as much as by
/// leaving out all safety; its first model, which everybody sees, is a point better for each unit. The ablest lab is expected where the
/// role stands, and the capability at which the shared risk begins moves with it.
public struct PrecipiceField: Sendable {
  /// Why a scenario cannot be played so.
  public struct Unfit: Error, Sendable, Hashable, CustomStringConvertible {
    /// What it lacks, in words.
    public let description: String
  }

  /// The rules, with as many equal labs as race.
  public let rules: Ruleset
  /// What the model's numbers are in the game.
  public private(set) var yardstick: PrecipiceYardstick
  /// Points at the end that a lab loses by working with all safety, while nobody else does.
  public private(set) var price = 0.0
  /// How many times as large a lab is for each unit of the model's capability.
  public private(set) var size = 2.0

  /// How many labs race.
  public var teams: Int { rules.roles.count }

  /// Equal labs.
  /// - Parameters:
  ///   - rules: The scenario's.
  ///   - teams: How many labs race; 2 to 8.
  /// - Throws: `Unfit` where the scenario has no safety work, or no risk that all share.
  public init(_ rules: Ruleset, teams: Int) throws(Unfit) {
    precondition((2...8).contains(teams), "two to eight labs race")
    guard let safety = rules.safety, rules.catastrophe != nil, rules.training != nil else {
      throw Unfit(description: "the model needs a scenario with training, safety work and a catastrophe that all share")
    }
    let before = rules.roles.count
    var equal = rules
    var copying = Copying(teams: teams)
    equal.visit(&copying)
    let role = rules.roles[0]
    equal.roles.removeAll()
    for _ in 0..<teams { equal.roles.append(role) }
    if var chips = equal.chips {
      chips.labsPart = min(Rate(raw: chips.labsPart.raw * Int64(teams) / Int64(before)), .one)
      chips.cap = min(Rate(raw: chips.cap.raw * Int64(before) / Int64(teams)), .one)
      equal.chips = chips
    }
    self.rules = equal
    yardstick = PrecipiceYardstick(base: role.capability, scale: safety.scale)
  }

  /// Measures what safety costs in this field, and sets the unit of capability so that it is worth as much.
  ///
  /// One lab is played with no and with all safety, while the others leave it out, and at twice
  /// and at half the size. The catastrophe is off meanwhile, so that every race is
  /// played to its end.
  ///
  /// - Parameters:
  ///   - seeds: The races.
  ///   - jobs: How many at once.
  ///   - finished: Called after each seed's four races, from any thread.
  /// - Returns: The field with its unit.
  public func measured(_ seeds: ClosedRange<UInt64>, jobs: Int, finished: @Sendable () -> Void = {}) -> PrecipiceField {
    var field = self
    field.size = 2
    let count = Int(seeds.upperBound - seeds.lowerBound) + 1
    let measured = Batch.run(count, jobs: jobs) { [field] number in
      defer { finished() }
      let seed = seeds.lowerBound + UInt64(number)
      return (
        field.final(safety: 0, ahead: 0, seed: seed) - field.final(safety: 1, ahead: 0, seed: seed),
        field.final(safety: 0, ahead: 1, seed: seed) - field.final(safety: 0, ahead: -1, seed: seed)
      )
    }.compactMap { $0 }
    field.price = measured.reduce(0) { $0 + $1.0 } / Double(count)
    let gain = measured.reduce(0) { $0 + $1.1 } / Double(count)
    // Within what a role may have at the largest effect that is played.
    field.size = gain > 0 ? min(max(pow(4, field.price / gain), 1.05), 2.5) : 2.5
    return field
  }

  /// The capability at the end of the lab of seat 0, less the mean of the others, in points.
  private func final(safety: Double, ahead: Double, seed: UInt64) -> Double {
    var rules = starting([ahead] + [Double](repeating: 0, count: teams - 1))
    rules.catastrophe = nil
    let policies = (0..<teams).map { PrecipiceTeam(.fixed($0 == 0 ? safety : 0), yardstick) }
    var episode = Episode(rules: rules, seed: seed, policies: policies)
    episode.finish()
    let ends = episode.race.tallies().map { Double($0.capability.raw) / 100 }
    return ends[0] - ends.dropFirst().reduce(0, +) / Double(teams - 1)
  }

  /// The rules with labs of so much more capability than the role has, in the model's units, or less.
  private func starting(_ ahead: [Double]) -> Ruleset {
    var rules = rules
    let slope = rules.training?.slope.raw ?? 1_200
    for (seat, capability) in ahead.enumerated() {
      let lift = lift(capability)
      rules.roles[seat].capability = rules.roles[seat].capability + lift
      rules.roles[seat].knowHow = rules.roles[seat].knowHow + Decades(raw: mulDiv(lift.raw, 1_000_000, slope))
      rules.roles[seat].grow(pow(size, capability))
    }
    return rules
  }

  /// The points by which a lab's first model shows a capability.
  private func lift(_ capability: Double) -> Capability {
    Capability(raw: Int64((capability * Double(yardstick.unit.raw)).rounded()))
  }

  /// The teams' capabilities in the race of a seed, uniform on 0…effect, the same for each knowledge and enmity.
  public func capabilities(effect: Double, seed: UInt64) -> [Double] {
    let chance = Chance(seed: seed).realm(.theory)
    return (0..<teams).map { team in
      effect * Double(chance.draw(.theory, turn: 0, of: UInt64(team)).below(1_000_000)) / 1_000_000
    }
  }

  /// Whether the race of a seed ends in a catastrophe.
  /// - Parameters:
  ///   - choice: How all labs choose their safety.
  ///   - effect: The largest capability.
  ///   - seed: The seed of the race and of the capabilities.
  public func endsInCatastrophe(_ choice: PrecipiceTeam.Choice, effect: Double, seed: UInt64) -> Bool {
    played(choice, effect: effect, seed: seed).ending == .catastrophe
  }

  /// The seat with the best model at the end of the race of a seed that no catastrophe can end.
  ///
  /// Of equal ones, the first. The parameters are those of ``endsInCatastrophe(_:effect:seed:)``.
  public func leader(_ choice: PrecipiceTeam.Choice, effect: Double, seed: UInt64) -> Int {
    let ends = played(choice, effect: effect, seed: seed, isDangerous: false).tallies().map(\.capability)
    return ends.indices.max { ends[$0] < ends[$1] || (ends[$0] == ends[$1] && $0 > $1) } ?? 0
  }

  private func played(_ choice: PrecipiceTeam.Choice, effect: Double, seed: UInt64, isDangerous: Bool = true) -> Race {
    // The ablest is expected where the role stands.
    let middle = effect * Double(teams) / Double(teams + 1)
    let ahead = capabilities(effect: effect, seed: seed).map { $0 - middle }
    var rules = starting(ahead)
    if !isDangerous {
      rules.catastrophe = nil
    } else if var catastrophe = rules.catastrophe {
      // In the model a disaster follows from the winner's safety, whatever its capability.
      catastrophe.base = catastrophe.base + lift(ahead.max() ?? 0)
      rules.catastrophe = catastrophe
    }
    var shifted = yardstick
    shifted.base = shifted.base - lift(middle)
    let policies = [PrecipiceTeam](repeating: PrecipiceTeam(choice, shifted), count: teams)
    var episode = Episode(rules: rules, seed: seed, policies: policies)
    episode.finish()
    return episode.race
  }
}

extension Role {
  /// Makes the lab so many times as large, within what a role may have.
  fileprivate mutating func grow(_ times: Double) {
    func grown(_ raw: Int64) -> Int64 { Int64((Double(raw) * times).rounded()) }
    cash = Money(raw: grown(cash.raw))
    coreIncome = Money(raw: grown(coreIncome.raw))
    researchers = Headcount(raw: grown(researchers.raw))
    engineers = Headcount(raw: grown(engineers.raw))
    chips = Chips(raw: grown(chips.raw))
    arriving = Chips(raw: grown(arriving.raw))
    power = Power(raw: grown(power.raw))
  }
}

/// Gives each lab the row of the first, wherever a mechanic has a row for each lab.
private struct Copying: RegisterVisitor, FieldVisitor {
  let teams: Int

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    guard var row = rules else { return }
    row.visit(&self)
    rules = row
  }
  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {}
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {}
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    guard "\(name)" == "labs", !table.isEmpty else { return }
    let first = table[0]
    table.removeAll()
    for _ in 0..<teams { table.append(first) }
  }
}
