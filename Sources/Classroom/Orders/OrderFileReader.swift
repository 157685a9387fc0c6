import Foundation
import RaceEngine
import TextUI

/// Reads what a team gave in: orders in the one grammar, predictions, reasons, and for which team and round it is.
///
/// A line is an order or several (`hire researchers 20 900k; train 3`), or begins with one of four words:
/// `team NAME`, `round N`, `predict KEY LOW to HIGH` or `predict KEY 60%`, `reason …`. `#` begins a comment.
struct OrderFileReader {
  /// The most bytes of a file.
  static let most = 65_536
  /// The words that begin a line which is no order.
  static let words: Set<String> = ["team", "round", "predict", "reason"]

  let manifest: ClassManifest
  let lesson: Lesson
  /// The round, from 1.
  let round: Int
  private(set) var handIn: HandIn
  private var line = 0

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - manifest: The class.
  ///   - lesson: The lesson.
  ///   - round: The round, from 1.
  ///   - team: The team.
  ///   - file: The file's name.
  ///   - blank: No orders yet, for what the team's lab sees; nil for the press.
  init(
    _ manifest: ClassManifest, _ lesson: Lesson, round: Int, team: ClassManifest.Team, file: String,
    blank: PendingOrders?
  ) {
    self.manifest = manifest
    self.lesson = lesson
    self.round = round
    handIn = HandIn(team: team, file: file, orders: blank)
  }

  /// Reads a file's bytes.
  mutating func read(_ bytes: [UInt8]) {
    guard bytes.count <= Self.most else {
      return refuseFile("the file has more than \(Self.most) bytes; write the orders alone, a few lines")
    }
    guard let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains("\0") else {
      return refuseFile("this is no plain text; save it as text in UTF-8, not as a document of a word processor")
    }
    let plain = text.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    handIn.lines = plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (place, text) in handIn.lines.enumerated() {
      line = place + 1
      read(line: text)
    }
  }

  private mutating func refuseFile(_ text: String) {
    handIn.isForeign = true
    handIn.problems.append(HandIn.Problem(line: max(line, 1), column: 1, text: text))
  }

  private mutating func refuse(_ column: Int, _ text: String) {
    handIn.problems.append(HandIn.Problem(line: line, column: column, text: text))
  }

  private mutating func read(line text: String) {
    var words = Self.split(text)
    guard let first = words.first, first.text != "#", !first.text.hasPrefix("#") else { return }
    // In a reason # is a sign like others; elsewhere it begins a comment.
    if first.text.lowercased() != "reason", let comment = words.firstIndex(where: { $0.text.hasPrefix("#") }) {
      words = Array(words[..<comment])
    }
    let rest = Array(words.dropFirst())
    switch first.text.lowercased() {
    case "team":
      let name = rest.map(\.text).joined(separator: " ")
      let given = ClassManifest.Team(name: name, seat: nil, cover: "").slug
      if given != handIn.team.slug {
        refuseFile(
          "this file is of team “\(name)”, and its name is that of team \(handIn.team.name); change one of them")
      }
    case "round":
      let number = rest.first.flatMap { Int($0.text) }
      if number != round {
        let given = rest.first?.text ?? ""
        refuseFile("this file is for round “\(given)”, and round \(round) is open; use the page of round \(round)")
      }
    case "predict": predict(rest, at: first.column)
    case "reason":
      let reason = rest.map(\.text).joined(separator: " ")
      if !reason.isEmpty { handIn.reasons.append(String(reason.prefix(500))) }
    default: order(text, at: first.column)
    }
  }

  private mutating func order(_ text: String, at column: Int) {
    guard var orders = handIn.orders else {
      return refuse(column, "the press gives no orders; it writes “predict …” and “reason …”")
    }
    for result in orders.grammar.read(text) {
      switch result {
      case .failure(let error): refuse(error.column, told(error))
      case .success(let edit):
        guard lesson.settings.orders.contains(edit.verb.verb) else {
          refuse(edit.column, "“\(edit.verb.verb)” is no order of this lesson; they are \(list)")
          continue
        }
        let outcome = orders.apply([result])
        for error in outcome.errors { refuse(error.column, error.problem.text) }
        if orders.items.count > manifest.decisions {
          orders.undo()
          refuse(
            edit.column,
            "a team gives at most \(manifest.decisions) orders in a round, and this is one more; leave one out"
          )
        }
      }
    }
    handIn.orders = orders
  }

