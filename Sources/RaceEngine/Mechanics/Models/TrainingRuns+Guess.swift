import Quantities
import Randomness

/// What a rival is taken to train, from when it released.
extension TrainingRuns {
  /// How a lab's releases tell its runs.
  private struct Rhythm {
    /// Quarters from one release to the next; 0: it has released once at most.
    var length = Int32(0)
    /// The quarter of the last release; the first quarter where all are older than the race.
    var last = Int32(0)
  }

  private static func rhythm(of rival: Seat, seeing view: borrowing Observation) -> Rhythm {
    var (last, before) = (Int32(0), Int32(0))
    let models = view.models.storage.span
    for place in 0..<view.models.count where models[place].owner == rival {
      let turn = models[place].releasedTurn
      if turn > last { (before, last) = (last, turn) } else if turn < last { before = max(before, turn) }
    }
    return Rhythm(length: last - before, last: last)
  }

  /// Guesses the run of a rival: begun with its last release, as long as the one before or three quarters, with as much
  /// of its fleet as the seat trains with. Where such a run would be over, its model is trained and not yet out.
  static func guess(
    _ rival: Seat, _ world: inout World, seeing view: borrowing Observation, _ rules: Rules, _ chance: Chance
  ) {
    let lab = world.labs[rival]
    if lab.capability > 0 { world.training[rival].last = effective(lab.capability, rules) }
    guard lab.isOpen, view.own.trainingWork > 0 else { return }
    let rhythm = rhythm(of: rival, seeing: view)
    let length = max(min(rhythm.length > 0 ? rhythm.length : 3, rules.longest), 1)
    // What was not worth a release made no news: the next run followed at once.
    let since = view.turn - rhythm.last
    let gone = (since - 1) % length + 1
    guard gone > 0 else { return }
    world.training[rival].begun = view.turn - gone
    let work = mulDiv(
      view.own.trainingWork.raw, lab.running.raw, max(view.own.running.raw, 1), atMost: 10_000_000_000_000_000)
    world.training[rival].work = Work(raw: work * Int64(gone))
    world.training[rival].recipe = lab.knowHow
    world.training[rival].quartersLeft = length - gone
    if gone == length { finish(rival, &world, rules, chance) }
  }
}
