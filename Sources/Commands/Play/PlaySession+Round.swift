import Quantities
import RaceEngine
import TextUI

extension PlaySession {
  /// The quarters that orders given now are for.
  var dates: String { rounds.dates(from: view.turn, in: view.quarters, cast: cast) }

  /// Whether the coming quarter is in the middle of a round, so that what was ordered before carries the lab through it.
  ///
  /// What is proposed to the lab and a tender cannot wait for the next round: then it may order.
  var isCarried: Bool { !rounds.begins(view.turn) && !Rounds.wantsAnswer(view) }

  /// Plays the coming quarter with the orders that stand, and those after it to the end of the round, unless it pauses.
  /// - Returns: Whether that was done; at the keyboard a full disk leaves a quarter as it was.
  func playRound() throws(CommandFailure) -> Bool {
    let end = min(rounds.end(of: view.turn), view.quarters)
    repeat {
      guard try playQuarter([orders.vetted]) else { return false }
      guard view.turn < end, !table.race.isOver else { break }
      try renew()
    } while isCarried
    return true
  }

  /// In the middle of a round, orders again what the last quarter's orders go on with, as far as it can be had.
  func renew() throws(CommandFailure) {
    guard !rounds.begins(view.turn), let last = table.ordered?.renewed, view.own.isOpen else { return }
    let outcome = orders.apply(last)
    guard !console.isQuiet, !isShared else { return }
    for error in outcome.errors { try console.say("Not gone on with: \(error.part): \(error.problem.text)", .warning) }
  }

  /// Goes on with a round that was under way when the race was left: nothing is to be ordered until it ends.
  func goOnWithRound() throws(CommandFailure) {
    guard !table.race.isOver, isCarried else { return }
    if !console.isQuiet { try console.say("The round goes on to its end: \(dates).") }
    try renew()
    guard try playRound(), !table.race.isOver, !console.isQuiet else { return }
    try console.write([""])
    try showEarlierNews()
    try showBoard()
    try tellPause()
  }

  /// Says why orders may be given in the middle of a round.
  func tellPause() throws(CommandFailure) {
    guard !rounds.begins(view.turn), Rounds.wantsAnswer(view) else { return }
    let cause =
      Rounds.isAsked(view) ? "what is proposed to you lapses after \(date)" : "a state asks for bids in \(date)"
    try console.say("The round pauses: \(cause). You may order; end plays on to its end.", .warning)
  }

  /// Refuses orders in the middle of a round.
  func refuseInRound() { refuse("the round is under way, and orders are given when it has ended: end goes on with it") }
}
