/// A small scenario without faults, which the tests break in one place at a time.
enum SmallScenario {
  static let text = """
    {
      title: "Small",
      summary: "One lab, eight quarters.",
      briefing: ["Hello."],
      lengths: [8, 4],
      race: { start_year: 2023, start_quarter: 1 },
      labs: [
        {
          name: "Ember", description: "A lab.", note: "Play.",
          role: {
            kind: "native",
            cash: { value: 4.5, unit: "$ billion", range: [3, 6], source: "press" },
            core_income: 0, promised: 1000000, promised_turn: 3,
            may_raise: true,
            founders: 0.75, researchers: 100, engineers: 60, productivity: 1, mission: 0.5,
            chips: { value: 16, unit: "thousand H100e", range: [10, 20], source: "count" },
            arriving: 2000, power: 40000000, know_how: -0.1, capability: 122.5, brand: 0.2, reach: 0,
            price: 30,
          },
        },
      ],
      mechanics: {
        core: { growth: 0.03 },
        capital: {
          start: "normal", boom_stays: 0.8, normal_stays: 0.8, bust_stays: 0.8, falls: 0.5, boom_factor: 1.5, bust_factor: 0.4,
        },
        deliveries: { life: 20, watts: 1800 },
        chips: {
          supply: [{ chips: 92000 }, { chips: 213000 }],
          labs_part: 0.28, growth: 0.13, last_growth: 0.05, growth_falls: 6, spread: 0.04,
          price: { value: 34.6, unit: "$ thousand/H100e", range: [28, 42], source: "Epoch AI" },
          price_falls: 0.07, cap: 0.25, deposit: 0.4, lead: 3, loyalty: 0.2,
        },
        fleet: {
          work: { value: 3.123, unit: "1e21 FLOP", range: [2, 4], source: "vendor" },
          chips_per_engineer: 80, fall: 0.5, training: 0.35, serving: 0.35,
        },
        goals: { capability: 1, value: 0, influence: 0 },
        training: \(ScenarioText.usual("training")),
        releases: \(ScenarioText.usual("releases")),
        valuation: \(ScenarioText.usual("valuation")),
      },
    }

    """

  /// The text with its first occurrence of a phrase replaced; nil where the phrase does not occur.
  static func replacing(_ phrase: String, with other: String) -> String? {
    guard let place = text.firstRange(of: phrase) else { return nil }
    return text.replacingCharacters(in: place, with: other)
  }
}

extension String {
  fileprivate func replacingCharacters(in place: Range<String.Index>, with other: String) -> String {
    String(self[..<place.lowerBound]) + other + String(self[place.upperBound...])
  }
}
