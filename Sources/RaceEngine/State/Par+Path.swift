import Quantities

extension Par {
  /// The means at the end of the race.
  public var final: Results {
    get {
      var means = Results()
      (means.capability, means.value, means.influence) = (capability, value, influence)
      return means
    }
    set { (capability, value, influence) = (newValue.capability, newValue.value, newValue.influence) }
  }

  /// The quarters after which par is measured in a race of that length: a quarter, a half, three quarters, the end.
  ///
  /// What falls between two quarters goes to the even one.
  public static func knot(_ number: Int32, quarters: Int32) -> Int32 {
    Int32(mulDiv(Int64(quarters), Int64(number), 4, .halfToEven))
  }

  /// The means at one of the points, 1 to 4.
  private func means(at number: Int32) -> Results {
    switch number {
    case 1: atQuarter
    case 2: atHalf
    case 3: atThreeQuarters
    default: final
    }
  }

  /// Par after so many quarters: on straight lines from the role's own start through the points that are stated.
  ///
  /// - Parameters:
  ///   - played: Quarters that were played.
  ///   - quarters: The length of the race.
  ///   - start: What the role had before the first.
  package func means(after played: Int32, of quarters: Int32, from start: Results) -> Results {
    if played >= quarters { return final }
    var (before, from) = (Int32(0), start)
    for number in 1...4 as ClosedRange<Int32> {
      let (knot, means) = (Self.knot(number, quarters: quarters), means(at: number))
      if number < 4, means.isBlank { continue }
      if played < knot { return from.toward(means, Int64(played - before), of: Int64(knot - before)) }
      (before, from) = (knot, means)
    }
    return final
  }
}

extension Results {
  /// A point on the way to others, half to even.
  fileprivate func toward(_ other: Results, _ part: Int64, of whole: Int64) -> Results {
    func between(_ one: Int64, _ two: Int64) -> Int64 { one + mulDiv(two - one, part, whole, .halfToEven) }
    var point = Results()
    point.capability = Capability(raw: between(capability.raw, other.capability.raw))
    point.value = Decades(raw: between(value.raw, other.value.raw))
    point.influence = Decades(raw: between(influence.raw, other.influence.raw))
    return point
  }
}
