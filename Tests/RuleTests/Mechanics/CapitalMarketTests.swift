import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Capital market: the mood of investors")
struct CapitalMarketTests {
  private func stage(_ start: Appetite, stays: Rate, seed: UInt64 = 1) -> Stage {
    Stage(seed: seed) {
      $0.capital?.start = start
      $0.capital?.boomStays = stays
      $0.capital?.normalStays = stays
      $0.capital?.bustStays = stays
      $0.capital?.boomFactor = .percent(160)
      $0.capital?.bustFactor = .percent(40)
    }
  }

  private func moods(_ stage: Stage, _ quarters: Int) -> [Appetite] {
    var stage = stage
    return (0..<quarters).map { _ in
      stage.play(CapitalMarket.self)
      let mood = stage.world.capital.appetite
      stage.nextTurn()
      return mood
    }
  }

  @Test("A mood that surely stays never ends", arguments: [Appetite.boom, .normal, .bust])
  func stays(mood: Appetite) {
    #expect(moods(stage(mood, stays: .one), 40).allSatisfy { $0 == mood })
  }

  @Test(
    "The first quarter has the mood of the start, whatever the chances", arguments: [Appetite.boom, .normal, .bust])
  func start(mood: Appetite) {
    #expect(moods(stage(mood, stays: 0), 1) == [mood])
  }

  @Test("A boom or bust that ends becomes normal; a normal time that ends becomes either, about as often")
  func ends() {
    var booms = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      let path = moods(stage(.boom, stays: 0, seed: seed), 20)
      for (before, after) in zip(path, path.dropFirst()) {
        #expect((before == .normal) == (after != .normal))
        if after == .boom { booms += 1 }
      }
    }
    // 540 turns from normal: 270 ± 12 become a boom.
    #expect(abs(booms - 270) < 60, "\(booms)")
  }

  @Test("That a normal time ends says nothing of what it becomes")
  func apart() {
    var ends: [Appetite] = []
    for seed in 1...600 as ClosedRange<UInt64> {
      let mood = moods(stage(.normal, stays: .percent(60), seed: seed), 2)[1]
      if mood != .normal { ends.append(mood) }
    }
    let booms = ends.count { $0 == .boom }
    // Some 240 end; half of them ± 8 become a boom.
    #expect(ends.count > 180 && abs(booms - ends.count / 2) < 40, "\(booms) of \(ends.count)")
  }

  @Test("A mood stays as often as its chance says")
  func chance() {
    var stayed = 0
    for seed in 1...400 as ClosedRange<UInt64> {
      if moods(stage(.bust, stays: .percent(70), seed: seed), 2)[1] == .bust { stayed += 1 }
    }
    // 280 ± 9.
    #expect(abs(stayed - 280) < 46, "\(stayed)")
  }

  @Test("What investors pay follows the mood, and every seat sees the mood")
  func factor() {
    for (mood, factor) in [(Appetite.boom, Rate.percent(160)), (.normal, .one), (.bust, .percent(40))] {
      let stage = stage(mood, stays: .one)
      #expect(stage.world.capital.factor == factor)
      #expect(stage.world.seats.allSatisfy { stage.view(of: $0).capital.appetite == mood })
    }
  }

  @Test("The path of moods is the same whatever else is switched off and whoever orders what")
  func ownLuck() throws {
    func path(_ rules: Ruleset, _ players: [any Policy]) throws -> [Appetite] {
      var drill = Drill(rules, seed: 12, players: players)
      var path: [Appetite] = []
      try drill.finish { path.append($0.after.world.capital.appetite) }
      return path
    }
    let rules = SampleRules.threeLabs(quarters: 24)
    let usual = try path(rules, [RandomPlayer()])
    #expect(Set(usual).count > 1)
    for card in MechanicCard.all where card.type != "CapitalMarket" {
      #expect(try path(rules.without(card.key), [RandomPlayer()]) == usual, "\(card.key)")
    }
    #expect(try path(rules, [IdlePlayer()]) == usual)
  }
}
