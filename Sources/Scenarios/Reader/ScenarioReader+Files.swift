extension ScenarioReader {
  /// Reads a scenario from a file.
  ///
  /// - Parameter path: The file's path; its stem is the scenario's name.
  /// - Throws: `ScenarioFaults`: the file cannot be read, or all that is wrong in it.
  public static func read(path: String) throws(ScenarioFaults) -> Scenario {
    let bytes: [UInt8]
    do {
      // One byte too many is enough to know; devices have no end.
      bytes = try RecordFile.contents(of: path, atMost: largest + 1)
    } catch {
      var reason = ""
      if case .system(_, _, let code) = error { reason = ": \(RecordError.reason(code))" }
      throw ScenarioFaults(
        file: path, line: 1, column: 1, problem: "the file cannot be read\(reason)",
        remedy: "check its path and permissions, or name a scenario of the library")
    }
    return try read(bytes: bytes, file: path)
  }
}
