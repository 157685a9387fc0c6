import RaceEngine

/// Reads what a case expects: `lab 0 cash with > without - $5 million`, `lab 0 researchers rises by 20 people`.
struct ClaimReader {
  struct Problem: Error {
    var text: String
  }
  let line: Int
  let text: String
  var isBefore = false
  var isSometimes = false

  init(line: Int, text: String) {
    self.line = line
    self.text = text
  }

  /// The claim, about a quarter.
  func claim(in turn: Int32) throws(Problem) -> Claim {
    let (rest, tolerance) = text.parted(at: " within ") ?? (text, "")
    var claim = Claim(
      line: line, turn: turn, isBefore: isBefore, isSometimes: isSometimes, text: text, left: [], comparison: .equal,
      right: [])
    if !tolerance.isEmpty { claim.tolerance = tolerance }
    for (phrase, isTaken) in [(" rises by ", false), (" falls by ", true)] {
      guard let (left, right) = rest.parted(at: phrase) else { continue }
      claim.left = try sum(left, first: nil)
      claim.right = claim.left.map { $0.before }
      claim.right += try sum(right, first: claim.left.first).map { term in
        var term = term
        if isTaken { term.isTaken.toggle() }
        return term
      }
      return claim
    }
    if rest.hasSuffix(" stays") {
      claim.left = try sum(String(rest.dropLast(6)), first: nil)
      claim.right = claim.left.map { $0.before }
      return claim
    }
    for comparison in Claim.Comparison.allCases {
      guard let (left, right) = rest.parted(at: " \(comparison.rawValue) ") else { continue }
      claim.left = try sum(left, first: nil)
      claim.right = try sum(right, first: claim.left.first)
      claim.comparison = comparison
      if claim.tolerance != nil, comparison != .equal { throw Problem(text: "`within` goes with `=`") }
      return claim
    }
    throw Problem(text: "a comparison is missing: =, <, >, <=, >=, `rises by`, `falls by` or `stays`")
  }

  /// Terms parted by ` + ` and ` - `.
  private func sum(_ text: String, first: ClaimTerm?) throws(Problem) -> [ClaimTerm] {
    var terms: [ClaimTerm] = []
    var words: [String] = []
    var isTaken = false
    for word in text.split(separator: " ").map(String.init) + ["+"] {
      guard word == "+" || word == "-" else {
        words.append(word)
        continue
      }
      var term = try term(words, first: first)
      term.isTaken = isTaken
      terms.append(term)
      isTaken = word == "-"
      words = []
    }
    return terms
  }

  /// One term: `lab 0 cash`, `seat 0 sees chips.reserve`, `model 9 capability`, `with`, `$5 million`.
  private func term(_ all: [String], first: ClaimTerm?) throws(Problem) -> ClaimTerm {
    var words = all
    var term = ClaimTerm(value: .amount(""))
    if words.count > 1, words.last == "before" {
      term.isBefore = true
      words.removeLast()
    }
    if let last = words.last, let variant = Variant(rawValue: last) {
      term.variant = variant
      words.removeLast()
      if words.isEmpty {
        guard let first, case .field = first.value else { throw Problem(text: "`\(last)` follows no field") }
        term.value = first.value
        return term
      }
    }
    guard let head = words.first else { throw Problem(text: "a value is missing in `\(text)`") }
    switch head {
    case "lab":
      guard words.count == 3, let seat = Int(words[1]), (0..<8).contains(seat) else {
        throw Problem(text: "write `lab 0 cash`")
      }
      term.value = .field(.view(seat), path: "own.\(words[2])")
    case "seat":
      guard words.count == 4, words[2] == "sees", let seat = Int(words[1]), (0..<8).contains(seat) else {
        throw Problem(text: "write `seat 0 sees chips.reserve`")
      }
      term.value = .field(.view(seat), path: words[3])
    case "model":
      guard words.count == 3, let id = Int64(words[1]), id > 0 else {
        throw Problem(text: "write `model 9 capability`")
      }
      term.value = .field(.model(id), path: words[2])
    default:
      guard first != nil, term.variant == nil, !term.isBefore else {
        throw Problem(text: "a claim begins with `lab`, `seat` or `model`, not with `\(head)`")
      }
      term.value = .amount(words.joined(separator: " "))
    }
    return term
  }
}

extension ClaimTerm {
  /// The same at the start of the quarter.
  fileprivate var before: ClaimTerm {
    var term = self
    term.isBefore = true
    return term
  }
}
