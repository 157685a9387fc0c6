package import Foundation

/// The package's own source files, for tests that read them.
package enum SourceTree {
  /// The package's folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file: its path from the package's folder, and its lines of code with comments and texts blanked out.
  package struct File: Sendable {
    /// The path: `Sources/RaceEngine/Mechanic.swift`.
    package let path: String
    /// The lines, from the first.
    package let code: [String]
  }

  /// All Swift files below some folders, in the order of their paths.
  package static func files(below folders: String...) -> [File] {
    var found: [File] = []
    for folder in folders {
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
      for path in paths.sorted() where path.hasSuffix(".swift") {
        guard let text = try? String(contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8)
        else { continue }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        found.append(File(path: "\(folder)/\(path)", code: lines.map { bare($0) }))
      }
    }
    return found
  }

  /// A line without its comment, its texts emptied. The sources have no block comments and no texts over several lines.
  private static func bare(_ line: Substring) -> String {
    var code = ""
    var isText = false
    var before: Character = " "
    for letter in line {
      if letter == "\"", before != "\\" { isText.toggle() }
      if !isText, letter == "/", before == "/" { return String(code.dropLast()) }
      if !isText || letter == "\"" { code.append(letter) }
      before = letter
    }
    return code
  }
}
