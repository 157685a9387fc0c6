import Arena
import Testing

/// Who sits where, in each format.
@Suite struct DesignTests {
  /// Races of the first blocks of a plan.
  private func races(_ plan: TournamentPlan) -> [PlannedRace] {
    let course = TournamentCourse(plan)
    return course.settled.map { course.race($0) }
  }

  /// How often each policy has each seat.
  private func seatings(_ races: some Sequence<PlannedRace>, _ plan: TournamentPlan) -> [[Int]] {
    var counts = Array(repeating: Array(repeating: 0, count: plan.seats), count: plan.policies.count)
    for race in races { for (seat, policy) in race.lineUp.enumerated() { counts[policy][seat] += 1 } }
    return counts
  }

  private func byBlock(_ races: [PlannedRace]) -> [[PlannedRace]] {
    Dictionary(grouping: races, by: \.block).sorted { $0.key < $1.key }.map(\.value)
  }

  @Test(arguments: [1, 2, 3, 4, 6, 7, 9], [1, 2, 3, 6, 8])
  func `in a block of a round robin each policy has each seat once`(policies: Int, seats: Int) throws {
    let plan = try Plans.plan(.roundRobin, policies: policies, seats: seats, blocks: 5)
    let all = races(plan)
    #expect(all.count == 5 * policies)
    for block in byBlock(all) {
      #expect(Set(block.map(\.seed)).count == 1)
      #expect(seatings(block, plan).joined().allSatisfy { $0 == 1 })
      for race in block {
        let counts = (0..<policies).map { policy in race.lineUp.count { $0 == policy } }
        #expect(counts.max().map { $0 - (counts.min() ?? 0) } ?? 0 <= 1)
      }
    }
  }

