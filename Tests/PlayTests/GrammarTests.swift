import Quantities
import RaceEngine
import Scenarios
import TextUI
import Testing

/// One grammar for keyboard, file and test, made from the register alone.
@Suite struct GrammarTests {
  @Test func `random legal sheets come back from their own text, in every verb`() {
    var seen: Set<String> = []
    for situation in Situations.all {
      for seed in 0..<12 as Range<UInt64> {
        let sheet = RandomOrders.sheet(seeing: situation.view, situation.rules, PolicySeed(seed: seed))
        let items = sheet.items(situation.rules, seeing: situation.view)
        var orders = situation.orders
        for item in items {
          let outcome = orders.apply(item.text)
          #expect(outcome.errors.isEmpty, "\(situation): \(item.text): \(outcome.errors.map(\.text))")
          #expect(outcome.accepted.map(\.values) == [item.values])
          seen.insert(item.verb)
        }
        #expect(orders.items.map(\.text) == items.map(\.text))
        // The whole set in one line says the same.
        var together = situation.orders
        #expect(together.apply(PendingText.entry(orders)).errors.isEmpty)
        #expect(together.items.map(\.values) == items.map(\.values))
      }
    }
    // Some orders are legal only for labs in a certain place: a patron's, a smuggler's, one that bids for an estate.
    for situation in Situations.all.suffix(1) {
      let verbs = Set(VerbCatalog(rules: situation.rules).verbs.map(\.verb))
      #expect(seen.isSubset(of: verbs) && seen.count * 10 >= verbs.count * 9, "\(verbs.subtracting(seen))")
    }
  }

  @Test func `the verbs are those of the mechanics that are on`() throws {
    var rules = try Situations.standard(turn: 0).rules
    var register = Verbs()
    var blank = OrderSheet()
    blank.visit(&register)
    #expect(VerbCatalog(rules: rules).verbs.map(\.verb) == register.verbs)
    rules.prices = nil
    let fewer = VerbCatalog(rules: rules)
    #expect(fewer.verbs.map(\.verb) == register.verbs.filter { $0 != "price" })
    let help = HelpText.overview(fewer, style: .plain, width: 80)
    let words = Set(help.flatMap { $0.split(separator: " ").map(String.init) })
    for verb in fewer.verbs { #expect(words.contains(verb.verb), "\(verb.verb)") }
    #expect(!help.contains { $0.hasPrefix("  price ") })
    let without = PendingOrders(rules: rules, view: try Situations.standard(turn: 0).view)
    #expect(without.refusals(of: "price 20").first?.contains("no order or command") != true)
    #expect(!without.refusals(of: "price 20").isEmpty)
  }

  @Test func `a beginning is enough where it is the only one`() throws {
    let grammar = SessionGrammar(rules: try Situations.standard(turn: 0).rules)
    for word in grammar.words {
      for length in 1...word.count {
        let begun = String(word.prefix(length)).uppercased()
        do throws(LineProblem) {
          let verb = try grammar.verb(begun)?.verb
          let command = try grammar.command(begun)?.rawValue
          #expect((verb ?? command) == word)
        } catch {
          guard case .ambiguous(_, let candidates) = error else {
            Issue.record("\(begun): \(error.text)")
            continue
          }
          #expect(candidates.count > 1 && candidates.contains(word))
        }
      }
    }
  }

  @Test(arguments: [
    ("1", 10_000), ("1%", 10_000), ("2", 20_000), ("0.35%", 3_500), ("0.5%", 5_000), ("35", 350_000), ("1.5", 15_000),
    ("100", 1_000_000), ("0", 0), ("0.0", 0), ("0.01 %", 100),
  ]) func `a bare share is a percentage`(text: String, raw: Int64) throws {
    #expect(try Amounts.raw(text, in: Rate.unit) == raw)
  }

  @Test(arguments: [("0.5", "0.5%", "50%"), (".35", "0.35%", "35%"), ("0.01", "0.01%", "1%")])
  func `a bare share below 1 is refused with both things that it could mean`(
    text: String, percent: String, part: String
  ) {
    #expect(throws: AmountError.unclearShare(text, percent: percent, part: part)) {
      try Amounts.raw(text, in: Rate.unit)
    }
    let told = AmountError.unclearShare(text, percent: percent, part: part).text
    #expect(told.contains(percent) && told.contains(part))
  }

