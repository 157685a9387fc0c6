import Scenarios

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension CommandFailure {
  /// A record that was to be read.
  init(reading error: RecordError) {
    switch error {
    case .system(.open, _, _): self.init(.noInput, error.description, remedy: "check the path and its permissions")
    case .system(_, _, let code) where code == EISDIR:
      self.init(.noInput, error.description, remedy: "name a file in it")
    case .busy: self.init(busy: error)
    case .exists, .system: self.init(.inputOutput, error.description)
    case .unreadable, .unfaithful, .otherRules: self.init(.badData, error.description)
    }
  }

  /// A record that was to be written.
  init(writing error: RecordError) {
    switch error {
    case .exists(let file): self.init(.cannotCreate, "\(file) exists already", remedy: "choose another name")
    case .busy: self.init(busy: error)
    case .system(.open, _, _): self.init(.cannotCreate, error.description, remedy: "write elsewhere")
    case .system(_, _, let code):
      let isFull = code == ENOSPC || code == EDQUOT
      self.init(.inputOutput, error.description, remedy: isFull ? "free some space, or write elsewhere" : nil)
    case .unreadable, .unfaithful, .otherRules: self.init(.badData, error.description)
    }
  }

  private init(busy error: RecordError) {
    self.init(.tryAgain, error.description, remedy: "wait until it has ended, or choose another file")
  }
}
