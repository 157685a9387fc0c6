import Arena
import RaceEngine
import Testing

/// Rounds, and the sums of results.
@Suite struct CourseTests {
  /// Plays a course in which a policy's strength is its number, the highest best.
  private func finish(_ course: inout TournamentCourse, strength: (Int) -> Int64 = { Int64($0) }) {
    while !course.isOver {
      let scores = course.race(course.next).lineUp.map(strength)
      course.add(RaceRecord(scores: scores, quarters: 8, ending: .none, world: 1))
    }
  }

  @Test func `a ladder sorts itself, and later rounds follow from results alone`() throws {
    let plan = try Plans.plan(.ladder(rounds: 5), policies: 5, seats: 6, blocks: 2)
    var course = TournamentCourse(plan)
    #expect(course.rungs == [0, 1, 2, 3, 4])
    #expect(course.round.tables == [[0, 1], [2, 3]])
    finish(&course)
    #expect(course.rungs == [4, 3, 2, 1, 0])
    #expect(course.board.races == 5 * 2 * 4)
    #expect(course.next == course.board.races && course.total == course.next)
    var again = TournamentCourse(plan)
    finish(&again)
    #expect(again.board == course.board)
    var still = TournamentCourse(plan)
    finish(&still) { _ in 7 }
    #expect(still.rungs == [0, 1, 2, 3, 4])
  }

  @Test func `swiss tables part policies that stand alike, and who met seldom meets first`() throws {
    let plan = try Plans.plan(.swiss(rounds: 4, table: 2), policies: 8, seats: 6, blocks: 1)
    var course = TournamentCourse(plan)
    var met: Set<Set<Int>> = []
    var points = Array(repeating: 0, count: 8)
    while true {
      let round = course.round
      #expect(round.tables.joined().sorted() == Array(0..<8))
      for table in round.tables {
        #expect(met.insert(Set(table)).inserted, "\(table) meet again in round \(round.number)")
        points[table.max() ?? 0] += 1
      }
      while course.round.number == round.number, !course.isOver {
        let scores = course.race(course.next).lineUp.map { Int64($0) }
        course.add(RaceRecord(scores: scores, quarters: 8, ending: .none, world: 1))
      }
      if course.isOver { break }
    }
    #expect(points[7] == 4)
    #expect(course.board.points(of: 7) == 1_000_000)
    #expect(course.board.races == 4 * 8)
  }

  @Test(arguments: [(3, 2, [3]), (5, 2, [3, 2]), (8, 6, [4, 4]), (7, 6, [7]), (12, 6, [6, 6]), (9, 4, [5, 4])])
  func `nobody sits alone at a table`(policies: Int, size: Int, sizes: [Int]) throws {
    let plan = try Plans.plan(.swiss(rounds: 2, table: size), policies: policies, seats: 6, blocks: 1)
    let course = TournamentCourse(plan)
    #expect(course.round.tables.map(\.count) == sizes)
    #expect(course.round.tables.joined().sorted() == Array(0..<policies))
    #expect(course.settled.count == policies)
  }

  @Test func `slices hold the races of the whole`() throws {
    let plan = try Plans.plan(.gauntlet, policies: 3, seats: 3, blocks: 7)
    let whole = TournamentCourse(plan)
    let races = whole.settled.map { whole.race($0) }
    var joined: [PlannedRace] = []
    for slice in [0..<2, 2..<5, 5..<7] {
      let part = TournamentCourse(plan, slice: slice)
      joined += part.settled.map { part.race($0) }
    }
    #expect(joined == races)
    var part = TournamentCourse(plan, slice: 2..<5)
    #expect(!part.isOver && part.first == 12 && part.total == 30)
    finish(&part)
    #expect(part.isOver && part.next == 30 && part.board.races == 18)
  }

  @Test func `a board shares wins and places among equals`() throws {
    let plan = try Plans.plan(.roundRobin, policies: 3, seats: 3, blocks: 1)
    var course = TournamentCourse(plan)
    let lineUp = course.race(0).lineUp
    course.add(RaceRecord(scores: [30, 30, 10], quarters: 8, ending: .none, world: 1))
    let sums = course.board.policies
    #expect(sums[lineUp[0]].winShare == 0.5 && sums[lineUp[1]].winShare == 0.5 && sums[lineUp[2]].winShare == 0)
    #expect(sums[lineUp[0]].meanRank == 1.5 && sums[lineUp[2]].meanRank == 3)
    #expect(course.board.pairRate(lineUp[0], over: lineUp[1]) == 0.5)
    #expect(course.board.pairRate(lineUp[2], over: lineUp[1]) == 0)
    #expect(course.board.bySeat[lineUp[2]][2].meanScore == 0.00001)
    #expect(course.board.standing(of: 0..<3).last == lineUp[2])
    #expect(RaceRecord(scores: [5, 9, 5, 1], quarters: 1, ending: .bust, world: 0).ranks == [2, 1, 2, 4])
  }

  @Test func `pieces are handed on in order however slow the first one is`() {
    final class Order: Sendable {
      nonisolated(unsafe) var numbers: [Int] = []
    }
    let order = Order()
    Batch.stream(500, jobs: 4, { number in (0..<(number % 97 == 0 ? 200_000 : 10)).reduce(0, &+) }) { number, _ in
      order.numbers.append(number)
    }
    #expect(order.numbers == Array(0..<500))
  }
}
