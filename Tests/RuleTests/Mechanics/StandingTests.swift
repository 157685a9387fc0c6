import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("P3 Standing: becoming what others build on")
struct StandingTests {
  private func stage(_ change: (inout Standing.Rules) -> Void = { _ in }) -> Stage {
    var stage = Stage { rules in
      var standing = Standing.Rules()
      (standing.reach, standing.closedPull) = (.points(10), .percent(40))
      (standing.inertia, standing.speed) = (.one, .percent(20))
      change(&standing)
      rules.standing = standing
    }
    stage.world.models.removeAll()
    stage.world.rankReleases()
    for seat in stage.world.seats { stage.world.labs[seat].standing = 0 }
    return stage
  }

  private func standings(_ stage: Stage) -> [Int64] {
    var stage = stage
    stage.play(Standing.self)
    let world = stage.world
    return world.seats.map { world.labs[$0].standing.raw }
  }

  @Test("The best open model pulls as much as inertia: half of everything, a fifth of the way in a quarter")
  func alone() {
    var stage = stage()
    stage.addModel(of: first, .points(120), .open)
    #expect(standings(stage) == [100_000, 0, 0])
    stage.world.labs[first].standing = .percent(40)
    #expect(standings(stage) == [420_000, 0, 0])
    stage.world.labs[first].standing = .percent(90)
    #expect(standings(stage) == [820_000, 0, 0])
  }

  @Test("Each reach behind the best of all divides the pull by e, whoever has the best")
  func behind() {
    var stage = stage { $0.speed = .one }
    stage.addModel(of: first, .points(120), .open)
    stage.addModel(of: second, .points(130), .closed)
    // e^−1 = 0.36788 against an inertia of one.
    #expect(abs(standings(stage)[0] - 268_941) < 3)
    stage.addModel(of: third, .points(130), .open)
    let all = standings(stage)
    #expect(abs(all[2] - 422_319) < 3 && abs(all[0] - 155_362) < 3 && all[1] == 0)
  }

  @Test("A lab pulls with its best open model, not with many")
  func best() {
    var stage = stage()
    stage.addModel(of: first, .points(120), .open)
    let one = standings(stage)
    for points in [110, 119, 120] as [Int64] { stage.addModel(of: first, .points(points), .open) }
    #expect(standings(stage) == one)
  }

  @Test("What developers buy pulls too; closed models do not")
  func developers() {
    var stage = stage { $0.speed = .one }
    stage.addModel(of: first, .points(120), .closed)
    #expect(standings(stage) == [0, 0, 0])
    let place = stage.rules.customers?.segments.indices.first { stage.rules.customers?.segments[$0].kind == .developer }
    stage.world.customers.segments[place ?? 0].shares[first] = .percent(50)
    // A pull of 0.2 over 1.2.
    #expect(standings(stage) == [166_666, 0, 0])
  }

  @Test("Developers are found wherever they stand among the segments")
  func developersAnywhere() {
    for position in 0..<3 {
      var stage = Stage { rules in
        rules.standing?.speed = .one
        rules.customers?.segments.removeAll()
        for place in 0..<3 {
          var segment = Segment()
          segment.kind = place == position ? .developer : .consumer
          segment.start = .millions(1)
          rules.customers?.segments.append(segment)
        }
      }
      stage.world.models.removeAll()
      stage.world.customers.segments[position].shares[first] = .percent(50)
      #expect(standings(stage)[0] > 0, "developers at \(position)")
      stage.world.customers.segments[position].shares[first] = 0
      stage.world.customers.segments[(position + 1) % 3].shares[first] = .percent(50)
      #expect(standings(stage)[0] == 0, "consumers beside \(position)")
    }
  }

  @Test("Opening a model never lowers the standing of its lab, nor raises that of others")
  func opening() {
    for place in 0..<200 {
      var stage = stage()
      for seat in stage.world.seats {
        let number = place * 8 + Int(seat.index)
        let state = ReleaseState(raw: 1 + Scribble.number(number, below: 2, seed: 2))
        stage.addModel(of: seat, .points(100 + Scribble.number(number, below: 30)), state)
        stage.world.labs[seat].standing = Rate(raw: Scribble.number(number, below: 333_333, seed: 3))
      }
      let before = standings(stage)
      stage.world.models[0].state = .open
      let after = standings(stage)
      #expect(after[0] >= before[0] && after[1] <= before[1] && after[2] <= before[2])
    }
  }

  @Test("Standings sum to at most one, fall to nothing without pull, and every movement is public")
  func sums() {
    var stage = stage { ($0.inertia, $0.closedPull, $0.speed) = (.percent(1), .percent(500), .one) }
    for seat in stage.world.seats {
      stage.addModel(of: seat, .points(120), .open)
      for place in stage.world.customers.segments.indices {
        stage.world.customers.segments[place].shares[seat] = Rate(raw: 333_333)
      }
    }
    let sum = standings(stage).reduce(0, +)
    #expect(sum <= 1_000_000 && sum > 990_000)
    stage = self.stage()
    stage.world.labs[first].standing = .percent(50)
    stage.play(Standing.self)
    #expect(stage.world.labs[first].standing == .percent(40))
    #expect(stage.moved(.standing, from: Account(first), to: .world) == 100_000)
    #expect(stage.book.entries.allSatisfy { $0.knownTo == .everyone })
  }

  @Test("A closed lab's open models pull for nobody")
  func closed() {
    var stage = stage()
    stage.addModel(of: first, .points(120), .open)
    stage.addModel(of: second, .points(120), .open)
    let both = standings(stage)
    stage.world.labs[second].isOpen = false
    let one = standings(stage)
    #expect(one[0] > both[0] && one[1] == 0)
  }
}
