import Foundation

/// Text files under `Tests/Goldens` that pin what must not change unnoticed.
///
/// With `FRONTIER_RECORD=1` in the environment a file is written anew, and the test fails all the same: nobody records
/// by accident.
package enum Golden {
  /// Compares all lines with a file.
  /// - Returns: Nil where they are the same, otherwise what differs first and what to do.
  package static func compare(_ lines: [String], with name: String) -> String? {
    if let recorded = record(lines, as: name) { return recorded }
    guard let pinned = read(name) else { return "\(name) does not exist; \(advice)" }
    for place in 0..<max(pinned.count, lines.count) {
      let (one, two) = (place < pinned.count ? pinned[place] : nil, place < lines.count ? lines[place] : nil)
      if one != two {
        return "\(name):\(place + 1): pinned `\(one ?? "nothing")`, now `\(two ?? "nothing")`; \(advice)"
      }
    }
    return nil
  }

  /// Looks for the lines of a file among these, in the same order; new ones may stand between them.
  /// - Returns: Nil where all are there, otherwise the first that is not, and what to do.
  package static func pins(_ lines: [String], in name: String) -> String? {
    if let recorded = record(lines, as: name) { return recorded }
    guard let pinned = read(name) else { return "\(name) does not exist; \(advice)" }
    var rest = lines[...]
    for (place, line) in pinned.enumerated() {
      guard let found = rest.firstIndex(of: line) else {
        return "\(name):\(place + 1): `\(line)` is gone, changed or out of order; \(advice)"
      }
      rest = rest[(found + 1)...]
    }
    return nil
  }

  /// The lines of a file.
  package static func read(_ name: String) -> [String]? {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return nil }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private static let advice = "if it is meant to be so, run the test once with FRONTIER_RECORD=1"

  private static var folder: URL { SourceTree.root.appending(path: "Tests/Goldens") }

  private static func record(_ lines: [String], as name: String) -> String? {
    guard ProcessInfo.processInfo.environment["FRONTIER_RECORD"] == "1" else { return nil }
    let text = lines.map { $0 + "\n" }.joined()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      return "\(name) was recorded; run the test again without FRONTIER_RECORD"
    } catch {
      return "\(name) could not be recorded: \(error)"
    }
  }
}
