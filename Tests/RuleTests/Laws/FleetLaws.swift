import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Law: no chip works twice")
struct FleetLaws {
  @Test("What labs rent is there: in clouds, or let by labs that run it and leave it alone", arguments: LawCase.all)
  func rental(law: LawCase) throws {
    var drill = law.drill
    try drill.finish { turn in
      let (before, after) = (turn.before.world, turn.after.world)
      var (taken, given): (Int64, Int64) = (0, 0)
      for seat in after.seats {
        let (lab, rented) = (after.labs[seat], after.conditions[seat].rented)
        taken += after.rental.taken[seat].raw
        given += after.rental.given[seat].raw
        // Patrons lend beside the market, and so do labs that have agreed on it.
        let beside = after.patronage[seat].chips
        if after.agreements.deals.isEmpty, before.agreements.deals.isEmpty {
          #expect(rented == after.rental.taken[seat] - after.rental.given[seat] + beside)
        }
        // What runs may have been sold in a restructuring after it was let.
        if lab.restructurings == before.labs[seat].restructurings, lab.isOpen { #expect(-rented <= lab.running) }
      }
      #expect(taken <= before.rental.capacity.raw + given)
    }
  }

  @Test(
    "The work of a quarter is at most that of the chips that run, were rented in and not let", arguments: LawCase.all)
  func work(law: LawCase) throws {
    guard let rules = law.rules.fleet else { return }
    var drill = law.drill
    try drill.finish { turn in
      let after = turn.after.world
      for seat in after.seats where after.labs[seat].isOpen {
        let lab = after.labs[seat]
        guard lab.restructurings == turn.before.world.labs[seat].restructurings else { continue }
        let chips = max(lab.running + after.conditions[seat].rented, 0)
        let most = mulDiv(chips.raw, rules.work.raw, 1_000)
        let serving = mulDiv(lab.servingChips.raw, rules.work.raw, 1_000)
        let factor = max(after.conditions[seat].fleet, .one)
        let bound = mulDiv(most, factor.raw, 1_000_000) + 2
        #expect(serving + lab.experimentWork.raw <= bound)
        let training = after.conditions[seat].training == .one ? lab.trainingWork.raw : 0
        #expect(serving + lab.experimentWork.raw + training <= bound)
      }
    }
  }

  @Test("The second vendor commits no more than it can make", arguments: LawCase.all)
  func procurement(law: LawCase) throws {
    var drill = law.drill
    try drill.finish { turn in
      let world = turn.after.world
      var committed: Int64 = 0
      for seat in world.seats where world.procurement.contracts[seat].left > 0 {
        committed += world.procurement.contracts[seat].amount.raw
        // A restructuring sells chips after they were counted.
        let isWhole = world.labs[seat].restructurings == turn.before.world.labs[seat].restructurings
        if isWhole, world.labs[seat].isOpen {
          #expect(world.procurement.contracts[seat].owned <= world.labs[seat].chips)
        }
      }
      #expect(committed <= world.procurement.capacity.raw)
      #expect(world.procurement.free.raw >= 0)
    }
  }
}
