import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing

/// Characters act by where they stand, and not by name alone.
@Suite struct StandingPointTests {
  private static func view(_ seat: Int, quarters: Int32 = 32) throws -> (Observation, Ruleset) {
    let rules = try ScenarioLibrary.load("race-2023").rules
    var view = Race(rules: rules, seed: 1).observation(for: Seat(seat))
    view.quarters = quarters
    return (view, rules)
  }

  @Test func `an upstart hires first and opens for everybody, a lab that sells asks a fee`() throws {
    var (upstart, rules) = try Self.view(4)
    let small = OpenChampion().habits(seeing: &upstart, &rules)
    #expect(small.isPeopleFirst && small.opening == .always && !small.isRestricting)
    var (platform, _) = try Self.view(2)
    let large = OpenChampion().habits(seeing: &platform, &rules)
    #expect(!large.isPeopleFirst && large.opening == .always && large.isRestricting)
  }

  @Test func `in a short race there is no time to begin as an upstart`() throws {
    var (view, rules) = try Self.view(4, quarters: 12)
    let habits = OpenChampion().habits(seeing: &view, &rules)
    #expect(!habits.isPeopleFirst && habits.opening == .trailing)
  }

  @Test func `who bets on being first hides what it finds while it leads, and no longer`() throws {
    var (leader, rules) = try Self.view(0)
    #expect(ClosedFrontier().habits(seeing: &leader, &rules).papers < .one)
    var (behind, _) = try Self.view(1)
    #expect(ClosedFrontier().habits(seeing: &behind, &rules).papers == .one)
  }
}
