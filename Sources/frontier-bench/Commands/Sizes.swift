import Policies
import Quantities
import RaceEngine
import Scenarios

/// How large the plain values are, and what a copy of the world costs.
enum Sizes {
  static let command = BenchCommand(
    name: "sizes", summary: "bytes of the plain values against the world's ceiling, and the time of a copy; 1 above it",
    run: run)

  private static func run(_ arguments: BenchArguments) throws(BenchFailure) -> Bool {
    func line(_ name: String, _ bytes: Int) {
      print("  \(Figures.left(name, 12))\(Figures.right(Figures.grouped(bytes), 8)) bytes")
    }
    print("sizes:")
    line("World", MemoryLayout<World>.stride)
    line("Race", MemoryLayout<Race>.stride)
    line("Observation", MemoryLayout<Observation>.stride)
    line("OrderSheet", MemoryLayout<OrderSheet>.stride)
    line("Ruleset", MemoryLayout<Ruleset>.stride)
    print("the largest tables of the world:")
    for (name, bytes) in tables.prefix(8) { line(name, bytes) }
    let rules = try arguments.scenario().rules
    print("  a copy of the world: \(Figures.fixed(copyTime(Race(rules: rules, seed: 1).world), 0)) ns")
    return Ceilings.judge("bytes of a world", MemoryLayout<World>.stride, Ceilings.worldBytes)
  }

  /// The parts of a world by size, the largest first.
  private static var tables: [(name: String, bytes: Int)] {
    func bytes<Value>(_ value: Value) -> Int { MemoryLayout<Value>.size }
    return Mirror(reflecting: World()).children.map { ($0.label ?? "", _openExistential($0.value, do: bytes)) }
      .sorted { $0.1 > $1.1 }
  }

  /// Nanoseconds of one copy: the median of some rounds, from one place of a list to another.
  private static func copyTime(_ world: World) -> Double {
    var worlds = Array(repeating: world, count: 8)
    let copies = 100_000
    let rounds = (0..<9).map { _ in
      let start = ProcessorTime.seconds
      for copy in 0..<copies {
        worlds[copy & 7].turn = Int32(copy & 15)
        worlds[(copy + 1) & 7] = worlds[copy & 7]
      }
      return (ProcessorTime.seconds - start) * 1e9 / Double(copies)
    }
    precondition(worlds.contains { $0.turn > 0 })
    return Statistics.median(rounds)
  }
}
