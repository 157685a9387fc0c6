import Arena
public import Policies
import Quantities
public import RaceEngine

/// What it costs a lab never to give one sort of order: what costs nothing is decoration, what pays should not be given.
public struct Neglect: Sendable {
  /// The key of the mechanic whose orders are left out.
  public let key: String
  /// Points lost by it, by seat and then by seed, in spreads.
  public let losses: [[Double]]
  /// Points lost by it against the mean of the rivals, likewise: what is kept from them counts here too.
  public let leads: [[Double]]
  /// Who left them out, by seat and then by seed.
  public let players: [[BuiltinPolicy]]
  /// Losses by seat and seed, by themselves and against rivals, and who had them.
  package init(key: String, losses: [[Double]], leads: [[Double]] = [], players: [[BuiltinPolicy]]) {
    self.key = key
    self.losses = losses
    self.leads = leads
    self.players = players
  }

  /// Whether anybody gives such orders at all; where not, nothing is known.
  public var isGiven: Bool { losses.contains { $0.contains { $0 != 0 } } }
  /// The mean loss over seats and seeds, with its interval.
  public var loss: MeanInterval { MeanInterval(of: losses.flatMap { $0 }) }

  /// The losses of each policy that ever gave such orders.
  public var byPolicy: [[Double]] {
    IntendedField.policies.map { policy in
      zip(losses, players).flatMap { losses, players in zip(losses, players).filter { $1 == policy }.map(\.0) }
    }.filter { $0.contains { $0 != 0 } }
  }

  /// How many races are played for so many seeds.
  static func raceCount(_ rules: Ruleset, seeds: Int) -> Int {
    (keys(of: rules).count + 1) * rules.roles.count * seeds
  }

  /// The keys of the mechanics that take part and take orders.
  package static func keys(of rules: Ruleset) -> [String] {
    var listing = OrderKeys(rules: rules)
    var sheet = OrderSheet()
    sheet.visit(&listing)
    return listing.keys
  }

  /// Plays each seat as it is meant, and without each sort of order, among others who play as it is meant.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - seeds: The seeds, the same for each.
  ///   - lineUp: Who plays the race of a seed, by seat.
  ///   - player: Who plays the seat whose orders are looked at; nil: the line-up's own.
  ///   - orders: The keys of the mechanics whose orders are left out; nil: all that take part.
  ///   - jobs: How many races at once; the result does not depend on it.
  ///   - finished: Called after each race, from any thread.
  /// - Returns: One row a sort of order, in turn order.
  public static func measure(
    _ rules: Ruleset, seeds: [UInt64], lineUp: @Sendable (UInt64) -> [BuiltinPolicy], player: BuiltinPolicy? = nil,
    orders: [String]? = nil, jobs: Int, finished: @Sendable () -> Void = {}
  ) -> [Neglect] {
    let seats = rules.roles.count
    let keys = [""] + keys(of: rules).filter { orders?.contains($0) ?? true }
    let each = seeds.count * seats
    let scores = Batch.run(keys.count * each, jobs: jobs) { number in
      defer { finished() }
      let (key, rest) = (keys[number / each], number % each)
      let (seat, seed) = (rest / seeds.count, seeds[rest % seeds.count])
      var players = lineUp(seed).map { $0.player() }
      players[seat] = Negligent(player: player?.player() ?? players[seat], key: key)
      var episode = Episode(rules: rules, seed: seed, policies: players)
      episode.finish()
      return episode.race.tallies().map { Double($0.smoothed.raw) / 1_000_000 }
    }.compactMap { $0 }
    let own = scores.indices.map { scores[$0][$0 % each / seeds.count] }
    let leads = scores.indices.map { number in
      let rivals = scores[number].reduce(0, +) - own[number]
      return own[number] - rivals / Double(max(seats - 1, 1))
    }
    // What leaving a sort of order out takes from a figure of every race.
    let lost = { (figures: [Double], place: Int) in
      (0..<seats).map { seat in
        seeds.indices.map { figures[seat * seeds.count + $0] - figures[place * each + seat * seeds.count + $0] }
      }
    }
    let players = (0..<seats).map { seat in seeds.map { player ?? lineUp($0)[seat] } }
    return keys.indices.dropFirst().map { place in
      Neglect(key: keys[place], losses: lost(own, place), leads: lost(leads, place), players: players)
    }
  }
}

/// A policy with one sort of order left out.
private struct Negligent: Policy {
  var player: any Policy
  let key: String

  mutating func orders(
    seeing view: inout Observation, _ rules: inout Ruleset, _ chance: PolicySeed
  ) -> OrderSheet {
    var sheet = player.orders(seeing: &view, &rules, chance)
    var emptying = Emptying(key: key)
    sheet.visit(&emptying)
    return sheet
  }
}

private struct OrderKeys: RegisterVisitor {
  let rules: Ruleset
  var keys: [String] = []

  init(rules: Ruleset) { self.rules = rules }

  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if Rule.Orders.capacity > 0, Rule.rules(in: rules) != nil { keys.append("\(step.name.key)") }
  }
}

private struct Emptying: RegisterVisitor {
  let key: String
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if "\(step.name.key)" == key { orders = Rule.Orders() }
  }
}
