import Scenarios

/// The cells of a CSV text, each with its place.
///
/// Cells are parted by commas, or by semicolons or tabs where the first line has these and no comma. Quotes may enclose
/// a cell, and are doubled within it. Blanks around cells, empty lines and lines that begin with # do not count.
struct DelimitedText {
  /// A line with something in it.
  struct Row {
    /// Its number, from 1.
    var line: Int
    /// Its cells.
    var cells: [Placed<String>]
    /// The column after its last character.
    var end: Int
  }

  /// A cell as CSV has it: in quotes where it must be.
  static func quoted(_ cell: String) -> String {
    cell.contains { ",\"\n\r".contains($0) } ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  /// The lines with something in them.
  private(set) var rows: [Row] = []

  /// Takes a text apart; quotes that are not closed are faults.
  init(_ text: String, _ notes: ScenarioNotes) {
    var separator: Character?
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (number, line) in lines.enumerated() {
      guard let first = line.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), first != "#" else { continue }
      let mark = separator ?? [",", ";", "\t"].first { line.contains($0) } ?? ","
      separator = mark
      rows.append(Self.row(Array(line), number + 1, mark, notes))
    }
  }

  private static func row(
    _ line: [Character], _ number: Int, _ separator: Character, _ notes: ScenarioNotes
  ) -> Row {
    var cells: [Placed<String>] = []
    var place = 0
    while true {
      while place < line.count, line[place] != separator, line[place].isWhitespace || line[place] == "\u{FEFF}" {
        place += 1
      }
      let start = place
      var text = ""
      if place < line.count, line[place] == "\"" {
        place += 1
        while place < line.count {
          if line[place] == "\"" {
            guard place + 1 < line.count, line[place + 1] == "\"" else { break }
            place += 1
          }
          text.append(line[place])
          place += 1
        }
        if place == line.count {
          notes.fault(
            at: JSON5Position(line: number, column: start + 1), "the quote that opens here is not closed in its line",
            "close it with \"")
        }
        place = min(place + 1, line.count)
        let rest = line[place...].prefix { $0 != separator }
        if let stray = rest.firstIndex(where: { !$0.isWhitespace }) {
          notes.fault(
            at: JSON5Position(line: number, column: stray + 1), "`\(line[stray])` stands after the closing quote",
            "part cells with `\(separator == "\t" ? "a tab" : String(separator))`, and double quotes within a cell")
        }
        place += rest.count
      } else {
        while place < line.count, line[place] != separator {
          text.append(line[place])
          place += 1
        }
        while text.last?.isWhitespace == true { text.removeLast() }
      }
      cells.append(Placed(value: text, line: number, column: start + 1))
      guard place < line.count else { break }
      place += 1
    }
    return Row(line: number, cells: cells, end: line.count + 1)
  }
}
