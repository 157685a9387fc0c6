import Arena
package import Policies
import Quantities
package import RaceEngine

/// Who takes a seat in a race of the check.
package enum Contestant: Sendable, Hashable {
  /// A policy that plays as it is meant.
  case intended(BuiltinPolicy)
  /// A player that should lose.
  case foil(Foil)

  func player() -> any Policy {
    switch self {
    case .intended(let policy): policy.player()
    case .foil(let foil): foil.player()
    }
  }
}

/// What the check keeps of one race.
package struct CheckedRace: Sendable {
  /// Who sat where.
  package var contestants: [Contestant]
  /// The seat that ended above all others; nil where several share the first place.
  package var winner: Int?
  /// The seat that led above all others when half of the quarters were played; nil where none did.
  package var leaderAtHalf: Int?
  /// After how many quarters the race was over for all, or but one lab was left; nil where it was played to the end.
  package var over: Int32?
  /// How the race ended for everybody.
  package var ending = Ending.none
  /// The tables of the engine that had no room left at some moment, and had some at the start.
  package var full: Set<String> = []

  /// A race that is yet to be played.
  package init(_ contestants: [Contestant]) { self.contestants = contestants }

  /// Plays a race to its end.
  init(_ rules: Ruleset, seed: UInt64, _ contestants: [Contestant]) {
    self.init(contestants)
    var episode = Episode(rules: rules, seed: seed, policies: contestants.map { $0.player() })
    var nobody = NoRecorder()
    let roomy = Set(TableUse.all(in: episode.race.world).filter { !$0.isFull }.map(\.name))
    let half = rules.race.quarters / 2
    while !episode.race.isOver {
      episode.step(&nobody)
      let race = episode.race
      if race.turn == half { leaderAtHalf = race.winner().map { Int($0.index) } }
      full.formUnion(TableUse.all(in: race.world).filter { $0.isFull && roomy.contains($0.name) }.map(\.name))
      let isAlone = contestants.count > 1 && race.world.seats.count { race.world.labs[$0].isOpen } <= 1
      if over == nil, race.turn < rules.race.quarters, race.isOver || isAlone { over = race.turn }
    }
    winner = episode.race.winner().map { Int($0.index) }
    ending = episode.race.ending
  }
}

/// How full a table of the engine is.
package struct TableUse {
  /// Where it stands in the state: `models`, `acquisitions.deals`.
  package let name: String
  /// Rows in use.
  package let count: Int
  /// Rows that fit.
  package let capacity: Int

  /// Whether no further row fits.
  package var isFull: Bool { count == capacity }

  /// Every table of the state, in its order; tables within rows are left out.
  package static func all(in world: World) -> [TableUse] { tables(in: world, named: "") }

  private static func tables(in part: Any, named prefix: String) -> [TableUse] {
    Mirror(reflecting: part).children.flatMap { child -> [TableUse] in
      guard let label = child.label else { return [] }
      let name = prefix.isEmpty ? label : "\(prefix).\(label)"
      if let table = child.value as? any Filling {
        return [TableUse(name: name, count: table.count, capacity: table.room)]
      }
      // States of mechanics are structures of the world; what they hold is not looked into further.
      return prefix.isEmpty ? tables(in: child.value, named: name) : []
    }
  }
}

/// A table, whatever its rows.
private protocol Filling {
  var count: Int { get }
  var room: Int { get }
}

extension Table: Filling {
  fileprivate var room: Int { capacity }
}
