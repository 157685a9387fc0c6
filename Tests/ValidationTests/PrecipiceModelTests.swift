import Foundation
import RaceEngine
import Randomness
import Testing
import Validation

/// The formulas of the race to the precipice, against the game itself: nobody can gain by another safety.
@Suite struct PrecipiceModelTests {
  static let races = [0.5, 1, 4].flatMap { effect in
    [0.4, 1].flatMap { enmity in
      [2, 5].map { PrecipiceModel(effect: effect, enmity: enmity, teams: $0) }
    }
  }
  static let safeties = (0...40).map { Double($0) / 40 }

  /// The middle of each of `count` equal parts of 0…most.
  private func middles(_ most: Double, _ count: Int) -> [Double] {
    (0..<count).map { (Double($0) + 0.5) * most / Double(count) }
  }

  /// Chances of the largest of the others' capabilities, at the middles.
  private func chancesOfLargest(_ race: PrecipiceModel, _ count: Int) -> [Double] {
    (0..<count).map { part in
      let power = Double(race.teams - 1)
      return pow(Double(part + 1) / Double(count), power) - pow(Double(part) / Double(count), power)
    }
  }

  @Test(arguments: races) func `who knows nothing cannot gain by another safety`(race: PrecipiceModel) {
    let common = race.safetyKnowingNothing
    let own = middles(race.effect, 2_000)
    func worth(_ safety: Double) -> Double {
      // All others are less able than c + common − safety.
      let chances = own.map { pow(min(max(($0 + common - safety) / race.effect, 0), 1), Double(race.teams - 1)) }
      let wins = chances.reduce(0, +) / Double(own.count)
      return wins * safety + (1 - wins) * (1 - race.enmity) * common
    }
    let best = worth(common)
    for safety in Self.safeties { #expect(worth(safety) <= best + 1e-6, "\(race) \(safety)") }
  }

  @Test(arguments: races) func `who knows its own capability cannot gain by another safety`(race: PrecipiceModel) {
    let (largest, chances) = (middles(race.effect, 800), chancesOfLargest(race, 800))
    for capability in [0.1, 0.4, 0.7, 1].map({ $0 * race.effect }) {
      func worth(_ safety: Double) -> Double {
        zip(largest, chances).reduce(0.0) { sum, other in
          let safetyOfOther = race.safety(ofCapability: other.0)
          let wins = capability - safety > other.0 - safetyOfOther
          return sum + other.1 * (wins ? safety : (1 - race.enmity) * safetyOfOther)
        }
      }
      let best = worth(race.safety(ofCapability: capability))
      for safety in Self.safeties { #expect(worth(safety) <= best + 0.004, "\(race) \(capability) \(safety)") }
    }
  }

  @Test(arguments: races) func `who knows all cannot gain by another safety`(race: PrecipiceModel) {
    for seed in 0..<6 {
      let capabilities = (0..<race.teams).map { team in
        let draw = PolicySeed(seed: UInt64(seed)).draw(turn: 0, of: UInt64(team))
        return race.effect * Double(draw.below(1_000_000)) / 1_000_000
      }
      let chosen = race.safeties(capabilities, knowing: .all)
      func worth(_ team: Int, _ safety: Double) -> Double {
        var safeties = chosen
        safeties[team] = safety
        // Whoever has the largest score wins; of level ones the ablest.
        let winner = capabilities.indices.max { left, right in
          let (low, high) = (capabilities[left] - safeties[left], capabilities[right] - safeties[right])
          return abs(low - high) < 1e-9 ? capabilities[left] < capabilities[right] : low < high
        }!
        return winner == team ? safety : (1 - race.enmity) * safeties[winner]
      }
      for team in capabilities.indices {
        let best = worth(team, chosen[team])
        for safety in Self.safeties { #expect(worth(team, safety) <= best + 1e-9, "\(race) \(capabilities) \(team)") }
      }
      #expect(
        race.winner(capabilities, knowing: .all) == capabilities.indices.max { capabilities[$0] < capabilities[$1] })
    }
  }

  @Test(arguments: races, TeamKnowledge.allCases)
  func `the risk is that of the winners`(race: PrecipiceModel, knowledge: TeamKnowledge) {
    let count = 3_000
    var disasters = 0.0
    for number in 0..<count {
      let capabilities = (0..<race.teams).map { team in
        let draw = PolicySeed(seed: UInt64(number)).draw(turn: 1, of: UInt64(team))
        return race.effect * Double(draw.below(1_000_000)) / 1_000_000
      }
      let winner = race.winner(capabilities, knowing: knowledge)
      disasters += 1 - race.safeties(capabilities, knowing: knowledge)[winner]
    }
    #expect(abs(disasters / Double(count) - race.risk(knowing: knowledge)) < 0.02)
  }

  private func risk(_ effect: Double, _ enmity: Double, _ teams: Int, _ knowledge: TeamKnowledge) -> Double {
    PrecipiceModel(effect: effect, enmity: enmity, teams: teams).risk(knowing: knowledge)
  }

  @Test func `some risks by hand`() {
    #expect(risk(1, 1, 2, .none) == 0.5)
    #expect(abs(risk(1, 1, 2, .own) - 2.0 / 3) < 1e-12)
    #expect(abs(risk(1, 1, 2, .all) - 2.0 / 3) < 1e-12)
    #expect(risk(2, 0.5, 2, .none) == 0)
    #expect(abs(risk(2, 0.5, 2, .own) - 0.75 * 0.75 / 3) < 1e-12)
    // Without enmity all are safe where they know nothing or all.
    #expect(risk(0.5, 0, 3, .none) == 0)
    #expect(risk(0.5, 0, 3, .all) == 0)
    #expect(abs(risk(0.5, 0, 3, .own) - 0.625) < 1e-12)
  }

  @Test(arguments: races) func `the paper's claims`(race: PrecipiceModel) {
    for knowledge in TeamKnowledge.allCases {
      let here = race.risk(knowing: knowledge)
      #expect((0...1).contains(here))
      // Enmity never lowers the risk; the effect of capability does.
      let bitter = risk(race.effect, min(race.enmity * 1.3, 1), race.teams, knowledge)
      let able = risk(race.effect * 1.5, race.enmity, race.teams, knowledge)
      #expect(bitter >= here - 1e-12)
      #expect(able <= here + 1e-12)
      // Further teams raise it where all is known or nothing.
      if knowledge != .own { #expect(risk(race.effect, race.enmity, race.teams + 1, knowledge) >= here - 1e-12) }
    }
    // What is known of capabilities never makes the race safer than knowing nothing.
    #expect(race.risk(knowing: .own) >= race.risk(knowing: .none) - 1e-12)
    #expect(race.risk(knowing: .all) >= race.risk(knowing: .none) - 1e-12)
    // With full enmity knowing others' is worst.
    if race.enmity == 1 { #expect(race.risk(knowing: .all) >= race.risk(knowing: .own) - 1e-12) }
  }

  @Test func `where each knows its own capability, further teams and knowledge of others can make a race safer`() {
    #expect(risk(4, 0.5, 5, .own) < risk(4, 0.5, 2, .own))
    #expect(risk(0.5, 0.5, 2, .all) < risk(0.5, 0.5, 2, .own))
  }
}
