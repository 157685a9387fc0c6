import Quantities
import RaceEngine

/// Reads one number, plain or with unit, range and source, into the raw steps of its field.
struct NumberReader {
  /// Where the number stands.
  let path: String
  /// The field's unit.
  let unit: Unit
  /// The raw values that the field allows.
  let range: ClosedRange<Int64>
  /// What the field is.
  let help: String
  let notes: ScenarioNotes
  /// Whether a number with a unit needs a range and a source too.
  var needsSource = true

  /// The raw number, or nil with a fault noted.
  func read(_ node: JSON5Node) -> Int64? {
    switch node.value {
    case .number(let number):
      let plain = UnitNames.Name(text: unit.symbol.description, symbol: unit.symbol.description, exponent: 0)
      guard let raw = exact(number, node.position, in: plain) else { return nil }
      return allowed(raw, node.position, in: plain) ? raw : nil
    case .object:
      return cited(node)
    default:
      notes.fault(
        at: node.position, "`\(path)` is \(node.value.kind), not a number",
        "write a number or { value, unit\(needsSource ? ", range: [low, high], source" : "") }: \(help)")
      return nil
    }
  }

  private func cited(_ node: JSON5Node) -> Int64? {
    guard var fields = ObjectReader(node, path: path, notes) else { return nil }
    let value = fields.required("value", "the number")
    let unitNode = fields.required("unit", "one of \(fittingUnits)")
    guard needsSource else {
      fields.close()
      guard let value, let unitNode, let name = unitName(unitNode), let (_, raw) = bare(value, in: name) else {
        return nil
      }
      return allowed(raw, value.position, in: name) ? raw : nil
    }
    let rangeNode = fields.required("range", "the lowest and highest plausible value, as [low, high]")
    let source = fields.text("source", "who says so, or \"Design choice: …\"")
    fields.close()
    guard let value, let unitNode, let name = unitName(unitNode), let (number, raw) = bare(value, in: name) else {
      return nil
    }
    guard allowed(raw, value.position, in: name) else { return nil }
    guard let rangeNode, let (texts, limits) = ownRange(rangeNode, in: name) else { return nil }
    guard limits.contains(raw) else {
      notes.fault(
        at: value.position, "`\(path)` is \(number), outside of its own range [\(texts.0), \(texts.1)]",
        "correct the value or widen the range")
      return nil
    }
    notes.cite(
      Citation(
        path: path, value: number, unit: name.text, lowest: texts.0, highest: texts.1, source: source, raw: raw,
        rawRange: limits))
    return raw
  }

  /// The range that a number states for itself: two numbers in ascending order.
  private func ownRange(_ node: JSON5Node, in name: UnitNames.Name) -> ((String, String), ClosedRange<Int64>)? {
    let items = notes.list(node, "\(path).range")
    guard case .array = node.value else { return nil }
    guard items.count == 2 else {
      notes.fault(at: node.position, "`\(path).range` is not two numbers", "write [low, high]")
      return nil
    }
    guard let low = bare(items[0], in: name), let high = bare(items[1], in: name) else { return nil }
    guard low.raw <= high.raw else {
      notes.fault(
        at: node.position, "`\(path).range` falls from \(low.text) to \(high.text)",
        "write the lower number first")
      return nil
    }
    guard range.contains(low.raw), range.contains(high.raw) else {
      notes.fault(
        at: (range.contains(low.raw) ? items[1] : items[0]).position,
        "`\(path).range` goes beyond the values that are possible", rangeRemedy(name))
      return nil
    }
    return ((low.text, high.text), low.raw...high.raw)
  }

  /// A plain number within a cited one.
  private func bare(_ node: JSON5Node, in name: UnitNames.Name) -> (text: String, raw: Int64)? {
    guard case .number(let number) = node.value else {
      notes.fault(at: node.position, "\(node.value.kind) stands where `\(path)` needs a number", "write a number")
      return nil
    }
    guard let raw = exact(number, node.position, in: name) else { return nil }
    return (decimal(raw, in: name), raw)
  }

  private func unitName(_ node: JSON5Node) -> UnitNames.Name? {
    let text = notes.text(node, "\(path).unit", "one of \(fittingUnits)")
    guard !text.isEmpty else { return nil }
    let fitting = UnitNames.fitting(unit)
    if let name = fitting.first(where: { $0.text == text }) { return name }
    let elsewhere = UnitNames.all.contains { $0.text == text }
    let near = elsewhere ? nil : Spelling.nearest(to: text, among: fitting.map(\.text))
    notes.fault(
      at: node.position,
      elsewhere ? "the unit \"\(text)\" does not fit `\(path)`" : "unknown unit \"\(text)\"",
      near.map { "did you mean \"\($0)\"?" } ?? "use one of \(fittingUnits)")
    return nil
  }

  private var fittingUnits: String { UnitNames.fitting(unit).map { "\"\($0.text)\"" }.joined(separator: ", ") }

  /// The number in raw steps; one that falls between steps is a fault.
  private func exact(_ number: DecimalNumber, _ position: JSON5Position, in name: UnitNames.Name) -> Int64? {
    let power = unit.decimals + name.exponent
    do {
      return try number.scaled(by: power)
    } catch {
      switch error {
      case .inexact:
        let allowed =
          power >= 0
          ? "at most \(power) decimals are allowed"
          : "give a multiple of \(power < -6 ? "10^\(-power)" : "1" + String(repeating: "0", count: -power))"
        notes.fault(at: position, "`\(path)` is too exact\(suffix(name).isEmpty ? "" : " in\(suffix(name))")", allowed)
      case .overflow:
        notes.fault(at: position, "`\(path)` is far out of range", rangeRemedy(name))
      }
      return nil
    }
  }

  /// Whether the field allows it.
  private func allowed(_ raw: Int64, _ position: JSON5Position, in name: UnitNames.Name) -> Bool {
    if range.contains(raw) { return true }
    notes.fault(
      at: position, "`\(path)` is \(decimal(raw, in: name))\(suffix(name)), out of range", rangeRemedy(name))
    return false
  }

  private func rangeRemedy(_ name: UnitNames.Name) -> String {
    let low = decimal(range.lowerBound, in: name), high = decimal(range.upperBound, in: name)
    return "give \(low) to \(high)\(suffix(name)): \(help)"
  }

  private func decimal(_ raw: Int64, in name: UnitNames.Name) -> String {
    DecimalText.text(raw, decimals: unit.decimals + name.exponent)
  }

  /// The unit behind a number; a ratio is a number alone.
  private func suffix(_ name: UnitNames.Name) -> String {
    name.text.isEmpty || name.text == "ratio" ? "" : " \(name.text)"
  }
}
