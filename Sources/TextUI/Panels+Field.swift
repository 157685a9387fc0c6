import Quantities
import RaceEngine

extension Panels {
  /// One column of the table of labs.
  private struct Column {
    let title: String
    let cells: [String]
    /// How each cell compares with a quarter ago; empty where nobody knows.
    let trends: [String]
    /// The places that are best in it.
    let best: Set<Int>

    var width: Int { ([title] + cells).map { Columns.width(of: $0) }.max() ?? 0 }
    /// Behind each cell stand an arrow, where there are any, and the mark of the best.
    var marks: Int { trends.contains { !$0.isEmpty } ? 2 : 1 }
  }

  private static func columnsTaken(by table: [Column]) -> Int { table.reduce(0) { $0 + $1.width + $1.marks + 1 } }

  /// The table of all labs: `>` marks your own, `*` the best of a column, an arrow what changed in a quarter.
  func field(_ columns: Int, _ style: TextStyle) -> [Rich] {
    let labs = view.field.indices.map { view.field[$0] }
    let then = previous.map { before in before.field.indices.map { before.field[$0] } }
    let isNarrow = columns < 76
    let trend = { (value: (PublicLab) -> Int64, steps: (level: Int64, steep: Int64)?) -> [String] in
      labs.indices.map { place in
        guard let then, place < then.count else { return "" }
        let arrow = TextStyle.trend(value(labs[place]), since: value(then[place]), steps: steps)
        return arrow == "→" ? " " : arrow
      }
    }
    var table = [
      column(isNarrow ? "cap" : "capability", labs.map(\.capability.raw), trend({ $0.capability.raw }, (10, 300))) {
        points(labs[$0].capability)
      },
      column("share", labs.map(\.marketShare.raw), trend({ $0.marketShare.raw }, nil)) {
        Amounts.percent(labs[$0].marketShare)
      },
      column(isNarrow ? "stand" : "standing", labs.map(\.standing.raw), trend({ $0.standing.raw }, nil)) {
        Amounts.percent(labs[$0].standing)
      },
      column("value", labs.map(\.valuation.raw), trend({ $0.valuation.raw }, nil)) { tight(labs[$0].valuation) },
      column("price", labs.map { $0.capability > 0 ? -$0.price.raw : .min }, trend({ $0.price.raw }, nil)) {
        labs[$0].capability > 0 ? tight(labs[$0].price) : "–"
      },
    ]
    let press = view.estimates
    if press.count == labs.count {
      table.append(column("chips≈", press.map(\.chips.raw), []) { tight(press[$0].chips) })
      table.append(column("res≈", press.map(\.researchers.raw), []) { tight(press[$0].researchers) })
    }
    if style.isTabbed { return tabbed(table) }
    // What does not fit is left out from the right: the press first.
    while table.count > 3, Self.columnsTaken(by: table) + 2 + 8 > columns { table.removeLast() }
    return drawn(table, columns, style)
  }

  private func drawn(_ table: [Column], _ columns: Int, _ style: TextStyle) -> [Rich] {
    let widths = table.map(\.width)
    let marks = table.map(\.marks)
    let taken = Self.columnsTaken(by: table)
    let nameWidth = max(min(columns - taken - 2, 24), 6)
    let gap = 1 + min(max((columns - taken - nameWidth - 2) / table.count, 0), 4)
    let line = style.isLinear ? " " : "─"
    let fill = { (count: Int) in Rich(String(repeating: line, count: max(count, 0)), .faint) }
    var title: Rich = style.isLinear ? "\("FIELD", .heading) " : "\("──", .faint) \("FIELD", .heading) "
    title.append(fill(nameWidth + 2 - title.width))
    for (place, column) in table.enumerated() {
      title.append(Rich(Columns.align(column.title, to: gap + widths[place]), .faint))
      title.append(Rich(String(repeating: " ", count: marks[place])))
    }
    title.append(fill(columns - title.width))
    return [title]
      + view.field.indices.map { place in
        let isOwn = Seat(place) == view.seat
        let name = Columns.pad(Columns.cut(cast.short(Seat(place), columns: nameWidth), to: nameWidth), to: nameWidth)
        var row: Rich = "\(isOwn ? "> " : "  ")\(name)"
        guard view.field[place].isOpen else { return (row + Rich("  closed down")).inked(.faint) }
        for (index, column) in table.enumerated() {
          let isBest = column.best.contains(place)
          row.append(Rich(Columns.align(column.cells[place], to: widths[index] + gap), isBest ? .good : .plain))
          if marks[index] > 1 { row.append(Rich(column.trends[place], .faint)) }
          row.append(Rich(isBest ? "*" : " ", .good))
        }
        return isOwn ? row.inked(.strong) : row
      }
  }

  private func tabbed(_ table: [Column]) -> [Rich] {
    let title = Rich((["FIELD"] + table.map(\.title)).joined(separator: "\t"), .heading)
    return [title]
      + view.field.indices.map { place in
        let cells = view.field[place].isOpen ? table.map { $0.cells[place] } : ["closed down"]
        return Rich(([cast.name(Seat(place))] + cells).joined(separator: "\t"))
      }
  }

  private func column(
    _ title: String, _ worth: [Int64], _ trends: [String], _ cell: (Int) -> String
  ) -> Column {
    let open = worth.indices.filter { view.field[$0].isOpen }
    let most = open.map { worth[$0] }.max() ?? 0
    let isContest = open.contains { worth[$0] != most }
    let best = Set(isContest ? open.filter { worth[$0] == most } : [])
    return Column(title: title, cells: worth.indices.map(cell), trends: trends, best: best)
  }
}

extension Observation {
  /// The press's estimates, with the true figures of the seat's own lab; empty where there is no press.
  var estimates: [Press.Estimate] {
    press.labs.indices.map { place in
      var estimate = press.labs[place]
      if Seat(place) == seat { (estimate.chips, estimate.researchers) = (own.chips, own.researchers) }
      return estimate
    }
  }
}
