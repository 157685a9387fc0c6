import Policies

extension PolicyChoice {
  /// Its name for people: as records have it, and an opponent always with its level.
  var shown: String {
    let level = Opponent.Level.allCases.first { Opponent.policy($0) == self }
    return level.map { "\(kind.name)(level=\($0.name))" } ?? name
  }
}
