import Policies
import Scenarios

/// The options of a call of the bench.
struct BenchArguments: Sendable {
  private var values: [String: String] = [:]
  private var flags: Set<String> = []
  /// The words without dashes, in order.
  private(set) var words: [String] = []

  /// Sorts the words that follow a command's name.
  /// - Throws: `BenchFailure.usage` for an option that the command does not have, or one without its value.
  init(_ given: [String], for command: BenchCommand) throws(BenchFailure) {
    let valued = Set(command.options.map { String($0.prefix { $0 != " " }) })
    var rest = given[...]
    while let word = rest.popFirst() {
      if valued.contains(word) {
        guard let value = rest.popFirst() else { throw .usage("\(word) needs a value: \(command.usage)") }
        values[word] = value
      } else if command.flags.contains(word) {
        flags.insert(word)
      } else if command.takesWords, !word.hasPrefix("-") {
        words.append(word)
      } else {
        throw .usage("\(command.name) does not take '\(word)': \(command.usage)")
      }
    }
  }

  /// The options as they were given, for another command that takes the same.
  var echo: [String] { values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } + flags.sorted() + words }

  /// Whether an option without a value was given.
  func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// An option's text; nil where it was not given.
  func text(_ option: String) -> String? { values[option] }

  /// A whole number within a range.
  func integer(_ option: String, in range: ClosedRange<Int>, default usual: Int) throws(BenchFailure) -> Int {
    guard let text = values[option] else { return usual }
    guard let number = Int(text), range.contains(number) else {
      throw .usage("\(option) must be a whole number from \(range.lowerBound) to \(range.upperBound), not '\(text)'")
    }
    return number
  }

  /// The seeds `A..B`, both of them included.
  func seeds(default usual: ClosedRange<UInt64>) throws(BenchFailure) -> [UInt64] {
    guard let text = values["--seeds"] else { return Array(usual) }
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).compactMap { UInt64($0) }
    guard text.contains(".."), ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] < 1_000_000 else {
      throw .usage("--seeds must be A..B with A no larger than B, such as 1..64, not '\(text)'")
    }
    return Array(ends[0]...ends[1])
  }

  /// The scenario that `--scenario` names, over `--quarters`; the standard one unless told otherwise.
  func scenario() throws(BenchFailure) -> Scenario {
    let name = values["--scenario"] ?? ScenarioLibrary.standard
    do {
      let isPath = name.contains("/") || name.contains(".")
      let scenario = isPath ? try ScenarioReader.read(path: name) : try ScenarioLibrary.load(name)
      guard values["--quarters"] != nil else { return scenario }
      return try scenario.playing(quarters: Int32(try integer("--quarters", in: 1...80, default: 0)))
    } catch let failure as BenchFailure {
      throw failure
    } catch {
      throw .usage("\(error)")
    }
  }

  /// A policy by its name.
  static func policy(_ name: String) throws(BenchFailure) -> BuiltinPolicy {
    guard let policy = BuiltinPolicy(rawValue: name) else {
      let names = BuiltinPolicy.allCases.map(\.rawValue).joined(separator: ", ")
      throw .usage("there is no policy '\(name)'; the policies are \(names)")
    }
    return policy
  }
}
