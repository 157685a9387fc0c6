import Arena
import Scenarios

/// A tournament as a file of results tells it: enough to check and to report the results, not to play it.
struct TournamentRecord: Sendable {
  /// What was to be played.
  let plan: TournamentPlan
  /// The same as files say it, without a slice.
  let header: TournamentHeader

  /// A plan, with what files say of it.
  init(plan: TournamentPlan, header: TournamentHeader) {
    self.plan = plan
    self.header = header
  }

  /// The tournament of a file.
  ///
  /// - Throws: A failure when the parts of the plan do not fit together.
  init(_ header: TournamentHeader, in file: String) throws(CommandFailure) {
    var whole = header
    whole.shard = nil
    self.init(plan: try header.plan(file), header: whole)
  }
}
