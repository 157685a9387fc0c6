import Quantities
import RaceEngine

extension Panels {
  /// One column of the table of labs.
  private struct Column {
    let title: String
    let cells: [String]
    /// The places that are best in it.
    let best: Set<Int>
  }

  /// The table of all labs: `>` marks your own, `*` the best of a column.
  func field(columns: Int) -> [Rich] {
    let labs = view.field.indices.map { view.field[$0] }
    let press = view.press.labs.indices.map { view.press.labs[$0] }
    let isNarrow = columns < 76
    var table = [
      column("capability", short: isNarrow ? "cap" : nil, labs.map { $0.capability.raw }) { points(labs[$0].capability) },
      column("share", labs.map { $0.marketShare.raw }) { Amounts.percent(labs[$0].marketShare) },
      column("standing", short: isNarrow ? "stand" : nil, labs.map { $0.standing.raw }) {
        Amounts.percent(labs[$0].standing)
      },
      column("value", labs.map { $0.valuation.raw }) { tight(labs[$0].valuation) },
      column("price", labs.map { $0.isOpen && $0.capability > 0 ? -$0.price.raw : Int64.min }) {
        labs[$0].capability > 0 ? tight(labs[$0].price) : "–"
      },
    ]
    if press.count == labs.count {
      table.append(column("chips≈", press.map { $0.chips.raw }) { tight(press[$0].chips) })
      table.append(column(isNarrow ? "res≈" : "researchers≈", press.map { $0.researchers.raw }) { tight(press[$0].researchers) })
    }
    let widths = table.map { column in (column.cells.map { Columns.width(of: $0) } + [column.title.count]).max() ?? 0 }
    let taken = widths.reduce(0, +) + table.count * 2
    let nameWidth = max(min(columns - taken - 2, 24), 6)
    // What is left over goes between the columns.
    let gap = 1 + min(max((columns - taken - nameWidth - 2) / table.count, 0), 4)
    var title: Rich = "\("──", .faint) \("FIELD", .heading) "
    title.append(Rich(String(repeating: "─", count: max(nameWidth + 2 - title.width, 0)), .faint))
    for (place, column) in table.enumerated() {
      let filler = String(repeating: "─", count: max(widths[place] + gap - column.title.count - 1, 0))
      title.append("\(filler, .faint) \(column.title, .faint) ")
    }
    title.append(Rich(String(repeating: "─", count: max(columns - title.width, 0)), .faint))
    var lines = [title]
    for place in labs.indices {
      let seat = Seat(place)
      let isOwn = seat == view.seat
      let name = Columns.cut(cast.short(seat, columns: nameWidth), to: nameWidth)
      var line: Rich = "\(isOwn ? "> " : "  ")\(Columns.pad(name, to: nameWidth))"
      if !labs[place].isOpen {
        line.append("  closed down")
      } else {
        for (index, column) in table.enumerated() {
          let cell = Columns.align(column.cells[place], to: widths[index] + gap)
          line.append(Rich(cell, column.best.contains(place) ? .good : .plain))
          line.append(Rich(column.best.contains(place) ? "*" : " ", .good))
        }
      }
      lines.append(isOwn ? line.inked(.strong) : labs[place].isOpen ? line : line.inked(.faint))
    }
    return lines
  }

  private func column(_ title: String, short: String? = nil, _ worth: [Int64], _ cell: (Int) -> String) -> Column {
    let open = worth.indices.filter { view.field[$0].isOpen }
    let most = open.map { worth[$0] }.max() ?? 0
    let isContest = open.contains { worth[$0] != most }
    let best = Set(isContest ? open.filter { worth[$0] == most } : [])
    return Column(title: short ?? title, cells: worth.indices.map(cell), best: best)
  }
}
