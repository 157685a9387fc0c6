/// Words of a command line, as a shell reads them.
public enum Shell {
  /// A word, in quotes where the shell would not take it as it is.
  public static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./,:=+@%".contains($0)) }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// A command line.
  public static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }
}
