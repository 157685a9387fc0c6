import Classroom

/// Opens a round.
enum ClassOpen {
  /// `frontier class open`.
  static let spec = CommandSpec(
    path: ["class", "open"], summary: "Open the coming round: a page for each team, with a form for its orders.",
    arguments: [ClassArgument.folder],
    examples: ["frontier class open tuesday"],
    discussion: """
      Each team gets round-N/TEAM.html: what its lab may know, and nothing else, with a form that works without a \
      network. The form saves the team's orders as a file; put it into round-N/orders. A file that is written by hand \
      serves as well: TEAM.txt, an order a line, as in 'train 3' or 'predict price 20 to 30'. round-N/screen.html is for \
      the wall: what everybody may know.

      Before the first round the handouts are written anew, so that they tell what class.json5 says.

      Given again, it writes the pages of the open round anew and says so; order files stay.

      Exit codes: 65 class.json5 or the record is wrong, with line and column, 66 there is no class, 75 the race is over.
      """,
    run: run)

  private static func run(_ arguments: ParsedArguments) throws(CommandFailure) -> ExitCode {
    let room = try ClassArgument.room(arguments)
    let isAgain = room.isOpen
    let opened: (round: Int, files: [String])
    do throws(ClassFault) {
      try room.refresh()
      opened = try room.open()
    } catch {
      throw CommandFailure(error)
    }
    try Output.standard.line(
      "round \(opened.round) of \(room.manifest.rounds) is open\(isAgain ? " already, its pages are written anew" : ""): "
        + room.race.dates(of: opened.round))
    try ClassArgument.tell(opened.files, in: room.folder, arguments)
    guard !arguments.isQuiet else { return .done }
    try Output.standard.line("order files go into \(room.folder.file("\(ClassFolder.round(opened.round))/orders"))")
    try ClassArgument.next("collect", room.folder, arguments)
    return .done
  }
}
