import Foundation

/// A finite population whose members imitate those who do better, and rarely try something else.
///
/// Now and then a member compares itself with another and takes over its strategy with probability
/// 1 ÷ (1 + e^(−β (other's payoff − own))). New strategies are so rare that one of them has won or died out before the
/// next comes, so that the population moves between states in which all do the same.
///
/// - Source: Traulsen, Nowak and Pacheco 2006, "Stochastic dynamics of invasion and fixation", for imitation and
///   fixation; Fudenberg and Imhof 2006, "Imitation processes with small mutations", for rare strategies.
public struct ImitationDynamics: Sendable, Hashable {
  /// Z: how many members; at least 2.
  public var population: Int
  /// β: how surely the better is imitated; 0: by chance alone.
  public var selection: Double

  /// A population.
  public init(population: Int = 100, selection: Double = 0.01) {
    precondition(population >= 2 && selection >= 0, "not a population")
    self.population = population
    self.selection = selection
  }

  /// The logarithm of the chance that one member with a new strategy brings all others to it.
  ///
  /// A logarithm, since strong selection makes chances that no number can hold.
  ///
  /// - Parameters:
  ///   - mutant: The new strategy.
  ///   - resident: The strategy of all others.
  ///   - payoffs: What the first strategy gets against the second.
  public func logFixation(of mutant: Int, in resident: Int, _ payoffs: [[Double]]) -> Double {
    let (size, others) = (Double(population), Double(population - 1))
    var (terms, sum) = ([0.0], 0.0)
    for mutants in 1..<population {
      let some = Double(mutants)
      let new = ((some - 1) * payoffs[mutant][mutant] + (size - some) * payoffs[mutant][resident]) / others
      let old = (some * payoffs[resident][mutant] + (size - some - 1) * payoffs[resident][resident]) / others
      sum -= selection * (new - old)
      terms.append(sum)
    }
    return -Self.logSum(terms)
  }

  /// How large a part of the time all follow each strategy.
  ///
  /// The chain of states is solved by its spanning trees, in logarithms: exactly, however rare a move is.
  ///
  /// - Parameter payoffs: Square: what the row's strategy gets against the column's; two to five strategies.
  /// - Returns: One part for each strategy, together 1.
  public func stationary(_ payoffs: [[Double]]) -> [Double] {
    let states = payoffs.indices
    precondition((2...5).contains(states.count), "trees are listed for two to five strategies")
    let moves = states.map { from in
      states.map { to in from == to ? 0 : logFixation(of: to, in: from, payoffs) }
    }
    let weights = states.map { root in
      Self.logSum(
        Self.trees(to: root, of: states.count).map { tree in
          states.reduce(0.0) { $0 + ($1 == root ? 0 : moves[$1][tree[$1]]) }
        })
    }
    let whole = Self.logSum(weights)
    return weights.map { exp($0 - whole) }
  }

  /// Every tree over the states whose branches lead to the root: the next state of each state; the root's own is itself.
  private static func trees(to root: Int, of count: Int) -> [[Int]] {
    var trees: [[Int]] = []
    var next = [Int](repeating: 0, count: count)
    next[root] = root
    func choose(_ state: Int) {
      guard state < count else {
        let leads = next.indices.allSatisfy { start in
          var place = start
          for _ in 0..<count { place = next[place] }
          return place == root
        }
        if leads { trees.append(next) }
        return
      }
      guard state != root else { return choose(state + 1) }
      for other in 0..<count where other != state {
        next[state] = other
        choose(state + 1)
      }
    }
    choose(0)
    return trees
  }

  /// log Σ exp, without overflow.
  private static func logSum(_ logs: [Double]) -> Double {
    let most = logs.max() ?? -.infinity
    guard most > -.infinity else { return most }
    return most + log(logs.reduce(0) { $0 + exp($1 - most) })
  }
}
