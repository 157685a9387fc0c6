import Quantities
public import RaceEngine

/// Every model that a seat knows of, the best first.
public enum ModelsText {
  /// The table.
  /// - Parameters:
  ///   - view: What the seat sees.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns.
  ///   - rows: The most models shown; the seat's own unreleased ones always are.
  public static func lines(
    for view: Observation, cast: Cast, style: TextStyle, width: Int, rows: Int = 16
  ) -> [String] {
    let all = view.models.indices.map { view.models[$0] }.sorted { one, other in
      one.capability != other.capability ? one.capability > other.capability : one.id < other.id
    }
    guard !all.isEmpty else { return ["Nobody has released a model yet."] }
    let shown = all.enumerated().filter { $0.offset < rows || isWaiting($0.element, view) }.map(\.element)
    var table = Grid(["", "lab", "state", "since", "number", "points", "size", "safeguard"])
    for model in shown {
      let isOwn = model.owner == view.seat
      let since = model.releasedTurn < 0 ? "before" : cast.date(of: model.releasedTurn)
      table.add(
        [
          isOwn ? ">" : "", Columns.cut(cast.name(model.owner), to: 16), Self.state(model),
          model.state == .unreleased ? "–" : since, "#\(model.id)", points(model.capability),
          model.size.raw == 0 ? "" : Self.size(model.size),
          model.traits.safeguard == 0 ? "" : Amounts.percent(model.traits.safeguard),
        ], isOwn ? .strong : .plain)
    }
    var lines = [Rich("MODELS", .heading) + Rich(" (the best first; size where you know it)", .faint)]
    lines += table.lines(style, gap: 2, leading: 4, leadingGap: 2)
    if shown.count < all.count { lines.append(Rich("and \(all.count - shown.count) older ones", .faint)) }
    return lines.map { $0.trimmed.cut(to: width).render(style) }
  }

  private static func isWaiting(_ model: Model, _ view: Observation) -> Bool {
    model.owner == view.seat && model.state == .unreleased
  }

  /// How far a model has gone, and on what terms.
  private static func state(_ model: Model) -> String {
    var words = [Amounts.text(model.state)]
    if model.traits.staged > 0 { words.append("staged") }
    if model.traits.licence == .restricted { words.append("restricted") }
    if model.traits.isWithheld { words.append("withheld") }
    return words.joined(separator: ", ")
  }

  /// `2.1e25 FLOP` from its logarithm.
  private static func size(_ size: Decades) -> String {
    let whole = size.raw / 1_000_000
    let mantissa = Logarithm.power10(Decades(raw: size.raw - whole * 1_000_000), times: 10)
    return Digits(mantissa, exponent: -1).plain() + "e\(whole) FLOP"
  }
}
