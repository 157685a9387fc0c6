/// One thing that a check of a program found.
public struct Finding: Sendable, Hashable {
  /// What it means for the program.
  public enum Verdict: String, Sendable, Hashable {
    /// As it should be.
    case passes
    /// Allowed, and worth knowing.
    case note
    /// Must be mended.
    case mend
  }

  /// What it means.
  public var verdict: Verdict
  /// What was tried.
  public var trial: String
  /// What came of it, and what to do; empty where all is well.
  public var detail: String

  /// A finding.
  public init(_ verdict: Verdict, _ trial: String, _ detail: String = "") {
    self.verdict = verdict
    self.trial = trial
    self.detail = detail
  }
}
