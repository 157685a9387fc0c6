import Scenarios
import Statistics

/// Reads files of payoffs, wins or games, and says everything that is wrong with them.
struct RankReader {
  let notes: ScenarioNotes

  /// The largest file that is read, in bytes.
  private static let largest = 16 << 20

  /// Reads a file: JSON where it begins with a bracket, else CSV.
  ///
  /// - Throws: `ScenarioFaults`, with all faults in the order of the file.
  static func read(_ bytes: [UInt8], file: String) throws(ScenarioFaults) -> RankInput {
    let notes = ScenarioNotes(file: file)
    let reader = RankReader(notes: notes)
    let blanks = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF] as [UInt8]
    let first = bytes.first { !blanks.contains($0) }
    var input: RankInput?
    if bytes.count > largest {
      reader.fault(1, 1, "the file is larger than \(largest >> 20) MiB", "rate a part of it, or its sums as wins")
    } else if first == nil {
      reader.fault(1, 1, "there is nothing here", "write a table or a list of games; 'frontier rank --help' tells how")
    } else if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      do {
        input = reader.json(try JSON5Reader.read(bytes[...]))
      } catch {
        throw ScenarioFaults(faults: [ScenarioFault(error, in: file)])
      }
    } else if let text = String(validating: bytes, as: UTF8.self) {
      input = reader.csv(DelimitedText(text, notes))
    } else {
      reader.fault(1, 1, "the file is not UTF-8", "save it as UTF-8")
    }
    guard notes.faults.isEmpty, let input else { throw ScenarioFaults(faults: notes.faultsInOrder) }
    return input
  }

  /// Notes a fault at a place.
  func fault(_ line: Int, _ column: Int, _ problem: String, _ remedy: String) {
    notes.fault(at: JSON5Position(line: line, column: column), problem, remedy)
  }

  /// Notes a fault of something.
  func fault<Value>(_ thing: Placed<Value>, _ problem: String, _ remedy: String) {
    fault(thing.line, thing.column, problem, remedy)
  }

  /// Checks names: enough, not too many, none empty, none twice.
  func check(names: [Placed<String>], of what: String, least: Int = 2) {
    var seen: [String: Placed<String>] = [:]
    for name in names {
      if name.value.isEmpty {
        fault(name, "a \(what) has no name", "write its name here")
      } else if let first = seen[name.value] {
        fault(
          name, "`\(name.value)` is named twice",
          "give each a name of its own; the first is at \(first.line):\(first.column)")
      } else {
        seen[name.value] = name
      }
    }
    if names.count < least, let last = names.last {
      fault(last, "there is one \(what) alone", "a rating compares at least two")
    }
    if names.count > RankInput.mostPlayers {
      fault(
        names[RankInput.mostPlayers], "there are \(names.count) names",
        "keep to \(RankInput.mostPlayers), such as the best ones")
    }
  }

  /// What the numbers of a square table are.
  enum Kind: String, CaseIterable {
    case payoff
    case winRate = "win-rate"
    case wins
  }

  /// Makes a square table, of cells that are nil where the file has nothing; checks what its kind asks for.
  func table(_ kind: Kind, _ names: [String], _ cells: [[Placed<Double?>]]) -> RankInput? {
    let count = names.count
    var matrix = Matrix(rows: count, columns: count)
    for row in 0..<count {
      for column in 0..<count {
        let cell = cells[row][column]
        guard let value = cell.value else {
          if row != column {
            fault(
              cell, "what `\(names[row])` has against `\(names[column])` is missing",
              "write a number; only the diagonal may be empty")
          }
          matrix[row, column] = kind == .winRate ? 0.5 : 0
          continue
        }
        matrix[row, column] = value
        check(kind, cell, value, isDiagonal: row == column)
        if kind == .winRate, column < row, let other = cells[column][row].value, (0...1).contains(other),
          (0...1).contains(value), abs(value + other - 1) > 0.02
        {
          fault(
            cell,
            "the win rates of `\(names[row])` and `\(names[column])` against each other add up to "
              + "\(RankText.number(value + other)), not 1",
            "count ties as half for both; for numbers of games write wins in the corner")
        }
      }
    }
    switch kind {
    case .payoff: return RankInput(names: names, numbers: .payoffs(matrix))
    case .winRate:
      // What rounding left over or short of one is shared.
      var even = matrix.antisymmetricPart
      for row in 0..<count {
        for column in 0..<count { even[row, column] += 0.5 }
      }
      return RankInput(names: names, numbers: .winRates(even))
    case .wins: return RankInput(names: names, numbers: .wins(matrix))
    }
  }

  private func check(_ kind: Kind, _ cell: Placed<Double?>, _ value: Double, isDiagonal: Bool) {
    let text = RankText.number(value)
    switch kind {
    case .payoff: break
    case .winRate where !(0...1).contains(value):
      fault(cell, "\(text) is no win rate", "write a part of one from 0 to 1, 0.28 for 28 %")
    case .winRate where isDiagonal && abs(value - 0.5) > 0.02:
      fault(cell, "a player's win rate against itself is \(text)", "leave the diagonal empty, or write 0.5")
    case .wins where value < 0: fault(cell, "\(text) is no number of wins", "write a number of at least 0")
    case .wins where isDiagonal && value != 0:
      fault(cell, "a player has \(text) wins against itself", "leave the diagonal empty")
    default: break
    }
  }

  /// Makes games of the seats of a file, grouped by game and by block, both in the order in which they come.
  func games(_ seats: [SeatLine]) -> RankInput? {
    let grouped = GameList(seats)
    check(names: grouped.names, of: "player")
    let hasScores = seats.allSatisfy { $0.score != nil }
    var blocks: [Block] = []
    for block in grouped.blocks {
      var races: [RaceResult] = []
      for game in block {
        let lines = game.map { seats[$0] }
        let first = lines[0].game
        guard lines.count > 1 else {
          fault(first, "the game `\(first.value)` has one seat alone", "give each of its seats, two at least")
          continue
        }
        if let other = lines.first(where: { $0.block != lines[0].block }) {
          fault(
            other.game,
            "the game `\(first.value)` stands in the blocks `\(lines[0].block ?? "")` and "
              + "`\(other.block ?? "")`", "give all of its seats one block")
        }
        let scores = lines.map { $0.score ?? 0 }
        let ranks = lines.indices.map { place in
          lines[place].rank ?? 1 + scores.count { $0 > scores[place] }
        }
        if let tied = ranks.map({ rank in ranks.count { $0 == rank } }).max(), tied > RatingError.mostTied {
          fault(
            first, "\(tied) seats of the game `\(first.value)` share a place",
            "at most \(RatingError.mostTied) may")
        }
        races.append(
          RaceResult(
            seats: lines.indices.map {
              SeatResult(policy: grouped.number[lines[$0].player.value] ?? 0, rank: ranks[$0], score: scores[$0])
            }))
      }
      blocks.append(Block(seed: UInt64(blocks.count), races: races))
    }
    return RankInput(names: grouped.names.map(\.value), numbers: .games(blocks, hasScores: hasScores))
  }
}

/// The seats of a file by game, and the games by block.
private struct GameList {
  /// The players in the order in which they come.
  var names: [Placed<String>] = []
  /// The number of each player.
  var number: [String: Int] = [:]
  /// Places of seats, by block and by game.
  var blocks: [[[Int]]] = []

  init(_ seats: [SeatLine]) {
    var games: [String: (block: Int, game: Int)] = [:]
    var known: [String: Int] = [:]
    for (place, seat) in seats.enumerated() {
      if number[seat.player.value] == nil {
        number[seat.player.value] = names.count
        names.append(seat.player)
      }
      if let at = games[seat.game.value] {
        blocks[at.block][at.game].append(place)
        continue
      }
      let block = seat.block.flatMap { known[$0] } ?? blocks.count
      if block == blocks.count { blocks.append([]) }
      if let name = seat.block { known[name] = block }
      games[seat.game.value] = (block, blocks[block].count)
      blocks[block].append([place])
    }
  }
}
