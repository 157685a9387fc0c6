import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("M3 Releases: closed, or open for good")
struct ReleasesTests {
  private func stage() -> Stage {
    var stage = Stage {
      $0 = $0.without(["costs", "core", "deliveries"])
      $0.releases?.cost = .millions(5)
    }
    stage.world.models.removeAll()
    stage.world.rankReleases()
    for seat in stage.world.seats { stage.world.labs[seat].cash = .millions(100) }
    stage.world.turn = 4
    return stage
  }

  private func release(_ model: Int32, _ manner: ReleaseState) -> (inout OrderSheet) -> Void {
    {
      var order = Releases.Order()
      (order.model, order.manner) = (model, manner)
      _ = $0.releases.put(order)
    }
  }

  @Test(
    "A closed release shows what the model can do, an open one also how it was made",
    arguments: [ReleaseState.closed, .open])
  func shown(manner: ReleaseState) {
    var stage = stage()
    let number = stage.addModel(of: first, .points(120), knowHow: 77_000)
    #expect(stage.view(of: second).models.isEmpty)
    #expect(stage.order(first, release(number, manner)).isEmpty)
    stage.play(Releases.self)
    #expect(stage.world.labs[first].cash == .millions(95) && stage.moved(.money, to: .utilities) == 5_000)
    let seen = stage.view(of: second)
    #expect(seen.models.count == 1 && seen.models[0].state == manner && seen.models[0].releasedTurn == 4)
    #expect(seen.models[0].capability == .points(120) && seen.field[0].capability == .points(120))
    #expect(seen.models[0].knowHow == (manner == .open ? 77_000 : 0))
    #expect((seen.models[0].size > 0) == (manner == .open))
    #expect(stage.view(of: first).models[0].knowHow == 77_000)
  }

  @Test("A closed model may be opened later; open weights are never called back")
  func forGood() {
    var stage = stage()
    let number = stage.addModel(of: first, .points(120))
    stage.order(first, release(number, .closed))
    stage.play(Releases.self)
    stage.nextTurn()
    #expect(stage.order(first, release(number, .closed)).map(\.brief) == ["alreadyReleased"])
    #expect(stage.order(first, release(number, .open)).isEmpty)
    stage.play(Releases.self)
    #expect(stage.world.models[0].state == .open && stage.world.models[0].releasedTurn == 4)
    stage.nextTurn()
    for manner in [ReleaseState.closed, .open] {
      #expect(stage.order(first, release(number, manner)).map(\.brief) == ["alreadyReleased"])
    }
    stage.play(Releases.self)
    #expect(stage.world.models[0].state == .open && stage.book.entries.isEmpty)
  }

  @Test("A refusal tells nothing of a rival's secret model: it is as if there were none")
  func refused() {
    var stage = stage()
    let secret = stage.addModel(of: second, .points(150))
    let shown = stage.addModel(of: second, .points(110), .closed)
    #expect(stage.order(first, release(secret, .open)).map(\.brief) == ["noSuchModel"])
    #expect(stage.order(first, release(999, .open)).map(\.brief) == ["noSuchModel"])
    #expect(stage.order(first, release(shown, .open)).map(\.brief) == ["notYourModel"])
    #expect(stage.order(second, release(secret, .unreleased)).map(\.brief) == ["manner 0 not in 1...2"])
    stage.world.labs[second].cash = .millions(5) - 1
    #expect(stage.order(second, release(secret, .open)).map(\.brief) == ["costs 5000, left 4999"])
  }

  @Test("Several models go out in a turn, each once; a fifth finds no room on the sheet")
  func several() {
    var stage = stage()
    let numbers = (1...5).map { stage.addModel(of: first, .points(100 + $0)) }
    var sheet = OrderSheet()
    let fits = numbers.map { number in
      var order = Releases.Order()
      (order.model, order.manner) = (number, .open)
      return sheet.releases.put(order)
    }
    #expect(fits == [true, true, true, true, false])
    stage.order(first) { $0 = sheet }
    stage.play(Releases.self)
    #expect(stage.world.labs[first].cash == .millions(80))
    #expect((0..<5).map { stage.world.models[$0].state } == [.open, .open, .open, .open, .unreleased])
    #expect(stage.world.labs[first].capability == .points(104))
  }

  @Test("The last word on a model counts: one order for each")
  func sameModel() {
    var stage = stage()
    let number = stage.addModel(of: first, .points(120))
    stage.order(first) {
      release(number, .open)(&$0)
      release(number, .closed)(&$0)
    }
    stage.play(Releases.self)
    #expect(stage.world.models[0].state == .closed && stage.world.labs[first].cash == .millions(95))
  }

  @Test("What is released in a quarter is on the market in that quarter")
  func sameQuarter() throws {
    var race = Race(rules: SampleRules.threeLabs(), seed: 1)
    var model = Model()
    (model.owner, model.capability, model.size) = (first, .points(150), 25_000_000)
    let number = race.world.addModel(model)
    var sheet = OrderSheet()
    release(number, .closed)(&sheet)
    let (vetted, refusals) = race.vet(sheet, for: first)
    #expect(refusals.isEmpty)
    var (with, without) = (race, race)
    var nobody = NoRecorder()
    try with.advance([vetted], &nobody)
    try without.advance([], &nobody)
    let shares = [with, without].map { $0.observation(for: second).field[1].marketShare }
    #expect(shares[0] < shares[1])
  }
}
