import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

/// Who plays each seat: one person or several at one keyboard, and a policy in every other.
struct PlayLineUp: Sendable {
  /// What replays call a person.
  static let person = "human"
  /// What `--seats` calls a person's seat.
  static let you = "you"

  /// The option that names the player's seat.
  static let seatOption = OptionSpec(
    "--seat", value: "N", "Your seat, counted from 0, or your lab's name.", default: "0")
  /// The option that names the policies.
  static let seatsOption = OptionSpec(
    "--seats", value: "P,P,…",
    "The policies, one a seat in order; your own may be “you”, several for friends at one keyboard. One for all rivals.",
    default: "a mix that depends on the seed")
  /// The option that seats several people.
  static let hotSeatOption = OptionSpec(
    "--hot-seat", value: "N",
    "N people at this keyboard lead the first N labs and order in turn, each unseen by the others.",
    default: "1")
  /// The option that names how strong the rivals are.
  static let levelOption = OptionSpec(
    "--level", value: "LEVEL", "How strong every rival is: \(levels.joined(separator: ", ")).",
    default: "a mix of characters, about fair")
  /// The names of the levels, from the weakest.
  static let levels = Opponent.Level.allCases.map(\.name)

  /// The people's seats, in order.
  let people: [Seat]
  /// The policy of each seat; nil: a person.
  let policies: [PolicyChoice?]
  /// Whether `--seats` named them.
  let isChosen: Bool

  /// Their names, as they stand in replays.
  var names: [String] { policies.map { $0?.name ?? Self.person } }

  /// The line-up that `--seat` and `--seats` ask for.
  init(_ arguments: ParsedArguments, _ scenario: Scenario, seed: UInt64) throws(CommandFailure) {
    let labs = scenario.labs.map(\.name)
    let wanted = try arguments.list(Self.seatsOption.name)
    let level = try Self.level(arguments)
    if wanted != nil, level != nil {
      throw CommandFailure(
        .usage, "--seats and --level both say who the rivals are",
        remedy: "leave one out; in --seats a rival of a level is written as 'opponent(level=easy)'")
    }
    let given = try Self.place(arguments.value(Self.seatOption.name), labs)
    var people = try Self.people(arguments, of: labs.count) ?? [given ?? 0]
    var chosen: [PolicyChoice?] = Self.mix(labs.count, seed: seed)
    if var names = wanted {
      if names.count == 1 { names = Array(repeating: names[0], count: labs.count) }
      guard names.count == labs.count else {
        throw CommandFailure(
          .usage, "--seats names \(names.count) players, and the scenario has \(labs.count) seats",
          remedy: "name \(labs.count), “you” among them, or one policy for all rivals")
      }
      let own = names.indices.filter { names[$0] == Self.you }
      let isAgreed =
        own.isEmpty || (given.map { own == [$0] } ?? !arguments.isGiven(Self.hotSeatOption.name) || own == people)
      guard isAgreed else {
        let seats = own.map(String.init).joined(separator: " and ")
        let also = given.map { "--seat is \($0)" } ?? "--hot-seat seats people at 0 to \(people.count - 1)"
        throw CommandFailure(
          .usage, "--seats has “you” at \(seats), and \(also)",
          remedy: "“you” in --seats is enough: leave the other out")
      }
      if !own.isEmpty { people = own }
      for place in names.indices where !people.contains(place) { chosen[place] = try arguments.policy(names[place]) }
    }
    if level != nil, people.count == labs.count {
      throw CommandFailure(.usage, "people lead all labs, so --level has no rival to be for", remedy: "leave it out")
    }
    if let level { chosen = Array(repeating: level, count: labs.count) }
    isChosen = wanted != nil || level != nil
    self.people = people.map { Seat($0) }
    for place in people { chosen[place] = nil }
    policies = chosen
  }

