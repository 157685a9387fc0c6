import Arena
import Policies
import Quantities
import RaceEngine
import Reports
import Scenarios
import TextUI
import Testing

@Suite("What happened, in histories") struct HistoryEventTests {
  /// A race in which each quarter's orders are given by hand.
  private func played(
    _ scenario: Scenario, quarters: Int, _ orders: (Int, Seat, inout OrderSheet) -> Void
  ) throws -> History {
    var race = Race(rules: scenario.rules, seed: 7)
    var history = History(of: race)
    for turn in 0..<quarters {
      var sheets: [VettedSheet] = []
      for seat in race.seats {
        var sheet = OrderSheet()
        orders(turn, seat, &sheet)
        sheets.append(race.vet(sheet, for: seat).sheet)
      }
      var book = Ledger()
      try race.advance(sheets, &book)
      history.close(race, &book)
    }
    return history
  }

  private func deal(_ act: DealAct, _ kind: DealKind, with rival: Int) -> Agreements.Order {
    var order = Agreements.Order()
    (order.act, order.kind, order.rival, order.quarters) = (act, kind, Seat(rival), 8)
    return order
  }

  private func split(training: Rate) -> FleetSplit.Order {
    var order = FleetSplit.Order()
    (order.training, order.serving) = (training, .percent(20))
    return order
  }

  @Test("A pledge begins, and who breaks it is named, with the penalty in the books") func pledge() throws {
    let scenario = try ScenarioLibrary.load("precipice")
    let history = try played(scenario, quarters: 4) { turn, seat, sheet in
      _ = sheet.fleet.put(split(training: turn == 3 && seat == Seat(0) ? .percent(60) : .percent(20)))
      if turn == 0, seat == Seat(0) { _ = sheet.agreements.put(deal(.propose, .pledge, with: 1)) }
      if turn == 1, seat == Seat(1) { _ = sheet.agreements.put(deal(.accept, .pledge, with: 0)) }
    }
    let events = history.quarters.map(\.events)
    let began = try #require(events[1].first { $0.kind == .agreementBegan })
    #expect((began.seat, began.other, began.agreement) == (0, 1, .pledge))
    #expect(events[2].isEmpty)
    let broken = events[3].filter { $0.kind == .agreementBroken }
    #expect(broken.count == 1)
    let breach = try #require(broken.first)
    #expect((breach.seat, breach.other) == (0, 1))
    #expect(breach.money == scenario.rules.agreements?.penalty)
    #expect(breach.money > 0)
    #expect(events[3].allSatisfy { $0.kind != .agreementEnded })
    let labs = history.quarters[3].labs
    #expect((labs[0].care.convictions?.added ?? 0) > 0)
    #expect((labs[1].care.convictions?.added ?? 0) == 0)
    let costs = labs[0].flows(of: .money).first { $0.account == .utilities && $0.cause == OperatingCosts.name.domain }
    #expect(-(costs?.amount ?? 0) >= breach.money.raw)
    let cast = Cast(title: "", names: scenario.labs.map(\.name))
    let text = EventTexts(cast).text(breach)
    #expect(text.contains("Vanguard broke its safety pledge with Lodestar: a penalty of $"))
  }

  @Test("A truce that is left is broken, one that runs out has ended") func truces() throws {
    let scenario = try ScenarioLibrary.load("race-2023")
    let ways = [EventKind.agreementBroken, .agreementEnded]
    for way in ways {
      let history = try played(scenario, quarters: 7) { turn, seat, sheet in
        var proposal = deal(.propose, .truce, with: 1)
        proposal.quarters = 4
        if turn == 0, seat == Seat(0) { _ = sheet.agreements.put(proposal) }
        if turn == 1, seat == Seat(1) { _ = sheet.agreements.put(deal(.accept, .truce, with: 0)) }
        if turn == 3, seat == Seat(1), way == .agreementBroken {
          _ = sheet.agreements.put(deal(.leave, .truce, with: 0))
        }
      }
      let found = history.quarters.flatMap(\.events).filter { ways.contains($0.kind) }
      #expect(found.map(\.kind) == [way])
      #expect(found.first?.seat == (way == .agreementBroken ? 1 : 0))
    }
  }

  @Test("A lab's parts of what raised the risk sum to what came in, and chips that came have a source") func sums()
    throws
  {
    let scenario = try ScenarioLibrary.load("race-2023")
    var episode = Episode(rules: scenario.rules, seed: 3, policies: scenario.labs.map { _ in Uniform() })
    var history = History(of: episode.race)
    var book = Ledger()
    for _ in 0..<16 {
      episode.step(&book)
      history.close(episode.race, &book)
    }
    let fading = try #require(scenario.rules.catastrophe).fading
    var (risk, seen) = (Rate(raw: 0), 0)
    for quarter in history.quarters {
      let now = try #require(quarter.risk)
      let came = now - (risk - risk.times(fading))
      let parts = quarter.labs.reduce(Int64(0)) { $0 + ($1.care.danger?.raw ?? 0) }
      #expect(abs(parts - came.raw) <= 8)
      risk = now
      for lab in quarter.labs {
        let arrivals = lab.flows.filter { $0.good == .chips && $0.account == .vendors }
        let arrived = arrivals.reduce(Int64(0)) { $0 + $1.amount }
        let told: Chips = lab.sources.vendor + lab.sources.second + lab.sources.smuggled
        #expect(arrived == told.raw)
        if lab.sources.second > 0 || lab.sources.fabs > 0 { seen += 1 }
      }
    }
    #expect(seen > 0)
  }
}
