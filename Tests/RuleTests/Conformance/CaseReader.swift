import RaceEngine
import TestKit

/// Reads a file of cases or of positions, line by line, and notes every line that it cannot read.
struct CaseReader {
  private(set) var row: CaseRow
  private(set) var positions: [CasePosition] = []
  private(set) var faults: [CaseFault] = []
  private var line = 0
  /// The quarters that lines are about.
  private var turns: ClosedRange<Int32> = 0...0

  /// Reads a text.
  init(_ text: String, file: String) {
    row = CaseRow(file: file)
    for whole in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let bare = String(whole.prefix { $0 != "#" }).trimmed
      guard !bare.isEmpty else { continue }
      do throws(CaseFault) { try take(bare) } catch { faults.append(error) }
    }
    endCase()
  }

  /// Whether the line belongs to a case, and not to a named position.
  private var isInCase: Bool { !row.cases.isEmpty || positions.isEmpty }

  private func fault(_ problem: String) -> CaseFault {
    CaseFault(file: row.file, line: line, id: row.cases.last?.id ?? positions.last?.name ?? row.id, problem: problem)
  }

  private mutating func take(_ text: String) throws(CaseFault) {
    let (word, rest) = text.word
    switch word {
    case "row":
      let (id, title) = rest.parted(at: ": ") ?? ("", "")
      guard !id.isEmpty, !title.isEmpty, row.id.isEmpty else { throw fault("write `row ID: what it is`, once a file") }
      (row.id, row.title) = (id, title)
    case "mechanics" where row.cases.isEmpty: row.mechanics = try keys(rest)
    case "case": try beginCase(rest)
    case "position" where row.id.isEmpty:
      let (name, parent) = rest.parted(at: " from ") ?? ("", "")
      guard !name.isEmpty else { throw fault("write `position NAME from OTHER`") }
      positions.append(CasePosition(file: row.file, line: line, name: name, parent: parent))
    case "set" where !isInCase, "off" where !isInCase, "only" where !isInCase:
      positions[positions.count - 1].settings.append(try setting(word, rest, nil))
    default:
      guard !row.cases.isEmpty else { throw fault("`\(word)` stands before any case") }
      try takePart(word, rest)
    }
  }

  private mutating func beginCase(_ rest: String) throws(CaseFault) {
    turns = 0...0
    let (id, sentence) = rest.parted(at: ": ") ?? (rest, "")
    endCase()
    row.cases.append(RuleCase(file: row.file, line: line, id: id, sentence: sentence))
    let number = id.hasPrefix("\(row.id).") ? Int(id.dropFirst(row.id.count + 1)) : nil
    guard number == row.cases.count, !row.id.isEmpty else {
      throw fault("the next case of this row is \(row.id).\(row.cases.count)")
    }
    guard sentence.hasSuffix(".") else { throw fault("write `case ID: one sentence.`") }
  }

  /// A case without a claim or a refusal could not fail.
  private mutating func endCase() {
    guard let last = row.cases.last, last.claims.isEmpty, !last.orders.contains(where: { $0.reason != nil }) else {
      return
    }
    faults.append(last.fault(last.line, "it expects nothing"))
  }

  /// Reads a line within a case.
  private mutating func takePart(_ word: String, _ rest: String) throws(CaseFault) {
    let last = row.cases.count - 1
    switch word {
    case "position": row.cases[last].position = rest
    case "set", "off", "only": row.cases[last].settings.append(try setting(word, rest, nil))
    case "seed", "seeds":
      let (low, high) = rest.parted(at: " to ") ?? (rest, rest)
      guard let first = UInt64(low), let end = UInt64(high), first <= end else {
        throw fault("write `seed 7` or `seeds 1 to 40`")
      }
      row.cases[last].seeds = first...end
    case "quarter", "quarters":
      let (low, high) = rest.parted(at: " to ") ?? (rest, rest)
      guard let first = Int32(low), let end = Int32(high), turns.upperBound <= first, first <= end else {
        throw fault("quarters are numbers from 0 that rise: `quarter 2`, `quarters 3 to 5`")
      }
      turns = first...end
      row.cases[last].lastTurn = end
    case "seat": row.cases[last].orders += try orders(rest, nil)
    case "with", "without":
      let variant = Variant(rawValue: word)
      let (inner, more) = rest.word
      if inner == "seat" {
        row.cases[last].orders += try orders(more, variant)
      } else {
        row.cases[last].settings.append(try setting(inner, more, variant))
      }
    case "before:", "after:", "sometimes:":
      var reader = ClaimReader(line: line, text: rest)
      (reader.isBefore, reader.isSometimes) = (word == "before:", word == "sometimes:")
      do throws(ClaimReader.Problem) {
        for turn in turns { row.cases[last].claims.append(try reader.claim(in: turn)) }
      } catch {
        throw fault(error.text)
      }
    default: throw fault("a line cannot begin with `\(word)`")
    }
  }

  private func setting(_ word: String, _ rest: String, _ variant: Variant?) throws(CaseFault) -> Setting {
    switch word {
    case "off": return Setting(line: line, variant: variant, change: .off(try keys(rest)))
    case "only": return Setting(line: line, variant: variant, change: .only(try keys(rest)))
    case "set":
      guard let (left, right) = rest.parted(at: " = "), let path = FieldPath(left), !right.isEmpty else {
        throw fault("write `set labs[0].role.cash = $2 billion`")
      }
      return Setting(line: line, variant: variant, change: .field(path, right))
    default: throw fault("`\(word)` has no variants")
    }
  }

  /// Keys of mechanics, parted by commas.
  private func keys(_ text: String) throws(CaseFault) -> [String] {
    let keys = text.split(separator: ",").map { String($0).trimmed }
    let known = MechanicCard.all.map(\.key)
    for key in keys where !known.contains(key) {
      let near = Spelling.nearest(to: key, among: known).map { "; did you mean `\($0)`?" }
      throw fault("there is no mechanic `\(key)`\(near ?? "")")
    }
    return keys
  }

  /// `0: hire …`, or `0 refused: hire … because cost`.
  private func orders(_ rest: String, _ variant: Variant?) throws(CaseFault) -> [CaseOrders] {
    guard let (head, text) = rest.parted(at: ": "), let seat = Int(head.word.first), (0..<8).contains(seat) else {
      throw fault("write `seat 0: ORDERS` or `seat 0 refused: ORDER because REASON`")
    }
    var orders = CaseOrders(line: line, variant: variant, turn: 0, seat: seat, text: text)
    if head.word.rest == "refused" {
      guard let (order, reason) = text.parted(at: " because ") else { throw fault("say `because` and the reason") }
      (orders.text, orders.reason) = (order, reason)
    } else if !head.word.rest.isEmpty {
      throw fault("`\(head.word.rest)` is not `refused`")
    }
    return turns.map { turn in
      orders.turn = turn
      return orders
    }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
  /// The first word, and what follows it.
  var word: (first: String, rest: String) {
    let first = prefix { !$0.isWhitespace }
    return (String(first), String(dropFirst(first.count)).trimmed)
  }
  /// The parts before and after the first occurrence of a text; nil where it does not occur.
  func parted(at separator: String) -> (String, String)? {
    guard let place = firstRange(of: separator) else { return nil }
    return (String(self[..<place.lowerBound]).trimmed, String(self[place.upperBound...]).trimmed)
  }
}
