extension PrecipiceStudy {
  /// Which way something moves a risk.
  public enum Direction: String, Sendable {
    /// Up.
    case up
    /// Down.
    case down
    /// Not at all, or by less than luck does.
    case level
  }

  /// Something that the model says of two of its points, and what the races say of them.
  public struct Claim: Sendable, Hashable {
    /// What is changed from the one to the other, and what is held.
    public var says: String
    /// The point before the change.
    public var before: Cell
    /// The point after it.
    public var after: Cell

    /// Which way the model's risk goes.
    public var expected: Direction {
      let change = after.risk - before.risk
      return change > 1e-6 ? .up : change < -1e-6 ? .down : .level
    }

    /// Which way the rate of catastrophes goes, where it moves by two standard errors of the difference of pairs.
    public var found: Direction {
      let pairs = zip(before.ended, after.ended)
      let (more, less) = (pairs.count { !$0 && $1 }, pairs.count { $0 && !$1 })
      let change = Double(more - less)
      guard change.magnitude > 2 * Double(more + less).squareRoot() else { return .level }
      return change > 0 ? .up : .down
    }

    /// Whether both go the same way.
    public var agrees: Bool { expected == found }
  }

  /// What the model says of the points that were played.
  ///
  /// Each claim compares two of them: what enmity, further teams, knowledge, and the effect of capability do. Further
  /// teams are those of the largest field against the smallest.
  public var claims: [Claim] {
    guard let few = teams.min(), let many = teams.max(), let mild = enmities.min(), let bitter = enmities.max(),
      let low = effects.min(), let high = effects.max()
    else { return [] }
    let middle = effects.sorted()[(effects.count - 1) / 2]
    let upper = effects.sorted()[effects.count / 2]
    func model(_ effect: Double, _ enmity: Double, _ teams: Int) -> PrecipiceModel {
      PrecipiceModel(effect: effect, enmity: enmity, teams: teams)
    }
    var claims: [Claim] = []
    func add(
      _ says: String, _ before: PrecipiceModel, _ known: TeamKnowledge, _ after: PrecipiceModel, _ then: TeamKnowledge
    ) {
      guard let one = cell(before, known), let other = cell(after, then), one != other else { return }
      claims.append(Claim(says: says, before: one, after: other))
    }
    for knowledge in TeamKnowledge.allCases {
      add("more enmity", model(middle, mild, few), knowledge, model(middle, bitter, few), knowledge)
    }
    for knowledge in TeamKnowledge.allCases {
      add("more teams", model(middle, mild, few), knowledge, model(middle, mild, many), knowledge)
    }
    add("more teams, of able ones", model(high, mild, few), .own, model(high, mild, many), .own)
    add("they learn their own capability", model(upper, bitter, few), .none, model(upper, bitter, few), .own)
    add("and that of others", model(upper, bitter, few), .own, model(upper, bitter, few), .all)
    add("and that of others, where risks count", model(low, mild, few), .own, model(low, mild, few), .all)
    for knowledge in TeamKnowledge.allCases {
      add("capability counts for more", model(low, bitter, few), knowledge, model(high, bitter, few), knowledge)
    }
    return claims
  }
}
