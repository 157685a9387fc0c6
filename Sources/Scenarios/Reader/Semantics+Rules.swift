import Quantities
import RaceEngine

extension Semantics {
  /// Prices, pay and multiples stand in the order in which they bound each other.
  func checkMoney() {
    if let prices = rules.prices, prices.least > prices.most {
      falls("mechanics.prices.least", "the lowest price", "`most`")
    }
    if let valuation = rules.valuation, valuation.leastMultiple > valuation.multiple {
      falls("mechanics.valuation.least_multiple", "the floor of the multiple", "`multiple`")
    }
    guard let talent = rules.talent else { return }
    for (pay, key) in [(talent.researcherPay, "researcher_pay"), (talent.engineerPay, "engineer_pay")] {
      guard pay < 10_000 || pay > 100_000_000 else { continue }
      notes.fault(
        path: "mechanics.talent.\(key)", "the going pay is \(DecimalText.text(pay.raw, decimals: 0)) dollars a year",
        "jobs can be offered for $10,000 to $100,000,000: give a yearly pay between these")
    }
  }

  /// Chips and sites can be had within a race, and the fleet is not split beyond its whole.
  func checkCompute() {
    if let chips = rules.chips {
      if chips.lastGrowth > chips.growth {
        falls("mechanics.chips.last_growth", "the growth that supply falls to", "`growth`")
      }
      if chips.supply.indices.allSatisfy({ chips.supply[$0].chips == 0 }) {
        notes.fault(
          path: "mechanics.chips.supply", "no quarter has any supply, and nothing times growth is nothing",
          "give at least one quarter chips, or remove `chips`")
      }
      checkLead(chips.lead, "mechanics.chips.lead", "chips")
    }
    if let sites = rules.sites { checkLead(sites.lead, "mechanics.sites.lead", "sites") }
    if let fleet = rules.fleet, fleet.training + fleet.serving > .one {
      notes.fault(
        path: "mechanics.fleet.serving", "training and serving take \(percent(fleet.training + fleet.serving)) %",
        "make them at most 100 %; the rest of the fleet is for experiments")
    }
  }

  private func checkLead(_ lead: Int32, _ path: String, _ what: String) {
    guard lead >= shortest else { return }
    notes.fault(
      path: path, "\(what) ordered in the first quarter come after \(lead) quarters, and a race may have \(shortest)",
      "give less than \(shortest), or remove the shorter `lengths`")
  }

  /// The scale of capability leaves room above its base.
  func checkModels() {
    let highest: Capability = .points(400)
    if let training = rules.training, training.baseCapability + training.slope > highest {
      notes.fault(
        path: "mechanics.training.base_capability",
        "one decade above the base, capability is beyond the index's 400 points",
        "lower it, or `slope`")
    }
  }

  /// Segments stand in the order that rules know them by, and can grow.
  func checkSegments() {
    guard let customers = rules.customers else { return }
    for place in customers.segments.indices {
      let segment = customers.segments[place], path = "mechanics.customers.segments[\(place)]"
      let expected = SegmentKind.choice(Int64(place))
      if segment.kind.raw != Int64(place) {
        let remedy = expected.map { "make this one \"\($0)\"" } ?? "remove this one"
        notes.fault(
          path: "\(path).kind", "segments stand in the order consumer, enterprise, developer, government", remedy)
      }
      if segment.start > segment.ceiling {
        falls("\(path).start", "spending in the first quarter", "the segment's `ceiling`")
      }
      if segment.start == 0 {
        notes.fault(
          path: "\(path).start", "a segment that spends nothing at the start never spends",
          "give it a little, or remove the segment")
      }
    }
  }
}
