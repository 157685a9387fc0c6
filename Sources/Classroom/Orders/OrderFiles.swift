/// The files that teams gave in for a round.
struct OrderFiles {
  /// The folder, within the class's.
  static func folder(_ round: Int) -> String { "\(ClassFolder.round(round))/orders" }

  /// Where a team's file is expected.
  static func name(of team: ClassManifest.Team, _ round: Int) -> String { "\(folder(round))/\(team.slug).txt" }

  /// A team's file among those of a folder, and the others that could be its.
  ///
  /// `red.txt`, `red-round-2.txt` as a browser saves it, and `red-round-2 (1).txt` where it was saved again; the last of
  /// these counts.
  static func file(of team: ClassManifest.Team, among names: [String], teams: [ClassManifest.Team]) -> [String] {
    names.filter { name in
      guard name.hasSuffix(".txt"), !name.hasSuffix(".errors.txt") else { return false }
      let stem = name.dropLast(4).lowercased()
      // The longest name that begins it: team “red-2” has files that begin with “red” too.
      let owner = teams.filter { team in
        stem == team.slug || ["-", " ", "_", "("].contains { stem.hasPrefix(team.slug + $0) }
      }.max { $0.slug.count < $1.slug.count }
      return owner?.slug == team.slug
    }.sorted { copy(of: $0) < copy(of: $1) }
  }

  /// The order of a team's files: its plain name, what a browser saved, and its later copies.
  private static func copy(of name: String) -> (Int, Int, String) {
    let number = name.split(separator: "(").last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    return (name.contains("-round-") ? 1 : 0, number, name)
  }
}
