package import Foundation

/// The files that teams gave in for a round, and which of them counts for whom.
///
/// The newest file that means a team counts: `red.txt`, `red-round-2.txt` as a browser saves it, `red-round-2 (1).txt`
/// where it was saved again, `RED.TXT`, `red.txt.txt` where endings are hidden, and `löwen.txt` beside `lowen.txt`.
package struct OrderFiles {
  /// A file that does not count, and why.
  package struct Ignored: Sendable, Equatable {
    /// Its name.
    package let name: String
    /// Why it does not count.
    package let why: String
    /// The team that it means, where it means one.
    package let team: String?
  }

  /// The folder, within the class's.
  static func folder(_ round: Int) -> String { "\(ClassFolder.round(round))/orders" }

  /// Where a team's file is expected.
  static func name(of team: ClassManifest.Team, _ round: Int) -> String { "\(folder(round))/\(team.slug).txt" }

  /// The file of each team that has one, by the team's slug.
  package private(set) var taken: [String: String] = [:]
  /// The slugs of the teams whose only files are named for another round.
  package private(set) var others: Set<String> = []
  /// The files that do not count.
  package private(set) var ignored: [Ignored] = []

  /// Sorts the files of a round.
  ///
  /// - Parameters:
  ///   - files: Their names, each with when it was changed last.
  ///   - round: The round, from 1.
  ///   - teams: The teams.
  package init(_ files: [(name: String, changed: Date)], round: Int, teams: [ClassManifest.Team]) {
    var own: [String: [(name: String, changed: Date, isOther: Bool)]] = [:]
    for file in files {
      let lower = file.name.precomposedStringWithCanonicalMapping.lowercased()
      // What this program writes beside them, and what is hidden or not yet whole.
      if lower.hasPrefix(".") || [".errors.txt", ".notes.txt", ".new"].contains(where: lower.hasSuffix) { continue }
      guard let (team, rest) = Self.meant(by: lower, teams) else {
        let names = teams.map { "\($0.slug).txt" }.joined(separator: ", ")
        ignored.append(
          Ignored(name: file.name, why: "its name means no team; the teams' files are \(names)", team: nil))
        continue
      }
      guard Self.isText(lower) else {
        ignored.append(Ignored(name: file.name, why: "it is no .txt file; save it as plain text", team: team.name))
        continue
      }
      let named = Self.round(in: rest)
      own[team.slug, default: []].append((file.name, file.changed, named != nil && named != round))
    }
    for team in teams {
      // A file that is named for another round counts only where there is no better one.
      let all = (own[team.slug] ?? []).sorted {
        if $0.isOther != $1.isOther { return $0.isOther }
        return ($0.changed, Self.copy(of: $0.name), $0.name) < ($1.changed, Self.copy(of: $1.name), $1.name)
      }
      guard let newest = all.last else { continue }
      taken[team.slug] = newest.name
      if newest.isOther { others.insert(team.slug) }
      for file in all.dropLast() {
        let why = file.isOther ? "it is named for another round" : "\(newest.name) of the same team is newer"
        ignored.append(Ignored(name: file.name, why: why, team: team.name))
      }
    }
  }

  /// Endings of plain text, which may stand there more than once or not at all.
  private static func stem(_ lower: String) -> String {
    var stem = Substring(lower)
    while let ending = [".txt", ".text"].first(where: { stem.hasSuffix($0) }) { stem = stem.dropLast(ending.count) }
    return String(stem)
  }

  private static func isText(_ lower: String) -> Bool {
    lower.hasSuffix(".txt") || lower.hasSuffix(".text") || !lower.contains(".")
  }

  /// The team that a name means, and what follows the team in it: the longest name that begins it, for team “red-2” has
  /// files that begin with “red” too.
  private static func meant(by lower: String, _ teams: [ClassManifest.Team]) -> (ClassManifest.Team, Substring)? {
    let stem = stem(lower)
    var best: (team: ClassManifest.Team, length: Int)?
    for team in teams {
      for name in team.spellings where stem.hasPrefix(name) {
        let rest = stem.dropFirst(name.count)
        guard rest.isEmpty || ["-", " ", "_", "(", "."].contains(rest.first) else { continue }
        if name.count > best?.length ?? 0 { best = (team, name.count) }
      }
    }
    return best.map { ($0.team, stem.dropFirst($0.length)) }
  }

  /// The round that a name tells: `-round-2`.
  private static func round(in rest: Substring) -> Int? {
    guard let place = rest.range(of: "round") else { return nil }
    let digits = rest[place.upperBound...].drop { "-_ ".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    return Int(digits)
  }

  /// The number of a copy that a browser saved, for files of the same moment.
  private static func copy(of name: String) -> Int {
    name.split(separator: "(").last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
  }
}

extension ClassManifest.Team {
  /// Its names in file names and in orders, in small letters: as it is, with hyphens, and as files are named after it.
  var spellings: [String] {
    let plain = name.precomposedStringWithCanonicalMapping.lowercased()
    let joined = plain.split { $0.isWhitespace || $0 == "_" }.joined(separator: "-")
    return [plain, joined, slug].reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a text is its name, whatever the case.
  func isCalled(_ text: String) -> Bool {
    let plain = text.precomposedStringWithCanonicalMapping.lowercased()
    return spellings.contains(plain) || spellings.contains(plain.split(separator: " ").joined(separator: "-"))
  }
}
