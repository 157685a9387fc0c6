public import Quantities
public import RaceEngine

/// A recorded race from one of its quarters on, with one seat's orders of that quarter changed.
///
/// Draws have addresses, so that the changed race has the luck of the one that was played: what differs comes of the
/// change, and of what others make of it. In another future the luck from the quarter on is drawn anew, and is again the
/// same with the change and without: the mean difference over many futures is what the change was worth to somebody who
/// did not know the luck.
public struct WhatIf: Sendable {
  /// The quarter whose orders are changed.
  public let turn: Int
  /// The seat.
  public let seat: Seat
  private let start: Race
  private let recorded: [[OrderSheet]]
  private let players: [(any Policy)?]

  /// Plays a race up to the quarter.
  ///
  /// - Parameters:
  ///   - rules: The rules that it was played with.
  ///   - seed: Its seed.
  ///   - recorded: What every seat ordered, by turn and seat.
  ///   - turn: The quarter; one that was recorded.
  ///   - seat: Whose orders are changed.
  ///   - players: Who orders in later quarters, by seat, fresh: they are shown all quarters before. Without one, a seat
  ///     orders again what was recorded.
  /// - Throws: `RaceError` where the race cannot be played as recorded.
  public init(
    _ rules: Ruleset, seed: UInt64, recorded: [[OrderSheet]], turn: Int, seat: Seat, players: [(any Policy)?]
  ) throws(RaceError) {
    (self.turn, self.seat, self.recorded) = (turn, seat, recorded)
    var (race, players, nobody) = (Race(rules: rules, seed: seed), players, NoRecorder())
    while race.turn < Int32(turn) {
      var sheets: [VettedSheet] = []
      for seat in race.seats {
        _ = Self.orders(of: &players[Int(seat.index)], seat, race)
        sheets.append(race.vet(recorded[Int(race.turn)][Int(seat.index)], for: seat).sheet)
      }
      try race.advance(sheets, &nobody)
    }
    start = race
    self.players = players
  }

  /// The rules that it was played with.
  public var rules: Ruleset { start.rules }
  /// What the seat sees when the quarter is about to be played.
  public var view: Observation { start.observation(for: seat) }
  /// What the seat ordered in it.
  public var sheet: OrderSheet { recorded[turn][Int(seat.index)] }
  /// What the seat's player would order in it, as far as that can stand; nil: the seat has no player.
  public var advice: OrderSheet? {
    var player = players[Int(seat.index)]
    return Self.orders(of: &player, seat, start).map { start.vet($0, for: seat).sheet.sheet }
  }
  /// The quarter after the last one that can be played: the race's end, where every seat has a player.
  public var end: Int {
    players.allSatisfy { $0 != nil } ? Int(start.rules.race.quarters) : recorded.count
  }

  /// Plays on.
  ///
  /// - Parameters:
  ///   - sheet: What the seat orders in the quarter; nil: what it ordered.
  ///   - future: Which other future; nil: the luck that the race had.
  ///   - limit: The quarter before which it stops; nil: it is played as far as it can be.
  public func course(ordering sheet: OrderSheet? = nil, future: Int? = nil, before limit: Int? = nil) -> Course {
    let start = future.map { self.start.redrawn(UInt64($0)) } ?? self.start
    var (course, players, nobody) = (Course(start), players, NoRecorder())
    while !course.race.isOver, Int(course.race.turn) < min(end, limit ?? end) {
      let turn = Int(course.race.turn)
      var sheets: [VettedSheet] = []
      for seat in course.race.seats {
        let answer = Self.orders(of: &players[Int(seat.index)], seat, course.race)
        let then = recorded.indices.contains(turn) ? recorded[turn][Int(seat.index)] : OrderSheet()
        let isChanged = turn == self.turn && seat == self.seat
        let wanted = turn == self.turn ? (isChanged ? sheet ?? then : then) : answer ?? then
        let vetted = course.race.vet(wanted, for: seat)
        if answer == nil, !isChanged {
          course.leftOut += vetted.refusals.map { Course.LeftOut(turn: turn, seat: seat, refusal: $0) }
        }
        sheets.append(vetted.sheet)
      }
      course.eve = course.race
      guard (try? course.race.advance(sheets, &nobody)) != nil else { break }
      course.tallies.append(course.race.tallies())
    }
    return course
  }

  /// What a player orders now; nil: nobody plays the seat.
  private static func orders(of player: inout (any Policy)?, _ seat: Seat, _ race: Race) -> OrderSheet? {
    guard player != nil else { return nil }
    var (view, rules) = (race.observation(for: seat), race.rules)
    return player?.orders(seeing: &view, &rules, race.policySeed(for: seat))
  }
}
