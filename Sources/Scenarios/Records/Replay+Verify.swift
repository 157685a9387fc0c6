public import Quantities
public import RaceEngine

extension Replay {
  /// Verifies a file: reads it strictly, then does what `verify()` does.
  ///
  /// - Throws: `RecordError.system` where the file cannot be read; whatever is wrong in it is a verdict.
  public static func verify(file: String) throws(RecordError) -> Verdict {
    try verify(try RecordFile.record(in: file), named: file)
  }

  /// Verifies a replay's bytes.
  public static func verify(_ bytes: [UInt8], named file: String) throws(RecordError) -> Verdict {
    do throws(RecordError) {
      return try ReplayReader.read(bytes, named: file).verify()
    } catch {
      guard case .unreadable(_, let line, let column, let message) = error else { throw error }
      return .unreadable(line: line, column: column, message: message)
    }
  }

  /// Checks every digest and seal, plays the race again, and compares every table after every turn.
  ///
  /// - Returns: The first thing that is wrong. What was changed and sealed anew shows in the world that comes out.
  public func verify() -> Verdict {
    if let fault = headerFault() { return fault }
    guard let rules = header.rules else { return .otherRules(version: header.rulesVersion) }
    var race = Race(rules: rules, seed: header.seed)
    if !isHeaderSealed { return unsealedHeader(race) }
    for turn in turns {
      if let fault = sheetFault(turn) ?? play(turn, &race) { return fault }
      let part = difference(turn, race)
      if !turn.isSealed { return .sealBroken(turn: turn.turn, part: part ?? "its text") }
      if let part { return .worldDiffers(turn: turn.turn, table: part) }
    }
    if let final {
      let part = Self.words(final) == Self.words(race.tallies()) ? nil : "final"
      if !isEndSealed { return .sealBroken(turn: Int32(turns.count), part: part ?? "its text") }
      if let part { return .worldDiffers(turn: Int32(turns.count) - 1, table: part) }
    }
    return .intact(turns: turns.count, isFinished: isFinished)
  }

  /// The race when a turn is about to be played, for resuming and forking.
  ///
  /// - Parameter turn: From 0 to the number of turns that were recorded; by default as far as the record goes.
  /// - Throws: `RecordError.unfaithful` when playing again gives another world, or the rules are others.
  public func race(upTo turn: Int? = nil) throws(RecordError) -> Race {
    if let fault = headerFault() { throw .unfaithful(file: file, fault) }
    guard let rules = header.rules else { throw .otherRules(file: file, version: header.rulesVersion) }
    var race = Race(rules: rules, seed: header.seed)
    // Who played is no part of the world: only the seal holds the line-up.
    if !isHeaderSealed { throw .unfaithful(file: file, unsealedHeader(race)) }
    for recorded in turns.prefix(turn ?? turns.count) {
      if let fault = sheetFault(recorded) ?? play(recorded, &race) { throw .unfaithful(file: file, fault) }
      guard race.digest().value == recorded.world else {
        let part = difference(recorded, race) ?? "world"
        throw .unfaithful(file: file, .worldDiffers(turn: recorded.turn, table: part))
      }
    }
    return race
  }

  /// What the header says twice and does not say alike.
  private func headerFault() -> Verdict? {
    guard let rules = header.rules else {
      return isHeaderSealed ? nil : .headerChanged(part: "rules_version, name or text")
    }
    let start = (header.startYear, header.startQuarter)
    if RulesetWords.digest(of: rules) != header.scenarioDigest {
      return .headerChanged(part: "ruleset or scenario_digest")
    }
    if header.quarters != rules.race.quarters { return .headerChanged(part: "quarters") }
    if start != (rules.race.startYear, rules.race.startQuarter) { return .headerChanged(part: "start") }
    return nil
  }

  /// Which part of a header was changed that agrees with itself: with another seed the first turn comes out different.
  private func unsealedHeader(_ start: Race) -> Verdict {
    var race = start
    guard let turn = turns.first, sheetFault(turn) == nil else { return .headerChanged(part: "seed, name or text") }
    let isOther = play(turn, &race) != nil || difference(turn, race) != nil
    return .headerChanged(part: isOther ? "seed" : "name or text")
  }

  /// The first sheet of all turns that was changed after it was sealed; nil: none was.
  public var changedSheet: (turn: Int32, seat: Seat)? {
    for turn in turns {
      if case .sheetChanged(let turn, let seat) = sheetFault(turn) { return (turn, seat) }
    }
    return nil
  }

  /// The first sheet whose digest does not fit.
  private func sheetFault(_ turn: RecordedTurn) -> Verdict? {
    for (seat, sheet) in turn.sheets.enumerated()
    where Seal.ofSheet(sheet.orders, turn: turn.turn, seat: seat, refused: sheet.refused) != sheet.digest {
      return .sheetChanged(turn: turn.turn, seat: Seat(seat))
    }
    return nil
  }

  /// Plays a turn, unless a sheet would be refused.
  private func play(_ turn: RecordedTurn, _ race: inout Race) -> Verdict? {
    var sheets: [VettedSheet] = []
    for (seat, sheet) in turn.sheets.enumerated() {
      let vetted = race.vet(sheet.orders, for: Seat(seat))
      if let refusal = vetted.refusals.first {
        return .illegalOrder(turn: turn.turn, seat: Seat(seat), refusal: refusal)
      }
      sheets.append(vetted.sheet)
    }
    var nobody = NoRecorder()
    do {
      try race.advance(sheets, &nobody)
    } catch {
      return .worldDiffers(turn: turn.turn, table: "turn")
    }
    return nil
  }

  /// The first part of a line that is not what the race says after the turn.
  func difference(_ turn: RecordedTurn, _ race: Race) -> String? {
    let tables = race.tableDigests()
    for (place, table) in tables.enumerated() {
      guard place < turn.tables.count, table.key.matches(turn.tables[place].table),
        table.digest.value == turn.tables[place].digest
      else { return table.key.description }
    }
    if turn.tables.count > tables.count { return turn.tables[tables.count].table }
    if race.digest().value != turn.world { return "world" }
    return Self.words(turn.labs) == Self.words(PublicFigures.all(of: race)) ? nil : "public"
  }

  /// The raw integers of rows.
  static func words(_ rows: [some Described]) -> [Int64] {
    var writer = FlatWriter()
    for var row in rows { row.visit(&writer) }
    return writer.words
  }
}
