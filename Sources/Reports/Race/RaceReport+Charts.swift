import Arena
import Quantities
import RaceEngine
import TextUI

extension RaceReport {
  /// A chart of one number of each lab over the quarters; a lab that has closed has none.
  func chart(
    _ id: String, _ title: String, _ subtitle: String, _ kind: Axis.Kind = .linear, isHalf: Bool = false,
    into part: inout Markup, _ number: (LabQuarter) -> Double?, figure: @escaping @Sendable (Double) -> String
  ) {
    let series = seats.map { seat in
      let values = history.quarters.map { quarter in
        let lab = quarter.labs[Int(seat.index)]
        return lab.lab.isOpen ? number(lab) : nil
      }
      return LineChart.Series(cast.name(seat), values, look: Int(seat.index))
    }
    LineChart(
      id: "chart-\(id)", title: title, subtitle: subtitle, places: dates, series: series, kind: kind, isHalf: isHalf,
      figure: figure
    ).write(into: &part)
  }

  /// A chart of one quantity of each lab, written with its unit.
  func chart<Value: FieldValue>(
    _ id: String, _ title: String, _ subtitle: String, _ kind: Axis.Kind, isHalf: Bool = true,
    into part: inout Markup, of value: (LabQuarter) -> Value?
  ) {
    chart(id, title, subtitle, kind, isHalf: isHalf, into: &part) {
      value($0).map { Double($0.raw) }
    } figure: {
      Bare.text(Int64($0.rounded()), Value.unit)
    }
  }

  /// A chart of numbers that are the same for everybody.
  func chart<Value: FieldValue>(
    _ id: String, _ title: String, _ subtitle: String, _ kind: Axis.Kind, isHalf: Bool = true,
    into part: inout Markup, lines: [(name: String, values: [Value?])]
  ) {
    let series = lines.enumerated().map { place, line in
      LineChart.Series(
        line.name, line.values.map { $0.map { Double($0.raw) } }, look: place == 0 ? 5 : place, isWhole: place == 0)
    }
    LineChart(
      id: "chart-\(id)", title: title, subtitle: subtitle, places: dates, series: series, kind: kind, isHalf: isHalf,
      figure: { Bare.text(Int64($0.rounded()), Value.unit) }
    ).write(into: &part)
  }

  /// The best models, chips and what chips did.
  func capability(into part: inout Markup) {
    chart("capability", "Best released model", "points of the capability index", .linear, isHalf: false, into: &part) {
      $0.lab.capability > 0 ? $0.lab.capability : nil
    }
    part.element("div", ["class": "pair"]) { pair in
      chart("chips", "Chips", "H100-equivalents, on a scale of tenfold steps", .logarithmic, into: &pair) {
        $0.lab.chips
      }
      chart("know-how", "Know-how", "decades of effective compute that research has won", .linear, into: &pair) {
        $0.lab.knowHow
      }
    }
    sources(into: &part)
  }

  /// Cash, revenue, value and the mood of investors.
  func money(into part: inout Markup) {
    part.element("div", ["class": "pair"]) { pair in
      chart("revenue", "Revenue", "a quarter, on a scale of tenfold steps", .logarithmic, into: &pair) {
        $0.lab.revenue
      }
      chart("cash", "Cash", "at the end of a quarter", .fromZero, into: &pair) { $0.lab.cash }
      chart(
        "value", "Value of the lab", "as the market sees it, on a scale of tenfold steps", .logarithmic, into: &pair
      ) {
        $0.lab.valuation
      }
      chart(
        "mood", "Mood of investors", "what they make of a value", .fromZero, into: &pair,
        lines: [("mood", history.quarters.map { $0.market.mood })])
    }
    rounds(into: &part)
  }

