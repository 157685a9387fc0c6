import Foundation

/// What happened in a class: a line for each round that was played or undone.
public struct ClassLog: Sendable, Equatable {
  /// How a seat's orders came about.
  public struct Decided: Codable, Sendable, Equatable {
    /// The seat.
    public var seat: Int
    /// The lab.
    public var lab: String
    /// The team; nil: the seat has none.
    public var team: String?
    /// Who decided: `team`, or a policy by its name.
    public var by: String
    /// Why it was not the team: `absent`, `empty` or `broken`; nil: it was, or there is none.
    public var why: String?
    /// The orders of the round's first quarter that were played, as text.
    public var orders: [String]
    /// How many lines of the team's file were wrong and left out.
    public var errors: Int
    /// Why the team decided so, in its own words.
    public var reasons: [String]
  }

  /// What a team predicted.
  public struct Predicted: Codable, Sendable, Equatable {
    /// The team.
    public var team: String
    /// What it is about: the key of a prediction.
    public var key: String
    /// The least of a range.
    public var low: Double?
    /// The most of a range.
    public var high: Double?
    /// A chance, 0 to 1.
    public var chance: Double?

    /// Nothing predicted yet.
    public init(team: String, key: String) { (self.team, self.key) = (team, key) }
  }

  /// What a team without a lab wrote for all.
  public struct Reported: Codable, Sendable, Equatable {
    /// The team.
    public var team: String
    /// Its headlines.
    public var headlines: [String]
    /// What it asked, and whom.
    public var questions: [String]
  }

  /// Which file of a team counted.
  public struct Taken: Codable, Sendable, Equatable {
    /// The team; nil: the file means none.
    public var team: String?
    /// The file that counted, or nil for one that did not.
    public var file: String?
    /// How it was read, where that was not as UTF-8.
    public var encoding: String?
    /// A file that did not count.
    public var ignored: String?
    /// Why it did not count.
    public var why: String?
  }

  /// One line.
  public struct Entry: Codable, Sendable, Equatable {
    /// The version of the format.
    public var frontier_class_log = 1
    /// `resolve`, or `undo`.
    public var event: String
    /// The round, from 1.
    public var round: Int
    /// Its quarters, by their dates.
    public var quarters: [String]
    /// Who decided what, by seat.
    public var seats: [Decided] = []
    /// What was predicted.
    public var predictions: [Predicted] = []
    /// What the press wrote; nil where there is none, or nothing was written.
    public var press: [Reported]?
    /// Which files counted, and which did not; nil in a log of an earlier version.
    public var files: [Taken]?
  }

  /// The lines.
  public var entries: [Entry] = []

  /// Nothing happened.
  public init() {}

  /// What was played in a round, from 1: the last time that it was.
  public func round(_ number: Int) -> Entry? { entries.last { $0.event == "resolve" && $0.round == number } }

  /// How often a round was undone.
  public var undone: Int { entries.count { $0.event == "undo" } }

  /// Reads the log.
  ///
  /// - Throws: `ClassFault` with the line that cannot be read.
  init(_ text: String, file: String) throws(ClassFault) {
    for (place, line) in text.split(separator: "\n").enumerated() {
      do {
        entries.append(try JSONDecoder().decode(Entry.self, from: Data(line.utf8)))
      } catch {
        throw ClassFault(
          .badData, "\(file):\(place + 1):1: this is no line of a class's log",
          remedy: "restore it from a copy, or remove the line")
      }
    }
  }

  /// The file.
  var text: String {
    get throws(ClassFault) {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      var text = ""
      for entry in entries {
        guard let data = try? encoder.encode(entry) else {
          throw ClassFault(.badData, "the log of round \(entry.round) cannot be written: a prediction is no number")
        }
        text += String(decoding: data, as: UTF8.self) + "\n"
      }
      return text
    }
  }
}
