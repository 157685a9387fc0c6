extension Series {
  /// How a history is read.
  public enum Reading: Sendable {
    /// As it was.
    case played
    /// As if every field had stayed at the first value that it had.
    case held
  }

  /// One value for each moment of a race, the first for the state before it; nil where there is none.
  ///
  /// Amounts of a quarter, places and uses have no value before the first quarter. A mean, a largest or a second of too
  /// few labs, and a ratio to zero, is no value.
  public func values(in chronicle: Chronicle, _ reading: Reading = .played) -> [Double?] {
    switch self {
    case .market(let name): leaf(chronicle, reading) { $0.market[name] }
    case .labs(let name, let choice, let take):
      leaf(chronicle, reading) { moment in take.value(of: choice.labs(of: moment).compactMap { $0.fields[name] }) }
    case .moved(let movement, let choice, let take):
      leaf(chronicle, reading) { moment in
        moment.isOpening ? nil : take.value(of: choice.labs(of: moment).map { $0.moved[movement] ?? 0 })
      }
    case .models(let field, let stage):
      leaf(chronicle, reading) { moment in
        chronicle.models.filter { $0.isIn(stage, after: moment.turn) }.map { $0[field] }.max()
      }
    case .offer(let capability):
      leaf(chronicle, reading) { $0.offers.filter { $0.capability >= capability }.map(\.price).min() }
    case .year(let series): Self.yearly(series.values(in: chronicle, reading))
    case .sum(let parts):
      parts.dropFirst().reduce(parts.first?.values(in: chronicle, reading) ?? []) { sums, part in
        Self.paired(sums, part.values(in: chronicle, reading)) { $0 + $1 }
      }
    case .difference(let first, let second):
      Self.paired(first.values(in: chronicle, reading), second.values(in: chronicle, reading)) { $0 - $1 }
    case .ratio(let first, let second):
      Self.paired(first.values(in: chronicle, reading), second.values(in: chronicle, reading)) {
        $1 == 0 ? nil : $0 / $1
      }
    }
  }

  private func leaf(
    _ chronicle: Chronicle, _ reading: Reading, _ value: (Chronicle.Moment) -> Double?
  ) -> [Double?] {
    let values = chronicle.moments.map(value)
    switch reading {
    case .played: return values
    case .held:
      let first = values.lazy.compactMap { $0 }.first
      return values.map { _ in first }
    }
  }

  private static func yearly(_ values: [Double?]) -> [Double?] {
    values.indices.map { place in
      guard place >= 4 else { return nil }
      let year = values[place - 3...place].compactMap { $0 }
      return year.count == 4 ? year.reduce(0, +) : nil
    }
  }

  private static func paired(
    _ first: [Double?], _ second: [Double?], _ operation: (Double, Double) -> Double?
  ) -> [Double?] {
    zip(first, second).map { left, right in
      if let left, let right { operation(left, right) } else { nil }
    }
  }
}

extension Series.Choice {
  /// The labs that are meant and still play.
  func labs(of moment: Chronicle.Moment) -> [Chronicle.Lab] {
    let chosen =
      switch self {
      case .all: moment.labs
      case .seat(let seat): moment.labs.indices.contains(seat) ? [moment.labs[seat]] : []
      case .rank(let rank): moment.labs.filter { $0.rank == rank }
      case .kind(let kind): moment.labs.filter { $0.kind == kind }
      }
    return chosen.filter(\.isOpen)
  }
}

extension Series.Take {
  /// One number of several; nil where there are too few.
  func value(of numbers: [Double]) -> Double? {
    if numbers.isEmpty { return nil }
    return switch self {
    case .sum: numbers.reduce(0, +)
    case .mean: numbers.reduce(0, +) / Double(numbers.count)
    case .largest: numbers.max()
    case .second: numbers.count < 2 ? nil : numbers.sorted()[numbers.count - 2]
    }
  }
}
