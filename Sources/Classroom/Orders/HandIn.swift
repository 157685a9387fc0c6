public import TextUI

/// What a team gave in for a round, after it was checked.
public struct HandIn: Sendable {
  /// What can be done with it.
  public enum State: String, Sendable {
    /// All of it is right.
    case ready
    /// Some lines are wrong, and the others count.
    case partly
    /// Nothing of it can be used.
    case broken
    /// There is nothing in it but blanks and comments.
    case empty
    /// There is none.
    case absent
  }

  /// Something wrong in an order file.
  public struct Problem: Sendable, Equatable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1.
    public var column: Int
    /// What is wrong, and what would be right.
    public var text: String
  }

  /// The team.
  public let team: ClassManifest.Team
  /// The file, without its folder; nil: there is none.
  public let file: String?
  /// The orders; nil for the press.
  public internal(set) var orders: PendingOrders?
  /// The predictions, by key.
  public internal(set) var predictions: [String: ClassLog.Predicted] = [:]
  /// Why the team decides so, in its own words.
  public internal(set) var reasons: [String] = []
  /// What the press writes for the wall.
  public internal(set) var headlines: [String] = []
  /// What the press asks, and whom.
  public internal(set) var questions: [String] = []
  /// What is wrong.
  public internal(set) var problems: [Problem] = []
  /// How the file was read, where that was not as UTF-8.
  public internal(set) var encoding: String?
  /// What was taken for something else than it says, or will come to nothing: no errors, but worth a look.
  public internal(set) var notes: [String] = []
  /// Whether the file says nothing at all.
  var isEmpty = false
  /// Whether the file as a whole is of no use: not a text, or of another round or team.
  var isForeign = false
  /// The lines of the file, for showing where a problem is.
  var lines: [String] = []

  /// Leaves out all that it says but what is wrong with it.
  mutating func forget() {
    (predictions, reasons, headlines, questions, notes) = ([:], [], [], [], [])
  }

  init(team: ClassManifest.Team, file: String?, orders: PendingOrders?) {
    (self.team, self.file, self.orders) = (team, file, orders)
  }

  /// How many orders stand.
  public var orderCount: Int { isForeign ? 0 : orders?.items.count ?? 0 }

  /// What can be done with it.
  public var state: State {
    if file == nil { return .absent }
    if isEmpty { return .empty }
    if isForeign { return .broken }
    if problems.isEmpty { return .ready }
    let saysSomething = !predictions.isEmpty || !headlines.isEmpty || !questions.isEmpty
    return orderCount > 0 || saysSomething && team.seat == nil ? .partly : .broken
  }

  /// The file that tells a team what of its orders is worth a second look; nil where nothing is.
  ///
  /// - Parameter common: The texts of all lessons.
  public func noteFile(_ common: CommonTexts) -> String? {
    guard !notes.isEmpty, state == .ready || state == .partly else { return nil }
    let lead = common.text(problems.isEmpty ? .notesLead : .notesLeadPartly, ["file": file ?? ""])
    return lead + "\n" + notes.map { "\n- \($0)\n" }.joined()
  }

  /// The file that tells a team its errors: each with its line, the place marked, and what would be right.
  ///
  /// - Parameter common: The texts of all lessons.
  public func errorFile(_ common: CommonTexts) -> String {
    let name = file ?? ""
    let count = problems.count
    var text = common.text(count == 1 ? .oneError : .errors, ["file": name, "count": "\(count)"]) + "\n"
    let isBroken = isForeign || state == .broken
    text += common.text(!isBroken ? .errorsPartly : team.seat == nil ? .errorsBrokenPress : .errorsBroken) + "\n"
    for problem in problems {
      text += "\n\(name):\(problem.line):\(problem.column): \(problem.text)\n"
      guard lines.indices.contains(problem.line - 1) else { continue }
      let line = lines[problem.line - 1]
      let blanks = line.prefix(problem.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
      text += "    \(line)\n    \(blanks)^\n"
    }
    return text
  }
}

extension ClassLog.Predicted {
  /// The prediction as it was understood: `predict best 124 to 126`.
  ///
  /// - Parameter asked: What it answers.
  public func shown(_ asked: LessonSettings.Prediction) -> String {
    func plain(_ number: Double) -> String {
      number == number.rounded() && number.magnitude < 1e15 ? "\(Int64(number))" : "\(number)"
    }
    if let chance { return "predict \(key) \(plain((chance * 1_000).rounded() / 10))%" }
    guard let low, let high else { return "predict \(key)" }
    return "predict \(key) \(plain(low)) to \(plain(high))\(asked.unitText)"
  }
}
