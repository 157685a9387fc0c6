import Foundation
import TestKit

/// The generated end of an article: everything below a heading.
struct ArticlePart {
  /// The article, by its path in the package.
  let article: String
  /// The line below which everything is generated.
  let heading: String

  /// Compares the article with what it should say; with `FRONTIER_RECORD=1` writes it anew, and is a fault all the same.
  /// - Returns: What is wrong; nil where they agree.
  func difference(from wanted: [String]) -> String? {
    let url = SourceTree.root.appending(path: article)
    guard let text = try? String(contentsOf: url, encoding: .utf8), let (head, tail) = parted(text) else {
      return "\(article) has no heading “\(heading)”"
    }
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
  private func parted(_ text: String) -> (head: [String], tail: [String])? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    guard let place = lines.firstIndex(of: heading) else { return nil }
    return (Array(lines[...place]), Array(lines[(place + 1)...]))
  }
}
