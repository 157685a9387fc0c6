import Foundation

extension ScenarioReader {
  /// Reads a scenario from a file, with the par file that stands beside it, if there is one.
  ///
  /// - Parameters:
  ///   - path: The file's path; its stem is the scenario's name.
  ///   - withPar: Whether the par file is read; it is not where it is about to be written anew.
  /// - Throws: `ScenarioFaults`: a file cannot be read, or all that is wrong in it.
  public static func read(path: String, withPar: Bool = true) throws(ScenarioFaults) -> Scenario {
    var scenario = try read(bytes: try contents(of: path), file: path)
    let parPath = parFile(of: path)
    if withPar, FileManager.default.fileExists(atPath: parPath) {
      let text = String(decoding: try contents(of: parPath), as: UTF8.self)
      scenario.take(try ParBook.read(text: text, named: parPath, seats: scenario.labs.count))
    }
    return scenario
  }

  /// The path of the par file that belongs to a scenario file: `folder/NAME.par.json`.
  public static func parFile(of path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return "\(folder)\(stem(of: path)).par.json"
  }

  /// The text of a scenario file, faults and all.
  ///
  /// - Throws: `ScenarioFaults` where it cannot be read.
  public static func text(path: String) throws(ScenarioFaults) -> String {
    String(decoding: try contents(of: path), as: UTF8.self)
  }

  /// The bytes of a file that people write.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - remedy: What else could be done where it cannot be read.
  package static func contents(
    of path: String, or remedy: String = "name a scenario of the library"
  ) throws(ScenarioFaults) -> [UInt8] {
    do {
      // One byte too many is enough to know; devices have no end.
      return try RecordFile.contents(of: path, atMost: largest + 1)
    } catch {
      var reason = ""
      if case .system(_, _, let code) = error { reason = ": \(RecordError.reason(code))" }
      var faults = ScenarioFaults(
        file: path, line: 1, column: 1, problem: "the file cannot be read\(reason)",
        remedy: "check its path and permissions, or \(remedy)")
      faults.isUnreadable = true
      throw faults
    }
  }
}
