import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("D3 Research: slow discovery, faster catching up")
struct ResearchTests {
  /// Labs at the reference effort, where discovery alone moves know-how.
  private func stage(_ change: (inout Research.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage { rules in
      var research = Research.Rules()
      (research.discovery, research.effortExponent, research.computePart) = (100_000, .percent(50), .percent(50))
      (research.harder, research.referenceWork, research.referenceTalent) = (0, 1_000_000, .people(100))
      (research.catchUpOpen, research.catchUpServed, research.contributions) = (0, 0, 0)
      (research.catchUpTalent, research.catchUpExponent) = (.people(100), .percent(50))
      (research.newcomerCost, research.mentoring) = (.percent(50), 0)
      change(&research)
      rules.research = research
    }
    stage.world.models.removeAll()
    for seat in stage.world.seats {
      stage.world.labs[seat].knowHow = 0
      stage.world.labs[seat].researchers = .people(100)
      stage.world.labs[seat].newcomers = 0
      stage.world.labs[seat].productivity = .one
      stage.world.labs[seat].experimentWork = 1_000_000
      stage.world.labs[seat].standing = 0
    }
    return stage
  }

  /// What the first lab learns in a quarter.
  private func learned(_ stage: Stage, _ lab: (inout Lab) -> Void = { _ in }) -> Int64 {
    var stage = stage
    lab(&stage.world.labs[first])
    let before = stage.world.labs[first].knowHow
    stage.play(Research.self)
    let gain = (stage.world.labs[first].knowHow - before).raw
    #expect(gain >= 0 && stage.moved(.knowHow, from: .world, to: Account(first)) == gain)
    return gain
  }

  @Test("At the reference effort a quarter brings the stated discovery")
  func reference() {
    #expect(learned(stage()) == 100_000)
    #expect(learned(stage { $0.discovery = 0 }) == 0)
  }

  @Test("Effort is compute and talent, each to its part; discovery is effort to its exponent")
  func effort() {
    // A hundred times the compute is ten times the effort, which is the square root of ten in discovery.
    #expect(abs(learned(stage()) { $0.experimentWork = 100_000_000 } - 316_228) < 5)
    #expect(abs(learned(stage()) { $0.researchers = .people(10_000) } - 316_228) < 5)
    #expect(abs(learned(stage()) { $0.experimentWork = 10_000 } - 31_623) < 5)
    #expect(abs(learned(stage { $0.computePart = .one }) { $0.experimentWork = 4_000_000 } - 200_000) < 5)
    #expect(learned(stage { $0.computePart = .one }) { $0.researchers = .people(1) } == 100_000)
    #expect(abs(learned(stage()) { $0.productivity = .percent(400) } - 141_421) < 5)
  }

  @Test("Neither people without chips nor chips without people discover")
  func both() {
    #expect(learned(stage()) { $0.experimentWork = 0 } == 0)
    #expect(learned(stage()) { $0.researchers = 0 } == 0)
    #expect(learned(stage()) { $0.productivity = 0 } == 0)
  }

  @Test("Ideas get harder to find, and no effort brings more than ten times the reference")
  func bounds() {
    let harder = stage { $0.harder = .one }
    #expect(abs(learned(harder) { $0.knowHow = 1_000_000 } - 31_623) < 5)
    #expect(abs(learned(harder) { $0.knowHow = -1_000_000 } - 316_228) < 5)
    #expect(learned(stage { $0.effortExponent = .one }) { $0.experimentWork = 1_000_000_000_000 } == 1_000_000)
  }

  @Test("More experiments, people or productivity never discover less")
  func monotonic() {
    let usual = Stage()
    for (name, more) in [
      ("work", { (lab: inout Lab, step: Int64) in lab.experimentWork = Work(raw: step * 3_777_777) }),
      ("people", { lab, step in lab.researchers = Headcount(raw: step * 13_333) }),
      ("productivity", { lab, step in lab.productivity = Rate(raw: step * 33_333) }),
    ] {
      var last: Int64 = 0
      for step in 0...120 as ClosedRange<Int64> {
        let gain = learned(usual) {
          $0.experimentWork = 20_000_000
          more(&$0, step)
        }
        #expect(gain >= last, "\(name) \(step)")
        last = gain
      }
      #expect(last > 0)
    }
  }

  @Test("Newcomers lose a part of their first quarter, and of their colleagues'")
  func newcomers() {
    let half = stage { $0.computePart = 0 }
    // Fifty newcomers at half their worth: 75 people's effort to the power of a half.
    #expect(abs(learned(half) { $0.newcomers = .people(50) } - 86_603) < 5)
    #expect(abs(learned(half) { $0.newcomers = .people(100) } - 70_711) < 5)
    #expect(learned(half) { $0.newcomers = .people(900) } == learned(half) { $0.newcomers = .people(100) })
    let mentored = stage { ($0.computePart, $0.mentoring) = (0, .percent(50)) }
    #expect(abs(learned(mentored) { $0.newcomers = .people(50) } - 70_711) < 5)
    #expect(learned(stage { $0.newcomerCost = 0 }) { $0.newcomers = .people(50) } == 100_000)
  }

  /// A field in which the second lab has a model half a decade ahead.
  private func behind(_ state: ReleaseState, _ change: (inout Research.Rules) -> Void = { _ in }) -> Stage {
    var stage = stage {
      ($0.discovery, $0.catchUpOpen, $0.catchUpServed) = (0, .percent(40), .percent(20))
      change(&$0)
    }
    stage.addModel(of: second, .points(120), state, knowHow: 500_000)
    return stage
  }

  @Test("A part of the gap to the best model in the world is made good: more of an open one than of a served one")
  func catchingUp() {
    #expect(learned(behind(.open)) == 200_000)
    #expect(learned(behind(.closed)) == 100_000)
    #expect(learned(behind(.unreleased)) == 0)
    #expect(learned(behind(.open)) { $0.knowHow = 500_000 } == 0)
    #expect(learned(behind(.open)) { $0.knowHow = 900_000 } == 0)
    #expect(learned(behind(.open)) { $0.knowHow = 250_000 } == 100_000)
  }

  @Test("Of several models the one that teaches most counts, and its own teach a lab nothing")
  func best() {
    var stage = behind(.closed)
    stage.addModel(of: third, .points(110), .open, knowHow: 400_000)
    #expect(learned(stage) == 160_000)
    stage.addModel(of: first, .points(150), .open, knowHow: 2_000_000)
    #expect(learned(stage) == 160_000)
    stage.world.labs[third].isOpen = false
    #expect(learned(stage) == 160_000)
  }

  @Test("More people catch up faster, but never past the model; nobody learns without people")
  func talent() {
    #expect(abs(learned(behind(.open)) { $0.researchers = .people(400) } - 400_000) < 5)
    #expect(learned(behind(.open)) { $0.researchers = .people(40_000) } == 500_000)
    #expect(learned(behind(.open)) { $0.researchers = 0 } == 0)
    #expect(learned(behind(.open)) { $0.experimentWork = 0 } == 200_000)
  }

  @Test("Outside contributions follow standing")
  func contributions() {
    let open = stage { ($0.discovery, $0.contributions) = (0, 60_000) }
    #expect(learned(open) == 0)
    #expect(learned(open) { $0.standing = .percent(50) } == 30_000)
    #expect(learned(open) { $0.standing = .one } == 60_000)
  }

  @Test("A closed lab learns nothing, and what one lab learns takes from no other")
  func closed() {
    #expect(learned(stage()) { $0.isOpen = false } == 0)
    var stage = stage()
    stage.play(Research.self)
    #expect(stage.world.seats.allSatisfy { stage.world.labs[$0].knowHow == 100_000 })
  }
}
