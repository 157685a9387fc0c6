import Arena
import Foundation
import Policies
import RaceEngine
import Scenarios
import TextUI
import Testing

@testable import Reports

@Suite("Report of a race") struct RaceReportTests {
  /// A race of some quarters by steady policies.
  private func page(
    quarters: Int = 6, name: String = "Lab <b>", of key: String = "open-gambit", policy: any Policy = Steady(),
    seed: UInt64 = 3
  ) throws -> String {
    let scenario = try ScenarioLibrary.load(key)
    var episode = Episode(rules: scenario.rules, seed: seed, policies: scenario.labs.map { _ in policy })
    var history = History(of: episode.race)
    var book = Ledger()
    for _ in 0..<quarters {
      episode.step(&book)
      history.close(episode.race, &book)
    }
    let cast = Cast(title: "A race", names: [name] + scenario.labs.dropFirst().map(\.name), race: scenario.rules.race)
    return RaceReport(
      history, final: nil, cast: cast, lineup: scenario.labs.map { _ in "steady" },
      news: (0..<quarters).map { ["News of \($0) & more."] }, weights: scenario.rules.goalWeights, origin: "Seed 3."
    ).page.html
  }

  @Test("Every drawing has a title and a description, every id is there once, and names are escaped")
  func structure() throws {
    let html = try page()
    let drawings = html.components(separatedBy: "<svg ").count - 1
    #expect(drawings >= 12)
    #expect(html.components(separatedBy: "<desc ").count - 1 == drawings)
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
    for name in html.matches(of: /aria-labelledby="([^"]+)"/) {
      for id in name.1.split(separator: " ") { #expect(ids.contains(String(id))) }
    }
    #expect(html.contains("Lab &lt;b&gt;") && !html.contains("Lab <b>"))
    #expect(html.contains("News of 5 &amp; more."))
  }

  @Test("There is a part for each quarter, and the slider has as many steps") func quarters() throws {
    let html = try page(quarters: 4)
    for turn in 0..<4 { #expect(html.contains("data-turn=\"\(turn)\"")) }
    #expect(!html.contains("data-turn=\"4\""))
    #expect(html.contains("max=\"3\""))
    #expect(html.contains("the race was not finished"))
  }

  @Test("Standings have a column for each goal that counts, and say what each weighs") func goals() throws {
    let squeeze = try page(of: "squeeze")
    #expect(squeeze.contains("<th scope=\"col\">survival</th>") && !squeeze.contains("<th scope=\"col\">mission</th>"))
    #expect(squeeze.contains(", survival 17 %."))
    let precipice = try page(of: "precipice")
    #expect(precipice.contains("<th scope=\"col\">mission</th>") && precipice.contains(", mission 17 %."))
    let gambit = try page()
    #expect(!gambit.contains("<th scope=\"col\">survival</th>"))
  }

  @Test(
    "What a lesson is about is on its page, and nothing that the scenario does not have",
    arguments: [
      ("talent-war", ["chart-stars", "chart-cohesion", "chart-mercenaries", "chart-pay", "Stars who moved"]),
      ("chip-embargo", [">second vendor</th>", ">smuggled</th>", ">fabs of the bloc</th>", "Deals, one by one"]),
      ("mega-round", ["Money from outside", "chart-patron-chips", "a cloud patron", "against a pledge to buy"]),
      ("precipice", ["chart-danger", "chart-practice", "Who raised the risk"]),
    ])
  func lessons(key: String, wanted: [String]) throws {
    let html = try page(quarters: 12, of: key, policy: Uniform(), seed: 7)
    for part in wanted { #expect(html.contains(part), "\(part)") }
    let plain = try page(quarters: 8, of: "first-steps")
    for part in wanted where !["chart-pay", "Money from outside"].contains(part) { #expect(!plain.contains(part)) }
    #expect(!plain.contains(">users</th>") && !plain.contains("chart-users"))
  }
}
