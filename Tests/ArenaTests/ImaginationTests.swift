import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import Testing

/// What a seat imagines of its rivals is about what they are.
@Suite struct ImaginationTests {
  /// Hidden figures of a lab, as its own seat sees them.
  private static let figures: [(name: String, of: @Sendable (Observation) -> Int64)] = [
    ("cash", { $0.own.cash.raw }),
    ("chips", { $0.own.chips.raw }),
    ("power", { $0.own.power.raw }),
    ("chips on order", { $0.deliveries.onOrder.raw }),
    ("due for them", { $0.deliveries.due.raw }),
    ("power being built", { $0.sites.building.raw }),
    ("researchers", { $0.own.researchers.raw }),
    ("engineers", { $0.own.engineers.raw }),
    ("operating skill", { $0.operations.skill.raw }),
    ("cohesion", { $0.culture.cohesion.raw }),
    ("training under way", { $0.training.work.raw }),
    ("last run", { $0.training.last.raw }),
    ("safeguards", { $0.safety.practice.raw }),
    ("brand", { $0.own.brand.raw }),
    ("revenue before", { $0.own.revenueBefore.raw }),
    ("core income", { $0.own.coreIncome.raw }),
    ("founders' part", { $0.own.founders.raw }),
    ("users' data", { $0.userdata.stock.raw }),
    ("serving gains", { $0.efficiency.gain.raw }),
    ("security", { $0.hardening.security.raw }),
  ]

  @Test(arguments: [6, 16, 26])
  func `rivals are imagined about as large as they are`(quarter: Int32) throws {
    let rules = try ScenarioLibrary.load("race-2023").rules
    var (truth, imagined) = (Self.figures.map { _ in Int64(0) }, Self.figures.map { _ in Int64(0) })
    for seed in 1...6 as ClosedRange<UInt64> {
      var episode = Episode(rules: rules, seed: seed, policies: rules.roles.indices.map { _ in Steady() })
      var nobody = NoRecorder()
      while episode.race.turn < quarter { episode.step(&nobody) }
      let views = episode.race.seats.map { episode.race.observation(for: $0) }
      for view in views {
        let race = ImaginedRace(from: view, rules: rules, seed: seed)
        for rival in views where rival.seat != view.seat && rival.own.isOpen {
          let guess = race.observation(for: rival.seat)
          for (place, figure) in Self.figures.enumerated() {
            truth[place] += figure.of(rival) / 1_000
            imagined[place] += figure.of(guess) / 1_000
          }
        }
      }
    }
    for (place, figure) in Self.figures.enumerated() {
      #expect(imagined[place] * 2 > truth[place], "\(figure.name) is taken too small")
      #expect(imagined[place] < truth[place] * 2, "\(figure.name) is taken too large")
    }
  }
}
