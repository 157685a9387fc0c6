import RaceEngine

/// What is wrong with a case or with what came of it: where it stands, which it is, and what.
struct CaseFault: Error, Hashable, CustomStringConvertible {
  var file: String
  /// From 1.
  var line: Int
  /// The case or row; empty where none has begun.
  var id = ""
  var problem: String

  var description: String { "\(file):\(line): \(id.isEmpty ? "" : "\(id): ")\(problem)" }
}

/// One file: a row of mechanics, and its cases.
struct CaseRow {
  var file: String
  var id = ""
  var title = ""
  /// The keys of the mechanics that the row stands for.
  var mechanics: [String] = []
  var cases: [RuleCase] = []
}

/// One of the two sides of a comparison, with all luck held.
enum Variant: String, CaseIterable {
  case without
  case with
}

/// A position, orders, and what must come of them.
struct RuleCase {
  var file: String
  var line: Int
  var id: String
  var sentence: String
  var position = ""
  var settings: [Setting] = []
  var seeds: ClosedRange<UInt64> = 1...1
  var orders: [CaseOrders] = []
  var claims: [Claim] = []
  /// The last quarter that is played, from 0.
  var lastTurn: Int32 = 0

  /// Whether it compares two variants.
  var hasVariants: Bool { settings.contains { $0.variant != nil } || orders.contains { $0.variant != nil } }

  func fault(_ line: Int, _ problem: String) -> CaseFault {
    CaseFault(file: file, line: line, id: id, problem: problem)
  }
}

/// A change of the rules before the race starts.
struct Setting {
  enum Change {
    /// A field by its path, and its value as written.
    case field(FieldPath, String)
    /// These mechanics do not take part.
    case off([String])
    /// None but these take part.
    case only([String])
  }
  var line: Int
  /// The side of the comparison for which it holds; nil: both.
  var variant: Variant?
  var change: Change
}

/// A line of orders of a seat in a quarter.
struct CaseOrders {
  var line: Int
  var variant: Variant?
  var turn: Int32
  var seat: Int
  var text: String
  /// Why it must be refused; nil: it must stand.
  var reason: String?
}

/// Something that must hold before or after a quarter.
struct Claim {
  enum Comparison: String, CaseIterable {
    case equal = "="
    case below = "<"
    case above = ">"
    case atMost = "<="
    case atLeast = ">="
  }
  var line: Int
  var turn: Int32
  /// Whether it is about the start of the quarter.
  var isBefore: Bool
  /// Whether one of the seeds is enough.
  var isSometimes: Bool
  var text: String
  var left: [ClaimTerm]
  var comparison: Comparison
  var right: [ClaimTerm]
  /// How far apart equals may be, as written.
  var tolerance: String?
}

/// A number as written, or a field of what a seat sees; added or taken away.
struct ClaimTerm {
  enum Value {
    case amount(String)
    case field(Place, path: String)
  }
  enum Place: Equatable {
    /// All that a seat sees.
    case view(Int)
    /// A model by its number, as its owner knows it.
    case model(Int64)
  }
  var isTaken = false
  var value: Value
  var variant: Variant?
  /// Whether it is the value at the start of the quarter.
  var isBefore = false
}
