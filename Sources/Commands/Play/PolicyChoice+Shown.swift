import Policies

extension PolicyChoice {
  /// Its name for people: as records have it, and an opponent always with its level.
  var shown: String { level.map { "\(kind.name)(level=\($0.name))" } ?? name }

  /// The word by which `advise` asks it: its name, or its level.
  var word: String { level?.name ?? name }

  private var level: Opponent.Level? { Opponent.Level.allCases.first { Opponent.policy($0) == self } }
}
