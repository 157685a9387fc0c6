public import Quantities
public import RaceEngine

/// The labs side by side by what the public knows, and one lab over time.
public enum FieldText {
  /// All labs with what changed in a year, or since the start.
  /// - Parameters:
  ///   - views: What the seat saw, a quarter each; the last is now.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns; changes are left out below 76.
  public static func comparison(_ views: [Observation], cast: Cast, style: TextStyle, width: Int) -> [String] {
    guard let view = views.last else { return [] }
    let before = views[max(views.count - 5, 0)]
    let hasChanges = width >= 76 && before.turn < view.turn
    let labs = view.field.indices.map { view.field[$0] }
    let then = before.field.indices.map { before.field[$0] }
    let names = min(labs.indices.map { Columns.width(of: cast.name(Seat($0))) }.max() ?? 0, hasChanges ? 14 : 10)
    var table = Grid(["", "lab", "points", "share", "standing", "value", "price"])
    for place in labs.indices {
      let (now, old) = (labs[place], then[place])
      let seat = Seat(place)
      let name = Columns.cut(cast.name(seat), to: names)
      guard now.isOpen else {
        table.add(["", name, "closed down"], .faint)
        continue
      }
      let change = { (text: String, change: String) in hasChanges ? "\(text) \(change)" : text }
      let noPrice = now.capability.raw == 0
      table.add(
        [
          seat == view.seat ? ">" : "", name,
          change(points(now.capability), now.capability == old.capability ? "=" : gap(now.capability - old.capability)),
          change(Amounts.percent(now.marketShare), shift(now.marketShare - old.marketShare)),
          change(Amounts.percent(now.standing), shift(now.standing - old.standing)),
          change(tight(now.valuation), ratio(old.valuation, now.valuation)),
          noPrice ? "–" : change(tight(now.price), ratio(old.price, now.price)),
        ], seat == view.seat ? .strong : .plain)
    }
    let since = hasChanges ? ", with the change since \(cast.date(of: before.turn))" : ""
    let press = view.press.labs.count == 0 ? "" : " Rivals' chips and researchers are the press's estimates."
    let head = "\("FIELD", .heading)\(" at \(cast.date(of: view.turn))\(since)", .faint)" as Rich
    let foot = Rich("field NAME follows one lab, help WORD tells what share or standing means.\(press)", .faint)
    return ([head] + table.lines(style, gap: 3) + foot.wrapped(to: width, indent: 0)).map {
      $0.cut(to: width).render(style)
    }
  }

  /// One lab, quarter by quarter.
  /// - Parameters:
  ///   - seat: The lab.
  ///   - views: What the observing seat saw, a quarter each.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns.
  ///   - rows: The most quarters shown, the last ones.
  public static func history(
    of seat: Seat, _ views: [Observation], cast: Cast, style: TextStyle, width: Int, rows: Int = 12
  ) -> [String] {
    let place = Int(seat.index)
    var table = Grid(["", "points", "share", "standing", "value", "price", "chips≈", "res≈"])
    for view in views.suffix(rows) where place < view.field.count {
      let lab = view.field[place]
      let estimates = view.estimates
      let press = place < estimates.count ? estimates[place] : Press.Estimate()
      table.add(
        lab.isOpen
          ? [
            cast.date(of: view.turn), points(lab.capability), Amounts.percent(lab.marketShare),
            Amounts.percent(lab.standing), tight(lab.valuation), tight(lab.price), tight(press.chips),
            tight(press.researchers),
          ] : [cast.date(of: view.turn), "closed down"])
    }
    var lines =
      [Rich(cast.name(seat), .heading) + Rich(" at the start of each quarter", .faint)] + table.lines(style, gap: 2)
    if let view = views.last {
      let models = view.models.indices.map { view.models[$0] }.filter { $0.owner == seat && $0.state != .unreleased }
      let texts = models.sorted { $0.id > $1.id }.prefix(6).map { model in
        let since = model.releasedTurn < 0 ? "" : " \(cast.date(of: model.releasedTurn))"
        return "#\(model.id) \(points(model.capability)) \(model.state == .open ? "open" : "closed")\(since)"
      }
      let released: Rich = "Released: \(texts.isEmpty ? "nothing" : texts.joined(separator: ", "))"
      lines += released.wrapped(to: width, indent: 2)
    }
    return lines.map { $0.cut(to: width).render(style) }
  }

  /// A change of a share in percentage points: `+3.1`.
  private static func shift(_ change: Rate) -> String {
    let digits = Digits(change.raw, exponent: -4).rounded(toPlaces: 1)
    return digits.mantissa == 0 ? "=" : (change.raw < 0 ? "−" : "+") + digits.plain(places: 1)
  }

  /// A change as a factor or a percentage: `×3.2`, `+12%`.
  private static func ratio<Kind>(_ before: Quantity<Kind>, _ now: Quantity<Kind>) -> String {
    guard before.raw > 0, now.raw > 0 else { return "" }
    let factor = Digits(mulDiv(now.raw, 100, before.raw), exponent: -2)
    if now.raw >= before.raw * 2 { return "×" + factor.rounded(toPlaces: 1).plain() }
    let part = (now - before).share(of: before)
    return abs(part.raw) < 5_000 ? "=" : Amounts.signed(part).filter { $0 != " " }
  }
}
