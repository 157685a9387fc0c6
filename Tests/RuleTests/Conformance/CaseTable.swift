import Foundation

/// The table of all cases in the article, made from the files.
enum CaseTable {
  /// The article that holds it, from the heading on.
  static let article = ArticlePart(article: "Sources/Frontier.docc/Conformance.md", heading: "## The cases")

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
}
