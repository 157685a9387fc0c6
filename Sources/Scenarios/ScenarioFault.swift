/// Something wrong in a scenario file, where it stands, and what to do about it.
public struct ScenarioFault: Sendable, Hashable, CustomStringConvertible {
  /// The file's name, as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int
  /// What is wrong.
  public var problem: String
  /// What would mend it.
  public var remedy: String

  /// `file:line:column: what is wrong; what to do`.
  public var description: String { "\(file):\(line):\(column): \(problem); \(remedy)" }
}

/// Every fault of a scenario file, in the order of the file; a fault of syntax stands alone.
public struct ScenarioFaults: Error, Sendable, CustomStringConvertible {
  /// At least one fault.
  public var faults: [ScenarioFault]
  /// Whether the file could not be read at all.
  public var isUnreadable = false

  /// One line for each fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }

  /// A list of faults.
  package init(faults: [ScenarioFault]) { self.faults = faults }

  /// One fault.
  init(file: String, line: Int, column: Int, problem: String, remedy: String) {
    faults = [ScenarioFault(file: file, line: line, column: column, problem: problem, remedy: remedy)]
  }
}
