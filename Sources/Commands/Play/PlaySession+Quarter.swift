import Quantities
import RaceEngine
import TextUI

extension PlaySession {
  /// `end [ROUNDS|all|now]`; where nothing else is said, a quarter is a round.
  /// - Returns: The exit code, when the player leaves instead.
  func end(_ words: [String], at column: Int) throws(CommandFailure) -> ExitCode? {
    var count = 1
    // Friends at one keyboard order once each before a quarter ends.
    let most = isShared ? 1 : 80
    var asks = console.canAsk
    for word in words {
      if word.lowercased() == "now" {
        asks = false
      } else if word.lowercased() == "all", !isShared {
        count = Int(view.quarters - view.turn)
      } else if let number = Int(word), number >= 1, number <= most {
        count = number
      } else {
        let many = rounds.quarters == 1 ? "quarters" : "rounds"
        let ways =
          isShared
          ? "end or end now" : "end, end now, end all, or end and how many \(many) up to \(most), such as end 3"
        refuse("“\(Columns.cut(word, to: 40))” means nothing to end; write \(ways)", at: column)
        return nil
      }
    }
    if asks, !isCarried {
      let idle = Idle.items(orders, cast: cast)
      if !idle.isEmpty {
        switch try confirm(idle) {
        case .yes: break
        case .no: return nil
        case .leave(let exit): return exit
        }
      }
    }
    if isShared { return try passOn() }
    try play(count)
    return nil
  }

  private enum Answer {
    case yes
    case no
    case leave(ExitCode)
  }

  /// Asks whether the quarter shall end although something stands idle.
  private func confirm(_ idle: [String]) throws(CommandFailure) -> Answer {
    for item in idle { try console.say("? \(item)", .warning) }
    switch console.ask("End \(dates) all the same? (y/n) ") {
    case .line(let answer):
      let word = answer.lowercased().filter { !$0.isWhitespace }
      if ["y", "yes", "end"].contains(word) { return .yes }
      try console.say("Not ended.")
      // Who answers with an order wants it entered first.
      let parts = orders.grammar.read(answer)
      if !parts.isEmpty, parts.allSatisfy({ if case .success = $0 { true } else { false } }) { try enter(parts) }
      return .no
    case .end: return .leave(try leaveAtEnd())
    case .interrupted:
      if let exit = Interrupt.exit, exit == .terminated { return .leave(leave(exit)) }
      Interrupt.clear()
      try console.say("Not ended.")
      return .no
    case .tooLong: return .no
    }
  }

  /// Plays rounds: the first with the orders that stand, the others without, until something new wants attention.
  private func play(_ count: Int) throws(CommandFailure) {
    let known = Set(attention().map(\.importance))
    var done = 0
    while done < count, !table.race.isOver {
      let ended = dates
      guard try playRound() else { return }
      done += 1
      if table.race.isOver { return }
      let fresh = attention().filter { !known.contains($0.importance) }
      if done < count, fresh.isEmpty, rounds.begins(view.turn), Interrupt.requested == nil {
        let items = roundNews
        // That a lab has been closed need not be said every quarter.
        let headline =
          items.first { view.own.isOpen || $0.tone != .alarm }?.text ?? "Nothing that needs your attention."
        if !console.isQuiet { try console.say("\(ended) has ended. \(headline)") }
        continue
      }
      let pause = rounds.begins(view.turn) ? "interrupted." : "the round pauses."
      if done < count { try console.say("Stopped after \(ended): \(fresh.first?.text ?? pause)", .warning) }
      break
    }
    if !console.isQuiet {
      try console.write([""])
      try showEarlierNews()
      try showBoard()
      try tellPause()
    }
  }

  /// News of the last round that a player should act on.
  private func attention() -> [NewsItem] {
    guard view.own.isOpen else { return [] }
    return roundNews.filter { item in
      item.tone == .alarm || item.tone == .warning || item.importance == NewsItem.runFinished
    }
  }

  /// Plays the coming quarter and saves it.
  /// - Parameter sheets: What the people order, one sheet each.
  /// - Returns: Whether it was played; at the keyboard a full disk leaves everything as it was.
  func playQuarter(_ sheets: [VettedSheet]) throws(CommandFailure) -> Bool {
    let before = table.publicView
    let played: RaceTable.Played
    do throws(RaceError) {
      played = try table.play(sheets)
    } catch {
      throw CommandFailure(.internalFault, "the quarter \(date) could not be played")
    }
    do throws(CommandFailure) {
      try saved.append(played, news: News.headlines(from: before, to: played.views[0], cast: cast))
    } catch {
      guard console.isKeyboard else { throw error }
      console.complain("\(error.message); the quarter has not ended. Free some space, then end again, or quit.")
      return false
    }
    let line = PendingText.line(orders)
    let what = line.isEmpty ? isCarried ? "what stands." : "no orders." : line
    if !console.isQuiet, !isShared { try console.say("\(date) ends with \(what)") }
    table.commit(played)
    takeSheet()
    return true
  }
}
