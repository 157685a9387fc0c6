import Foundation
import Quantities

/// The values that a parameter takes in a sweep, in rising order, its own among them.
public struct ParameterSteps: Sendable, Hashable {
  /// How values lie between the ends.
  public enum Spacing: String, Sendable, Hashable {
    /// Each is as much above the one before.
    case equal = "equal steps"
    /// Each is as many times the one before.
    case logarithmic = "equal factors"
    /// Every one that there is.
    case each = "each"
  }

  /// The raw values, in rising order.
  public var raws: [Int64]
  /// How they lie.
  public var spacing: Spacing
  /// Whether the ends are those that the scenario states.
  public var isOwnRange: Bool

  /// Chooses values of a parameter.
  ///
  /// Numbers are spaced equally, or by equal factors where both ends are above zero and the upper one is more than ten
  /// times the lower; a number that is a logarithm itself has equal steps, which are factors of what it stands for. What
  /// lies between the ends is rounded to four digits. The parameter's own value is added where it is not among them.
  ///
  /// - Parameters:
  ///   - parameter: The parameter.
  ///   - ends: `A..B` in the unit of the scenario's file; nil for the range that the file states. None for choices and
  ///     switches, of which each value is taken.
  ///   - count: How many values, both ends counted; at least 2.
  /// - Throws: `ParameterProblem`: ends that are no numbers, fall, or are not allowed; a number without a range.
  public init(of parameter: Parameter, ends: String?, count: Int) throws(ParameterProblem) {
    guard parameter.kind == .number else {
      if let ends {
        throw ParameterProblem(
          problem: "`\(parameter.path)` is no number, and cannot be varied from \(ends.replacing("..", with: " to "))",
          remedy: "leave the range out: each of its values is taken")
      }
      (raws, spacing, isOwnRange) = (Array(parameter.allowed), .each, true)
      return
    }
    let range: ClosedRange<Int64>
    if let ends {
      range = try parameter.range(ends)
    } else if let own = parameter.citation?.rawRange {
      range = own
    } else {
      let unit = parameter.unitName.isEmpty ? "" : " \(parameter.unitName)"
      let (low, high) = (parameter.allowed.lowerBound, parameter.allowed.upperBound)
      throw ParameterProblem(
        problem: "the scenario states no range for `\(parameter.path)`",
        remedy: "write KEY=A..B, within \(parameter.text(of: low)) to \(parameter.text(of: high))\(unit)")
    }
    isOwnRange = ends == nil
    let (low, high) = (range.lowerBound, range.upperBound)
    let isWide = !parameter.isLogarithm && low > 0 && high / low >= 10 && high > low * 10
    spacing = isWide ? .logarithmic : .equal
    var values: Set<Int64> = [low, high, parameter.raw]
    for step in 1..<max(count - 1, 1) {
      let part = Double(step) / Double(count - 1)
      let value =
        isWide
        ? exp(log(Double(low)) + part * (log(Double(high)) - log(Double(low))))
        : Double(low) + part * (Double(high) - Double(low))
      values.insert(min(max(Self.rounded(value), low), high))
    }
    raws = values.sorted()
  }

  /// A number with four digits that count, or all those of a whole number below 10,000.
  private static func rounded(_ value: Double) -> Int64 {
    var step = Int64(1)
    while value.magnitude / Double(step) >= 10_000 { step *= 10 }
    return Int64((value / Double(step)).rounded()) * step
  }
}

extension Parameter {
  /// Reads `A..B` in the unit of the scenario's file.
  fileprivate func range(_ ends: String) throws(ParameterProblem) -> ClosedRange<Int64> {
    let unit = unitInUse
    let parts = ends.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let allowed = "\(text(of: allowed.lowerBound)) to \(text(of: allowed.upperBound))"
    let size = unit.text.isEmpty || unit.text == "ratio" ? "" : " \(unit.text)"
    let numbers = parts.map { number($0) }
    guard parts.count == 2, let low = numbers[0], let high = numbers[1] else {
      throw ParameterProblem(
        problem: "`\(path)` cannot be varied over '\(ends)'",
        remedy: "write KEY=A..B with two numbers of \(allowed)\(size): \(help)")
    }
    var raws: [Int64] = []
    for (number, text) in zip([low, high], parts) {
      do throws(DecimalNumber.ScaleFault) {
        raws.append(try number.scaled(by: self.unit.decimals + unit.exponent))
      } catch {
        throw ParameterProblem(
          problem: "`\(path)` cannot be \(text)\(size): "
            + (error == .inexact ? "the number is too exact" : "far out of range"),
          remedy: error == .inexact
            ? "its smallest step is \(self.text(of: 1))\(size)" : "give \(allowed)\(size): \(help)")
      }
    }
    guard raws[0] < raws[1] else {
      throw ParameterProblem(
        problem: "`\(path)` cannot be varied from \(parts[0]) to \(parts[1])", remedy: "write the lower number first")
    }
    if let place = raws.firstIndex(where: { !self.allowed.contains($0) }) {
      throw ParameterProblem(
        problem: "`\(path)` cannot be \(parts[place])\(size), out of range", remedy: "give \(allowed)\(size): \(help)")
    }
    return raws[0]...raws[1]
  }

  private func number(_ text: String) -> DecimalNumber? {
    guard let node = try? JSON5Reader.read(Array(text.utf8)[...]), case .number(let number) = node.value else {
      return nil
    }
    return number
  }
}
