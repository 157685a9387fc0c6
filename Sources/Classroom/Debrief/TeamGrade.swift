import Arena
public import Lessons
import Quantities
import RaceEngine
import TextUI

/// What a team did, in numbers from which a teacher may make a mark.
public struct TeamGrade: Sendable {
  /// The team's name.
  public let team: String
  /// Its lab; nil: it is the press.
  public let lab: String?
  /// Rounds that were played.
  public let rounds: Int
  /// Rounds whose orders were the team's own and in time.
  public let decided: Int
  /// Orders that it gave in them.
  public let orders: Int
  /// Lines of its files that were wrong and left out.
  public let wrongLines: Int
  /// Predictions that it was asked for and that it made.
  public let predictions: (asked: Int, made: Int)
  /// Mean score of its chances, 0 (perfect) to 1; nil: it gave none of which one can say what came.
  public let chanceScore: Double?
  /// Ranges that it gave, and those that held.
  public let ranges: (given: Int, held: Int)
  /// What its orders of a round were worth against those of its stand-in, in points at the end and the mean of the rounds
  /// that it decided; a 95 % interval over other futures. Nil: it decided none.
  public let worth: MeanInterval?
  /// Its points, and its place among all labs, which nobody has where the race ended for all; nil for the press.
  public let result: (points: Double, place: Int?)?
}

extension ClassRoom {
  /// What every team did, in numbers.
  ///
  /// - Parameters:
  ///   - futures: In how many other futures choices are valued.
  ///   - jobs: How many races at once; the result does not depend on it.
  /// - Throws: `ClassFault` where no round was played.
  public func grades(futures: Int = 24, jobs: Int) throws(ClassFault) -> [TeamGrade] {
    try checkPlayed()
    let worths = race.worths(of: decided, futures: futures, jobs: jobs)
    let entries = (1...race.roundsPlayed).compactMap { log.round($0) }
    let forecasts = Forecasts(race, entries)
    return manifest.teams.map { team in
      grade(team, entries, forecasts.all.filter { $0.team == team.name }, worths.filter { $0.seat == team.seat })
    }
  }

  private func grade(
    _ team: ClassManifest.Team, _ entries: [ClassLog.Entry], _ scored: [Forecasts.Scored], _ worths: [DecisionWorth]
  ) -> TeamGrade {
    let own = entries.compactMap { entry in entry.seats.first { $0.seat == team.seat && $0.by == "team" } }
    let lines = entries.flatMap(\.seats).filter { $0.seat == team.seat }
    let asked = entries.map { lesson.settings.predictions(in: $0.round).count }.reduce(0, +)
    let (briers, hits) = (scored.compactMap(\.brier), scored.compactMap(\.isHit))
    // The same future of each round together: only so is the mean of the rounds known in each.
    let futures = worths.first?.standIn.futures.indices.map { future in
      worths.map { $0.standIn.futures[future] }.reduce(0, +) / Double(worths.count)
    }
    let last = race.history.quarters.last
    return TeamGrade(
      team: team.name, lab: team.seat.map { race.cast.name(Seat($0)) }, rounds: entries.count,
      // The press decides nothing; it takes part where it predicts or writes.
      decided: team.seat == nil
        ? entries.count { entry in
          entry.predictions.contains { $0.team == team.name } || entry.press?.contains { $0.team == team.name } == true
        } : own.count,
      orders: own.map(\.orders.count).reduce(0, +), wrongLines: lines.map(\.errors).reduce(0, +),
      predictions: (asked, scored.count), chanceScore: briers.isEmpty ? nil : MeanInterval(of: briers).mean,
      ranges: (hits.count, hits.count { $0 }), worth: futures.map { MeanInterval(of: $0) },
      result: team.seat.flatMap { seat in
        last.map { last in
          let place = race.history.ending == .none ? Int(last.labs[seat].place.rank) : nil
          return (Double(last.labs[seat].tally.smoothed.raw) / 1_000_000, place)
        }
      })
  }
}