  @Test(arguments: [
    ("0,5B", "0.5B"), ("2,5", "2.5"), ("0,9M", "0.9M"), ("5,14 B", "5.14 B"), ("$1.234,56", "$1234.56"),
    ("1,00,000", "100000"), ("0,500", "0.500"), ("1,2345", "1.2345"),
  ])
  func `a comma that parts no thousands is refused with what would be right`(text: String, right: String) {
    #expect(throws: AmountError.comma(text, instead: right)) { try Amounts.raw(text, in: Money.unit) }
  }

  @Test(arguments: [
    ("2,500M", 2_500_000_000), ("12,500k", 12_500_000), ("1,234,567,000", 1_234_567_000),
    ("$2,000M,", 2_000_000_000),
  ])
  func `a comma parts groups of three`(text: String, dollars: Int64) throws {
    #expect(try Amounts.raw(text, in: Money.unit) == Amounts.raw("\(dollars)", in: Money.unit))
  }

  @Test func `who is meant is always told, the first seat too`() throws {
    let scenario = try ScenarioLibrary.load("precipice")
    let cast = Cast(names: scenario.labs.map(\.name))
    let race = Race(rules: scenario.rules, seed: 1)
    var orders = PendingOrders(rules: scenario.rules, view: race.observation(for: Seat(1)), cast: cast)
    #expect(orders.apply("deal propose Vanguard pledge").errors.isEmpty)
    let item = try #require(orders.items.first)
    #expect(item.shown.contains("Vanguard"), "\(item.shown)")
    // What is shown can be entered again, and means the same; so for every order with a slot that has a name.
    var copy = PendingOrders(rules: scenario.rules, view: race.observation(for: Seat(1)), cast: cast)
    #expect(copy.apply(item.shown).errors.isEmpty)
    #expect(copy.items.first?.values == item.values)
  }

  @Test func `every lab that an order names is told`() {
    let cast = Cast(names: (0..<8).map { "Lab\($0)x" })
    var zeros = 0
    for situation in Situations.all {
      let catalog = VerbCatalog(rules: situation.rules, cast: cast)
      for seed in 0..<12 as Range<UInt64> {
        let sheet = RandomOrders.sheet(seeing: situation.view, situation.rules, PolicySeed(seed: seed))
        for item in sheet.items(situation.rules, seeing: situation.view, catalog: catalog) {
          let fields = catalog.verbs.first { $0.key == item.key }?.fields ?? []
          for field in fields where field.isSlot && ["rival", "target", "partner"].contains(field.name) {
            #expect(item.shown.contains("Lab\(item.values[field.name] ?? -1)x"), "\(item.shown)")
            if item.values[field.name] == 0 { zeros += 1 }
          }
        }
      }
    }
    #expect(zeros > 0)
  }

  @Test func `a beginning finds proper names before other words for them`() throws {
    let grammar = SessionGrammar(rules: try Situations.standard(turn: 0).rules)
    #expect(try grammar.command("fi") == .field)
    #expect(try grammar.verb("fir")?.verb == "layoff")
    #expect(try grammar.command("exi") == .quit)
    let problem = #expect(throws: LineProblem.self) { try grammar.verb("r") }
    guard case .ambiguous(_, let candidates) = problem else {
      Issue.record("\(problem?.text ?? "")")
      return
    }
    #expect(candidates.sorted() == grammar.words.filter { $0.hasPrefix("r") }.sorted())
  }

