import Foundation
import Quantities
import RaceEngine
import Scenarios

/// The figures as they are kept in a class's folder.
extension ClassPar {
  /// The file.
  static let file = "record/par.json"

  private struct Kept: Codable {
    var frontier_class_par = 1
    var plan: String
    var labs: [[String: Int64]]
    var mission: [[String: Int64]]
    var survival: [[String: Int64]]
    /// Over all the rest.
    var seal = ""
  }

  /// The file's text: figures in the steps of the rules, and a seal over them.
  var text: String {
    get throws(ClassFault) {
      var kept = Kept(
        plan: plan, labs: pars.map(Self.figures), mission: mission.map(Self.figures),
        survival: survival.map(Self.figures))
      kept.seal = try Self.seal(kept)
      return try Self.text(kept) + "\n"
    }
  }

  /// Reads the file.
  ///
  /// - Throws: `ClassFault` where it is none, or was changed.
  init(_ text: String, file: String, seats: Int) throws(ClassFault) {
    guard var kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)) else {
      throw ClassFault(.badData, "\(file): this is no par of a class", remedy: Self.remedy(file))
    }
    let seal = kept.seal
    kept.seal = ""
    guard kept.frontier_class_par == 1, kept.labs.count == seats, seal == (try Self.seal(kept)) else {
      throw ClassFault(.badData, "\(file) was changed by hand: its seal does not fit", remedy: Self.remedy(file))
    }
    self.init(
      plan: kept.plan, pars: kept.labs.map { Self.filled(Par(), $0) },
      mission: kept.mission.map { Self.filled(GoalPar(), $0) },
      survival: kept.survival.map { Self.filled(GoalPar(), $0) })
  }

  private static func remedy(_ file: String) -> String { "remove it: the next command measures it again" }

  private static func text(_ kept: Kept) throws(ClassFault) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let data = try? encoder.encode(kept) else { throw ClassFault(.badData, "par cannot be written") }
    return String(decoding: data, as: UTF8.self)
  }

  private static func seal(_ kept: Kept) throws(ClassFault) -> String {
    let seal = Seal.of(Array(try text(kept).utf8), after: 0)
    return String(seal, radix: 16)
  }

  private static func figures(_ row: some Described) -> [String: Int64] {
    var (row, figures) = (row, RowFigures())
    row.visit(&figures)
    return figures.read
  }

  private static func filled<Row: Described>(_ row: Row, _ figures: [String: Int64]) -> Row {
    var (row, figures) = (row, RowFigures(setting: figures))
    row.visit(&figures)
    return row
  }
}

/// Reads every field of a row, by its path, or sets those that have a figure, within their range.
private struct RowFigures: FieldVisitor {
  /// What to set; nil: nothing, it reads.
  var given: [String: Int64]?
  /// What was read.
  private(set) var read: [String: Int64] = [:]
  private var path = ""

  init(setting given: [String: Int64]? = nil) { self.given = given }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let key = "\(path)\(name)"
    if let raw = given?[key] { value = Value(raw: min(max(raw, range.lowerBound.raw), range.upperBound.raw)) }
    read[key] = value.raw
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    path = "\(name)."
    row.visit(&self)
    path = ""
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {}
}
