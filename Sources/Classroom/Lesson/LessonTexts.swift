/// The texts of a lesson in one language.
public struct LessonTexts: Sendable, Hashable {
  /// Something that pupils often believe.
  public struct Misunderstanding: Sendable, Hashable {
    /// What they think.
    public var thought: String
    /// What is so.
    public var fact: String
    /// A question that brings them there.
    public var ask: String
  }

  /// What the two kinds of races are called that show an objective: `with chips`, `without chips`.
  public struct Arms: Sendable, Hashable {
    /// The races as they are told.
    public var with: String
    /// The same but for one change.
    public var without: String
  }

  /// What a lab's team reads of its role.
  public struct Role: Sendable, Hashable {
    /// What everybody may read.
    public var open: String
    /// What the team alone reads.
    public var secret: [String]
    /// What it wants.
    public var aim: String
  }

  /// The stages of a debrief, in their order.
  public enum Stage: String, CaseIterable, Sendable {
    /// How it was.
    case experience
    /// What happened.
    case what
    /// Why it happened.
    case why
    /// How that is in reality, and where the model ends.
    case reality
    /// What follows for other cases.
    case transfer
  }

  /// A question of the debrief.
  public struct Question: Sendable, Hashable {
    /// When it is asked.
    public var stage: Stage
    /// The question.
    public var ask: String
    /// What answers one may expect.
    public var expect: String
    /// The objective that it is about, from 0; nil: none.
    public var objective: Int?
    /// Where the facts in it come from; nil: it states none.
    public var source: String?
  }

  /// The language, as HTML names it.
  public var language: String
  /// What the lesson is called.
  public var title: String
  /// What it is about, in a sentence.
  public var about: String
  /// Who it is for.
  public var audience: String
  /// What pupils should know before.
  public var prerequisites: [String]
  /// Topics of courses that it belongs to.
  public var topics: [String]
  /// What pupils can do afterwards, in the order of the scenario's objectives.
  public var objectives: [String]
  /// What the two kinds of races are called that show an objective, in the order of the scenario's objectives.
  public var arms: [Arms]
  /// What pupils read first.
  public var briefing: [String]
  /// What the teacher reads aloud, by part: `opening`, `first_round`, `later_rounds`, `debrief`.
  public var script: [String: [String]]
  /// What pupils often believe.
  public var misunderstandings: [Misunderstanding]
  /// The roles, by seat.
  public var roles: [Role]
  /// The rules of this lesson beside those of all.
  public var rules: [String]
  /// What is asked, by the key of a prediction.
  public var predictions: [String: String]
  /// Words, with their meanings.
  public var glossary: [(word: String, meaning: String)] { words.map { ($0[0], $0[1]) } }
  var words: [[String]]
  /// What the model assumes.
  public var assumptions: [String]
  /// What in it is invented.
  public var invented: [String]
  /// Where its figures and facts come from.
  public var sources: [String]
  /// What must not be concluded.
  public var limits: [String]
  /// The questions of the debrief.
  public var questions: [Question]

  /// The parts that a teacher reads aloud, in their order.
  public static let scriptParts = ["opening", "first_round", "later_rounds", "debrief"]
}
