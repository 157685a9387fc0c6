import Foundation
import RaceEngine
import TextUI

/// Reads what a team gave in: orders in the one grammar, predictions, reasons, and for which team and round it is.
///
/// A line is an order or several (`hire researchers 20 900k; train 3`), or begins with one of four words:
/// `team NAME`, `round N`, `predict KEY LOW to HIGH` or `predict KEY 60%`, `reason …`. `#` begins a comment. The
/// press gives no orders; its lines are `headline …` and `question …`. What is wrong is told in the lesson's language.
struct OrderFileReader {
  /// The most bytes of a file.
  static let most = 65_536
  /// The words that begin a line which is no order.
  static let words: Set<String> = sentences.union(["team", "round", "predict"])
  /// Those that a sentence follows.
  static let sentences: Set<String> = ["reason", "headline", "question"]

  let manifest: ClassManifest
  let lesson: Lesson
  /// The round, from 1.
  let round: Int
  var handIn: HandIn
  private let blank: PendingOrders?
  private let cast: Cast
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
  ///   - cast: Names and calendar.
  init(
    _ manifest: ClassManifest, _ lesson: Lesson, round: Int, team: ClassManifest.Team, file: String,
    blank: PendingOrders?, cast: Cast
  ) {
    (self.blank, self.cast) = (blank, cast)
    self.manifest = manifest
    self.lesson = lesson
    self.round = round
    handIn = HandIn(team: team, file: file, orders: blank)
  }

  /// Reads a file's bytes.
  mutating func read(_ bytes: [UInt8]) {
    if PlainText.isDocument(bytes) { return refuseFile(say(.fileNoText)) }
    guard bytes.count <= Self.most else { return refuseFile(say(.fileTooLong, ["bytes": "\(Self.most)"])) }
    guard let plain = PlainText(bytes) else { return refuseFile(say(.fileNoText)) }
    handIn.encoding = plain.encoding
    handIn.lines = plain.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    handIn.isEmpty = handIn.lines.allSatisfy { text in
      text.allSatisfy(\.isWhitespace) || text.drop(while: \.isWhitespace).hasPrefix("#")
    }
    for (place, text) in handIn.lines.enumerated() {
      line = place + 1
      read(line: Self.tidied(text))
    }
    if let orders = handIn.orders, [.ready, .partly].contains(handIn.state) {
      let lateness = Lateness(orders, cast, lesson.common)
      handIn.notes += orders.items.compactMap { item in lateness.note(of: item).map { "\(item.shown): \($0)" } }
      if orders.items.isEmpty { handIn.notes.append(say(.noteNoOrders)) }
      handIn.notes += Idle.items(orders, cast: cast, within: lesson.settings.orders)
    }
    // What was meant for another round or by another team counts for nothing, predictions included.
    if handIn.isForeign { handIn.forget() }
  }

  /// A line without what people put in front of orders: a dash or a number before it, a colon behind a word. What is left
  /// out becomes a blank, so that columns stay.
  static func tidied(_ text: String) -> String {
    var letters = Array(text)
    var place = letters.firstIndex { !$0.isWhitespace } ?? letters.count
    let start = place
    if place < letters.count, "-*•–—".contains(letters[place]) {
      place += 1
    } else {
      while place < letters.count, place < start + 2, letters[place].isNumber { place += 1 }
      if place > start { place = place < letters.count && ".)".contains(letters[place]) ? place + 1 : start }
    }
    // A sign that a blank follows; a number such as −3 has none.
    if place > start, place < letters.count, letters[place].isWhitespace {
      for place in start..<place { letters[place] = " " }
    }
    guard let word = letters.firstIndex(where: { !$0.isWhitespace }) else { return text }
    let first = String(letters[word...].prefix { $0.isLetter }).lowercased()
    let isWords = words.contains(first)
    for place in letters.indices where letters[place] == ":" {
      // In a sentence a colon is a sign like others.
      if sentences.contains(first), place != word + first.count { break }
      let isEnd = place + 1 == letters.count || letters[place + 1].isWhitespace
      if isEnd || place > 0 && letters[place - 1].isLetter { letters[place] = " " }
      // So it is in a name.
      if isWords { break }
    }
    return String(letters)
  }

  private mutating func refuseFile(_ text: String) {
    handIn.isForeign = true
    handIn.problems.append(HandIn.Problem(line: max(line, 1), column: 1, text: text))
  }

  mutating func refuse(_ column: Int, _ text: String) {
    handIn.problems.append(HandIn.Problem(line: line, column: column, text: text))
  }

