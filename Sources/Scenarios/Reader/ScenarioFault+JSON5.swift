extension ScenarioFault {
  /// A fault of syntax.
  package init(_ fault: JSON5Fault, in file: String) {
    self.init(
      file: file, line: fault.position.line, column: fault.position.column, problem: fault.problem,
      remedy: fault.remedy)
  }
}
