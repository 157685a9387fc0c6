public import Quantities
public import RaceEngine

/// When a lab opens its weights.
public enum Opening: Int32, FieldValue, Comparable {
  /// Never.
  case never = 0
  /// What it has bettered itself.
  case old = 1
  /// Everything but a fresh model that leads by more than four points or is on sale; near the end everything.
  case trailing = 2
  /// Every best model at once.
  case always = 3

  /// The habit of that number.
  public init(raw: Int64) { self = Opening(rawValue: Int32(raw)) ?? .never }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "never"
    case 1: "old"
    case 2: "trailing"
    case 3: "always"
    default: nil
    }
  }
  /// By number.
  public static func < (left: Opening, right: Opening) -> Bool { left.rawValue < right.rawValue }
}

/// A lab's habits, as numbers: what the built-in characters differ in, and what a search for better ones turns.
///
/// The range of each is the part of it that makes sense, from one extreme style to the other.
public struct Habits: Described {
  /// Quarters of committed cost that stay in the bank.
  public var reserve: Int32 = 1
  /// Part of free money that goes into chips.
  public var chips: Rate = .percent(60)
  /// How far above the last price it bids.
  public var bid: Rate = .percent(12)
  /// Chips that it wants for each researcher.
  public var chipsPerResearcher: Int32 = 40
  /// The most that it grows its staff in a quarter.
  public var growth: Rate = .percent(62)
  /// Pay relative to the going rate.
  public var pay: Rate = .percent(103)
  /// Part of the fleet for training.
  public var training: Rate = .percent(70)
  /// The least part of the fleet for users.
  public var serving: Rate = .percent(45)
  /// The most of it.
  public var mostServing: Rate = .percent(60)
  /// Length of a run in a race of 32 quarters; shorter races have shorter runs.
  public var run: Int32 = 3
  /// Price over unit cost below which it does not go.
  public var margin: Rate = .percent(150)
  /// Runway, in quarters of cost, below which it raises money.
  public var runway: Int32 = 24
  /// Part of what a round could bring that it asks for.
  public var raise: Rate = .one
  /// Whether people come before chips.
  public var isPeopleFirst = false
  /// When it opens weights.
  public var opening = Opening.never
  /// Part of training's share that goes to experiments where they bring ideas.
  public var ideas: Rate = .percent(25)
  /// How much of the way a price goes in a quarter to the one at which nearly all chips would be busy, in logarithms.
  public var surge: Rate = .percent(30)
  /// The same in the last three years.
  public var rush: Rate = .percent(45)
  /// Share of research for safety.
  public var safety: Rate = .percent(20)
  /// Whether it opens weights under a restricted licence, for which hosts pay.
  public var isRestricting = false
  /// Points behind from which it sells a rival's model as its own product.
  public var adopt: Capability = .points(10)
  /// Share that safety gains once an accident for all is possible.
  public var alarm: Rate = .percent(5)
  /// Part of free money for labels.
  public var data: Rate = .percent(4)
  /// Part of free money for half of a data supplier.
  public var stake: Rate = .percent(40)
  /// Pay offered to stars: the part of what they would be worth to the team; 0: none.
  public var stars: Rate = .percent(150)
  /// Budget to keep stars, relative to half a year of their pay.
  public var retain: Rate = .percent(300)
  /// People in a hand-picked unit.
  public var unit: Int32 = 30
  /// How free researchers are.
  public var autonomy: Rate = .one
  /// Points behind from which it distils.
  public var distil: Capability = .points(8)
  /// Share of discoveries published.
  public var papers: Rate = .one
  /// Part of free money for security.
  public var harden: Rate = .percent(3)
  /// What a free user may use, against a subscriber.
  public var freeTier: Rate = .percent(1)
  /// How much cheaper the small tier is; 0: none.
  public var small: Rate = .percent(20)
  /// Part of free money for advertising.
  public var marketing: Rate = .percent(5)
  /// Part of the engineers who make serving cheaper.
  public var efficiency: Rate = .percent(10)
  /// Whether it ships small models for devices.
  public var isOnDevices = true
  /// How deep the service is built into own products.
  public var embed: Rate = .one
  /// Part of free money that another market may cost.
  public var enter: Rate = .percent(15)
  /// Part of free money for a year of the second vendor.
  public var contract: Rate = .percent(15)
  /// Part of free money for renting chips.
  public var rent: Rate = .percent(20)
  /// Part of the fleet that it lets when money runs short.
  public var `let`: Rate = .percent(30)
  /// Quarters that own chips must still serve.
  public var design: Int32 = 12
  /// Part of free money for fabs.
  public var fabs: Rate = .percent(30)
  /// Part of free money for smuggled chips where the vendor may sell it none.
  public var smuggle: Rate = .percent(10)
  /// How much better off in another hub it must be to move there, in utility of its job offers; 0: it never moves.
  public var move: Rate = .percent(30)
  /// Share of the market from which it cuts a rival off from its own products; 0: never.
  public var cutOff: Rate = .percent(50)
  /// Quarters of losses below which it wants a patron.
  public var patron: Int32 = 24
  /// Most of the lab that a patron may get.
  public var patronPart: Rate = .percent(18)
  /// Part of what the vendor would lend.
  public var vendor: Rate = .percent(25)
  /// Part of idle cash for impatient shareholders.
  public var payout: Rate = .percent(60)
  /// Part of free money that a start-up may cost.
  public var acquire: Rate = .percent(15)
  /// Part of free money that a closed lab may cost.
  public var rescue: Rate = .percent(50)
  /// Price asked of a government, relative to the most; 0: none.
  public var defence: Rate = .percent(95)
  /// Part of free money for lobbying when the regulator is hot.
  public var lobby: Rate = .percent(1)
  /// Discount for those who could hardly pay.
  public var access: Rate = .percent(60)
  /// Whether it pledges safety once accidents are likely.
  public var isPledging = true

