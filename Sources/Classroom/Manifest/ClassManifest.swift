import Foundation
import Scenarios

/// What a class plays: the file `class.json5` of its folder.
public struct ClassManifest: Sendable, Hashable {
  /// The file's name in the folder.
  public static let fileName = "class.json5"
  /// The version of the format.
  public static let version = 1

  /// A team.
  public struct Team: Sendable, Hashable {
    /// What it is called; a pseudonym, never a pupil's name.
    public var name: String
    /// The seat of its lab; nil: it is the press, and only predicts.
    public var seat: Int?
    /// The policy that orders for it where it does not; empty for the press.
    public var cover: String

    /// Its place among the teams, from 1: what files are named after where its name has no Latin letter.
    public var number: Int

    /// A team.
    public init(name: String, seat: Int?, cover: String, number: Int) {
      self.name = name
      self.seat = seat
      self.cover = cover
      self.number = number
    }

    /// Its name in file names: letters without marks, digits and hyphens, or `team-` and its number.
    public var slug: String {
      var slug = ""
      for character in name.folding(options: .diacriticInsensitive, locale: nil).lowercased() {
        if character.isASCII, character.isLetter || character.isNumber {
          slug.append(character)
        } else if !slug.isEmpty, !slug.hasSuffix("-") {
          slug.append("-")
        }
      }
      while slug.hasSuffix("-") { slug.removeLast() }
      return slug.isEmpty ? "team-\(number)" : slug
    }
  }

  /// The lesson.
  public var lesson: String
  /// The language of all texts.
  public var language: String
  /// Minutes of the lesson.
  public var minutes: Int
  /// The seed of the race's luck.
  public var seed: UInt64
  /// Quarters of the race.
  public var quarters: Int32
  /// Quarters of a round.
  public var round: Int32
  /// The most orders of a team in a round.
  public var decisions: Int
  /// Whether pages are in large print.
  public var isLarge: Bool
  /// The teams.
  public var teams: [Team]
  /// The policies of the seats that no team has.
  public var others: [Int: String]

  /// How many rounds there are.
  public var rounds: Int { Int((quarters + round - 1) / round) }

  /// The team of a seat.
  public func team(of seat: Int) -> Team? { teams.first { $0.seat == seat } }

  /// The names that teams get, in order.
  static let names = ["Red", "Blue", "Green", "Gold", "Violet", "Orange", "Silver", "Brown"]

  /// The look of each seat's line in charts, from 0: that of the colour after which its team is named, where all teams
  /// with a lab are named so; else the looks in the order of the seats.
  package func looks(seats: Int) -> [Int] {
    // In the order of the names: crimson, blue, green, ochre, violet, orange, grey, and what is left.
    let colours = Dictionary(uniqueKeysWithValues: zip(Self.names, [6, 0, 2, 4, 3, 1, 5, 7]))
    let teams = (0..<seats).map { team(of: $0) }
    guard teams.allSatisfy({ team in team.map { colours[$0.name] != nil } ?? true }) else { return Array(0..<seats) }
    let named = teams.map { team in team.flatMap { colours[$0.name] } }
    var free = colours.values.sorted().filter { !named.contains($0) }
    return named.map { $0 ?? free.removeFirst() }
  }

  /// A class as the lesson has it.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - teams: How many teams; those beyond its labs are the press.
  ///   - names: Their names; empty: colours.
  ///   - minutes: How long the lesson is.
  ///   - seed: The seed.
  public init(_ lesson: Lesson, teams: Int, names: [String] = [], minutes: Int, seed: UInt64) {
    let settings = lesson.settings
    let length = settings.length(minutes: minutes)
    self.lesson = lesson.name
    language = lesson.texts.language
    self.minutes = minutes
    self.seed = seed
    (quarters, round) = (length.quarters, length.round)
    decisions = settings.decisions
    isLarge = false
    self.teams = (0..<teams).map { place in
      let seat = settings.seats.indices.contains(place) ? settings.seats[place] : nil
      let name = names.indices.contains(place) ? names[place] : Self.names[place % Self.names.count]
      return Team(name: name, seat: seat, cover: seat.map { settings.players[$0] } ?? "", number: place + 1)
    }
    others = [:]
    for seat in lesson.scenario.labs.indices where team(of: seat) == nil { others[seat] = settings.players[seat] }
  }

  init(lesson: String, language: String) {
    (self.lesson, self.language) = (lesson, language)
    (minutes, seed, quarters, round, decisions, isLarge) = (0, 0, 1, 1, 1, false)
    (teams, others) = ([], [:])
  }
}
