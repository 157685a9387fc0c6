import Scenarios
import RaceEngine

extension RankReader {
  /// Reads CSV: a list of games where the first line names `game` and `player`, else a table.
  func csv(_ text: DelimitedText) -> RankInput? {
    guard let head = text.rows.first else {
      fault(1, 1, "there is nothing but comments here", "write a table or a list of games")
      return nil
    }
    let words = head.cells.map { $0.value.lowercased() }
    let lines = Array(text.rows.dropFirst())
    if words.contains("game") || words.contains("player") { return games(head, lines) }
    return table(head, lines)
  }

  private func table(_ head: DelimitedText.Row, _ lines: [DelimitedText.Row]) -> RankInput? {
    let names = Array(head.cells.dropFirst())
    guard names.count > 0 else {
      fault(
        head.cells[0], "the first line has one cell alone",
        "begin with the corner, such as win-rate, and then the names, parted by commas")
      return nil
    }
    let corner = head.cells[0]
    let word = corner.value.isEmpty ? Kind.payoff.rawValue : corner.value.lowercased()
    let kinds = Kind.allCases.map(\.rawValue)
    guard let kind = Kind(rawValue: word) else {
      let near = Spelling.nearest(to: word, among: kinds).map { "did you mean \($0)? " } ?? ""
      fault(
        corner, "the corner is `\(corner.value)`",
        "\(near)write \(kinds.joined(separator: ", ")) or nothing there; a list of games names the columns game, player, rank"
      )
      return nil
    }
    check(names: names, of: "player")
    var cells: [[Placed<Double?>]] = []
    for (place, line) in lines.enumerated() {
      guard place < names.count else {
        fault(line.cells[0], "there are more rows than names in the first line", "write one row for each name")
        return nil
      }
      let name = names[place].value
      if line.cells[0].value != name {
        fault(
          line.cells[0], "this row is `\(line.cells[0].value)`, where `\(name)` is next in the first line",
          "give rows and columns the same names in the same order")
      }
      if line.cells.count != names.count + 1 {
        let isShort = line.cells.count <= names.count
        let at = isShort ? line.end : line.cells[names.count + 1].column
        fault(
          line.line, at, "this row has \(line.cells.count - 1) numbers for \(names.count) names",
          isShort ? "write one for each, the diagonal included even if empty" : "remove what is too much")
        continue
      }
      cells.append(
        line.cells.dropFirst().map { cell in
          Placed(value: cell.value.isEmpty ? nil : number(cell), line: cell.line, column: cell.column)
        })
    }
    if lines.count < names.count {
      let last = lines.last ?? head
      fault(
        last.line, last.end, "the row of `\(names[lines.count].value)` is missing", "write one row for each name")
    }
    guard notes.faults.isEmpty else { return nil }
    return table(kind, names.map(\.value), cells)
  }

  private func number(_ cell: Placed<String>) -> Double? {
    if let value = Double(cell.value), value.isFinite, abs(value) <= 1e15 { return value }
    fault(
      cell, "`\(cell.value)` is no number",
      cell.value.contains("%")
        ? "write percents as parts of one, 0.28 for 28 %" : "write a number such as 0.28 or -3, with a point")
    return nil
  }

  private func games(_ head: DelimitedText.Row, _ lines: [DelimitedText.Row]) -> RankInput? {
    let known = ["game", "player", "rank", "score", "block"]
    var columns: [String: Int] = [:]
    for (place, cell) in head.cells.enumerated() {
      let word = cell.value.lowercased()
      guard known.contains(word) else {
        let near = Spelling.nearest(to: word, among: known).map { "did you mean \($0)?" }
        fault(
          cell, "unknown column `\(cell.value)`", near ?? "remove it; columns are \(known.joined(separator: ", "))")
        continue
      }
      if columns[word] != nil { fault(cell, "the column `\(word)` is there twice", "keep one of them") }
      columns[word] = place
    }
    for word in ["game", "player"] where columns[word] == nil {
      fault(
        head.line, head.end, "the column `\(word)` is missing",
        "add it: \(word == "game" ? "any name or number of the game" : "who played the seat")")
    }
    if columns["rank"] == nil, columns["score"] == nil {
      fault(
        head.line, head.end, "there is neither `rank` nor `score`",
        "add rank, 1 for the best, or score, higher is better")
    }
    guard notes.faults.isEmpty else { return nil }
    var seats: [SeatLine] = []
    for line in lines {
      guard line.cells.count == head.cells.count else {
        fault(
          line.line, line.end, "this row has \(line.cells.count) cells for \(head.cells.count) columns",
          "write one cell for each column")
        continue
      }
      func cell(_ word: String) -> Placed<String>? { columns[word].map { line.cells[$0] } }
      guard let game = cell("game"), let player = cell("player") else { continue }
      if game.value.isEmpty { fault(game, "this seat belongs to no game", "write the game's name or number") }
      if player.value.isEmpty { fault(player, "nobody plays this seat", "write the player's name") }
      var seat = SeatLine(game: game, player: player)
      if let text = cell("rank") {
        seat.rank = Int(text.value)
        if !(1...1_000_000).contains(seat.rank ?? 0) {
          fault(text, "`\(text.value)` is no rank", "write a whole number from 1, the best")
        }
      }
      seat.score = cell("score").flatMap { number($0) }
      seat.block = cell("block").map(\.value)
      seats.append(seat)
    }
    guard !seats.isEmpty else {
      if notes.faults.isEmpty { fault(head.line, head.end, "there are no games below", "write a row for each seat") }
      return nil
    }
    return games(seats)
  }
}
