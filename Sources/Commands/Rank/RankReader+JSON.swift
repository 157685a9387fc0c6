import Scenarios
import Statistics

extension RankReader {
  /// Reads an object with a table, with a game of two sides, or with games.
  func json(_ root: JSON5Node) -> RankInput? {
    guard var object = ObjectReader(root, path: "", notes) else { return nil }
    let games = object.optional("games")
    let rows = object.optional("rows")
    let columns = object.optional("columns")
    let names = object.optional("names")
    let tables = [("payoffs", Kind.payoff), ("win_rates", .winRate), ("wins", .wins)].compactMap { key, kind in
      object.optional(key).map { (key: key, kind: kind, node: $0) }
    }
    object.close()
    guard notes.faults.isEmpty else { return nil }
    let given = tables.map(\.key) + (games == nil ? [] : ["games"])
    guard given.count == 1 else {
      notes.fault(
        at: root.position,
        given.isEmpty ? "the file has neither payoffs nor games" : "the file has \(given.joined(separator: " and "))",
        "give one of `payoffs`, `win_rates`, `wins` and `games`")
      return nil
    }
    if let games { return list(games) }
    let table = tables[0]
    if rows != nil || columns != nil {
      guard let rows, let columns, table.kind == .payoff, names == nil else {
        notes.fault(
          at: root.position, "a game of two sides is not complete",
          "give `rows`, `columns` and `payoffs`, and nothing else")
        return nil
      }
      return sides(strategies(rows, "rows"), strategies(columns, "columns"), table.node)
    }
    guard let names else {
      notes.fault(at: root.position, "the file lacks `names`", "add the players' names, in the order of the rows")
      return nil
    }
    let players = texts(names, "names")
    check(names: players, of: "player")
    if players.isEmpty { notes.fault(at: names.position, "`names` is empty", "write the players' names") }
    guard notes.faults.isEmpty, let cells = square(table.node, table.key, players.count) else { return nil }
    return self.table(table.kind, players.map(\.value), cells)
  }

  private func strategies(_ node: JSON5Node, _ path: String) -> [Placed<String>] {
    let names = texts(node, path)
    check(names: names, of: "strategy", least: 1)
    if names.isEmpty { notes.fault(at: node.position, "`\(path)` is empty", "write the names of its strategies") }
    return names
  }

  private func texts(_ node: JSON5Node, _ path: String) -> [Placed<String>] {
    notes.list(node, path).enumerated().map { place, item in
      Placed(
        value: notes.text(item, "\(path)[\(place)]", "a name"), line: item.position.line, column: item.position.column)
    }
  }

  /// A list of so many items; another number is a fault.
  private func list(_ node: JSON5Node, _ path: String, _ count: Int, _ what: String) -> [JSON5Node]? {
    let items = notes.list(node, path)
    guard case .array = node.value else { return nil }
    guard items.count == count else {
      notes.fault(at: node.position, "`\(path)` has \(items.count) items", "write \(count): \(what)")
      return nil
    }
    return items
  }

  private func square(_ node: JSON5Node, _ path: String, _ count: Int) -> [[Placed<Double?>]]? {
    guard let rows = list(node, path, count, "one row for each name") else { return nil }
    let cells = rows.enumerated().map { place, row in
      (list(row, "\(path)[\(place)]", count, "one number for each name") ?? []).enumerated().map { column, item in
        let isNothing = item.value == .null
        return Placed(
          value: isNothing ? nil : number(item, "\(path)[\(place)][\(column)]"), line: item.position.line,
          column: item.position.column)
      }
    }
    return notes.faults.isEmpty ? cells : nil
  }

  private func number(_ node: JSON5Node, _ path: String) -> Double? {
    guard case .number(let number) = node.value else {
      notes.fault(at: node.position, "`\(path)` is \(node.value.kind), not a number", "write a number")
      return nil
    }
    let sign = number.isNegative ? "-" : ""
    guard let value = Double("\(sign)\(number.magnitude)e\(number.exponent)"), abs(value) <= 1e15 else {
      notes.fault(at: node.position, "`\(path)` is too large", "write a number of at most 1e15")
      return nil
    }
    return value
  }

  private func sides(_ rows: [Placed<String>], _ columns: [Placed<String>], _ node: JSON5Node) -> RankInput? {
    guard notes.faults.isEmpty, let lines = list(node, "payoffs", rows.count, "one row for each of `rows`") else {
      return nil
    }
    guard rows.count * columns.count <= AlphaRank.mostProfiles else {
      notes.fault(
        at: node.position, "there are \(rows.count * columns.count) pairs of strategies",
        "keep to \(AlphaRank.mostProfiles)")
      return nil
    }
    var payoffs: [[Double]] = [[], []]
    for (row, line) in lines.enumerated() {
      let path = "payoffs[\(row)]"
      for (column, cell) in (list(line, path, columns.count, "one pair for each of `columns`") ?? []).enumerated() {
        let inside = "\(path)[\(column)]"
        guard let pair = list(cell, inside, 2, "what the row gets, and what the column gets") else { continue }
        for side in 0..<2 { payoffs[side].append(number(pair[side], "\(inside)[\(side)]") ?? 0) }
      }
    }
    guard notes.faults.isEmpty else { return nil }
    let game = GameTable(strategies: [rows.count, columns.count], payoffs: payoffs)
    return RankInput(names: rows.map(\.value), numbers: .sides(game, columns: columns.map(\.value)))
  }

  private func list(_ node: JSON5Node) -> RankInput? {
    let items = notes.list(node, "games")
    guard case .array = node.value else { return nil }
    if items.isEmpty { notes.fault(at: node.position, "`games` is empty", "write at least one game") }
    var seats: [SeatLine] = []
    for (place, item) in items.enumerated() {
      let path = "games[\(place)]"
      guard var object = ObjectReader(item, path: path, notes) else { continue }
      let players = object.required("players", "who played each seat, as a list of names")
      let ranks = object.optional("ranks")
      let scores = object.optional("scores")
      let block = object.optional("block").map { notes.text($0, "\(path).block", "the block that the game belongs to") }
      object.close()
      guard let players else { continue }
      let names = texts(players, "\(path).players")
      if ranks == nil, scores == nil {
        notes.fault(at: item.position, "`\(path)` has neither ranks nor scores", "add one of them")
      }
      let places = ranks.flatMap { list($0, "\(path).ranks", names.count, "one for each seat") }
      let points = scores.flatMap { list($0, "\(path).scores", names.count, "one for each seat") }
      let game = Placed(value: path, line: item.position.line, column: item.position.column)
      for (seat, name) in names.enumerated() {
        var line = SeatLine(game: game, player: name, block: block)
        line.rank = places.flatMap { rank($0[seat], "\(path).ranks[\(seat)]") }
        line.score = points.flatMap { number($0[seat], "\(path).scores[\(seat)]") }
        seats.append(line)
      }
    }
    return notes.faults.isEmpty ? games(seats) : nil
  }

  private func rank(_ node: JSON5Node, _ path: String) -> Int? {
    if case .number(let number) = node.value, let rank = try? number.scaled(by: 0), (1...1_000_000).contains(rank) {
      return Int(rank)
    }
    notes.fault(at: node.position, "`\(path)` is no rank", "write a whole number from 1, the best")
    return nil
  }
}
