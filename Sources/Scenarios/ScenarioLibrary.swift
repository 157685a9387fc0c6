import RaceEngine

/// The scenarios that the executable carries, wherever it runs.
public enum ScenarioLibrary {
  /// The scenario that is played unless another is named.
  public static let standard = "race-2023"

  /// The names of the scenarios, in alphabetical order.
  public static var names: [String] { embedded.map(\.name) }

  /// The text of a scenario as its file has it; nil where there is none of that name.
  public static func text(of name: String) -> String? { embedded.first { $0.name == name }?.text }

  /// The text of a scenario's par file; nil where there is none.
  public static func parText(of name: String) -> String? { embedded.first { $0.name == name }?.par ?? nil }

  /// Reads a scenario of the library, with its par.
  ///
  /// - Parameter name: One of `names`.
  /// - Throws: `ScenarioFaults`: an unknown name, with the nearest one, or what is wrong in the file.
  public static func load(_ name: String) throws(ScenarioFaults) -> Scenario {
    guard let text = text(of: name) else {
      let near = Spelling.nearest(to: name, among: names)
      throw ScenarioFaults(
        file: name, line: 1, column: 1, problem: "there is no scenario `\(name)`",
        remedy: near.map { "did you mean `\($0)`?" } ?? "choose one of \(ObjectReader.list(names))")
    }
    var scenario = try ScenarioReader.read(text: text, file: "\(name).json5")
    if let par = parText(of: name) {
      scenario.take(try ParBook.read(text: par, named: "\(name).par.json", seats: scenario.labs.count))
    }
    return scenario
  }
}
