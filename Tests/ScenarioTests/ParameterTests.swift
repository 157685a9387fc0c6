import Quantities
import RaceEngine
import Scenarios
import Testing

/// The figures of a scenario by their paths, other values for them, and the values of a sweep.
@Suite struct ParameterTests {
  static let small: Scenario? = try? ScenarioReader.read(text: SmallScenario.text, file: "small.json5")

  private func problem(_ body: () throws -> Void) -> ParameterProblem? {
    #expect(throws: ParameterProblem.self) { try body() }
  }

  @Test(arguments: ScenarioLibrary.names) func `every cited number of the rules is a parameter with its value`(
    name: String
  ) throws {
    let scenario = try ScenarioLibrary.load(name)
    let parameters = scenario.parameters
    #expect(Set(parameters.map(\.path)).count == parameters.count)
    let cited = parameters.compactMap(\.citation)
    let inRules = scenario.citations.filter { !$0.path.hasPrefix("lengths") && $0.path != "round" }
    #expect(cited == inRules.filter { citation in cited.contains(citation) })
    #expect(cited.count == inRules.count)
    for parameter in parameters {
      guard let citation = parameter.citation else { continue }
      #expect(parameter.raw == citation.raw, "\(parameter.path)")
      #expect(parameter.text(of: parameter.raw) == citation.value && parameter.unitName == citation.unit)
      #expect(parameter.allowed.contains(citation.rawRange.lowerBound))
    }
  }

  @Test func `another value is another scenario, and the own value is the same`() throws {
    let scenario = try #require(Self.small)
    for parameter in scenario.parameters {
      #expect(try scenario.setting(parameter, to: parameter.raw).digest == scenario.digest, "\(parameter.path)")
    }
    let price = try scenario.parameter("chips.price")
    #expect(price.path == "mechanics.chips.price" && price.unitName == "$ thousand/H100e")
    let dearer = try scenario.setting(price, to: 40_000)
    #expect(dearer.rules.chips?.price.raw == 40_000)
    #expect(dearer.digest != scenario.digest && dearer.parDigest != scenario.parDigest)
    #expect(scenario.rules.chips?.price.raw == 34_600)
    #expect(try scenario.parameter("labs[0].role.cash").text(of: 4_500_000) == "4.5")
    #expect(try scenario.parameter("mechanics.chips.price").path == price.path)
  }

  @Test func `a wrong key is told with those that were meant`() throws {
    let scenario = try #require(Self.small)
    for (key, part) in [
      ("chips.prise", "`chips.price`"), ("labs[4].role.cash", "`labs[0].role.cash`"), ("chips", "name one of them"),
      ("labs[0].role", "name one of them"), ("elsewhere.growth", ".growth`"), ("race.quarters", "--quarters"),
      ("labs[0].role.par.capability", "measures it"), ("zebra", "lists those with a range"),
      ("hubs.rent", "lists all figures"),
    ] {
      let problem = problem { _ = try scenario.parameter(key) }
      #expect(problem?.problem.contains("`\(key)`") == true, "\(key): \(String(describing: problem))")
      #expect(problem?.remedy.contains(part) == true, "\(key): \(String(describing: problem))")
    }
  }

  @Test func `a value at which the parts do not fit is refused`() throws {
    let scenario = try #require(Self.small)
    let power = try scenario.parameter("labs[0].role.power")
    let problem = problem { _ = try scenario.setting(power, to: 9_000) }
    #expect(problem?.remedy.contains("at least 28.8 MW") == true)
  }

  @Test func `one weight of the goals leaves the rest to the others`() throws {
    let scenario = try ScenarioLibrary.load(ScenarioLibrary.standard)
    let before = try #require(scenario.rules.goals)
    let weight = try scenario.parameter("goals.influence")
    for raw in [0, 300_000, 1_000_000] as [Int64] {
      let goals = try #require(try scenario.setting(weight, to: raw).rules.goals)
      #expect(goals.influence.raw == raw)
      #expect(goals.capability + goals.value + goals.influence == .one)
      let error = goals.capability.raw * before.value.raw - goals.value.raw * before.capability.raw
      #expect(abs(error) <= 1_000_000)
    }
    #expect(try scenario.setting(weight, to: weight.raw).digest == scenario.digest)
  }

  @Test func `values lie in equal steps, or in equal factors over a wide range`() throws {
    let scenario = try #require(Self.small)
    let price = try scenario.parameter("chips.price")
    let own = try ParameterSteps(of: price, ends: nil, count: 3)
    #expect(own.raws == [28_000, 34_600, 35_000, 42_000] && own.spacing == .equal && own.isOwnRange)
    let wide = try ParameterSteps(of: price, ends: "1..100", count: 3)
    #expect(wide.raws == [1_000, 10_000, 34_600, 100_000] && wide.spacing == .logarithmic && !wide.isOwnRange)
    let ten = try ParameterSteps(of: price, ends: "10..100", count: 2)
    #expect(ten.spacing == .equal)
    let thirds = try ParameterSteps(of: price, ends: "10..100.001", count: 4)
    #expect(thirds.spacing == .logarithmic && thirds.raws == [10_000, 21_540, 34_600, 46_420, 100_001])
    let know = try scenario.parameter("labs[0].role.know_how")
    #expect(try ParameterSteps(of: know, ends: "0.01..1", count: 3).spacing == .equal)
    let raise = try ParameterSteps(of: try scenario.parameter("labs[0].role.may_raise"), ends: nil, count: 9)
    #expect(raise.raws == [0, 1] && raise.spacing == .each)
    let kind = try scenario.parameter("labs[0].role.kind")
    #expect(try ParameterSteps(of: kind, ends: nil, count: 2).raws.map(kind.text).contains("native"))
  }

  @Test func `ends that cannot be are told with the limits`() throws {
    let scenario = try #require(Self.small)
    let price = try scenario.parameter("chips.price"), lead = try scenario.parameter("chips.lead")
    for (parameter, ends, part) in [
      (price, "30", "with two numbers of 0.001 to 1000 $ thousand/H100e"), (price, "a..b", "two numbers"),
      (price, "..", "two numbers"), (price, "5..2", "the lower number first"),
      (price, "5..5", "the lower number first"), (price, "30..2000", "give 0.001 to 1000"),
      (price, "1..30.0001", "smallest step is 0.001"), (lead, "1..1.5", "smallest step is 1"),
      (lead, "1..1e30", "give 1 to 6"), (lead, nil, "write KEY=A..B, within 1 to 6"),
      (try scenario.parameter("labs[0].role.kind"), "1..2", "each of its values"),
    ] as [(Parameter, String?, String)] {
      let problem = problem { _ = try ParameterSteps(of: parameter, ends: ends, count: 3) }
      #expect(problem?.remedy.contains(part) == true, "\(ends ?? "own"): \(String(describing: problem))")
      #expect(problem?.problem.contains(parameter.path) == true)
    }
  }
}