  private func told(_ error: LineError) -> String {
    guard case .unknownVerb(let word, let close, _) = error.problem else { return error.problem.text }
    let known = close.filter { lesson.settings.orders.contains($0) }
    return "there is no order “\(word.prefix(40))”; "
      + (known.isEmpty
        ? "the orders of this lesson are \(list)" : "did you mean “\(known.joined(separator: "” or “"))”?")
  }

  private var list: String { lesson.settings.orders.joined(separator: ", ") }

  private mutating func predict(_ words: [(text: String, column: Int)], at column: Int) {
    let open = lesson.settings.predictions(in: round)
    let keys = open.map(\.key)
    guard let word = words.first else {
      return refuse(column, "say what: predict \(keys.joined(separator: " … or predict ")) …")
    }
    guard let asked = open.first(where: { $0.key == word.text.lowercased() }) else {
      let near = Spelling.nearest(to: word.text, among: keys)
      return refuse(
        word.column,
        "nothing is predicted under “\(word.text.prefix(40))”; "
          + (near.map { "did you mean “\($0)”?" } ?? "the keys are \(keys.joined(separator: ", "))"))
    }
    guard handIn.predictions[asked.key] == nil else {
      return refuse(word.column, "“\(asked.key)” is predicted twice; keep one line")
    }
    let rest = words.dropFirst().flatMap { word in
      word.text.lowercased().replacing("..", with: " ").split(separator: " ").map(String.init)
    }.filter { !["to", "and", "from", "between", "–", "-", "%"].contains($0) }
    let numbers = rest.map(Self.number)
    var predicted = ClassLog.Predicted(team: handIn.team.name, key: asked.key)
    switch asked.asked {
    case .range:
      guard numbers.count == 2, let low = numbers[0], let high = numbers[1] else {
        return refuse(
          word.column,
          "write two numbers\(asked.unitText.isEmpty ? "" : " in \(asked.unit)"), as in: predict \(asked.key) 10 to 20")
      }
      guard low <= high else {
        return refuse(word.column, "the lower number comes first: predict \(asked.key) \(rest[1]) to \(rest[0])")
      }
      (predicted.low, predicted.high) = (low, high)
    case .rise, .fall, .ahead:
      guard numbers.count == 1, let chance = numbers[0], (0...100).contains(chance) else {
        return refuse(word.column, "write a chance from 0 to 100 %, as in: predict \(asked.key) 60%")
      }
      predicted.chance = chance / 100
    }
    handIn.predictions[asked.key] = predicted
  }

  /// A number as people write it: `1,200`, `$30`, `3,5` or `60%`.
  static func number(_ text: String) -> Double? {
    var digits = text.filter { !"$%_".contains($0) }.replacing("−", with: "-")
    if let comma = digits.lastIndex(of: ",") {
      let behind = digits[digits.index(after: comma)...]
      // A comma before three digits groups thousands; elsewhere it is a decimal point.
      let groups = behind.count == 3 || digits.count { $0 == "," } > 1 || digits.contains(".")
      digits = digits.replacing(",", with: groups ? "" : ".")
    }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || ".-".contains($0)) }),
      let number = Double(digits), number.magnitude < 1e15
    else { return nil }
    return number
  }

  private static func split(_ line: String) -> [(text: String, column: Int)] {
    var words: [(text: String, column: Int)] = []
    var isWithin = false
    for (place, character) in line.enumerated() {
      if character.isWhitespace {
        isWithin = false
      } else if isWithin {
        words[words.count - 1].text.append(character)
      } else {
        words.append((String(character), place + 1))
        isWithin = true
      }
    }
    return words
  }
}
