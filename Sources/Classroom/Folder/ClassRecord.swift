import Scenarios

/// What a class's folder keeps of the race: the log of who decided what, and the replay. Both tell of the same rounds.
///
/// A round is recorded in three steps: the new replay beside the old one, the log, and the new replay in the place of the
/// old one. Where the program was stopped in between, the next command does the last step.
struct ClassRecord {
  /// The log.
  var log: ClassLog
  /// The race; nil: nothing was played.
  var replay: Replay?

  /// The replay that waits to take the place of the other.
  static let draft = ClassFolder.replay + ".new"

  /// Reads both, and finishes what a stopped command has begun.
  ///
  /// - Throws: `ClassFault` where one of them is damaged or missing, with what can be done.
  init(_ folder: ClassFolder) throws(ClassFault) {
    let hint = Self.remedy(folder)
    do throws(ClassFault) {
      log = try ClassLog(try folder.text(ClassFolder.log) ?? "", file: folder.file(ClassFolder.log))
      replay = folder.has(ClassFolder.replay) ? try Self.replay(folder.file(ClassFolder.replay)) : nil
    } catch {
      throw ClassFault(error.kind, error.message, remedy: hint)
    }
    let (told, played) = (log.rounds, Self.rounds(of: replay))
    if told == played { return }
    if let told, folder.has(Self.draft), let waiting = try? Self.replay(folder.file(Self.draft)),
      Self.rounds(of: waiting) == told
    {
      try folder.move(Self.draft, to: ClassFolder.replay)
      replay = waiting
      return
    }
    let (one, other) = (folder.file(ClassFolder.log), folder.file(ClassFolder.replay))
    func count(_ rounds: Int?) -> String { rounds.map { $0 == 1 ? "1 round" : "\($0) rounds" } ?? "a part of a round" }
    let fault =
      replay == nil
      ? "\(other) is missing, and \(one) tells of \(count(told))"
      : log.entries.isEmpty
        ? "\(one) is missing, and \(other) has \(count(played))"
        : "\(one) tells of \(count(told)), and \(other) has \(count(played)): one of them was cut or replaced"
    throw ClassFault(.badData, fault, remedy: hint)
  }

  private static func remedy(_ folder: ClassFolder) -> String {
    "restore both from a copy, or begin anew with the order files that are there: remove \(folder.file("record"))"
  }

  private static func replay(_ file: String) throws(ClassFault) -> Replay {
    do throws(RecordError) {
      let replay = try ReplayReader.read(file, tail: .dropped)
      _ = try replay.race()
      return replay
    } catch {
      throw ClassFault(error)
    }
  }

  /// How many rounds were played; nil: a part of one, with which no command ends.
  private static func rounds(of replay: Replay?) -> Int? {
    guard let replay else { return 0 }
    let (turns, round) = (replay.turns.count, max(Int(replay.header.round), 1))
    let isWhole = turns % round == 0 || turns == Int(replay.header.quarters) || replay.isFinished
    return isWhole ? (turns + round - 1) / round : nil
  }
}

extension ClassLog {
  /// How many rounds stand played: those that were resolved and not undone.
  var rounds: Int? {
    entries.reduce(0) { count, entry in entry.event == "undo" ? entry.round - 1 : entry.round }
  }
}
