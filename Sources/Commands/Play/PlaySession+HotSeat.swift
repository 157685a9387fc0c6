import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Several people at one keyboard: each orders in turn, unseen by the others; when all have, the quarter is played.
extension PlaySession {
  /// Whether several people share the keyboard.
  var isShared: Bool { lineUp.people.count > 1 }

  /// The people's labs.
  var names: String {
    let names = lineUp.people.map { cast.name($0) }
    return names.count == 1 ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  }

  /// A blank sheet for the person at the keyboard.
  func takeSheet() { orders = Self.blank(table, cast: cast, rounds: rounds) }

  /// The opening of a new race that several people play.
  func welcomeAll() throws(CommandFailure) {
    try console.write(
      BriefText.story(
        briefing: scenario?.briefing ?? "", labs: (scenario?.labs ?? []).map(\.description), own: nil, cast: cast,
        style: text, width: width))
    try console.say("Played here by those who lead \(names). Each orders in turn, and end hands on to the next.")
  }

  /// Says so where nothing can be hidden.
  func warnOfSecrets() {
    guard isShared, console.isKeyboard, !console.canHide else { return }
    console.notice("? Nothing can be hidden on this terminal: what one of you reads stays there for the next.")
  }

  /// Takes what the person at the keyboard orders, and goes on with whoever is next.
  /// - Returns: The exit code, when somebody leaves instead.
  func passOn() throws(CommandFailure) -> ExitCode? {
    given.append(orders.vetted)
    return try seatNext()
  }

  /// Goes on to the next person who may order; where all have, plays quarters until somebody may again.
  ///
  /// Whose lab is closed, and who is in the middle of a round, is passed over.
  /// - Returns: The exit code, when somebody leaves instead.
  func seatNext() throws(CommandFailure) -> ExitCode? {
    while !table.race.isOver {
      if given.count == lineUp.people.count {
        guard try playQuarter(given) else {
          given.removeLast()
          return nil
        }
        given = []
        continue
      }
      table.sit(given.count)
      takeSheet()
      try tellClosed()
      if view.own.isOpen, !isCarried { return try handOver() }
      try renew()
      given.append(orders.vetted)
    }
    return nil
  }

  /// Lets the next person sit down, and shows what only this person may see.
  private func handOver() throws(CommandFailure) -> ExitCode? {
    try leaveScreen()
    let lab = cast.name(table.seat)
    if !console.isQuiet || console.isKeyboard { try console.say("\(dates): whoever leads \(lab) orders.", .strong) }
    guard console.canAsk else {
      if !console.isQuiet { try show() }
      return nil
    }
    try console.say("The others look away.")
    console.dropTyped()
    while true {
      switch console.ask("Enter begins: ") {
      case .line(let line) where line.trimmingPrefix(while: \.isWhitespace).lowercased().hasPrefix("quit"):
        return try quit()
      case .line, .tooLong:
        try console.beginSecret()
        isSecret = true
        if !console.isQuiet { try show() }
        return nil
      case .end: return try leaveAtEnd()
      case .interrupted:
        if let exit = Interrupt.exit, exit == .terminated { return leave(exit) }
        Interrupt.clear()
      }
    }
  }

  /// Says once, for all to read, that a person's lab is closed.
  private func tellClosed() throws(CommandFailure) {
    guard !view.own.isOpen, table.previous?.own.isOpen == true, !console.isQuiet else { return }
    try leaveScreen()
    try console.say("\(cast.name(table.seat)) has been closed: whoever led it orders no more.", .strong)
  }

  private func show() throws(CommandFailure) {
    if view.turn == 0 {
      let labs = scenario?.labs ?? []
      let note = labs.indices.contains(Int(table.seat.index)) ? labs[Int(table.seat.index)].note : ""
      try console.write(
        BriefText.role(
          note: note, view: view, rules: rules, cast: cast, rounds: rounds, style: text, width: width))
    }
    try showEarlierNews()
    try showBoard()
    try tellPause()
  }

  /// Takes from the screen what only the person at the keyboard may see.
  func leaveScreen() throws(CommandFailure) {
    guard isSecret else { return }
    isSecret = false
    try console.endSecret()
  }
}
