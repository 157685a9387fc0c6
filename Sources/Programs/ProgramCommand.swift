import Foundation
import RaceEngine

/// The command that starts a program: words as a shell would part them, without a shell.
public struct ProgramCommand: Sendable, Hashable {
  /// The command as it was written.
  public let text: String
  /// Its words; the first names the program.
  public let words: [String]

  /// Parts a text into words; quotes of both kinds and `\` keep blanks together.
  ///
  /// - Returns: nil where there is no word, or a quote is not closed.
  public init?(_ text: String) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    guard quote == nil, !isEscaped, let first = words.first, !first.isEmpty, !text.contains("\0") else { return nil }
    self.text = text
    self.words = words
  }

  /// A command of given words.
  public init?(words: [String]) {
    guard let first = words.first, !first.isEmpty, !words.contains(where: { $0.contains("\0") }) else { return nil }
    self.words = words
    text = words.map(Self.quoted).joined(separator: " ")
  }

  /// The program's file: as named where the name has a slash, else the first of that name in the search path.
  var executable: String? {
    let name = words[0]
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 && !Self.isFolder($0) }
  }

  /// Files that the command names: a script, and a program that is named with its folder.
  public var files: [String] {
    words.enumerated().filter { ($0.offset > 0 || $0.element.contains("/")) && !Self.isFolder($0.element) }
      .map(\.element).filter { access($0, R_OK) == 0 }
  }

  /// A fingerprint of the files that the command names, as 16 hexadecimal digits; `0` where it names none.
  ///
  /// What these files load from elsewhere is not in it.
  public var version: String {
    var digest = Digest()
    var isKnown = false
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      isKnown = true
      digest.fold(Int64(data.count))
      for byte in data { digest.fold(Int64(byte)) }
    }
    guard isKnown else { return "0" }
    let hex = String(digest.value, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:+@%,".contains($0) }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
