/// The phases of a lesson with their minutes.
///
/// A third belongs to the debrief. The rest is an opening of twenty minutes at most and the rounds, the first of which
/// takes a quarter longer. Minutes are whole, and sum to the lesson's.
package struct MinutePlan {
  /// A phase.
  package struct Phase {
    package let label: Label
    /// The round, from 1, where it is one.
    package var round: Int?
    package let minutes: Int
    /// From when on, in minutes.
    package let start: Int
    /// What to do, and what to leave out where time is short.
    let todo: Label
    let cut: Label
  }

  /// In their order.
  package let phases: [Phase]

  /// A plan.
  ///
  /// - Parameters:
  ///   - minutes: How long the lesson is.
  ///   - rounds: How many rounds it has.
  package init(minutes: Int, rounds: Int) {
    let debrief = (minutes + 2) / 3
    let opening = min(max(minutes * 12 / 100, 4), 20)
    let hasBreak = minutes >= 150
    let pause = hasBreak ? 10 : 0
    var parts: [(Label, Int?, Int, Label, Label)] = [
      (.planOpening, nil, opening, .planOpeningTodo, .planOpeningCut)
    ]
    let play = max(minutes - debrief - opening - pause, rounds)
    let weights = (0..<rounds).map { $0 == 0 ? 5 : 4 }
    for (place, share) in Self.shares(play, weights).enumerated() {
      if hasBreak, place == rounds / 2 { parts.append((.planBreak, nil, pause, .planBreakTodo, .planBreakCut)) }
      parts.append((.planRound, place + 1, share, place == 0 ? .planFirstTodo : .planRoundTodo, .planRoundCut))
    }
    let stages: [(Label, Int, Label, Label)] = [
      (.stageExperience, 2, .planExperienceTodo, .planExperienceCut), (.stageWhat, 3, .planWhatTodo, .planWhatCut),
      (.stageWhy, 5, .planWhyTodo, .planWhyCut), (.stageReality, 3, .planRealityTodo, .planRealityCut),
      (.stageTransfer, 3, .planTransferTodo, .planTransferCut),
    ]
    let rest = minutes - parts.reduce(0) { $0 + $1.2 }
    for (stage, share) in zip(stages, Self.shares(rest, stages.map(\.1))) {
      parts.append((stage.0, nil, share, stage.2, stage.3))
    }
    var start = 0
    phases = parts.map { part in
      defer { start += part.2 }
      return Phase(label: part.0, round: part.1, minutes: part.2, start: start, todo: part.3, cut: part.4)
    }
  }

  /// Parts of a whole by weight, by largest remainder.
  static func shares(_ whole: Int, _ weights: [Int]) -> [Int] {
    let sum = max(weights.reduce(0, +), 1)
    var shares = weights.map { whole * $0 / sum }
    let order = weights.indices.sorted { left, right in
      let (one, other) = (whole * weights[left] % sum, whole * weights[right] % sum)
      return one != other ? one > other : left < right
    }
    for place in order.prefix(max(whole - shares.reduce(0, +), 0)) { shares[place] += 1 }
    return shares
  }
}
