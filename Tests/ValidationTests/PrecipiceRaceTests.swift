import RaceEngine
import Scenarios
import Testing
import Validation

/// Races of the precipice with the model's teams in the seats: the main claims hold in the game, too.
@Suite struct PrecipiceRaceTests {
  static let seeds: ClosedRange<UInt64> = 1...96

  /// A field of equals of the scenario, measured.
  private func field(_ teams: Int) throws -> PrecipiceField {
    try PrecipiceField(ScenarioLibrary.load("precipice").rules, teams: teams).measured(1...6, jobs: 2)
  }

  private func catastrophes(
    _ field: PrecipiceField, _ effect: Double, _ enmity: Double, _ knowledge: TeamKnowledge
  ) -> Int {
    let choice = PrecipiceTeam.Choice.equilibrium(effect: effect, enmity: enmity, knowing: knowledge)
    return Self.seeds.count { field.endsInCatastrophe(choice, effect: effect, seed: $0) }
  }

  @Test func `safety costs speed, and keeps the race from its end`() throws {
    // Luck spreads the price of a race by three points.
    let measured = try PrecipiceField(ScenarioLibrary.load("precipice").rules, teams: 2).measured(1...200, jobs: 2)
    #expect((0.6...6).contains(measured.price))
    #expect((1.1..<2.5).contains(measured.size))
    let field = try field(2)
    let safe = Self.seeds.count { field.endsInCatastrophe(.fixed(1), effect: 0, seed: $0) }
    let unsafe = Self.seeds.count { field.endsInCatastrophe(.fixed(0), effect: 0, seed: $0) }
    #expect(safe <= 8)
    #expect(unsafe >= 72)
  }

  @Test func `enmity, teams and knowledge raise the rate of catastrophes`() throws {
    let (two, five) = (try field(2), try field(5))
    let calm = catastrophes(two, 1, 0.5, .none)
    #expect(catastrophes(two, 1, 1, .none) >= calm + 32)
    let few = catastrophes(two, 2, 0.5, .all)
    #expect(catastrophes(five, 2, 0.5, .all) >= few + 16)
    #expect(few >= catastrophes(two, 2, 0.5, .none) + 24)
  }

  @Test func `capability that counts for more lowers it`() throws {
    let two = try field(2)
    #expect(catastrophes(two, 4, 1, .none) + 32 <= catastrophes(two, 0.5, 1, .none))
    #expect(catastrophes(two, 4, 1, .own) + 16 <= catastrophes(two, 0.5, 1, .own))
  }

  @Test func `a scenario without a shared risk cannot be held against the model`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    #expect(throws: PrecipiceField.Unfit.self) { try PrecipiceField(rules, teams: 2) }
  }
}
