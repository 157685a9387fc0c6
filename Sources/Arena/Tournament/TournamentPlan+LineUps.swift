import Randomness

/// Who sits where. Everything is drawn from the tournament's seed and the block's number.
///
/// All designs rest on one step: seats get labels, and in race r a seat of label a is played by the policy of number
/// (a + r) mod m among the m that meet. Over m races each seat is then played by each policy once, whatever the labels
/// are; the labels decide only who meets whom, and are dealt anew for each block.
///
/// - Source: cyclic Latin squares as row-column designs (Cochran and Cox 1957, chapter 4); background populations after
///   Leibo et al. 2021, "Scalable evaluation of multi-agent reinforcement learning with Melting Pot".
extension TournamentPlan {
  /// What a draw is for.
  private enum Use: UInt16 {
    case seats = 2
    case labels = 3
    case free = 4
    case background = 5
  }

  /// The line-up of a block's race.
  ///
  /// - Parameters:
  ///   - place: The race's place in its block.
  ///   - block: The block's number.
  ///   - tables: Who meets in this round.
  func lineUp(_ place: Int, ofBlock block: Int, tables: [[Int]]) -> [Int] {
    switch format {
    case .roundRobin:
      return rotated(Array(policies.indices), dealt(policies.count, block, 0), by: place)
    case .mixed:
      let labels = (0..<seats).map { seat in
        Int(draw(.free, block, UInt64(seat)).below(Int64(policies.count)))
      }
      return rotated(Array(policies.indices), labels, by: place)
    case .pairs:
      let pair = pair(place / 2)
      return rotated(pair, dealt(2, block, UInt64(place / 2 + 1)), by: place % 2)
    case .gauntlet:
      let others = policies.count - 1
      let (turn, shift) = place.quotientAndRemainder(dividingBy: others)
      let seat = shuffled(seats, .seats, block, 0)[turn]
      let field = rotated(Array(1...others), dealt(others, block, UInt64(turn + 1)), by: shift)
      return field.enumerated().map { $0.offset == seat ? 0 : $0.element }
    case .focal(let populations, let count):
      return focal(place, block, populations, count)
    case .swiss, .ladder:
      var (table, rest) = (0, place)
      while rest >= tables[table].count {
        rest -= tables[table].count
        table += 1
      }
      return rotated(tables[table], dealt(tables[table].count, block, UInt64(table + 1)), by: rest)
    }
  }

  /// The races of one policy under test follow each other population by population, seat by seat.
  private func focal(_ place: Int, _ block: Int, _ populations: [[Int]], _ count: Int) -> [Int] {
    let (policy, rest) = place.quotientAndRemainder(dividingBy: populations.count * seats)
    let (number, turn) = rest.quotientAndRemainder(dividingBy: seats)
    let order = shuffled(seats, .seats, block, UInt64(number))
    var lineUp = (0..<seats).map { seat in
      let identity = UInt64((number * seats + turn) * seats + seat)
      let population = populations[number]
      return population[Int(draw(.background, block, identity).below(Int64(population.count)))]
    }
    for step in 0..<count { lineUp[order[(turn + step) % seats]] = policy }
    return lineUp
  }

  /// The two policies of a pair, by its number: 0–1, 0–2, 1–2, 0–3 and so on.
  private func pair(_ number: Int) -> [Int] {
    var (second, rest) = (1, number)
    while rest >= second {
      rest -= second
      second += 1
    }
    return [rest, second]
  }

  private func rotated(_ members: [Int], _ labels: [Int], by shift: Int) -> [Int] {
    labels.map { members[($0 + shift) % members.count] }
  }

  /// A label for each seat, each label as often as possible: counts differ by one at most, and with more labels than
  /// seats no label is there twice.
  private func dealt(_ labels: Int, _ block: Int, _ which: UInt64) -> [Int] {
    let order = shuffled(seats, .seats, block, which)
    let names = shuffled(labels, .labels, block, which)
    var dealt = Array(repeating: 0, count: seats)
    for (place, seat) in order.enumerated() { dealt[seat] = names[place % labels] }
    return dealt
  }

  /// The numbers below `count` in an order drawn for this block: each has a draw of its own, the least comes first.
  private func shuffled(_ count: Int, _ use: Use, _ block: Int, _ which: UInt64) -> [Int] {
    let keys = (0..<count).map { draw(use, block, which << 20 | UInt64($0)).bits }
    return (0..<count).sorted { (keys[$0], $0) < (keys[$1], $1) }
  }

  private func draw(_ use: Use, _ block: Int, _ identity: UInt64) -> Draw {
    chance.realm(.tournament, UInt64(block)).draw(.tournament, turn: 0, of: identity, for: use.rawValue)
  }

  /// The policies in an order drawn for the whole tournament.
  func drawnOrder(of members: [Int]) -> [Int] {
    let keys = members.map { chance.draw(.tournament, turn: 0, of: UInt64($0), for: 6).bits }
    return members.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { members[$0] }
  }
}
