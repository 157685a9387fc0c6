import Scenarios

extension ClassRoom {
  /// Sees to it that this class played the same as another, up to what its people decided.
  func checkPlayedTheSame(as first: ClassRoom) throws(ClassFault) {
    let (one, other) = (first.manifest, manifest)
    let isSameLesson = one.lesson == other.lesson
    let differences = [
      isSameLesson ? nil : "the lesson (\(one.lesson) and \(other.lesson))",
      one.quarters == other.quarters ? nil : "the quarters of the race (\(one.quarters) and \(other.quarters))",
      one.round == other.round ? nil : "the quarters of a round (\(one.round) and \(other.round))",
      one.decisions == other.decisions ? nil : "the orders of a round (\(one.decisions) and \(other.decisions))",
      !isSameLesson || first.race.scenario.digest == race.scenario.digest ? nil : "the rules",
    ].compactMap { $0 }
    guard differences.isEmpty else {
      throw ClassFault(
        .usage,
        "\(first.folder.path) and \(folder.path) did not play the same: they differ in "
          + differences.joined(separator: ", "),
        remedy: "compare classes that were made with the same --lesson and --minutes")
    }
  }
}