  /// Prices, shares and users.
  func customers(into part: inout Markup) {
    part.element("div", ["class": "pair"]) { pair in
      chart("price", "List prices", "for a million tokens", .fromZero, into: &pair) {
        $0.lab.capability > 0 ? $0.lab.price : nil
      }
      let open = history.quarters.map { $0.market.openPrice > 0 ? $0.market.openPrice : nil }
      let hasOpen = open.contains { $0 != nil }
      let paid = [("mean", history.quarters.map { Optional($0.market.price) })]
      chart(
        "market-price", "What is paid",
        "for a million tokens: the mean\(hasOpen ? ", and open weights at hosts" : "")", .fromZero, into: &pair,
        lines: paid + (hasOpen ? [("open weights", open)] : []))
      chart(
        "share", "Share of customers’ money", "what hosts of open weights earn is not in it", .fromZero, into: &pair
      ) {
        $0.place.marketShare
      }
      if hasOpen {
        chart(
          "open-share", "Open weights at hosts", "their share of all that customers spent", .fromZero, into: &pair,
          lines: [("share", history.quarters.map { $0.market.openShare })])
      }
      if hasUsers { chart("users", "Users", "in a week", .fromZero, into: &pair) { $0.place.users } }
    }
  }

  /// Researchers, who came and who left.
  func people(into part: inout Markup) {
    chart("researchers", "Researchers", "at the end of a quarter", .fromZero, isHalf: false, into: &part) {
      $0.lab.researchers
    }
    var table = DataTable(["lab", "at first", "came", "left", "at the end"])
    for seat in seats {
      let (first, rows) = (history.opening[Int(seat.index)], history.quarters.map { $0.labs[Int(seat.index)] })
      let moves = rows.flatMap { $0.flows(of: .researchers) }.map(\.amount)
      table.rows.append([
        cast.name(seat), Bare.text(first.lab.researchers),
        Bare.text(moves.filter { $0 > 0 }.reduce(0, +), Headcount.unit),
        Bare.text(-moves.filter { $0 < 0 }.reduce(0, +), Headcount.unit),
        Bare.text(rows.last?.lab.researchers ?? first.lab.researchers),
      ])
    }
    table.write(caption: "Researchers over the whole race", into: &part)
    pay(into: &part)
    culture(into: &part)
    moves(into: &part)
  }

  /// Whether the race knows of risks.
  var hasRisk: Bool { history.quarters.contains { $0.reports != nil || $0.risk != nil } }

  /// Incidents, and the risk that all share.
  func risk(into part: inout Markup) {
    if history.quarters.contains(where: { $0.risk != nil }) {
      chart(
        "risk", "The risk that all share", "of an accident that ends the race for everybody", .fromZero, isHalf: false,
        into: &part,
        lines: [("risk", history.quarters.map(\.risk))])
      dangers(into: &part)
    }
    guard history.quarters.contains(where: { $0.reports != nil }) else { return }
    let counts = history.quarters.map { $0.reports.map(Double.init) }
    LineChart(
      id: "chart-incidents", title: "Incidents", subtitle: "reported of the whole industry in a quarter", places: dates,
      series: [LineChart.Series("reports", counts, look: 5, isWhole: true)], kind: .fromZero,
      figure: { Number.plain($0, digits: 0) }
    ).write(into: &part)
  }

  /// Every model that was released, the best first.
  func models(into part: inout Markup) {
    var table = DataTable(["lab", "points", "released", "weights", "training", "cost"])
    let released = history.models.filter { $0.model.state != .unreleased }
    for model in released.sorted(by: { ($0.model.capability, $1.trainedTurn) > ($1.model.capability, $0.trainedTurn) })
    {
      table.rows.append([
        cast.name(model.model.owner), Bare.text(model.model.capability), date(of: model.model.releasedTurn),
        model.openedTurn.map { "open since \(date(of: $0))" } ?? "closed",
        "\(Amounts.text(model.model.size))", Amounts.text(model.cost.whole),
      ])
    }
    table.write(caption: "Released models, the best first", words: [3], into: &part)
  }

  /// A quarter by its date, `before` where it was before the race.
  func date(of turn: Int32) -> String { turn < 0 ? "before" : cast.date(of: turn) }
}