  /// The places of the people that `--hot-seat` asks for.
  private static func people(_ arguments: ParsedArguments, of seats: Int) throws(CommandFailure) -> [Int]? {
    guard let count = try arguments.integer(hotSeatOption.name, in: 1...seats) else { return nil }
    guard !arguments.isGiven(seatOption.name) else {
      throw CommandFailure(
        .usage, "--hot-seat gives people the first labs, and --seat names one",
        remedy: "leave one out, or write “you” for each person in --seats, such as --seats steady,you,you")
    }
    return Array(0..<count)
  }

  /// The line-up of a race that was saved.
  init(of replay: Replay, _ roster: PolicyRoster) throws(CommandFailure) {
    var policies: [PolicyChoice?] = []
    for name in replay.header.lineup { policies.append(name == Self.person ? nil : try roster.chosen(name)) }
    let own = policies.indices.filter { policies[$0] == nil }
    guard !own.isEmpty else {
      throw CommandFailure(
        .usage, "\(replay.file) is a race of policies alone; nobody's seat is there to take",
        remedy: "frontier replay show \(Shell.line([replay.file])) shows it")
    }
    people = own.map { Seat($0) }
    self.policies = policies
    var usual: [PolicyChoice?] = Self.mix(policies.count, seed: replay.header.seed)
    for place in own { usual[place] = nil }
    isChosen = policies != usual
  }

  /// The words that call for these people and rivals.
  var words: [String] {
    let isFirst = people.indices.allSatisfy { people[$0] == Seat($0) }
    let own: [String]? =
      people.count == 1
      ? people[0] == Seat(0) ? [] : [Self.seatOption.name, "\(people[0].index)"]
      : isFirst ? [Self.hotSeatOption.name, "\(people.count)"] : nil
    let rivals = Set(policies.compactMap { $0?.name })
    if let own, !isChosen { return own }
    if let own, let level = Opponent.Level.allCases.first(where: { rivals == [Opponent.policy($0).name] }) {
      return own + [Self.levelOption.name, level.name]
    }
    return [Self.seatsOption.name, policies.map { $0?.name ?? Self.you }.joined(separator: ",")]
  }

  private static func level(_ arguments: ParsedArguments) throws(CommandFailure) -> PolicyChoice? {
    guard let text = arguments.value(levelOption.name) else { return nil }
    guard let level = Opponent.Level.allCases.first(where: { $0.name == text }) else {
      throw CommandFailure(
        .usage, "there is no level '\(text)'",
        remedy: Spelling.nearest(to: text, among: levels).map { "did you mean '\($0)'?" }
          ?? "the levels are \(levels.joined(separator: ", "))")
    }
    return Opponent.policy(level)
  }

  private static func place(_ text: String?, _ labs: [String]) throws(CommandFailure) -> Int? {
    guard let text else { return nil }
    if let number = Int(text) {
      guard labs.indices.contains(number) else {
        throw CommandFailure(
          .usage, "--seat cannot be \(text); seats go from 0 to \(labs.count - 1)", remedy: Self.seats(labs))
      }
      return number
    }
    do throws(LineProblem) {
      return try SessionGrammar.choose(text, among: labs, kind: "lab")
    } catch {
      throw CommandFailure(.usage, "--seat: \(error.text)", remedy: Self.seats(labs))
    }
  }

  private static func seats(_ labs: [String]) -> String {
    "the seats are " + labs.enumerated().map { "\($0.offset) \($0.element)" }.joined(separator: ", ")
  }

  /// A lively mix: the policies that adapt, in an order that the seed decides, each before any comes again.
  static func mix(_ seats: Int, seed: UInt64) -> [PolicyChoice] {
    let lively = BuiltinPolicy.reference
    let shuffled = lively.indices.sorted { order($0, seed) < order($1, seed) }.map { lively[$0] }
    return (0..<seats).map { shuffled[$0 % shuffled.count].kind.usual }
  }

  private static func order(_ place: Int, _ seed: UInt64) -> UInt64 {
    var digest = Digest()
    digest.fold(Int64(bitPattern: seed))
    digest.fold(Int64(place))
    return digest.value
  }
}
