import Arena
public import RaceEngine

/// A scenario's races beside the curves of ``PrecipiceModel``.
public struct PrecipiceStudy: Sendable {
  /// One point of a curve.
  public struct Cell: Sendable, Hashable {
    /// The race.
    public var model: PrecipiceModel
    /// What the teams know.
    public var knowledge: TeamKnowledge
    /// Which of the races ended in a catastrophe, by seed.
    public var ended: [Bool]
    /// The rate at which they would if all labs were as safe as the model's winner of each: the model's risk, bent by
    /// how the game answers to safety.
    public var bent: Double
    /// The part of the races in which the model's winner leads at the end, where no catastrophe ends them.
    public var led: Double
    /// The part of the races that ended in a catastrophe.
    public var rate: Double { Double(ended.count { $0 }) / Double(max(ended.count, 1)) }
    /// The model's risk.
    public var risk: Double { model.risk(knowing: knowledge) }
  }

  /// What a field of so many labs is like.
  public struct Field: Sendable, Hashable {
    /// How many labs.
    public var teams: Int
    /// The part of the races that ends in a catastrophe where all labs have the same capability and safety, at the
    /// safeties of ``PrecipiceStudy/safeties``.
    public var answers: [Double]
    /// Points at the end that all safety costs a lab.
    public var price: Double
    /// How many times as large a lab gains as much: the unit of capability.
    public var size: Double
  }

  /// Effects of capability that are played.
  public var effects = [0.5, 1, 2, 4]
  /// Enmities that are played.
  public var enmities = [0.5, 1]
  /// Numbers of labs that are played.
  public var teams = [2, 5]
  /// The points.
  public private(set) var cells: [Cell] = []
  /// The fields, by number of labs.
  public private(set) var fields: [Field] = []

  /// Safeties at which fields of equals are played, in ascending order.
  public static let safeties = [0, 0.2, 0.4, 0.6, 0.8, 1]

  /// Nothing measured yet.
  public init() {}

  /// How many races `play` plays.
  public func races(seeds: Int) -> Int {
    let points = effects.count * enmities.count * TeamKnowledge.allCases.count
    return teams.count * seeds * (4 + Self.safeties.count + 2 * points)
  }

  /// Plays all points, each with the same seeds.
  ///
  /// - Parameters:
  ///   - rules: The scenario's.
  ///   - seeds: One race for each at each point.
  ///   - jobs: How many at once; the results do not depend on it.
  ///   - finished: Called with the number of races that were just finished, from any thread.
  /// - Throws: `PrecipiceField.Unfit` where the scenario lacks what the model speaks of.
  public mutating func play(
    _ rules: Ruleset, seeds: ClosedRange<UInt64>, jobs: Int, finished: @Sendable (Int) -> Void = { _ in }
  ) throws(PrecipiceField.Unfit) {
    (cells, fields) = ([], [])
    for count in teams {
      let field = try PrecipiceField(rules, teams: count).measured(seeds, jobs: jobs) { finished(4) }
      let answers = Self.safeties.map { safety in
        let ended = Self.outcomes(seeds, jobs: jobs, finished) {
          field.endsInCatastrophe(.fixed(safety), effect: 0, seed: $0)
        }
        return Double(ended.count { $0 }) / Double(ended.count)
      }
      let row = Field(teams: count, answers: answers, price: field.price, size: field.size)
      fields.append(row)
      for enmity in enmities {
        for effect in effects {
          let model = PrecipiceModel(effect: effect, enmity: enmity, teams: count)
          for knowledge in TeamKnowledge.allCases {
            cells.append(Self.cell(model, knowledge, field, row, seeds, jobs: jobs, finished))
          }
        }
      }
    }
  }

  private static func cell(
    _ model: PrecipiceModel, _ knowledge: TeamKnowledge, _ field: PrecipiceField, _ row: Field,
    _ seeds: ClosedRange<UInt64>, jobs: Int, _ finished: @Sendable (Int) -> Void
  ) -> Cell {
    let choice = PrecipiceTeam.Choice.equilibrium(effect: model.effect, enmity: model.enmity, knowing: knowledge)
    let ended = outcomes(seeds, jobs: jobs, finished) {
      field.endsInCatastrophe(choice, effect: model.effect, seed: $0)
    }
    let led = outcomes(seeds, jobs: jobs, finished) { seed in
      let winner = model.winner(field.capabilities(effect: model.effect, seed: seed), knowing: knowledge)
      return field.leader(choice, effect: model.effect, seed: seed) == winner
    }
    let bent = seeds.reduce(0.0) { sum, seed in
      let capabilities = field.capabilities(effect: model.effect, seed: seed)
      let winner = model.winner(capabilities, knowing: knowledge)
      return sum + row.answer(to: model.safeties(capabilities, knowing: knowledge)[winner])
    }
    return Cell(
      model: model, knowledge: knowledge, ended: ended, bent: bent / Double(ended.count),
      led: Double(led.count { $0 }) / Double(led.count))
  }

  /// The point of a race; nil where it was not played.
  public func cell(_ model: PrecipiceModel, _ knowledge: TeamKnowledge) -> Cell? {
    cells.first { $0.model == model && $0.knowledge == knowledge }
  }

  private static func outcomes(
    _ seeds: ClosedRange<UInt64>, jobs: Int, _ finished: @Sendable (Int) -> Void, _ race: @Sendable (UInt64) -> Bool
  ) -> [Bool] {
    Batch.run(Int(seeds.upperBound - seeds.lowerBound) + 1, jobs: jobs) { number in
      defer { finished(1) }
      return race(seeds.lowerBound + UInt64(number))
    }.compactMap { $0 }
  }
}

extension PrecipiceStudy.Field {
  /// The part of the races of equals that ends in a catastrophe at a safety, between those that were played on a line.
  func answer(to safety: Double) -> Double {
    let known = PrecipiceStudy.safeties
    guard let above = known.firstIndex(where: { $0 >= safety }), above > 0 else { return answers[0] }
    let part = (safety - known[above - 1]) / (known[above] - known[above - 1])
    return answers[above - 1] + part * (answers[above] - answers[above - 1])
  }
}
