import Quantities
import RaceEngine
import Scenarios

/// What it costs to read a field of a table in place, by the way in which the table is passed.
///
/// A subscript on anything but an `inout` value may copy the whole table at each read; this is where it shows.
enum Reads {
  static let command = BenchCommand(
    name: "reads", summary: "instructions of a read from a table: borrowed, inout, through a span (needs valgrind)",
    run: run)
  /// The reads that the profiler watches.
  static let workload = BenchCommand(
    name: "read-styles", summary: "reads tables in three ways between marks, for reads", run: read)

  private static let rounds = 200
  private static let seats = 6

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let rules = try arguments.scenario().rules
    let parts = try Profile.parts(of: [workload.name], by: ProfileOwners(rules))
    guard parts.count == 5 else { throw .unavailable("the profiler saw \(parts.count - 1) marks instead of 4") }
    let ways = ["borrowing, by subscript", "inout, by subscript", "borrowing, through a span"]
    print("reads: four fields of each of \(seats) labs, instructions a read, and against inout")
    let costs = parts[1...3].map { Double($0.instructions) / Double(rounds * seats * 4) }
    for (way, cost) in zip(ways, costs) {
      print(
        "  \(Figures.left(way, 26))\(Figures.right(Figures.fixed(cost, 1), 9))"
          + "\(Figures.right(Figures.fixed(cost / costs[1], 1), 8)) ×")
    }
    return true
  }

  private static func read(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    let world = Race(rules: try arguments.scenario().rules, seed: 1).world
    var owned = world
    var sum: Int64 = 0
    Profile.mark()
    for round in 0..<rounds { sum &+= borrowed(world, round & 1) }
    Profile.mark()
    for round in 0..<rounds { sum &+= exclusive(&owned, round & 1) }
    Profile.mark()
    for round in 0..<rounds { sum &+= spanned(world, round & 1) }
    Profile.mark()
    print(sum)
    return true
  }

  @inline(never)
  private static func borrowed(_ world: borrowing World, _ first: Int) -> Int64 {
    var sum: Int64 = 0
    for seat in first..<first + seats {
      sum &+= world.labs[Seat(seat)].cash.raw
      sum &+= world.labs[Seat(seat)].chips.raw
      sum &+= world.labs[Seat(seat)].researchers.raw
      sum &+= world.labs[Seat(seat)].revenue.raw
    }
    return sum
  }

  @inline(never)
  private static func exclusive(_ world: inout World, _ first: Int) -> Int64 {
    var sum: Int64 = 0
    for seat in first..<first + seats {
      sum &+= world.labs[Seat(seat)].cash.raw
      sum &+= world.labs[Seat(seat)].chips.raw
      sum &+= world.labs[Seat(seat)].researchers.raw
      sum &+= world.labs[Seat(seat)].revenue.raw
    }
    return sum
  }

  @inline(never)
  private static func spanned(_ world: borrowing World, _ first: Int) -> Int64 {
    let labs = world.labs.storage.span
    var sum: Int64 = 0
    for seat in first..<first + seats {
      sum &+= labs[Seat(seat)].cash.raw
      sum &+= labs[Seat(seat)].chips.raw
      sum &+= labs[Seat(seat)].researchers.raw
      sum &+= labs[Seat(seat)].revenue.raw
    }
    return sum
  }
}
