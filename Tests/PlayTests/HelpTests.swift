import Policies
import Quantities
import RaceEngine
import TextUI
import Testing

/// Help on an order is true: its example can be entered, and its limits are where the rules put them.
@Suite struct HelpTests {
  @Test(arguments: Situations.all) func `an example can be entered, or there is a reason why not`(situation: Situation)
  {
    let advice = BuiltinPolicy.steady.advise(seeing: situation.view, situation.rules, PolicySeed(seed: 1)).sheet
    for verb in VerbCatalog(rules: situation.rules).verbs {
      let limits = situation.orders.limits(of: verb, after: advice)
      if let example = limits.example {
        #expect(situation.orders.refusals(of: example) == [], "\(situation): \(example)")
        #expect(limits.obstacle == nil)
      } else {
        #expect(limits.obstacle != nil)
      }
      let page = HelpText.page(verb, limits: limits, style: .plain, width: 80).joined(separator: "\n")
      #expect(page.contains(verb.usage))
      for field in verb.fields {
        let words = field.help.split(separator: " ").prefix(2).joined(separator: " ")
        #expect(page.contains(words), "\(field.name): \(page)")
      }
    }
  }

  @Test func `limits follow the position and the orders that stand`() throws {
    let situation = try Situations.standard(turn: 0)
    let catalog = VerbCatalog(rules: situation.rules)
    func phrases(_ verb: String, _ orders: PendingOrders) throws -> [String: String] {
      orders.limits(of: try catalog.find(verb)).phrases
    }
    let view = situation.view
    // Rounded down, so that it can be typed.
    let told = try #require(try phrases("build", situation.orders)["power"]?.dropFirst("now up to ".count))
    let power = Power(raw: try Amounts.raw(String(told), in: Power.unit))
    #expect(power <= view.sites.most && power > view.sites.most.times(.percent(99)))
    #expect(try phrases("buy", situation.orders)["price"]?.contains(Amounts.text(view.chips.reserve)) == true)
    #expect(try phrases("release", situation.orders) == ["model": "now 1", "manner": "now open alone"])
    #expect(try phrases("train", situation.orders)["quarters"] == "now 1 to \(situation.rules.training?.longest ?? 0)")
    var orders = situation.orders
    _ = orders.apply("buy max 10m")
    #expect(orders.items.count == 1)
    let left = try phrases("build", orders)["power"]
    #expect(left != (try phrases("build", situation.orders)["power"]))
  }

  @Test(arguments: Situations.all) func `a limit that help tells can be typed`(situation: Situation) throws {
    for verb in VerbCatalog(rules: situation.rules).verbs where verb.fields.allSatisfy(\.choices.isEmpty) {
      guard let field = verb.fields.first, verb.fields.count == 1 || verb.verb == "split" else { continue }
      let limits = situation.orders.limits(of: verb)
      guard let phrase = limits.phrases[field.name], phrase.hasPrefix("now up to ") else { continue }
      let most = phrase.dropFirst("now up to ".count)
      let amount = most.firstRange(of: " with ").map { most[..<$0.lowerBound] } ?? most
      let rest = most.firstRange(of: " at ").map { " " + most[$0.upperBound...] } ?? ""
      let refusals = situation.orders.refusals(of: "\(verb.verb) \(amount)\(rest)")
      #expect(refusals == [], "\(situation): \(verb.verb) \(phrase)")
    }
  }

  @Test func `examples are of a size that one would order, and max hires those who look for work`() throws {
    let situation = try Situations.standard(turn: 0)
    let catalog = VerbCatalog(rules: situation.rules)
    for verb in ["raise", "build", "buy", "hire"] {
      var orders = situation.orders
      let example = try #require(orders.limits(of: catalog.find(verb)).example)
      let item = try #require(orders.apply(example).accepted.first)
      let field = try #require(catalog.find(verb).fields.first { $0.choices.isEmpty })
      #expect(item.values[field.name] ?? 0 > 1_000 * max(field.least, 1), "\(example)")
    }
    for (kind, seekers) in [
      ("researchers", situation.view.talent.researchers), ("engineers", situation.view.talent.engineers),
    ] {
      var orders = situation.orders
      let item = try #require(orders.apply("hire \(kind) max 300k").accepted.first)
      let most = Headcount(raw: item.values["headcount"] ?? 0)
      #expect(most <= seekers && most > 0)
    }
  }

  @Test func `where nothing is possible, help says why`() throws {
    let situation = try Situations.standard(turn: 0, seat: 2)
    let raise = try VerbCatalog(rules: situation.rules).find("raise")
    let limits = situation.orders.limits(of: raise)
    #expect(limits.example == nil)
    let page = HelpText.page(raise, limits: limits, style: .plain, width: 80).joined(separator: " ")
    #expect(page.contains("Not now"))
    #expect(page.contains("no outside money"))
  }

  @Test func `Tab offers what may come next`() throws {
    let grammar = SessionGrammar(rules: try Situations.standard(turn: 0).rules)
    let completion = Completion(grammar: grammar, policies: ["steady", "open-champion"], labs: ["Orrery", "Lantern"])
    func offered(_ line: String) -> [String] { completion.candidates(line, line.count) }
    #expect(offered("") == grammar.words.sorted())
    #expect(offered("hi") == ["hire"])
    #expect(offered("train 3; hire r") == ["researchers"])
    #expect(offered("hire w") == ["wage"])
    #expect(
      offered("release 3 ") == ["best", "closed", "manner", "max", "model", "newest", "open"].filter { $0 != "manner" })
    #expect(offered("advise ") == ["open-champion", "steady", "take"])
    #expect(offered("field la") == ["Lantern"])
    #expect(offered("help rai") == ["raise"])
    #expect(offered("help run") == ["runway"])
    #expect(offered("# a comment") == [])
  }
}
