import Arena
import RaceEngine
import Scenarios

/// Goes through a file of results in its order, and checks each against the plan.
enum ResultsRun {
  /// What to do with a line that is damaged.
  enum Damage {
    /// Refuse the file.
    case refused
    /// Take the file as if it ended before that line.
    case cut
  }

  /// Where a file of results ends.
  struct End {
    /// What is whole and sound.
    var mark: ResultsMark
    /// The damage after that, if it was cut there.
    var damage: RecordError?
  }

  /// Reads a file to its end.
  ///
  /// - Parameters:
  ///   - reader: At the first race.
  ///   - course: Of the same plan, at its start.
  ///   - damage: What to do with damaged lines.
  ///   - each: Called for each race, with whether a block is complete with it.
  static func read(
    _ reader: consuming ResultsReader, _ course: inout TournamentCourse, _ damage: Damage,
    each: (PlannedRace, RaceRecord, Bool) throws(CommandFailure) -> Void = { (_, _, _) throws(CommandFailure) in }
  ) throws(CommandFailure) -> End {
    var end = End(mark: reader.mark, damage: nil)
    while true {
      do throws(RecordError) {
        guard let line = try reader.next() else { break }
        guard !course.settled.isEmpty else { throw reader.damage("there are more results than the plan has") }
        let race = course.race(course.next)
        guard line.isResult(of: race) else { throw reader.damage("this is not race \(race.number) of the plan") }
      } catch {
        guard case .unreadable = error else { throw CommandFailure(reading: error) }
        if damage == .cut {
          end.damage = error
          return end
        }
        var failure = CommandFailure(reading: error)
        let kept = course.board.races
        failure.remedy = "--repair keeps the \(kept) races before it, and plays the others again"
        throw failure
      }
      guard let line = reader.last else { break }
      let race = course.race(course.next)
      let record = RaceRecord(line)
      let isComplete = course.add(record)
      end.mark = reader.mark
      try each(race, record, isComplete)
    }
    end.mark = reader.mark
    return end
  }
}

extension TournamentLine {
  /// The line of a result.
  init(_ race: PlannedRace, _ record: RaceRecord) {
    self.init(
      race: race.number, block: race.block, seed: race.seed, id: race.id, lineUp: race.lineUp, scores: record.scores,
      luck: record.luck, quarters: record.quarters, ending: record.ending.rawValue, world: record.world,
      faults: record.faults.map { "\($0.seat)@\($0.turn):\($0.outcome)" })
  }

  /// Whether it is about this race.
  func isResult(of other: PlannedRace) -> Bool {
    race == other.number && block == other.block && seed == other.seed && id == other.id && lineUp == other.lineUp
      && scores.count == other.lineUp.count
  }
}

extension RaceRecord.Fault {
  /// The fault that a line tells as `SEAT@TURN:CODE`.
  fileprivate init?(_ text: String, seats: Int) {
    let parts = text.split(separator: ":")
    let place = parts.first?.split(separator: "@").map { Int32($0) } ?? []
    guard parts.count == 2, place.count == 2, let seat = place[0], let turn = place[1], (0..<Int32(seats)) ~= seat
    else {
      return nil
    }
    self.init(seat: Int(seat), turn: turn, outcome: String(parts[1]))
  }
}

extension RaceRecord {
  /// The result in a line.
  init(_ line: TournamentLine) {
    self.init(
      scores: line.scores, luck: line.luck, quarters: line.quarters, ending: Ending(raw: Int64(line.ending)),
      world: line.world, faults: line.faults.compactMap { RaceRecord.Fault($0, seats: line.lineUp.count) })
  }
}
