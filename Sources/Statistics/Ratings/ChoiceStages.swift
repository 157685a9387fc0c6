/// A contest taken apart into choices, each of one player from those that are left.
///
/// A tie is the mean of the log-likelihoods of all orders that it leaves open. For two players it is half a win for
/// each. The choices of such a mean are the subsets of the tied that may be left, each with its chance.
struct ChoiceStages: Hashable {
  /// A choice from some players, each as often as it stands there.
  struct Stage: Hashable {
    /// The players, each once, ascending.
    var players: [Int]
    /// How often each stands there.
    var times: [Double]
    /// How much the choice counts.
    var weight: Double
  }

  /// How often each player is chosen where there is something to choose.
  var wins: [Int: Double] = [:]
  /// The choices.
  var stages: [Stage] = []

  init(_ places: [[Int]]) {
    for (number, place) in places.enumerated() {
      let later = Array(places[(number + 1)...].joined())
      // Every way to have taken `taken` of those who tie before this choice.
      for left in 1..<(1 << place.count) {
        let rest = place.indices.filter { left >> $0 & 1 == 1 }.map { place[$0] }
        let members = (rest + later).sorted()
        guard let first = members.first, first != members.last else { continue }
        let weight = 1 / Self.binomial(place.count, rest.count)
        for player in rest { wins[player, default: 0] += weight / Double(rest.count) }
        var stage = Stage(players: [], times: [], weight: weight)
        for member in members {
          if stage.players.last == member {
            stage.times[stage.times.count - 1] += 1
          } else {
            stage.players.append(member)
            stage.times.append(1)
          }
        }
        stages.append(stage)
      }
    }
  }

  private static func binomial(_ n: Int, _ k: Int) -> Double {
    (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
  }
}
