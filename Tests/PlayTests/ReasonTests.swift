import Foundation
import Policies
import Quantities
import RaceEngine
import TextUI
import Testing

/// Every reason that a policy may give has a sentence.
@Suite struct ReasonTests {
  @Test func `each code in the policies' sources is known`() throws {
    let codes = try Self.codes()
    #expect(codes.count >= 8)
    for code in codes {
      #expect(ReasonText.isKnown(code), "the reason \(code) needs a sentence in ReasonText")
      let sentence = ReasonText.sentence(code, 1_234_000, Money.unit)
      #expect(sentence.hasSuffix(".") && sentence.contains(" ") && sentence.first?.isUppercase == true)
      #expect(!sentence.contains(code) || code.allSatisfy(\.isLetter))
    }
    #expect(!ReasonText.isKnown("no-such-code"))
    #expect(ReasonText.sentence("no-such-code", 3, .count) == "no such code: 3.")
  }

  @Test(arguments: BuiltinPolicy.allCases) func `what policies say in play reads as sentences`(policy: BuiltinPolicy) {
    for situation in Situations.all {
      let advice = policy.advise(seeing: situation.view, situation.rules, PolicySeed(seed: 1))
      for place in advice.reasons.indices {
        let reason = advice.reasons[place]
        let sentence = ReasonText.sentence("\(reason.code)", reason.figure, reason.unit)
        #expect(ReasonText.isKnown("\(reason.code)"))
        #expect(sentence.contains(Amounts.text(reason.figure, reason.unit)) || !sentence.contains("$"))
      }
    }
  }

  @Test(arguments: ["lookahead(budget=24)", "search(budget=60)", "opponent(level=novice)"])
  func `what is said by those who look ahead reads as sentences`(name: String) throws {
    let policy = try PolicyRoster.builtin.policy(name)
    for situation in Situations.all.prefix(5) where situation.view.own.isOpen {
      let advice = policy.advise(seeing: situation.view, situation.rules, PolicySeed(seed: 1))
      #expect("\(advice.reasons[0].code)".hasPrefix("best-as-"))
      for place in advice.reasons.indices {
        let reason = advice.reasons[place]
        #expect(ReasonText.isKnown("\(reason.code)"), "\(reason.code)")
        #expect(ReasonText.sentence("\(reason.code)", reason.figure, reason.unit).hasSuffix("."))
      }
    }
    #expect(ReasonText.sentence("best-as-safety-first", 0, .count).contains("of safety-first"))
    #expect(ReasonText.sentence("imagined-points", -250_000, Rate.unit).contains("25 % of a spread below"))
  }

  /// The literals in calls of `because`, conditional ones included.
  private static func codes() throws -> Set<String> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Policies")
    var codes: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for call in text.matches(of: /because\(([^,]*),/) {
        for literal in call.1.matches(of: /"([a-z0-9-]+)"/) { codes.insert(String(literal.1)) }
      }
    }
    return codes
  }
}
