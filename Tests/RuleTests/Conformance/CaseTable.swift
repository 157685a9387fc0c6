import Foundation
import TestKit

/// The table of all cases in the article, made from the files.
enum CaseTable {
  /// The article that holds it, from the heading on.
  static let article = "Sources/Frontier.docc/Conformance.md"
  static let heading = "## The cases"

  /// The lines that follow the heading.
  static func lines(of rows: [CaseRow]) -> [String] {
    let count = rows.reduce(0) { $0 + $1.cases.count }
    var lines = ["", "\(count) cases in \(rows.count) rows."]
    for row in rows {
      let mechanics = row.mechanics.map { "`\($0)`" }.joined(separator: ", ")
      lines += ["", "### \(row.id) \(row.title)", "", "Fails without \(mechanics).", "", "| id | case |", "|---|---|"]
      lines += row.cases.map { "| \($0.id) | \($0.sentence.replacingOccurrences(of: "|", with: "\\|")) |" }
    }
    return lines
  }

  /// Compares the article with the files; with `FRONTIER_RECORD=1` writes it anew, and is a fault all the same.
  /// - Returns: What is wrong; nil where they agree.
  static func difference(from rows: [CaseRow]) -> String? {
    let url = SourceTree.root.appending(path: article)
    guard let text = try? String(contentsOf: url, encoding: .utf8), let (head, tail) = parted(text) else {
      return "\(article) has no heading “\(heading)”"
    }
    let wanted = lines(of: rows)
    if ProcessInfo.processInfo.environment["FRONTIER_RECORD"] == "1" {
      do {
        try (head + wanted).map { $0 + "\n" }.joined().write(to: url, atomically: true, encoding: .utf8)
        return "\(article) was recorded; run the test again without FRONTIER_RECORD"
      } catch {
        return "\(article) could not be recorded: \(error)"
      }
    }
    for place in 0..<max(tail.count, wanted.count) {
      let (one, other) = (place < tail.count ? tail[place] : "", place < wanted.count ? wanted[place] : "")
      if one != other {
        return "\(article):\(head.count + place + 1): `\(one)` should be `\(other)`; run once with FRONTIER_RECORD=1"
      }
    }
    return nil
  }

  /// The lines up to the heading, and those after it.
  private static func parted(_ text: String) -> (head: [String], tail: [String])? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    guard let place = lines.firstIndex(of: heading) else { return nil }
    return (Array(lines[...place]), Array(lines[(place + 1)...]))
  }
}
