import Foundation
import Statistics

/// A sequential test as the command line and files write it: `elo0=0,elo1=10,alpha=0.05,beta=0.05`.
struct TournamentTest: Sendable, Equatable {
  /// The option.
  static let option = OptionSpec(
    "--sprt", value: "elo0=…,elo1=…[,alpha=…,beta=…]",
    "Stop as soon as the first policy's lead over the others is told apart: elo0 or elo1 points.")

  /// How many blocks there are at most, unless others are asked for.
  static let mostBlocks = 10_000

  /// The lead of the first hypothesis, in points.
  let elo0: Double
  /// The lead of the second one.
  let elo1: Double
  /// The chance to accept elo1 where elo0 is true.
  let alpha: Double
  /// The chance to accept elo0 where elo1 is true.
  let beta: Double

  /// What is tested.
  var plan: SequentialTest.Plan { SequentialTest.Plan(elo0: elo0, elo1: elo1, alpha: alpha, beta: beta) }

  /// The test in its one spelling.
  var text: String {
    [("elo0", elo0), ("elo1", elo1), ("alpha", alpha), ("beta", beta)]
      .map { "\($0.0)=\(String(format: "%.9g", $0.1))" }.joined(separator: ",")
  }

  /// Reads a test; nil where it is none.
  init?(_ text: String) {
    var values = ["alpha": 0.05, "beta": 0.05]
    var given: Set<String> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, ["elo0", "elo1", "alpha", "beta"].contains(sides[0]), given.insert(sides[0]).inserted,
        let value = Double(sides[1]), value.isFinite
      else { return nil }
      values[sides[0]] = value
    }
    guard let elo0 = values["elo0"], let elo1 = values["elo1"], let alpha = values["alpha"],
      let beta = values["beta"], elo0 < elo1, abs(elo0) <= 2_000, abs(elo1) <= 2_000,
      alpha > 0, alpha < 0.5, beta > 0, beta < 0.5
    else { return nil }
    (self.elo0, self.elo1, self.alpha, self.beta) = (elo0, elo1, alpha, beta)
  }

  /// What the arguments ask for.
  static func read(_ arguments: ParsedArguments) throws(CommandFailure) -> TournamentTest? {
    guard let text = arguments.value(option.name) else { return nil }
    guard let test = TournamentTest(text) else {
      throw arguments.wrong(
        option.name, text,
        "a test such as elo0=0,elo1=20,alpha=0.05,beta=0.05, with elo0 below elo1 and chances below 0.5")
    }
    return test
  }
}

extension SequentialTest {
  /// What the test says, in a sentence.
  func sentence(_ test: TournamentTest, _ policy: String) -> String {
    func points(_ value: Double) -> String { String(format: "%.4g", value) }
    let evidence = String(
      format: "evidence %.2f of %.2f for elo1, %.2f of %.2f for elo0", evidenceForHigh, plan.boundForHigh,
      evidenceForLow, plan.boundForLow)
    let errors = "errors \(points(test.alpha)) and \(points(test.beta))"
    let lead = mean > 0 && mean < 1 ? String(format: "%+.0f", Elo.lead(atChance: mean)) : mean > 0 ? "∞" : "−∞"
    let base = "\(policy) leads by \(lead) Elo over \(blocks) blocks; \(evidence); \(errors)."
    switch verdict {
    case .acceptHigh: return "The test accepts elo1, \(points(test.elo1)) points: \(base)"
    case .acceptLow: return "The test accepts elo0, \(points(test.elo0)) points: \(base)"
    case .undecided: return "The test has not decided: \(base)"
    }
  }
}
