import Classroom
import Scenarios
import TextUI

/// Checks what the teams gave in.
enum ClassCollect {
  /// `frontier class collect`.
  static let spec = CommandSpec(
    path: ["class", "collect"], summary: "Check the teams' order files, and write what is wrong beside them.",
    arguments: [ClassArgument.folder],
    options: [ClassHotSeat.option],
    examples: [
      "frontier class collect tuesday",
      "frontier class collect tuesday --hot-seat  # the teams come to this machine, one after the other",
    ],
    discussion: """
      Reads round-N/orders: TEAM.txt, or TEAM-round-N.txt as the form saves it. Whatever is wrong is told in \
      TEAM.errors.txt beside the file, with line, column and what would be right; it goes away when the file is right. What \
      will come to nothing or break a promise stands in TEAM.notes.txt. \
      Nothing is played: it can be given as often as one likes, and a file may be changed until 'resolve'.

      Limits are those of the lesson: its orders alone, at most as many a round as class.json5 says. Words that are no \
      orders: 'team NAME', 'round N', 'predict KEY …', 'reason …'; # begins a comment. The press writes 'headline …' and \
      'question …'; both come into the log and onto the wall after the round.

      What was understood of each file is read back, with a note where an order will come to nothing, such as a run \
      that ends too late to be released. These are the teams' secrets: keep them off the wall.

      Of several files that mean a team the newest counts: red.txt, red-round-2.txt, 'red-round-2 (1).txt', RED.TXT, \
      red.txt.txt. The others are named, each with why it does not count; the log keeps which counted. Files in UTF-16 or \
      Latin-1 are read, too.

      The states: ready; partly: what is right will be played; broken: no order of it can be used, so that the team's \
      policy orders, and predictions that are right count all the same, unless the file is of another round or team; empty: \
      nothing stands in the file, and the policy orders; absent: no file, and the policy orders.

      Exit codes: 0 all teams are ready, 1 some are not, 65 class.json5 or the record is wrong, 66 there is no class, 75 \
      no round is open, or the race is over.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let room = try ClassArgument.room(arguments)
    if arguments.flag(ClassHotSeat.option.name) { try ClassHotSeat.run(room, arguments) }
    let found: (handIns: [HandIn], ignored: [ClassLog.Taken])
    do throws(ClassFault) { found = try room.collect() } catch { throw CommandFailure(error) }
    let style = arguments.style
    var table = TextTable([
      .words("team"), .words("lab"), .words("file"), .words("state"), .number("orders"), .number("predictions"),
      .number("errors"),
    ])
    for handIn in found.handIns {
      let lab = handIn.team.seat.map { room.race.scenario.labs[$0].name } ?? "press"
      table.add(
        [
          handIn.team.name, lab, handIn.file ?? "-", handIn.state.rawValue,
          handIn.team.seat == nil ? "-" : "\(handIn.orderCount)", "\(handIn.predictions.count)",
          "\(handIn.problems.count)",
        ], isStrong: handIn.state != .ready)
    }
    try Output.standard.table(table, style)
    let folder = room.folder.file("\(ClassFolder.round(room.race.nextRound ?? 0))/orders")
    for handIn in found.handIns where !handIn.problems.isEmpty {
      let first = handIn.problems[0]
      try Output.standard.line(
        style.spelled("\(folder)/\(handIn.file ?? ""):\(first.line):\(first.column): \(first.text)"))
      try Output.standard.line("  all of it: \(folder)/\(handIn.team.slug).errors.txt")
    }
    for handIn in found.handIns where handIn.team.seat != nil && [.absent, .empty, .broken].contains(handIn.state) {
      try Output.standard.line("'resolve' would have \(handIn.team.cover) order for team \(handIn.team.name)")
    }
    try readBack(found.handIns, room)
    for file in found.ignored {
      Notices.line(
        style.spelled("\(folder)/\(file.ignored ?? "") does not count: \(file.why ?? "it is of no team")"))
    }
    try ClassArgument.next("resolve", room.folder, arguments)
    return found.handIns.allSatisfy { $0.state == .ready } ? .done : .no
  }

  /// What was understood of each team's file, and what of it will come to nothing.
  private static func readBack(_ handIns: [HandIn], _ room: ClassRoom) throws(CommandFailure) {
    for handIn in handIns where handIn.state == .ready || handIn.state == .partly {
      var said = handIn.orders?.items.map(\.shown) ?? []
      for asked in room.lesson.settings.predictions {
        if let predicted = handIn.predictions[asked.key] { said.append(predicted.shown(asked)) }
      }
      said += handIn.headlines.map { "headline \($0)" } + handIn.questions.map { "question \($0)" }
      let how = handIn.encoding.map { " (read as \($0))" } ?? ""
      try Output.standard.line(
        "\(handIn.team.name)\(how): \(said.isEmpty ? "no orders" : said.joined(separator: "; "))")
      for note in handIn.notes { try Output.standard.line("  note: \(note)") }
    }
  }
}
