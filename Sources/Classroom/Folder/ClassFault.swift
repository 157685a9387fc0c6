public import Scenarios

/// Why something could not be done with a class's folder, in words for the teacher.
public struct ClassFault: Error, Sendable, Equatable {
  /// What kind of fault it is.
  public enum Kind: Sendable {
    /// What was asked for cannot be.
    case usage
    /// A file has wrong contents.
    case badData
    /// A file is missing.
    case noInput
    /// A file cannot be created.
    case cannotCreate
    /// Reading or writing failed.
    case inputOutput
    /// Not now.
    case notNow
  }

  /// What kind of fault it is.
  public var kind: Kind
  /// What is wrong, without a final stop.
  public var message: String
  /// What to do about it.
  public var remedy: String?

  /// A fault.
  public init(_ kind: Kind, _ message: String, remedy: String? = nil) {
    (self.kind, self.message, self.remedy) = (kind, message, remedy)
  }

  /// A file with faults.
  public init(_ faults: ScenarioFaults) { self.init(.badData, faults.description) }

  /// A record that could not be read or written.
  init(_ error: RecordError) {
    let kind: Kind =
      switch error {
      case .exists: .cannotCreate
      case .busy: .notNow
      case .system(.open, _, _): .noInput
      case .system: .inputOutput
      case .unreadable, .unfaithful, .otherRules: .badData
      }
    self.init(kind, error.description)
  }
}
