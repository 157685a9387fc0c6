import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("M1 Training runs: size, know-how and luck make a model")
struct TrainingRunsTests {
  /// A hundred points at 1e25 FLOP, ten for each decade, without luck.
  private func stage(seed: UInt64 = 1, _ change: (inout TrainingRuns.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage(seed: seed) { rules in
      var training = TrainingRuns.Rules()
      (training.baseCapability, training.base, training.slope) = (.points(100), 25_000_000, .points(10))
      (training.luck, training.luckOfJump, training.longest, training.adoption) = (0, 0, 4, .one)
      change(&training)
      rules.training = training
    }
    stage.world.models.removeAll()
    stage.world.rankReleases()
    for seat in stage.world.seats {
      stage.world.labs[seat].knowHow = 0
      stage.world.labs[seat].running = .whole(10)
      stage.world.labs[seat].trainingWork = 5_000_000
      stage.world.training[seat] = TrainingRuns.Run()
    }
    return stage
  }

  private func train(_ quarters: Int32) -> (inout OrderSheet) -> Void {
    {
      var order = TrainingRuns.Order()
      order.quarters = quarters
      _ = $0.training.put(order)
    }
  }

  /// Runs of a length, played to their end.
  private func finish(_ stage: inout Stage, _ quarters: Int32, _ seats: [Seat] = [first]) {
    for seat in seats { #expect(stage.order(seat, train(quarters)).isEmpty) }
    for _ in 0..<quarters {
      stage.play(TrainingRuns.self)
      stage.nextTurn()
    }
  }

  @Test(
    "A run takes its quarters and ends in one model, of all the work that was done", arguments: [1, 2, 4] as [Int32])
  func length(quarters: Int32) {
    var stage = stage()
    #expect(stage.order(first, train(quarters)).isEmpty)
    for quarter in 1...quarters {
      stage.play(TrainingRuns.self)
      let view = stage.view(of: first)
      #expect(view.training.quartersLeft == quarters - quarter)
      #expect(view.models.count == (quarter == quarters ? 1 : 0))
      #expect(view.training.begun == 0)
      stage.nextTurn()
    }
    let model = stage.world.models[0]
    #expect(model.owner == first && model.state == .unreleased && model.releasedTurn == -1 && model.id > 0)
    #expect(model.size == Decades(raw: 18_000_000) + Logarithm.log10(Int64(quarters) * 5_000_000))
    for _ in 0..<3 {
      stage.play(TrainingRuns.self)
      stage.nextTurn()
    }
    #expect(stage.world.models.count == 1)
  }

  @Test("Capability is linear in the logarithm of work times know-how")
  func capability() {
    func capability(_ work: Int64, _ knowHow: Int64) -> Int64 {
      var stage = stage()
      stage.world.labs[first].trainingWork = Work(raw: work)
      stage.world.labs[first].knowHow = Decades(raw: knowHow)
      finish(&stage, 1)
      #expect(stage.world.models[0].knowHow.raw == knowHow)
      return stage.world.models[0].capability.raw
    }
    #expect(capability(10_000_000, 0) == 10_000)
    #expect(capability(100_000_000, 0) == 11_000)
    #expect(capability(10_000_000, 500_000) == 10_500)
    #expect(capability(1_000_000, -500_000) == 8_500)
    #expect(capability(1, -9_000_000) == 1)
  }

  @Test(
    "A run has the recipe of its start, and takes up a part of what is found meanwhile",
    arguments: [0, 30, 100] as [Int64])
  func recipe(adoption: Int64) {
    var stage = stage { $0.adoption = .percent(adoption) }
    stage.world.labs[first].knowHow = 200_000
    stage.order(first, train(2))
    stage.play(TrainingRuns.self)
    stage.nextTurn()
    stage.world.labs[first].knowHow = 700_000
    let view = stage.view(of: first).training
    stage.play(TrainingRuns.self)
    #expect(stage.world.models[0].knowHow.raw == 200_000 + adoption * 5_000)
    #expect(view.recipe == 200_000 && view.work == 5_000_000)
    // Half of the work is done: log10 of 5e24, and the recipe as it is now.
    #expect(
      view.expected.raw == 10_000 + (Logarithm.log10(5_000_000).raw - 7_000_000 + 200_000 + adoption * 5_000) / 1_000)
  }

  @Test("Luck held, more work never gives a weaker model: by a little or by much, with good luck or bad")
  func moreWork() {
    for seed in 1...40 as ClosedRange<UInt64> {
      var usual = Stage(seed: seed)
      usual.world.models.removeAll()
      usual.world.training[first].last = 23_500_000
      usual.world.labs[first].running = .whole(10)
      var last: Int64 = 0
      var work: Int64 = 1_000_000 + Int64(seed) * 7_919
      for step in 0..<150 as Range<Int64> {
        work += step < 130 ? work / 2_000 : work / 3
        var tried = usual
        tried.world.labs[first].trainingWork = Work(raw: work)
        finish(&tried, 1)
        let found = tried.world.models[0].capability.raw
        #expect(found >= last, "seed \(seed), work \(work)")
        last = found
      }
    }
  }

  @Test("Luck is a bell around what was expected, wider by the jump over the last run")
  func spread() {
    func deviations(_ last: Int64) -> [Double] {
      (1...400 as ClosedRange<UInt64>).map { seed in
        var stage = stage(seed: seed) { ($0.luck, $0.luckOfJump) = (100, 300) }
        stage.world.labs[first].trainingWork = 10_000_000
        stage.world.training[first].last = Decades(raw: last)
        finish(&stage, 1)
        return Double(stage.world.models[0].capability.raw - 10_000)
      }
    }
    for (last, wanted) in [(25_000_000, 100.0), (26_000_000, 100.0), (24_000_000, 400.0)] as [(Int64, Double)] {
      let all = deviations(last)
      // The error of a deviation from 400 draws is 3.5 %.
      #expect(abs(all.deviation - wanted) < wanted * 0.18, "after \(last): \(all.deviation)")
      #expect(abs(all.mean) < wanted * 0.25)
    }
  }

  @Test("Luck belongs to the seat and the quarter in which the run began, not to its length or to others")
  func ownLuck() {
    func luck(_ quarters: Int32, _ others: [Seat]) -> Int64 {
      var stage = self.stage(seed: 5) { $0.luck = 300 }
      for seat in stage.world.seats { stage.world.labs[seat].trainingWork = Work(raw: 12_000_000 / Int64(quarters)) }
      finish(&stage, quarters, [second] + others)
      let world = stage.world
      return world.models.indices.map { world.models[$0] }.first { $0.owner == second }?.capability.raw ?? 0
    }
    let alone = luck(1, [])
    #expect(luck(3, []) == alone && luck(1, [first]) == alone && luck(1, [first, third]) == alone)
    var lucks: Set<Int64> = []
    var stage = self.stage(seed: 5) { $0.luck = 300 }
    for _ in 0..<6 { finish(&stage, 1, [first, second, third]) }
    for place in stage.world.models.indices { lucks.insert(stage.world.models[place].capability.raw) }
    #expect(lucks.count > 15)
  }

  @Test("A run that is stopped still trains this quarter, and ends with what it has")
  func stop() {
    var stage = stage()
    stage.order(first, train(4))
    stage.play(TrainingRuns.self)
    stage.nextTurn()
    #expect(stage.order(first, train(0)).isEmpty)
    stage.play(TrainingRuns.self)
    #expect(stage.world.models.count == 1)
    #expect(stage.world.models[0].capability == .points(100))
    #expect(!stage.view(of: first).training.isUnderWay)
  }

  @Test("A run without any work ends in nothing")
  func noWork() {
    var stage = stage()
    stage.world.labs[first].trainingWork = 0
    finish(&stage, 2)
    #expect(stage.world.models.isEmpty && !stage.view(of: first).training.isUnderWay)
    #expect(stage.view(of: first).training.expected == 0)
  }

  @Test("What the position does not allow is refused")
  func refused() {
    var stage = stage()
    #expect(stage.order(first, train(0)).map(\.brief) == ["noRun"])
    #expect(stage.order(first, train(5)).map(\.brief) == ["quarters 5 not in 1...4"])
    #expect(stage.order(first, train(21)).map(\.brief) == ["quarters 21 not in 0...20"])
    stage.order(first, train(3))
    stage.play(TrainingRuns.self)
    stage.nextTurn()
    #expect(stage.order(first, train(1)).map(\.brief) == ["runUnderWay"])
    stage.world.labs[second].running = 0
    #expect(stage.order(second, train(1)).map(\.brief) == ["noChips"])
  }

  @Test("Roles with a capability start with a closed model of just that, others with none")
  func start() {
    var rules = SampleRules.threeLabs()
    rules.roles[2].capability = 0
    let race = Race(rules: rules, seed: 1)
    let world = race.world
    #expect(world.models.count == 2)
    for place in world.models.indices {
      let (model, role) = (world.models[place], rules.roles[place])
      #expect(model.owner == Seat(place) && model.state == .closed && model.capability == role.capability)
      #expect(model.knowHow == role.knowHow)
      #expect(world.labs[model.owner].capability == role.capability)
    }
    #expect(race.observation(for: third).field[2].capability == 0)
  }

  @Test("A run and its model are secrets of their lab")
  func secret() {
    var stage = stage()
    finish(&stage, 1)
    stage.order(first, train(3))
    stage.play(TrainingRuns.self)
    let other = stage.view(of: second)
    #expect(other.models.isEmpty && !other.training.isUnderWay && other.field[0].capability == 0)
  }

  @Test("The number of a lab's model does not tell how many models others have trained in secret")
  func secretNumbers() {
    func number(_ others: [Seat]) -> Int32 {
      var stage = stage()
      for _ in 0..<2 { finish(&stage, 1, others) }
      finish(&stage, 1, [second])
      let view = stage.view(of: second)
      return view.models[view.models.count - 1].id
    }
    #expect(number([]) == number([first]))
    #expect(number([]) == number([first, third]))
  }
}
