import Arena
import Lessons
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// What a team's orders of one round were worth, in points at the end.
///
/// The race is played again from that round: with the orders that were given, without any, and with those of the policy
/// that stands in for the team. From the next round on the stand-ins play for all teams, in all of these races; what one
/// team ordered later was an answer to another race. The luck is the same in all, that which the race had, and then that
/// of other futures: their mean says whether a choice was good before anybody knew the luck.
struct DecisionWorth: Sendable {
  /// The round, from 1.
  let round: Int
  let seat: Int
  /// What the stand-in would have ordered.
  let standInOrders: [String]
  /// Against ordering nothing.
  let nothing: ChoiceWorth
  /// Against the stand-in.
  let standIn: ChoiceWorth
}

extension ClassRace {
  /// What a seat orders in the round that is looked at.
  private enum Choice: CaseIterable, Sendable { case own, nothing, standIn }

  /// What the orders of teams were worth, round by round.
  ///
  /// - Parameters:
  ///   - asked: The rounds, from 1, and seats that are asked about.
  ///   - futures: In how many other futures.
  ///   - jobs: How many races at once; the result does not depend on it.
  func worths(of asked: [(round: Int, seat: Int)], futures: Int, jobs: Int) -> [DecisionWorth] {
    let starts = starts()
    let pairs = futures + 1
    let races = Batch.run(asked.count * pairs, jobs: jobs) { number -> (nothing: Double, standIn: Double) in
      let (round, seat) = asked[number / pairs]
      let (start, future) = (starts[round - 1].episode, number % pairs)
      // The first is the luck that the race had.
      let episode = future == 0 ? start : start.redrawn(UInt64(future))
      let ends = Choice.allCases.map { points(of: seat, from: episode, in: quarters(of: round), choosing: $0) }
      return (ends[0] - ends[1], ends[0] - ends[2])
    }.compactMap { $0 }
    return asked.enumerated().map { place, asked in
      let own = races[(place * pairs)..<((place + 1) * pairs)]
      return DecisionWorth(
        round: asked.round, seat: asked.seat, standInOrders: starts[asked.round - 1].orders[asked.seat],
        nothing: .init(luck: own.first?.nothing ?? 0, futures: own.dropFirst().map(\.nothing)),
        standIn: .init(luck: own.first?.standIn ?? 0, futures: own.dropFirst().map(\.standIn)))
    }
  }

  /// The race at the beginning of each round that was played, with policies that saw all of it so far, and what these
  /// would order for each seat.
  private func starts() -> [(episode: Episode, orders: [[String]])] {
    var (episode, nobody) = (opening, NoRecorder())
    var starts: [(episode: Episode, orders: [[String]])] = []
    let catalog = VerbCatalog(rules: scenario.rules, cast: cast)
    for turn in sheets.indices {
      let start = episode
      var decision = episode.decide()
      if rounds.begins(Int32(turn)) {
        let orders = decision.sheets.enumerated().map { seat, vetted in
          vetted.sheet.items(scenario.rules, seeing: views[turn][seat], catalog: catalog).map(\.shown)
        }
        starts.append((start, orders))
      }
      for seat in sheets[turn].indices { put(sheets[turn][seat], of: seat, into: &decision, episode.race) }
      guard (try? episode.advance(decision.sheets, &nobody)) != nil else { break }
    }
    return starts
  }

  /// A seat's points at the end of the race.
  private func points(of seat: Int, from start: Episode, in round: Range<Int>, choosing choice: Choice) -> Double {
    var (episode, nobody) = (start, NoRecorder())
    while !episode.race.isOver {
      let turn = Int(episode.race.turn)
      var decision = episode.decide()
      if round.contains(turn), sheets.indices.contains(turn) {
        for other in sheets[turn].indices where other != seat || choice == .own {
          put(sheets[turn][other], of: other, into: &decision, episode.race)
        }
        if choice == .nothing { put(OrderSheet(), of: seat, into: &decision, episode.race) }
      }
      guard (try? episode.advance(decision.sheets, &nobody)) != nil else { break }
    }
    return Double(episode.race.tallies()[seat].smoothed.raw) / 1_000_000
  }

  private func put(_ sheet: OrderSheet, of seat: Int, into decision: inout Episode.Decision, _ race: Race) {
    decision.sheets[seat] = race.vet(sheet, for: Seat(seat)).sheet
  }
}
