import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("M3 A full table of models")
struct ModelTableTests {
  /// A table full of closed models of the first lab, of 100 points and one more each.
  private func full(_ state: (Int) -> ReleaseState = { _ in .closed }) -> Stage {
    var stage = Stage()
    stage.world.models.removeAll()
    for place in 0..<80 { stage.addModel(of: first, .points(100 + Int64(place)), state(place)) }
    return stage
  }

  private func add(_ stage: inout Stage, of seat: Seat = second) -> [Int32] {
    let before = Set(stage.world.models.indices.map { stage.world.models[$0].id })
    stage.addModel(of: seat, .points(90))
    let after = Set(stage.world.models.indices.map { stage.world.models[$0].id })
    #expect(stage.world.models.count == 80 && after.subtracting(before).count == 1)
    return before.subtracting(after).sorted()
  }

  @Test("The weakest closed model that its lab has bettered goes first")
  func closedFirst() {
    var stage = full()
    let numbers = stage.world.models.indices.map { stage.world.models[$0].id }
    #expect(add(&stage) == [numbers[0]])
    #expect(add(&stage) == [numbers[1]])
    var open = full { $0 < 10 ? .open : .closed }
    #expect(add(&open) == [open.world.models[9].id + 8])
  }

  @Test("The oldest among equals goes")
  func oldest() {
    var stage = full()
    for place in 20..<30 { stage.world.models[place].capability = .points(50) }
    let number = stage.world.models[20].id
    #expect(add(&stage) == [number])
  }

  @Test("Without closed ones a bettered open model is archived, then a secret one; a lab's best is kept")
  func openThenSecret() {
    var stage = full { $0 < 40 ? .open : .unreleased }
    let (weakest, best) = (stage.world.models[0].id, stage.world.models[39].id)
    #expect(add(&stage) == [weakest])
    for _ in 0..<38 { #expect(add(&stage) != [best]) }
    #expect(stage.world.labs[first].capability == .points(139))
    let dropped = add(&stage)
    #expect(dropped != [best] && dropped.count == 1)
    stage.world.rankReleases()
    #expect(stage.world.labs[first].capability == .points(139))
  }

  @Test("Numbers are never given twice, in whatever order labs train")
  func numbers() {
    var stage = Stage()
    stage.world.models.removeAll()
    var given: Set<Int32> = []
    for place in 0..<300 { given.insert(stage.addModel(of: Seat(Int(Scribble.number(place, below: 3))), .points(99))) }
    #expect(given.count == 300 && given.allSatisfy { $0 > 0 })
  }
}
