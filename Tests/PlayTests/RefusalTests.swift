import Quantities
import RaceEngine
import TextUI
import Testing

/// Refusals say the reason and the limit, and nothing that the seat may not know.
@Suite struct RefusalTests {
  @Test func `a refusal tells the limit that was broken`() throws {
    let situation = try Situations.standard(turn: 0)
    let view = situation.view
    let cases: [(line: String, limit: String)] = [
      ("buy 5k 1000", Amounts.atLeast(view.chips.reserve)), ("buy 90M 40k", Amounts.atMost(view.chips.cap)),
      ("build 900GW", Amounts.atMost(view.sites.most)), ("raise 900B", Amounts.atMost(view.funding.most)),
      ("hire researchers 9000 50m", Amounts.atMost(view.spendable)), ("split 70% 60%", "100 %"), ("price 5000", "$200"),
      ("buy max max", "only one number"), ("train 19", "\(situation.rules.training?.longest ?? 0)"),
      ("train 0", "no training run"),
      ("release 77 open", "no model"),
      ("layoff engineers 9999", "more people"),
    ]
    for (line, limit) in cases {
      let refusals = situation.orders.refusals(of: line)
      #expect(refusals.count == 1, "\(line): \(refusals)")
      #expect(refusals.first?.contains(limit) == true, "\(line): \(refusals) should tell \(limit)")
    }
  }

  @Test(arguments: [
    ("raise -5", "raise: amount must be above zero; you wrote -5"),
    ("split -1 5", "split: training must be from 0 % to 100 %; you wrote -1"),
    ("release 1 closed", "release: model 1 is closed already; it can still be opened"),
    ("build soon", "build"), ("hire researchers 5 5", "hire: wage must be at least"), ("train 99", "train: "),
    ("raise 5 parsecs", "raise: "),
  ]) func `a refusal names its verb and the true reason`(line: String, reason: String) throws {
    let refusals = try Situations.standard(turn: 0).orders.refusals(of: line)
    #expect(refusals.count == 1)
    #expect(refusals.first?.contains(reason) == true, "\(refusals)")
  }

  @Test func `open weights cannot be called back, and that is said of them alone`() throws {
    var view = try Situations.standard(turn: 0).view
    view.models[0].state = .open
    let orders = PendingOrders(rules: try Situations.standard(turn: 0).rules, view: view)
    let refusals = orders.refusals(of: "release \(view.models[0].id) closed; release \(view.models[0].id) open")
    #expect(refusals.count == 2)
    for refusal in refusals { #expect(refusal.contains("is open already") && refusal.contains("called back")) }
  }

  @Test func `an incomplete order is answered with how it is written`() throws {
    let situation = try Situations.standard(turn: 0)
    // An order of choices alone has a usual value for each.
    for verb in VerbCatalog(rules: situation.rules).verbs
    where verb.fields.contains(where: { $0.choices.isEmpty || $0.isSlot }) {
      let refusals = situation.orders.refusals(of: verb.verb)
      #expect(refusals.count == 1)
      #expect(refusals.first?.contains(verb.usage) == true, "\(refusals)")
    }
  }

  @Test func `values of every wrong kind are refused with an example or a range`() throws {
    let situation = try Situations.standard(turn: 0)
    for verb in VerbCatalog(rules: situation.rules).verbs where verb.fields.contains(where: \.choices.isEmpty) {
      for value in ["-5", "1e999", "99999999999999999999", "5 parsecs", "$", "½", "0x10", "12.3.4", "=", "\u{1B}[31m"] {
        let words = verb.fields.map { $0.choices.first?.name ?? value }.joined(separator: " ")
        let refusals = situation.orders.refusals(of: "\(verb.verb) \(words)")
        #expect(!refusals.isEmpty, "\(verb.verb) \(words)")
      }
    }
  }

  @Test func `a rival's secret model is refused like one that does not exist`() throws {
    // A rival that trains and does not release has a model whose number is known to nobody else.
    let rules = try Situations.standard(turn: 0).rules
    var race = Race(rules: rules, seed: 5)
    var nobody = NoRecorder()
    let rival = Seat(1)
    for turn in 0..<3 {
      var sheet = OrderSheet()
      if turn == 0 {
        var order = TrainingRuns.Order()
        order.quarters = 2
        _ = sheet.training.put(order)
      }
      try race.advance([race.vet(sheet, for: rival).sheet], &nobody)
    }
    let theirs = race.observation(for: rival)
    let secret = theirs.models.indices.map { theirs.models[$0] }.first { $0.state == .unreleased }
    let id = try #require(secret?.id)
    let orders = PendingOrders(rules: rules, view: race.observation(for: Seat(0)))
    #expect(orders.refusals(of: "release \(id) open") == orders.refusals(of: "release 900 open"))
  }

  @Test func `a refusal is the same whatever the rivals hide`() throws {
    // Two rivals' quarters that leave the first seat's observation as it is.
    let rules = try Situations.standard(turn: 0).rules
    let start = Race(rules: rules, seed: 5)
    var other = start
    var nobody = NoRecorder()
    var sheet = OrderSheet()
    var order = TrainingRuns.Order()
    order.quarters = 4
    _ = sheet.training.put(order)
    try other.advance([start.vet(sheet, for: Seat(2)).sheet], &nobody)
    var same = start
    try same.advance([], &nobody)
    #expect(other.digest() != same.digest())
    let lines = [
      "buy 90M 40k", "hire researchers 9000 50m", "release 3 open", "raise 900B", "layoff engineers 9999", "train 9",
    ]
    for line in lines {
      let (one, two) = (same.observation(for: Seat(0)), other.observation(for: Seat(0)))
      #expect(
        PendingOrders(rules: rules, view: one).refusals(of: line)
          == PendingOrders(rules: rules, view: two).refusals(of: line))
    }
  }

  @Test func `a closed lab's orders are refused kindly`() throws {
    var view = try Situations.standard(turn: 3).view
    view.own.isOpen = false
    let orders = PendingOrders(rules: try Situations.standard(turn: 0).rules, view: view)
    #expect(orders.refusals(of: "train 3").first?.contains("closed") == true)
    #expect(Idle.items(orders).isEmpty)
    // No gauge and no leaver of a lab that is gone.
    view.insolvency.warned = true
    view.own.cash = 0
    view.turnover.researchers = .people(300)
    let situation = try Situations.standard(turn: 3)
    let board = Board.lines(
      for: view, previous: situation.previous, rules: situation.rules, cast: situation.cast, style: .plain, width: 80
    ).joined(separator: "\n")
    #expect(!board.contains("LOW") && !board.contains("LAST CHANCE") && !board.contains("Left:"))
    #expect(board.contains("closed"))
  }

  @Test func `a very long word is cut in the answer`() throws {
    let orders = try Situations.standard(turn: 0).orders
    let long = String(repeating: "z", count: 5_000)
    for line in [long, "hire \(long) 3 3", "raise 5\(long)", "raise -5\(long)"] {
      let refusals = orders.refusals(of: line)
      #expect(refusals.count == 1 && refusals[0].count < 300, "\(line.prefix(20))")
    }
  }
}
