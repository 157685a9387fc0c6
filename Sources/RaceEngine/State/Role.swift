public import Quantities

/// What kind of actor a lab is; used by texts, never by rules.
public enum ActorKind: Int32, FieldValue, Comparable {
  /// An AI-native lab.
  case native = 1
  /// An incumbent platform.
  case platform = 2
  /// A cloud patron.
  case cloud = 3
  /// A well-funded entrant.
  case entrant = 4
  /// An open-weights champion.
  case champion = 5
  /// A state-backed lab.
  case state = 6

  /// The kind of that number.
  public init(raw: Int64) { self = ActorKind(rawValue: Int32(raw)) ?? .native }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in scenario files.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 1: "native"
    case 2: "platform"
    case 3: "cloud"
    case 4: "entrant"
    case 5: "champion"
    case 6: "state"
    default: nil
    }
  }
  /// By number.
  public static func < (left: ActorKind, right: ActorKind) -> Bool { left.rawValue < right.rawValue }
}

/// Where one seat starts.
public struct Role: Described {
  /// What kind of actor it is.
  public var kind = ActorKind.native
  /// Money at hand.
  public var cash: Money = 0
  /// What a parent or state pays each quarter.
  public var coreIncome: Money = 0
  /// Money that has been promised.
  public var promised: Money = 0
  /// The quarter in which the promise is kept, from 0.
  public var promisedTurn: Int32 = 0
  /// Whether investors may buy a part of it.
  public var mayRaise = true
  /// The part that founders and staff own.
  public var founders: Rate = .one
  /// Frontier researchers.
  public var researchers: Headcount = 0
  /// Engineers, who run clusters and products.
  public var engineers: Headcount = 0
  /// How much a researcher's work is worth, relative to the reference lab.
  public var productivity: Rate = .one
  /// How much the lab's purpose draws people.
  public var mission: Rate = 0
  /// Chips that run.
  public var chips: Chips = 0
  /// Chips ordered before, one quarter's arrivals each, for the first three quarters.
  public var arriving: Chips = 0
  /// Power of its sites.
  public var power: Power = 0
  /// Log efficiency relative to the start of 2023.
  public var knowHow: Decades = 0
  /// Capability of the model it offers at the start; 0: none.
  public var capability: Capability = 0
  /// How well the name is known.
  public var brand: Rate = 0
  /// Users of its other products that it can reach.
  public var reach: Rate = 0
  /// List price at the start.
  public var price: TokenPrice = .dollars(30)
  /// What the reference field reached in the role, along the race and at its end, for scoring.
  public var par = Par()

  /// A blank role.
  public init() {}

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("kind", &kind, in: .native ... .state, help: "what kind of actor it is")
    fields.field("cash", &cash, in: 0 ... .billions(1_000), help: "money at the start")
    fields.field("core_income", &coreIncome, in: 0 ... .billions(100), help: "money from a parent each quarter")
    fields.field("promised", &promised, in: 0 ... .billions(100), help: "money that arrives later")
    fields.field("promised_turn", &promisedTurn, in: 0...80, help: "quarter in which it arrives, from 0")
    fields.flag("may_raise", &mayRaise, help: "whether investors may buy in")
    fields.field("founders", &founders, in: 0 ... .one, help: "part owned by founders and staff")
    fields.field("researchers", &researchers, in: 0 ... .people(100_000), help: "frontier researchers")
    fields.field("engineers", &engineers, in: 0 ... .people(100_000), help: "engineers")
    fields.field(
      "productivity", &productivity, in: .percent(10) ... .percent(500), help: "worth of a researcher's work")
    fields.field("mission", &mission, in: 0 ... .one, help: "how much its purpose draws people")
    fields.field("chips", &chips, in: 0 ... .whole(100_000_000), help: "chips that run")
    fields.field("arriving", &arriving, in: 0 ... .whole(10_000_000), help: "chips arriving in each of 3 quarters")
    fields.field("power", &power, in: 0...1_000_000_000, help: "power of its sites")
    fields.field("know_how", &knowHow, in: Decades(raw: -5_000_000)...Decades(raw: 5_000_000), help: "log efficiency")
    fields.field("capability", &capability, in: 0 ... .points(400), help: "capability of its first model")
    fields.field("brand", &brand, in: 0 ... .one, help: "how well the name is known")
    fields.field("reach", &reach, in: 0 ... .one, help: "reach through its other products")
    fields.field("price", &price, in: 10_000 ... .dollars(1_000), help: "list price at the start")
    fields.group("par", &par, help: "reference results for scoring")
  }
}
