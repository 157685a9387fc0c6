import Arena
import Policies
import RaceEngine

/// The policies of a tournament, by their places in the plan.
struct TournamentField: Sendable {
  /// The policies.
  let policies: [PolicyChoice]

  /// The policies as entrants.
  var entrants: [Entrant] {
    policies.map { policy in
      Entrant(name: policy.name, version: policy.kind.version) { policy.player() }
    }
  }

  /// Their names with their versions.
  var identities: [String] { entrants.map(\.identity) }

  /// The policies of these names.
  init(_ names: [String], _ roster: PolicyRoster) throws(CommandFailure) {
    var policies: [PolicyChoice] = []
    for name in names { policies.append(try roster.chosen(name)) }
    self.policies = policies
  }

  /// The policies that a file of results names.
  init(recorded identities: [String], in file: String, _ roster: PolicyRoster) throws(CommandFailure) {
    var policies: [PolicyChoice] = []
    for identity in identities {
      let name = String(identity[..<(identity.lastIndex(of: "@") ?? identity.endIndex)])
      guard let policy = try? roster.policy(name), policy.identity == identity else {
        throw CommandFailure(
          .badData, "\(file) was played by \(identity), which this program does not have",
          remedy: "use the version of the program that has it")
      }
      policies.append(policy)
    }
    self.policies = policies
  }

  /// Who takes which seat in a race.
  func lineUp(_ places: [Int]) -> LineUp { LineUp(policies: places.map { policies[$0] }) }
}

/// What tables call policies: their names, with the version only where a name is there twice.
struct PolicyNames: Sendable {
  private let shown: [String]

  /// The names of a plan's policies.
  init(_ identities: [String]) {
    let names = identities.map { identity in String(identity[..<(identity.lastIndex(of: "@") ?? identity.endIndex)]) }
    shown = identities.indices.map { place in
      names.count { $0 == names[place] } > 1 ? identities[place] : names[place]
    }
  }

  /// The name of a policy.
  subscript(policy: Int) -> String { shown[policy] }

  /// All of them.
  var all: [String] { shown }
}