  @Test func `each synonym means its verb, and no word means two things`() throws {
    let situation = try Situations.standard(turn: 0)
    let grammar = SessionGrammar(rules: situation.rules)
    var all: [String] = []
    for verb in VerbCatalog(rules: situation.rules).verbs {
      for word in [verb.verb] + verb.synonyms { #expect(try grammar.verb(word)?.verb == verb.verb) }
      all += [verb.verb] + verb.synonyms
    }
    for command in SessionCommand.allCases {
      for word in [command.rawValue] + command.synonyms { #expect(try grammar.command(word) == command) }
      all += [command.rawValue] + command.synonyms
    }
    #expect(Set(all).count == all.count)
  }

  @Test func `a slip of the finger is answered with the nearest word`() throws {
    let grammar = SessionGrammar(rules: try Situations.standard(turn: 0).rules)
    for word in grammar.words where word.count > 4 {
      let letters = Array(word)
      let swapped = String(letters.prefix(1) + [letters[2], letters[1]] + letters.dropFirst(3))
      guard swapped != word else { continue }
      let problem = #expect(throws: LineProblem.self) { try grammar.verb(swapped) }
      #expect(problem?.text.contains(word) == true, "\(swapped): \(problem?.text ?? "")")
    }
    let nonsense = #expect(throws: LineProblem.self) { try grammar.verb("xyzzy") }
    #expect(nonsense?.text.contains("help") == true)
  }

  @Test(arguments: [
    "hire researchers 20 at $900k", "HIRE 20 researchers 900k", "hire researchers headcount 20 wage 900,000",
    "hire researchers, headcount=20, wage=0.9m", "recruit resea 20 900000 # for the new fleet",
    "hire researchers 20 headcount 900k wage", "hi researchers 20 $900 k",
  ]) func `one order can be written in many ways`(line: String) throws {
    var orders = try Situations.standard(turn: 0).orders
    #expect(orders.apply(line).errors.map(\.text) == [])
    #expect(orders.items.map(\.text) == ["hire researchers, headcount 20 people, wage $900 k"])
  }

  @Test(arguments: ["split train 40 serve 35", "split 40 35", "split serve 35% train 40%", "split 40 train 35 serving"])
  func `the board's own words split the fleet`(line: String) throws {
    var orders = try Situations.standard(turn: 0).orders
    #expect(orders.apply(line).errors.map(\.text) == [])
    #expect(orders.items.map(\.text) == ["split training 40 %, serving 35 %"])
  }

  @Test func `take alone is said to an advice`() throws {
    let steps = SessionGrammar(rules: try Situations.standard(turn: 0).rules).steps(of: "take advise; take 2")
    guard case .command(.advise, ["take"], _) = steps[0], case .command(.advise, ["2", "take"], _) = steps[1] else {
      Issue.record("\(steps)")
      return
    }
  }

  @Test func `a line holds several orders and commands, and a comment`() throws {
    let grammar = SessionGrammar(rules: try Situations.standard(turn: 0).rules)
    let steps = grammar.steps(of: " train 3; ;split 40% 20% ; advi open take 1 2;end 2 # then; quit")
    #expect(steps.count == 3)
    guard case .orders(let results) = steps[0], case .command(.advise, let words, let column) = steps[1],
      case .command(.end, ["2"], _) = steps[2]
    else {
      Issue.record("\(steps)")
      return
    }
    #expect(results.count == 2)
    #expect(words == ["open", "take", "1", "2"])
    #expect(column == 28)
    #expect(grammar.steps(of: "   # nothing").isEmpty)
  }

  @Test func `a bad part names its column, and the rest of the line stands`() throws {
    var orders = try Situations.standard(turn: 0).orders
    let outcome = orders.apply("train 3; hire martians 5 900k; price 25")
    #expect(outcome.accepted.map(\.verb) == ["train", "price"])
    #expect(outcome.errors.map(\.column) == [15])
    #expect(outcome.errors.first?.text.contains("martians") == true)
  }
}

/// The verbs of the register.
private struct Verbs: RegisterVisitor {
  var verbs: [String] = []
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if Rule.Orders.capacity > 0 { verbs.append("\(step.name.verb)") }
  }
}
