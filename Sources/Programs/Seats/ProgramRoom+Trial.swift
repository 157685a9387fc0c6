extension ProgramRoom {
  /// Why a program cannot play at all.
  public struct CannotStart: Error {
    /// What went wrong, with the end of what it wrote on standard error.
    public let detail: String
  }

  /// Starts a program before any race needs it, waits until it is ready, and keeps it for its first race.
  ///
  /// Whoever plays many races with it learns so at once, and not after one race after the other, that it never starts.
  public func tryOut(_ command: ProgramCommand) throws(CannotStart) {
    do throws(ProbeSession.Failure) {
      keep(try ProbeSession(command, in: self).link, of: command)
    } catch {
      throw CannotStart(detail: error.detail)
    }
  }
}