  /// Balanced growth.
  public init() {}

  /// Names every habit.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("reserve", &reserve, in: 0...6, help: "quarters of committed cost kept in the bank")
    fields.field("chips", &chips, in: 0 ... .percent(95), help: "part of free money for chips")
    fields.field("bid", &bid, in: 0 ... .percent(60), help: "how far above the last price it bids")
    fields.field("chips_per_researcher", &chipsPerResearcher, in: 8...60, help: "chips wanted for each researcher")
    fields.field("growth", &growth, in: .percent(5) ... .percent(80), help: "most growth of staff in a quarter")
    fields.field("pay", &pay, in: .percent(92) ... .percent(130), help: "pay relative to the going rate")
    fields.field("training", &training, in: .percent(10) ... .percent(75), help: "part of the fleet for training")
    fields.field("serving", &serving, in: 0 ... .percent(60), help: "least part of the fleet for users")
    fields.field("most_serving", &mostServing, in: .percent(15) ... .percent(70), help: "most of it")
    fields.field("run", &run, in: 1...6, help: "length of a run")
    fields.field("margin", &margin, in: .percent(105) ... .percent(900), help: "least price over unit cost")
    fields.field("runway", &runway, in: 0...24, help: "quarters of cost below which it raises money")
    fields.field("raise", &raise, in: .percent(20) ... .one, help: "part of what a round could bring")
    fields.flag("people_first", &isPeopleFirst, help: "whether people come before chips")
    fields.field("opening", &opening, in: .never ... .always, help: "when it opens weights")
    fields.field("ideas", &ideas, in: 0 ... .percent(70), help: "part of training for ideas")
    fields.field("surge", &surge, in: 0 ... .percent(90), help: "how fast prices follow demand")
    fields.field("rush", &rush, in: 0 ... .percent(90), help: "the same in the last three years")
    fields.field("safety", &safety, in: 0 ... .percent(50), help: "share of research for safety")
    fields.flag("restricting", &isRestricting, help: "whether hosts pay for the weights that it opens")
    fields.field(
      "adopt", &adopt, in: .points(2) ... .points(40), help: "points behind from which it sells a rival's model")
    fields.field("alarm", &alarm, in: 0 ... .percent(30), help: "share that safety gains in danger")
    fields.field("data", &data, in: 0 ... .percent(25), help: "part of free money for labels")
    fields.field("stake", &stake, in: 0 ... .percent(40), help: "part of free money for half of a data supplier")
    fields.field(
      "stars", &stars, in: 0 ... .percent(200), help: "pay offered to stars, relative to what they are worth; 0: none")
    fields.field(
      "retain", &retain, in: 0 ... .percent(300), help: "budget to keep stars, relative to half a year of their pay")
    fields.field("unit", &unit, in: 0...60, help: "people in a hand-picked unit")
    fields.field("autonomy", &autonomy, in: 0 ... .one, help: "how free researchers are")
    fields.field("distil", &distil, in: .points(1) ... .points(30), help: "points behind from which it distils")
    fields.field("papers", &papers, in: 0 ... .one, help: "share of discoveries published")
    fields.field("harden", &harden, in: 0 ... .percent(20), help: "part of free money for security")
    fields.field("free_tier", &freeTier, in: 0 ... .percent(10), help: "what a free user may use, against a subscriber")
    fields.field("small", &small, in: 0 ... .percent(80), help: "how much cheaper the small tier is; 0: none")
    fields.field("marketing", &marketing, in: 0 ... .percent(20), help: "part of free money for advertising")
    fields.field(
      "efficiency", &efficiency, in: 0 ... .percent(40), help: "part of the engineers who make serving cheaper")
    fields.flag("on_devices", &isOnDevices, help: "whether it ships small models for devices")
    fields.field("embed", &embed, in: 0 ... .one, help: "how deep the service is built into own products")
    fields.field("enter", &enter, in: 0 ... .one, help: "part of free money that another market may cost")
    fields.field(
      "contract", &contract, in: 0 ... .percent(60), help: "part of free money for a year of the second vendor")
    fields.field("rent", &rent, in: 0 ... .percent(60), help: "part of free money for renting chips")
    fields.field("let", &`let`, in: 0 ... .percent(60), help: "part of the fleet that it lets when money runs short")
    fields.field("design", &design, in: 0...40, help: "quarters that own chips must still serve")
    fields.field("fabs", &fabs, in: 0 ... .percent(60), help: "part of free money for fabs")
    fields.field("smuggle", &smuggle, in: 0 ... .percent(40), help: "part of free money for smuggled chips")
    fields.field("move", &move, in: 0 ... .percent(200), help: "utility of job offers for which it moves; 0: none")
    fields.field("cut_off", &cutOff, in: 0 ... .one, help: "share of a rival that it cuts off; 0: never")
    fields.field("patron", &patron, in: 0...24, help: "quarters of losses below which it wants a patron")
    fields.field("patron_part", &patronPart, in: 0 ... .percent(40), help: "most of the lab that a patron may get")
    fields.field("vendor", &vendor, in: 0 ... .one, help: "part of what the vendor would lend")
    fields.field("payout", &payout, in: 0 ... .one, help: "part of idle cash for impatient shareholders")
    fields.field("acquire", &acquire, in: 0 ... .one, help: "part of free money that a start-up may cost")
    fields.field("rescue", &rescue, in: 0 ... .one, help: "part of free money that a closed lab may cost")
    fields.field(
      "defence", &defence, in: 0 ... .one, help: "price asked of a government, relative to the most; 0: none")
    fields.field(
      "lobby", &lobby, in: 0 ... .percent(10), help: "part of free money for lobbying when the regulator is hot")
    fields.field("access", &access, in: 0 ... .percent(60), help: "discount for those who could hardly pay")
    fields.flag("pledging", &isPledging, help: "whether it pledges safety once accidents are likely")
  }
}

/// A policy of fixed habits and nothing else.
public struct Habitual: Advising, Sendable {
  /// What it always does.
  public var habits: Habits

  /// A lab of these habits.
  public init(_ habits: Habits = Habits()) { self.habits = habits }

  /// The sheet with its reasons.
  public func advise(_ view: inout Observation, _ rules: inout Ruleset) -> Advice { plan(&view, &rules).advice }

  /// The sheet: without a copy of the reasons.
  public mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    plan(&view, &rules).advice.sheet
  }

  @inline(__always)
  private func plan(_ view: inout Observation, _ rules: inout Ruleset) -> Plan {
    var habits = habits
    if view.quarters < 20 { habits.hurry(view.quarters) }
    var plan = Plan(&view, habits)
    plan.run(&view, habits, &rules)
    return plan
  }
}
