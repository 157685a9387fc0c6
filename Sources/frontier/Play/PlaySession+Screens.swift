import Quantities
import RaceEngine
import Scenarios
import TextUI

extension PlaySession {
  /// The opening of a new race.
  func welcome() throws(CommandFailure) {
    guard !console.isQuiet else { return }
    try showBriefing()
    try console.say("Seed \(seed). The same race again: \(command)")
    try console.say("Saved after every quarter in \(saved.file)")
    try console.say("help lists orders and commands, advise asks a policy, end ends the quarter.")
    try console.write([""])
    try showBoard()
  }

  /// The opening of a race that goes on.
  func welcomeBack(_ opening: PlayOpening) throws(CommandFailure) {
    if let tail = opening.droppedTail {
      console.notice(
        "line \(tail.line) of \(saved.file) was cut short and is left out (\(tail.bytes) bytes); \(date) is played again"
      )
    }
    guard !console.isQuiet else { return }
    try console.say("Going on with \(cast.title) as \(cast.name(lineUp.seat)), seed \(seed), in \(date).")
    try console.write([""])
    try showBoard()
  }

  func showBriefing() throws(CommandFailure) {
    let place = Int(lineUp.seat.index)
    let labs = scenario?.labs ?? []
    try console.write(
      BriefText.lines(
        briefing: scenario?.briefing ?? "", labs: labs.map(\.description),
        note: labs.indices.contains(place) ? labs[place].note : "", view: view, rules: rules, cast: cast,
        style: text, width: width))
  }

  func showBoard() throws(CommandFailure) {
    try console.write(
      Board.lines(
        for: view, previous: table.previous, rules: rules, cast: cast, ordered: table.ordered, style: text,
        width: width))
  }

  /// What changed last quarter, and what became of the orders.
  var news: [NewsItem] {
    News.items(from: table.previous, to: view, rules: rules, cast: cast, ordered: table.ordered)
  }

  func showNews() throws(CommandFailure) {
    let items = news
    guard !items.isEmpty else { return try console.say("No news.") }
    for item in items { try console.say("\(item.tone.mark) \(item.text)", item.tone == .alarm ? .bad : .plain) }
  }
}
