public import Quantities

/// A market beside that for models, which a lab can enter.
public enum SideMarketKind: Int32, FieldValue, Comparable {
  /// A network of friends and followers.
  case social = 0
  /// Things that people carry.
  case devices = 1
  /// Search and its advertisements.
  case search = 2
  /// Programs for the office.
  case office = 3

  /// The kind of that number.
  public init(raw: Int64) { self = SideMarketKind(rawValue: Int32(raw)) ?? .social }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders and files.
  public static func choice(_ raw: Int64) -> StaticString? {
    switch raw {
    case 0: "social"
    case 1: "devices"
    case 2: "search"
    case 3: "office"
    default: nil
    }
  }
  /// By number.
  public static func < (left: SideMarketKind, right: SideMarketKind) -> Bool { left.rawValue < right.rawValue }
}

/// Whether a lab goes into a market or out of it.
public enum SideMarketStep: Int32, FieldValue, Comparable {
  /// Out.
  case leave = 0
  /// In.
  case build = 1

  /// The step of that number.
  public init(raw: Int64) { self = raw == 0 ? .leave : .build }
  /// The number.
  public var raw: Int64 { Int64(rawValue) }
  /// No unit.
  public static var unit: Unit { .count }
  /// The name in orders.
  public static func choice(_ raw: Int64) -> StaticString? { raw == 0 ? "leave" : raw == 1 ? "build" : nil }
  /// By number.
  public static func < (left: SideMarketStep, right: SideMarketStep) -> Bool { left.rawValue < right.rawValue }
}

/// A market beside that for models: what it costs, what it gives, and whose it is.
public struct SideMarket: Described {
  /// Which market.
  public var kind = SideMarketKind.social
  /// Cost of entering.
  public var entry: Money = .millions(400)
  /// Cost of being there, a quarter.
  public var running: Money = .millions(30)
  /// Quarters until it is open.
  public var build: Int32 = 3
  /// Reach that all entrants share.
  public var reach: Rate = .percent(20)
  /// The seat of the incumbent; −1: a company that is in no race.
  public var owner: Int32 = -1

  /// A market of outsiders.
  public init() {}
  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("kind", &kind, in: .social ... .office, help: "which market")
    fields.field("entry", &entry, in: 0 ... .billions(100), help: "cost of entering")
    fields.field("running", &running, in: 0 ... .billions(10), help: "cost of being there, a quarter")
    fields.field("build", &build, in: 0...20, help: "quarters until it is open")
    fields.field("reach", &reach, in: 0 ... .one, help: "reach that entrants share")
    fields.field("owner", &owner, in: -1...7, help: "seat of the incumbent; -1: nobody in the race")
  }
}

/// The quarters in which a lab entered each market beside that for models; −1: it is not there.
public struct SideStakes: Described {
  /// By the market's number.
  public var since = InlineArray<4, Int32>(repeating: -1)

  /// In none.
  public init() {}
  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    fields.field("social", &since[0], in: -1...80, help: "quarter of entering the social market; -1: not there")
    fields.field("devices", &since[1], in: -1...80, help: "quarter of entering the market for devices")
    fields.field("search", &since[2], in: -1...80, help: "quarter of entering search")
    fields.field("office", &since[3], in: -1...80, help: "quarter of entering office programs")
  }
}