  @Test(arguments: [2, 4, 9]) func `fields drawn at random are balanced by seats too`(policies: Int) throws {
    let plan = try Plans.plan(.mixed, policies: policies, seats: 6, blocks: 8)
    for block in byBlock(races(plan)) { #expect(seatings(block, plan).joined().allSatisfy { $0 == 1 }) }
    #expect(races(plan).contains { Set($0.lineUp).count < min(policies, 6) })
  }

  @Test func `every two policies meet in mirrored races`() throws {
    let plan = try Plans.plan(.pairs, policies: 4, seats: 6, blocks: 3)
    for block in byBlock(races(plan)) {
      #expect(block.count == 12)
      #expect(seatings(block, plan).joined().allSatisfy { $0 == 3 })
      #expect(Set(block.map { Set($0.lineUp) }).count == 6)
      #expect(block.allSatisfy { race in Set(race.lineUp).allSatisfy { one in race.lineUp.count { $0 == one } == 3 } })
    }
  }

  @Test(arguments: [2, 4, 8]) func `the challenger has each seat as often as the others each seat`(policies: Int) throws
  {
    let plan = try Plans.plan(.gauntlet, policies: policies, seats: 6, blocks: 3)
    for block in byBlock(races(plan)) {
      #expect(block.count == 6 * (policies - 1))
      #expect(block.allSatisfy { race in race.lineUp.count { $0 == 0 } == 1 })
      let counts = seatings(block, plan)
      #expect(counts[0].allSatisfy { $0 == policies - 1 })
      #expect(counts.dropFirst().joined().allSatisfy { $0 == 5 })
    }
  }

  @Test(arguments: [1, 2, 5]) func `policies under test meet the same backgrounds and not each other`(count: Int) throws
  {
    let format = TournamentFormat.focal(populations: [[2, 3], [4]], seats: count)
    let plan = try Plans.plan(format, policies: 5, seats: 6, blocks: 3)
    #expect(plan.ranked == 0..<2)
    for block in byBlock(races(plan)) {
      #expect(block.count == 2 * 2 * 6)
      let counts = seatings(block, plan)
      #expect(counts[..<2].joined().allSatisfy { $0 == 2 * count })
      for place in 0..<12 {
        let (one, other) = (block[place].lineUp, block[place + 12].lineUp)
        #expect(one.map { $0 < 2 ? -1 : $0 } == other.map { $0 < 2 ? -1 : $0 })
        #expect(!one.contains(1) && !other.contains(0))
        #expect(Set(one).subtracting([0]).isSubset(of: place < 6 ? [2, 3] : [4]))
      }
    }
  }

  @Test func `the world seed of a block depends on the tournament's seed and its number alone`() throws {
    let small = try Plans.plan(.roundRobin, policies: 2, seats: 3, blocks: 2)
    let large = try Plans.plan(.pairs, policies: 5, seats: 6, blocks: 20)
    for block in 0..<2 { #expect(small.seed(ofBlock: block) == large.seed(ofBlock: block)) }
    #expect(Set((0..<20).map { large.seed(ofBlock: $0) }).count == 20)
    let other = try Plans.plan(.roundRobin, policies: 2, seats: 3, blocks: 2, seed: 2)
    #expect(other.seed(ofBlock: 0) != small.seed(ofBlock: 0))
    let listed = try Plans.plan(.roundRobin, policies: 2, seats: 3, blocks: 2, seeds: .list([9, 4, 1]))
    #expect([0, 1].map { listed.seed(ofBlock: $0) } == [9, 4])
    let range = try Plans.plan(.roundRobin, policies: 2, seats: 3, blocks: 2, seeds: .range(5...6))
    #expect([0, 1].map { range.seed(ofBlock: $0) } == [5, 6])
  }

  @Test func `plans are pinned`() throws {
    let plan = try Plans.plan(.roundRobin, policies: 3, seats: 6, blocks: 2)
    #expect(races(plan).map(\.lineUp) == Plans.pinnedLineUps)
    #expect(races(plan)[0].seed == Plans.pinnedSeed)
    #expect(races(plan)[0].id == Plans.pinnedID)
    #expect(plan.digest == Plans.pinnedDigest)
  }

  @Test func `ids and digests tell races and plans apart`() throws {
    let plan = try Plans.plan(.roundRobin, policies: 3, seats: 6, blocks: 2)
    let race = races(plan)[0]
    #expect(Set(races(plan).map(\.id)).count == 6)
    #expect(plan.id(seed: race.seed &+ 1, lineUp: race.lineUp) != race.id)
    #expect(plan.id(seed: race.seed, lineUp: race.lineUp.reversed()) != race.id)
    let scenario = try TournamentPlan(
      scenarioDigest: 6, seats: 6, policies: plan.policies, seed: 1, format: .roundRobin, blocksPerRound: 2)
    #expect(scenario.id(seed: race.seed, lineUp: race.lineUp) != race.id)
    let newer = try TournamentPlan(
      scenarioDigest: 5, seats: 6, policies: ["p0@2", "p1@1", "p2@1"], seed: 1, format: .roundRobin, blocksPerRound: 2)
    #expect(newer.id(seed: race.seed, lineUp: race.lineUp) != race.id)
    let others = try [
      Plans.plan(.roundRobin, policies: 3, seats: 6, blocks: 3), Plans.plan(.mixed, policies: 3, seats: 6, blocks: 2),
      Plans.plan(.roundRobin, policies: 3, seats: 5, blocks: 2),
      Plans.plan(.roundRobin, policies: 3, seats: 6, blocks: 2, seed: 2),
      Plans.plan(.roundRobin, policies: 3, seats: 6, blocks: 2, seeds: .range(1...9)),
      Plans.plan(.ladder(rounds: 2), policies: 3, seats: 6, blocks: 2),
      Plans.plan(.ladder(rounds: 3), policies: 3, seats: 6, blocks: 2),
    ]
    #expect(Set((others + [plan, scenario, newer]).map(\.digest)).count == 10)
  }

  @Test func `what cannot be is refused`() {
    let bad: [(TournamentFormat, policies: Int, seats: Int, blocks: Int)] = [
      (.pairs, 1, 6, 1), (.gauntlet, 1, 6, 1), (.gauntlet, 2, 1, 1), (.roundRobin, 2, 9, 1), (.roundRobin, 0, 3, 1),
      (.roundRobin, 2, 3, 0), (.swiss(rounds: 2, table: 7), 9, 6, 1), (.swiss(rounds: 0, table: 2), 9, 6, 1),
      (.swiss(rounds: 2, table: 3), 3, 6, 1), (.ladder(rounds: 1_001), 3, 6, 1),
      (.focal(populations: [], seats: 1), 3, 6, 1), (.focal(populations: [[0]], seats: 1), 3, 6, 1),
      (.focal(populations: [[2]], seats: 6), 3, 6, 1), (.focal(populations: [[1]], seats: 1), 3, 6, 1),
    ]
    for (format, policies, seats, blocks) in bad {
      #expect(throws: TournamentPlanFault.self, "\(format), \(policies) policies, \(seats) seats, \(blocks) blocks") {
        try Plans.plan(format, policies: policies, seats: seats, blocks: blocks)
      }
    }
    #expect(throws: TournamentPlanFault.self) {
      try Plans.plan(.roundRobin, policies: 2, seats: 3, blocks: 4, seeds: .list([1, 2, 3]))
    }
    #expect(throws: TournamentPlanFault.self) {
      try TournamentPlan(
        scenarioDigest: 5, seats: 3, policies: ["a", "b", "a"], seed: 1, format: .roundRobin, blocksPerRound: 1)
    }
  }
}
