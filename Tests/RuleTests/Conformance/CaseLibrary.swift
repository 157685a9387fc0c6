import Foundation
import TestKit

/// The suite's files under `Tests/Conformance`.
enum CaseLibrary {
  /// Everything that was read, and what could not be.
  struct Contents {
    var rows: [CaseRow] = []
    var positions = PositionBook("", file: "positions.txt")
    var faults: [CaseFault] = []
  }

  /// The files, in the order of the rows' letters and numbers.
  static let contents: Contents = {
    let folder = SourceTree.root.appending(path: "Tests/Conformance")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
      $0.hasSuffix(".txt")
    }
    var contents = Contents()
    for name in names.sorted(by: { order(of: $0) < order(of: $1) }) {
      let file = "Tests/Conformance/\(name)"
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        contents.faults.append(CaseFault(file: file, line: 1, problem: "it cannot be read"))
        continue
      }
      if name == "positions.txt" {
        contents.positions = PositionBook(text, file: file)
        contents.faults += contents.positions.faults
      } else {
        let reader = CaseReader(text, file: file)
        contents.rows.append(reader.row)
        contents.faults += reader.faults
        if "\(reader.row.id).txt" != name {
          contents.faults.append(CaseFault(file: file, line: 1, problem: "the row `\(reader.row.id)` has another file"))
        }
      }
    }
    return contents
  }()

  /// Letters first, then numbers: T2 comes before T10.
  private static func order(of name: String) -> String {
    let letters = name.prefix { $0.isLetter }
    let digits = name.dropFirst(letters.count).prefix { $0.isNumber }
    return letters + String(repeating: "0", count: max(3 - digits.count, 0)) + digits
  }
}