  private mutating func read(line text: String) {
    var words = Self.split(text)
    guard let first = words.first, first.text != "#", !first.text.hasPrefix("#") else { return }
    let word = first.text.lowercased()
    // In a sentence # is a sign like others; elsewhere it begins a comment.
    if !Self.sentences.contains(word), let comment = words.firstIndex(where: { $0.text.hasPrefix("#") }) {
      words = Array(words[..<comment])
    }
    let rest = Array(words.dropFirst())
    let said = String(rest.map(\.text).joined(separator: " ").prefix(500))
    let isPress = handIn.team.seat == nil
    switch word {
    case "team": team(rest.map(\.text).joined(separator: " "), at: first.column)
    case "round": round(rest.first?.text ?? "", at: first.column)
    case "predict": predict(rest, at: first.column)
    case "headline" where isPress, "reason" where isPress: if !said.isEmpty { handIn.headlines.append(said) }
    case "question" where isPress: if !said.isEmpty { handIn.questions.append(said) }
    case "reason": if !said.isEmpty { handIn.reasons.append(said) }
    default:
      // A heading, as people write one.
      if handIn.team.isCalled(words.map(\.text).joined(separator: " ")) { return }
      order(text, at: first.column)
    }
  }

  private mutating func team(_ name: String, at column: Int) {
    if handIn.team.isCalled(name) { return }
    if let other = manifest.teams.first(where: { $0.isCalled(name) }) {
      handIn.isForeign = true
      refuse(column, say(.fileOtherTeam, ["other": other.name, "team": handIn.team.name]))
    } else {
      refuse(column, say(.fileNoTeam, ["name": "\(name.prefix(40))", "line": "team \(handIn.team.slug)"]))
    }
  }

  private mutating func round(_ number: String, at column: Int) {
    guard let given = Int(number) else {
      return refuse(column, say(.fileNoRound, ["text": "\(number.prefix(40))", "line": "round \(round)"]))
    }
    guard given != round else { return }
    handIn.isForeign = true
    refuse(column, say(.fileOtherRound, ["given": "\(given)", "round": "\(round)"]))
  }

  private mutating func order(_ text: String, at column: Int) {
    guard var orders = handIn.orders else {
      return refuse(column, say(.filePressOrders))
    }
    let text = WrittenNumbers.dollarsFirst(text)
    for result in orders.grammar.read(text) {
      switch result {
      case .failure(let error): refuse(error.column, told(error))
      case .success(let edit):
        guard lesson.settings.orders.contains(edit.verb.verb) else {
          refuse(edit.column, say(.fileNotInLesson, ["verb": edit.verb.verb, "list": list]))
          continue
        }
        if let kind = edit.values["kind"].flatMap({ $0 }), edit.verb.key == "\(Agreements.name.key)",
          !lesson.settings.deals.contains(where: { $0.raw == kind })
        {
          let kinds = lesson.settings.deals.map { "\(DealKind.choice($0.raw) ?? "")" }
          refuse(edit.column, say(.fileNoDeal, ["list": kinds.joined(separator: ", ")]))
          continue
        }
        if let point = WrittenNumbers.point(in: edit, of: text) {
          refuse(point.column, pointed(point.text))
          continue
        }
        let before = orders.items
        let outcome = orders.apply([result])
        for error in outcome.errors {
          refuse(
            error.column,
            PupilWords(common: lesson.common, orders: lesson.settings.orders, blank: blank ?? orders).text(
              error.problem))
        }
        if orders.items.count > manifest.decisions {
          orders.undo()
          refuse(edit.column, say(.fileTooManyOrders, ["decisions": "\(manifest.decisions)"]))
        } else if orders.items.count == before.count {
          noteReplaced(before, orders.items)
        }
      }
    }
    handIn.orders = orders
  }

  /// That a later order stands in the place of an earlier one of the same file.
  private mutating func noteReplaced(_ before: [SheetItem], _ after: [SheetItem]) {
    for (old, new) in zip(before, after) where old.text != new.text && old.key == new.key {
      handIn.notes.append(say(.noteReplaced, ["order": new.shown, "old": old.shown]))
    }
  }

  private func told(_ error: LineError) -> String {
    guard case .unknownVerb(let word, let close, _) = error.problem else {
      let orders = blank ?? handIn.orders
      if case .amount(.notANumber(let written, _), _, _) = error.problem, WrittenNumbers.isPointed(written) {
        return pointed(written)
      }
      return orders.map {
        PupilWords(common: lesson.common, orders: lesson.settings.orders, blank: $0).text(error.problem)
      } ?? error.problem.text
    }
    let known = close.filter { lesson.settings.orders.contains($0) }
    guard !known.isEmpty else { return say(.fileNoOrder, ["word": "\(word.prefix(40))", "list": list]) }
    let near = PupilWords.list(known.map { "“\($0)”" }, say(.or))
    return say(.fileNoOrderNear, ["word": "\(word.prefix(40))", "near": near])
  }

  /// That a point parts no thousands, and what would be right.
  func pointed(_ written: String) -> String {
    say(
      .filePoint,
      ["text": written, "whole": written.replacing(".", with: ""), "grouped": written.replacing(".", with: ",")])
  }

  /// A text of the lesson's language.
  func say(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String {
    lesson.common.text(label, values)
  }

  private var list: String { lesson.settings.orders.joined(separator: ", ") }

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
