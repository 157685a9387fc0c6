import Quantities
import RaceEngine
import TestKit
import TextUI

/// Holds claims against the races that were played.
struct ClaimCheck {
  let one: RuleCase
  /// By variant: the race at the start of each quarter, and after the last.
  var races: [Variant: [Race]] = [:]

  private struct Problem: Error {
    var text: String
  }

  /// What is wrong with a claim; nil where it holds.
  func fault(of claim: Claim, seed: UInt64) -> CaseFault? {
    let names = (claim.left + claim.right).contains { $0.variant != nil }
    if names, !one.hasVariants { return one.fault(claim.line, "nothing in this case is marked `with` or `without`") }
    // A claim that names no variant must hold in each.
    for variant in one.hasVariants && !names ? Variant.allCases : [.without] {
      do throws(Problem) {
        let (left, right, kind) = try sides(claim, variant)
        if holds(left, claim.comparison, right, tolerance: try tolerance(claim, kind)) { continue }
        let place = one.hasVariants && !names ? ", \(variant.rawValue)" : ""
        let luck = one.seeds.count > 1 ? ", seed \(seed)" : ""
        return one.fault(
          claim.line, "`\(claim.text)` fails\(place)\(luck): \(kind.text(left)) against \(kind.text(right))")
      } catch {
        return one.fault(claim.line, "`\(claim.text)`: \(error.text)")
      }
    }
    return nil
  }

  private func holds(_ left: Int64, _ comparison: Claim.Comparison, _ right: Int64, tolerance: Int64) -> Bool {
    switch comparison {
    case .equal: abs(left - right) <= tolerance
    case .below: left < right
    case .above: left > right
    case .atMost: left <= right
    case .atLeast: left >= right
    }
  }

  private func tolerance(_ claim: Claim, _ kind: FieldKind) throws(Problem) -> Int64 {
    guard let text = claim.tolerance else { return 0 }
    return try amount(text, kind)
  }

  private func amount(_ text: String, _ kind: FieldKind) throws(Problem) -> Int64 {
    do throws(AmountError) { return try kind.raw(text) } catch {
      let choices = kind.choices.keys.sorted().joined(separator: ", ")
      throw Problem(text: choices.isEmpty ? error.text : "“\(text)” is none of \(choices)")
    }
  }

  /// Both sides in raw steps, and how these are written.
  private func sides(_ claim: Claim, _ variant: Variant) throws(Problem) -> (Int64, Int64, FieldKind) {
    var kind: FieldKind?
    var sides: [Int64] = [0, 0]
    for (side, terms) in [claim.left, claim.right].enumerated() {
      for term in terms {
        var raw: Int64
        switch term.value {
        case .amount(let text):
          guard let kind else { throw Problem(text: "a claim begins with a field") }
          raw = try amount(text, kind)
        case .field(let place, let path):
          let field = try read(place, path, at: time(of: term, claim, variant))
          if let kind, !kind.fits(field.kind) { throw Problem(text: "it compares things of different units") }
          kind = kind ?? field.kind
          raw = field.raw
        }
        if term.isTaken { raw = -raw }
        sides[side] += raw
      }
    }
    guard let kind else { throw Problem(text: "it names no field") }
    return (sides[0], sides[1], kind)
  }

  /// The race that a term is about.
  private func time(of term: ClaimTerm, _ claim: Claim, _ variant: Variant) throws(Problem) -> Race {
    guard let races = races[term.variant ?? variant] else { throw Problem(text: "there is no such variant") }
    return races[Int(claim.turn) + (claim.isBefore || term.isBefore ? 0 : 1)]
  }

  private func read(_ place: ClaimTerm.Place, _ path: String, at race: Race) throws(Problem) -> FieldReading.Field {
    var fields: [String: FieldReading.Field] = [:]
    switch place {
    case .view(let seat):
      guard seat < race.seatCount else { throw Problem(text: "there is no seat \(seat)") }
      fields = FieldReading.fields(of: race.whole(for: Seat(seat)))
    case .model(let id):
      let owner = Seat(Int((id - 1) % Int64(Seat.most)))
      guard owner.index < race.seatCount else { throw Problem(text: "no lab has such a model") }
      let models = race.observation(for: owner).models
      guard let row = models.indices.first(where: { Int64(models[$0].id) == id }) else {
        throw Problem(text: "there is no model \(id)")
      }
      fields = FieldReading.fields(of: models[row])
    }
    if let field = fields[path] { return field }
    let near = Spelling.nearest(to: path, among: fields.keys.sorted())
    throw Problem(text: "there is no field `\(path)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
  }
}

/// Every field of a row by its path, with how it is written; a table's own path gives its number of rows.
struct FieldReading: FieldVisitor {
  struct Field {
    var raw: Int64
    var kind: FieldKind
  }
  private var fields: [String: Field] = [:]
  private var prefix = ""

  /// The fields of a row.
  static func fields(of row: some Described) -> [String: Field] {
    var row = row
    var reading = FieldReading()
    row.visit(&reading)
    return reading.fields
  }

  mutating func field<Value: FieldValue & Comparable>(
    _ name: StaticString, _ value: inout Value, in range: ClosedRange<Value>, slot: Bool, help: StaticString
  ) {
    let kind = FieldKind(Value.self, in: range.lowerBound.raw...range.upperBound.raw)
    fields["\(prefix)\(name)"] = Field(raw: value.raw, kind: kind)
  }
  mutating func group<Row: Described>(_ name: StaticString, _ row: inout Row, help: StaticString) {
    let outer = prefix
    prefix += "\(name)."
    row.visit(&self)
    prefix = outer
  }
  mutating func rows<let capacity: Int, Row: Described>(
    _ name: StaticString, _ table: inout Table<capacity, Row>, help: StaticString
  ) {
    fields["\(prefix)\(name)"] = Field(raw: Int64(table.count), kind: .count)
    let outer = prefix
    for place in table.indices {
      prefix = "\(outer)\(name)[\(place)]."
      table[place].visit(&self)
    }
    prefix = outer
  }
}
