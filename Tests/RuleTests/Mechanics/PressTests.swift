import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Press: noisy estimates that everybody reads")
struct PressTests {
  private func stage(seed: UInt64 = 1, spread: Rate) -> Stage {
    var stage = Stage(seed: seed) { $0.press?.spread = spread }
    for seat in stage.world.seats {
      stage.world.labs[seat].running = .whole(10_000)
      stage.world.labs[seat].researchers = .people(1_000)
    }
    stage.play(Press.self)
    return stage
  }

  @Test("Without noise the press is right; it prints what runs, not what is owned")
  func exact() {
    var stage = stage(spread: 0)
    stage.world.labs[second].chips = .whole(99_000)
    stage.world.labs[second].running = .whole(777)
    stage.play(Press.self)
    let labs = stage.view(of: first).press.labs
    #expect(labs.count == 3 && labs[1].chips == .whole(777) && labs[1].researchers == .people(1_000))
  }

  @Test("Every seat reads the same, also of itself, as often as it likes")
  func everybody() {
    let stage = stage(spread: .percent(20))
    let words = stage.world.seats.map { stage.view(of: $0).press.words }
    #expect(Set(words).count == 1)
    #expect(stage.view(of: first).press.words == words[0])
    #expect(stage.view(of: first).press.labs[0].chips != .whole(10_000))
  }

  @Test("What was printed stays printed, whatever happens to the truth meanwhile")
  func kept() {
    var stage = stage(spread: .percent(20))
    let before = stage.view(of: first).press.words
    stage.world.labs[second].running = .whole(1)
    stage.world.labs[second].researchers = 0
    #expect(stage.view(of: first).press.words == before)
  }

  @Test("An error belongs to its lab, figure and quarter: not to the truth, nor to other labs")
  func ownError() {
    var (one, two) = (stage(spread: .percent(20)), stage(spread: .percent(20)))
    two.world.labs[second].running = .whole(20_000)
    two.world.labs[first].running = .whole(5)
    two.play(Press.self)
    one.play(Press.self)
    let (before, after) = (one.view(of: third).press.labs, two.view(of: third).press.labs)
    #expect(after[1].chips == Chips(raw: before[1].chips.raw * 2))
    #expect(after[2].words == before[2].words && after[1].researchers == before[1].researchers)
    #expect(before[1].chips.raw != before[1].researchers.raw * 10)
  }

  @Test("Estimates are right on average, as far off as stated, and never below nothing")
  func spread() {
    for percent in [10, 28] as [Int64] {
      var errors: [Double] = []
      for seed in 1...250 as ClosedRange<UInt64> {
        let labs = stage(seed: seed, spread: .percent(percent)).view(of: first).press.labs
        for place in labs.indices {
          errors.append(Double(labs[place].chips.raw) / 10_000_000 - 1)
          errors.append(Double(labs[place].researchers.raw) / 1_000_000 - 1)
        }
      }
      let wanted = Double(percent) / 100
      #expect(abs(errors.deviation - wanted) < wanted * 0.1, "\(errors.deviation)")
      #expect(abs(errors.mean) < wanted * 0.13)
      #expect(errors.allSatisfy { $0 > -1 })
    }
  }

  @Test("At the start it prints the roles")
  func start() {
    let stage = Stage()
    let labs = stage.view(of: second).press.labs
    for place in labs.indices {
      #expect(labs[place].chips == stage.rules.roles[place].chips)
      #expect(labs[place].researchers == stage.rules.roles[place].researchers)
    }
  }
}
