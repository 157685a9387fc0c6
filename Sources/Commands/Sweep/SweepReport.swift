import Foundation
import RaceEngine
import Scenarios
import Validation

/// A sweep for people: a table for each parameter, and what becomes of the conclusions.
struct SweepReport {
  let request: SweepRequest
  let targets: [Target]
  let isFull: Bool

  /// Writes it.
  func write(_ swept: [SweptParameter], _ style: TerminalStyle) throws(CommandFailure) {
    let output = Output.standard
    if !style.plain { try output.paragraphs(opening, style) }
    if !request.leftOut.isEmpty, !style.plain {
      try output.paragraphs("\nLeft out: \(request.leftOut.joined(separator: ". "))", style)
    }
    for parameter in swept {
      try output.line()
      try output.line(style.bold(style.spelled(parameter.parameter.path)) + style.spelled(": " + range(of: parameter)))
      if !style.plain { try output.paragraphs(parameter.parameter.help, style) }
      try output.table(table(parameter), style)
      try output.line()
      for line in conclusions(parameter) { try output.paragraphs(line, style) }
    }
  }

  private var opening: String {
    let scenario = request.scenario
    let par =
      request.parRule == .held
      ? "Par is held: points are distances from the par of the scenario as it is."
      : "Par is measured at each value, over \(SweepRequest.parSeeds.count) races of the reference field."
    return """
      \(scenario.name) \(ValidationReport.hex(scenario.digest)), \(scenario.rules.race.quarters) quarters, seeds \
      \(request.seeds.lowerBound)..\(request.seeds.upperBound) at each value, rules \(rulesVersion). Seats: \(seats). \
      \(par)

      The column in brackets is the scenario as it is. The others are differences from it on the same seeds, and a * \
      marks those whose 99 % interval leaves zero out; figures of targets are medians, in or out of their band.
      """
  }

  private var seats: String {
    guard let names = request.lineUp?.names else { return "\(ParField.names.joined(separator: ", ")) in turn" }
    return Set(names).count == 1 ? "\(names[0]) in all of them" : names.joined(separator: ", ")
  }

  /// `0.2 to 0.6 ratio, equal steps, as the scenario's file has it`.
  private func range(of swept: SweptParameter) -> String {
    let (parameter, raws) = (swept.parameter, swept.steps.raws)
    let unit = parameter.unitName.isEmpty ? "" : " \(parameter.unitName)"
    if swept.steps.spacing == .each { return "each value" }
    let origin = swept.steps.isOwnRange ? ", the range of the scenario's file" : ""
    return "\(parameter.text(of: raws[0])) to \(parameter.text(of: raws[raws.count - 1]))\(unit) in "
      + "\(swept.steps.spacing.rawValue)\(origin)"
  }

  private func table(_ swept: SweptParameter) -> TextTable {
    let base = swept.base
    let titles = swept.steps.raws.indices.map { place in
      let text = swept.parameter.text(of: swept.steps.raws[place])
      return TextTable.Column.number(place == base ? "[\(text)]" : text)
    }
    var table = TextTable([.words("outcome")] + titles)
    for outcome in swept.outcomes {
      table.add(
        [name(of: outcome)]
          + swept.races.indices.map { place in
            place == base
              ? text(outcome.interval(swept.races[base]), outcome, isDifference: false)
              : text(outcome.difference(swept.races[place], from: swept.races[base]), outcome, isDifference: true)
          })
    }
    for (number, target) in targets.enumerated() {
      table.add(
        [target.id]
          + swept.races.map { races in
            let comparison = Comparison(target, played: races.map { $0.numbers[number] }, held: [])
            return "\(ValidationReport.text(comparison.median, digits: 3)) \(comparison.agrees ? "in" : "out")"
          })
    }
    return table
  }

  private func text(_ interval: Interval, _ outcome: SweptOutcome, isDifference: Bool) -> String {
    let digits = outcome.isShare ? 0 : 2
    let rounded = String(format: "%.\(digits)f", interval.mean.magnitude)
    let isZero = rounded.allSatisfy { $0 == "0" || $0 == "." }
    let isSigned = isDifference || !outcome.isShare
    let sign = isZero ? (isSigned ? "±" : "") : interval.mean < 0 ? "−" : isSigned ? "+" : ""
    let mark = isDifference && interval.isClear ? "*" : ""
    let unit = outcome.isShare ? "%" : ""
    let reach = isFull && interval.reach.isFinite ? String(format: "±%.\(digits)f", interval.reach) : ""
    return sign + rounded + unit + (reach.isEmpty ? "" : " " + reach) + mark
  }

  private func name(of outcome: SweptOutcome) -> String {
    switch outcome {
    case .policyTotal(let name): "points \(name)"
    case .seatTotal(let seat): "points \(lab(seat))"
    case .policyFirst(let name): "first \(name)"
    case .seatFirst(let seat): "first \(lab(seat))"
    case .endsEarly: "ends early"
    }
  }

  private func lab(_ seat: Int) -> String { request.scenario.labs[seat].name }

  /// What a conclusion says.
  func statement(_ conclusion: Conclusion) -> String {
    switch conclusion {
    case .policyAbove(let one, let other): "\(one) above \(other)"
    case .seatAbove(let one, let other): "\(lab(one)) above \(lab(other))"
    case .inBand(let target): "\(target.id) in its band"
    }
  }

  /// A conclusion as it is at a value: a figure that is out of its band there is said to be outside.
  private func text(of judged: SweptParameter.Judged, at place: Int) -> String {
    if case .inBand(let target) = judged.conclusion, judged.verdicts[place] == .no {
      return "\(target.id) outside its band"
    }
    return statement(judged.conclusion)
  }

  private func conclusions(_ swept: SweptParameter) -> [String] {
    var holds: [String] = [], fails: [String] = [], flips: [String] = [], fades: [String] = [], open: [String] = []
    func value(_ place: Int) -> String { swept.parameter.text(of: swept.steps.raws[place]) }
    for judged in swept.judged(targets) {
      let said = statement(judged.conclusion)
      switch judged.course {
      case .holds where judged.verdicts[swept.base] == .no: fails.append(said)
      case .holds: holds.append(said)
      case .flips(let one, let other):
        let known =
          judged.verdicts[one] == .yes ? "holds at \(value(one)), not at" : "holds not at \(value(one)), but at"
        flips.append("\(said) (\(known) \(value(other)))")
      case .fades(let one, let other):
        fades.append("\(text(of: judged, at: swept.base)) (clear at \(value(one)), not at \(value(other)))")
      case .open: open.append(said)
      }
    }
    var lines: [String] = []
    if swept.changesNothing { lines.append("It changes nothing here: every race has the same result at every value.") }
    func add(_ title: String, _ list: [String], isListed: Bool = true) {
      if !list.isEmpty { lines.append("\(title): \(isListed ? list.joined(separator: "; ") : String(list.count)).") }
    }
    add("Holds over the whole range", holds)
    add("Holds nowhere", fails)
    add("Flips", flips)
    add("Fades", fades)
    add("Not clear in the scenario as it is", open, isListed: isFull)
    return lines
  }
}
