import Arena
import Policies
import Quantities
import RaceEngine
import Scenarios
import TestKit
import Testing

/// The history of a race: sums of the ledger that lead from one state to the next.
@Suite struct HistoryTests {
  private static let goods: [Good] = [.money, .chips, .researchers, .engineers, .knowHow, .standing]

  /// A race with its history and all its entries: a class, since unoptimised code copies a race field by field.
  private final class Played {
    var race: Race
    var history: History
    var entries: [LedgerEntry] = []

    /// A race of random orders, or of the policies.
    init(_ rules: Ruleset, seed: UInt64, random: Bool) throws {
      race = Race(rules: rules, seed: seed)
      history = History(of: race)
      while !race.isOver {
        var book = Ledger()
        try race.advance(sheets(rules, random: random), &book)
        entries += book.entries
        history.close(race, &book)
        #expect(book.entries.isEmpty)
      }
    }

    private func sheets(_ rules: Ruleset, random: Bool) -> [VettedSheet] {
      if random { return RecordSamples.sheets(race) }
      return race.seats.map { seat in
        let advice = BuiltinPolicy.steady.advise(seeing: race.observation(for: seat), rules, PolicySeed(seed: 1))
        return race.vet(advice.sheet, for: seat).sheet
      }
    }
  }

  @Test(arguments: [true, false]) func `what moved leads from each quarter to the next, for every good`(
    random: Bool
  ) throws {
    var moved = Set<Good>()
    for name in ["first-steps", "race-2023"] {
      let rules = try ScenarioLibrary.load(name).rules
      for seed in UInt64(1)...3 {
        let played = try Played(rules, seed: seed, random: random)
        #expect(played.history.quarters.count == Int(rules.race.quarters))
        for quarter in played.history.quarters {
          for seat in played.race.seats {
            let before = played.history.lab(seat, before: Int(quarter.turn))
            let after = quarter.labs[Int(seat.index)]
            for good in Self.goods {
              let sum = after.flows(of: good).reduce(0) { $0 + $1.amount }
              if sum != 0 { moved.insert(good) }
              #expect(
                before.holding(of: good) + sum == after.holding(of: good),
                "\(name), seed \(seed), turn \(quarter.turn), seat \(seat.index), \(good)")
            }
          }
        }
      }
    }
    #expect(moved.count == Self.goods.count)
  }

  @Test func `a sum holds all entries of its cause, counter-account and direction`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    let played = try Played(rules, seed: 5, random: true)
    for seat in played.race.seats {
      let account = Account(seat)
      for quarter in played.history.quarters {
        let flows = quarter.labs[Int(seat.index)].flows
        let own = played.entries.filter { $0.turn == quarter.turn && ($0.from == account || $0.to == account) }
        for flow in flows {
          let kind = own.filter { entry in
            let other = flow.amount > 0 ? entry.from : entry.to
            return entry.good == flow.good && entry.cause == flow.cause && other == flow.account
          }
          #expect(kind.reduce(0) { $0 + $1.amount } == Int64(flow.amount.magnitude))
        }
        let amounts = own.reduce(0) { $0 + $1.amount }
        #expect(flows.reduce(0) { $0 + Int64($1.amount.magnitude) } == amounts)
      }
    }
  }

  @Test func `the last quarter is the state of the race`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    let played = try Played(rules, seed: 2, random: false)
    let last = try #require(played.history.quarters.last)
    let ranking = played.race.ranking()
    for (seat, tally) in played.race.tallies().enumerated() {
      let lab = last.labs[seat]
      let view = played.race.observation(for: Seat(seat))
      #expect(lab.tally.smoothed == tally.smoothed)
      #expect(lab.lab.cash == view.own.cash)
      #expect(lab.place.load == view.customers.load)
      #expect(ranking[Int(lab.place.rank) - 1] == Seat(seat))
      #expect(last.market.spending == view.customers.market)
    }
  }

  @Test func `models tell when they were trained and opened, and runs cost what they used`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    let played = try Played(rules, seed: 3, random: false)
    let trained = played.history.models.filter { $0.trainedTurn >= 0 }
    #expect(!trained.isEmpty)
    for row in played.history.models where row.trainedTurn < 0 {
      #expect(row.cost.staff == 0 && row.cost.hardware == 0 && row.cost.energy == 0)
    }
    for row in trained {
      #expect(row.cost.staff > 0 && row.cost.hardware > 0 && row.cost.energy > 0)
      #expect(row.model.state == .unreleased || row.model.releasedTurn >= row.trainedTurn)
      #expect((row.openedTurn != nil) == (row.model.state == .open))
    }
    // A run cannot have cost more staff than was paid while it could have run.
    for seat in played.race.seats {
      let paid = played.history.quarters.reduce(Int64(0)) { sum, quarter in
        let flows = quarter.labs[Int(seat.index)].flows(of: .money)
        return sum - flows.filter { $0.account == .employees }.reduce(0) { $0 + $1.amount }
      }
      let spent = trained.filter { $0.trainedBy == seat }.reduce(Int64(0)) { $0 + $1.cost.staff.raw }
      #expect(spent <= paid)
    }
  }

  @Test func `the parts of the useful fleet are those that the rules gave`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    let played = try Played(rules, seed: 4, random: true)
    for quarter in played.history.quarters {
      for lab in quarter.labs where lab.lab.isOpen {
        // A restructuring sells chips when the quarter's work is done.
        let isCut = lab.lab.restructuredTurn == quarter.turn
        #expect(isCut || lab.use.whole <= lab.lab.running + Chips(raw: 2))
        #expect(lab.use.serving == lab.lab.servingChips)
      }
    }
  }

  @Test func `incidents are told where they are counted`() throws {
    var rules = try ScenarioLibrary.load("first-steps").rules
    for isCounted in [false, true] {
      rules.incidents = isCounted ? Incidents.Rules() : nil
      rules.incidents?.base = .one
      let played = try Played(rules, seed: 4, random: false)
      for quarter in played.history.quarters {
        #expect((quarter.reports != nil) == isCounted)
        #expect(quarter.labs.allSatisfy { ($0.incident != nil) == isCounted })
      }
      let last = try #require(played.history.quarters.last)
      let view = played.race.observation(for: Seat(0))
      if isCounted {
        #expect(last.reports == view.incidents.reports)
        #expect(played.history.quarters.contains { $0.labs.contains { $0.incident ?? 0 > 0 } })
      }
    }
  }

  @Test func `offers are what customers could choose from, and homes are told where there are blocs`() throws {
    let rules = try ScenarioLibrary.load("first-steps").rules
    var open = 0
    for seed in 1...8 as ClosedRange<UInt64> {
      let divided = seed % 2 == 0
      var changed = rules
      changed.blocs = divided ? Blocs.Rules() : nil
      var race = Race(rules: changed, seed: seed)
      var history = History(of: race)
      while !race.isOver {
        var book = Ledger()
        var sheet = OrderSheet()
        var order = Releases.Order()
        (order.model, order.manner) = (1, .open)
        _ = sheet.releases.put(order)
        try race.advance([race.vet(sheet, for: Seat(0)).sheet], &book)
        history.close(race, &book)
      }
      for quarter in history.quarters {
        for offer in quarter.offers where offer.seat >= 0 {
          let lab = quarter.labs[Int(offer.seat)].lab
          #expect(lab.isOpen && offer.price == lab.price && offer.capability == lab.capability)
        }
        #expect(quarter.offers.count { $0.seat >= 0 } == quarter.labs.count { $0.lab.isOpen && $0.lab.capability > 0 })
        let hosted = quarter.offers.filter { $0.seat < 0 }
        open += hosted.count
        for offer in hosted { #expect(offer.price == quarter.market.openPrice) }
        #expect(quarter.labs.allSatisfy { ($0.bloc != nil) == divided })
      }
      for model in history.models {
        #expect(model.bloc == (divided ? race.observation(for: Seat(0)).bloc(of: model.trainedBy) : nil))
      }
    }
    #expect(open > 0)
  }
}
