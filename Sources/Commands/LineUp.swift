import Policies
import RaceEngine

/// Which policy takes which seat.
struct LineUp: Sendable {
  /// One policy a seat.
  let policies: [PolicyChoice]

  /// The option that names them.
  static let option = OptionSpec(
    "--seats", value: "P,P,…", "The policies, one for each seat in order, or one for all of them.", default: "steady")

  /// Players that take the seats in place of fresh ones, under the policies' names.
  var stored: [any Policy]?

  /// Who takes which seat, one policy a seat.
  init(policies: [PolicyChoice]) { self.policies = policies }

  /// Their names, as they stand in replays.
  var names: [String] { policies.map(\.name) }

  /// Fresh players, without memory.
  var players: [any Policy] { stored ?? policies.map { $0.player() } }

  /// The line-up that `--seats` names.
  ///
  /// - Parameter seats: How many seats there are.
  /// - Throws: A failure that names an unknown policy, or says how many are wanted.
  init(_ arguments: ParsedArguments, seats: Int) throws(CommandFailure) {
    var policies: [PolicyChoice] = []
    for name in try arguments.list(Self.option.name) ?? ["steady"] { policies.append(try arguments.policy(name)) }
    if policies.count == 1 { policies = Array(repeating: policies[0], count: seats) }
    guard policies.count == seats else {
      throw CommandFailure(
        .usage, "--seats names \(policies.count) policies, and the scenario has \(seats) seats",
        remedy: "name \(seats), or one for all of them")
    }
    self.policies = policies
  }

  /// The line-up that a record names.
  ///
  /// - Throws: A failure that names a seat which no policy of this program plays.
  init(recorded names: [String], in file: String, _ roster: PolicyRoster) throws(CommandFailure) {
    var policies: [PolicyChoice] = []
    for (seat, name) in names.enumerated() {
      guard let policy = try? roster.policy(name) else {
        throw CommandFailure(
          .badData, "\(file): seat \(seat) was played by '\(name)', which is no policy",
          remedy: "go on with it by 'frontier play --resume'")
      }
      policies.append(policy)
    }
    self.policies = policies
  }
}

extension PolicyRoster {
  /// The policy that a text names, or a failure for the person who wrote it.
  func chosen(_ text: String) throws(CommandFailure) -> PolicyChoice {
    do throws(PolicyFault) {
      return try policy(text)
    } catch {
      throw CommandFailure(.usage, error.message, remedy: error.remedy)
    }
  }
}
