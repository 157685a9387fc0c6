import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("C10 Fleet split: training, users, experiments")
struct FleetSplitTests {
  /// A thousand chips that a hundred engineers run well.
  private func stage() -> Stage {
    var stage = Stage {
      var fleet = FleetSplit.Rules()
      (fleet.work, fleet.chipsPerEngineer, fleet.fall) = (3_000, .whole(10), .percent(50))
      $0.fleet = fleet
    }
    for seat in stage.world.seats {
      stage.world.labs[seat].chips = .whole(1_000)
      stage.world.labs[seat].running = .whole(1_000)
      stage.world.labs[seat].engineers = .people(100)
    }
    return stage
  }

  private func split(_ training: Rate, _ serving: Rate) -> (inout OrderSheet) -> Void {
    {
      var order = FleetSplit.Order()
      (order.training, order.serving) = (training, serving)
      _ = $0.fleet.put(order)
    }
  }

  private func train(_ quarters: Int32) -> (inout OrderSheet) -> Void {
    {
      var order = TrainingRuns.Order()
      order.quarters = quarters
      _ = $0.training.put(order)
    }
  }

  @Test("With a run under way each part does its work, and experiments get the rest")
  func parts() {
    var stage = stage()
    stage.world.training[first].quartersLeft = 2
    #expect(stage.order(first, split(.percent(50), .percent(30))).isEmpty)
    stage.play(FleetSplit.self)
    let lab = stage.world.labs[first]
    #expect(lab.trainingWork == 1_500_000 && lab.experimentWork == 600_000 && lab.servingChips == .whole(300))
  }

  @Test("Without a run its part does experiments; a run that starts in the quarter has it at once")
  func noRun() {
    var stage = stage()
    stage.order(first, split(.percent(50), .percent(30)))
    stage.order(second) {
      split(.percent(50), .percent(30))(&$0)
      train(2)(&$0)
    }
    stage.play(FleetSplit.self)
    #expect(stage.world.labs[first].trainingWork == 0 && stage.world.labs[first].experimentWork == 2_100_000)
    #expect(stage.world.labs[second].trainingWork == 1_500_000)
  }

  @Test("The split stands until it is changed, and is the rules' at the start")
  func stands() {
    var stage = Stage {
      $0.fleet?.training = .percent(11)
      $0.fleet?.serving = .percent(22)
    }
    #expect(stage.world.labs[second].trainingShare == .percent(11))
    #expect(stage.world.labs[second].servingShare == .percent(22))
    stage = self.stage()
    stage.order(first, split(.percent(10), .percent(60)))
    for _ in 0..<3 {
      stage.play(FleetSplit.self)
      #expect(stage.world.labs[first].servingChips == .whole(600))
      stage.nextTurn()
    }
  }

  @Test("The parts may be all of the fleet, but not more")
  func whole() {
    var stage = stage()
    #expect(stage.order(first, split(.percent(60), .percent(40) + 1)).map(\.brief) == ["splitBeyondWhole"])
    #expect(stage.order(first, split(.one + 1, 0)).map(\.brief) == ["training 1000001 not in 0...1000000"])
    #expect(stage.order(first, split(.percent(60), .percent(40))).isEmpty)
    stage.play(FleetSplit.self)
    #expect(stage.world.labs[first].servingChips == .whole(400))
  }

  @Test("Beyond what its engineers can run, a fleet loses by the ratio to the stated power")
  func efficiency() {
    var stage = stage()
    #expect(stage.view(of: first).fleet.efficiency == .one)
    #expect(stage.view(of: first).fleet.skill == .whole(1_000))
    stage.world.labs[first].running = .whole(4_000)
    // A quarter of what is needed, to the power of a half.
    #expect(abs(stage.view(of: first).fleet.efficiency.raw - 500_000) < 5)
    stage.order(first, split(0, 0))
    stage.play(FleetSplit.self)
    #expect(abs(stage.world.labs[first].experimentWork.raw - 6_000_000) < 60)
    stage.world.labs[first].engineers = 0
    #expect(stage.view(of: first).fleet.efficiency.raw < 1_000)
  }

  @Test("More engineers never do less, more chips neither")
  func monotonic() {
    func work(_ chips: Int64, _ engineers: Int64) -> Work {
      var stage = stage()
      stage.world.labs[first].running = .whole(chips)
      stage.world.labs[first].engineers = .people(engineers)
      stage.order(first, split(0, 0))
      stage.play(FleetSplit.self)
      return stage.world.labs[first].experimentWork
    }
    for step in 1..<60 as Range<Int64> {
      #expect(work(5_000, step * 10) >= work(5_000, step * 10 - 10))
      #expect(work(step * 100, 80) >= work(step * 100 - 100, 80))
    }
    #expect(work(5_000, 600) == work(5_000, 500))
  }

  @Test("The three parts sum to the fleet that runs well, to a rounding")
  func sum() {
    for place in 0..<100 {
      var stage = stage()
      stage.world.training[first].quartersLeft = 1
      stage.world.labs[first].running = Chips(raw: Scribble.number(place, below: 9_000_000))
      let training = Rate(raw: Scribble.number(place, below: 1_000_001, seed: 2))
      let serving = Rate(raw: Scribble.number(place, below: training.rest.raw + 1, seed: 3))
      #expect(stage.order(first, split(training, serving)).isEmpty)
      let useful = stage.world.labs[first].running.times(stage.view(of: first).fleet.efficiency)
      stage.play(FleetSplit.self)
      let lab = stage.world.labs[first]
      let sum = lab.trainingWork.raw + lab.experimentWork.raw + mulDiv(lab.servingChips.raw, 3_000, 1_000)
      #expect(abs(sum - mulDiv(useful.raw, 3_000, 1_000)) <= 3)
    }
  }
}
