import Quantities
import RaceEngine

extension Panels {
  /// Chips, power, the split, how well the fleet runs, the vendor.
  func fleet(_ columns: Int) -> Panel {
    Panel(title: "FLEET", lines: [chips(columns), power(columns), split(columns), engineers(columns), vendor(columns)])
  }

  private func chips(_ columns: Int) -> Rich {
    let lab = view.own
    let (next, later) = (view.deliveries.next + figures.given, view.deliveries.onOrder - view.deliveries.next)
    let idle: Rich = figures.unpowered > 0 ? ", \("\(tight(figures.unpowered)) lack power", .bad)" : Rich()
    var arrivals: [String] = []
    var notes: [String] = []
    if next > 0 {
      arrivals.append("\(tight(next)) arrive now")
      notes.append("+\(brief(next, digits: 2)) now")
    }
    if later > 0 {
      arrivals.append("\(tight(later)) later")
      notes.append("+\(brief(later, digits: 2)) later")
    }
    if view.patronage.chips > 0 {
      arrivals.append("\(tight(view.patronage.chips)) of your patron work for you")
      notes.append("+\(brief(view.patronage.chips, digits: 2)) patron’s")
    }
    let long: Rich = arrivals.isEmpty ? " · none on order" : " · \(arrivals.joined(separator: ", "))"
    let short: Rich = notes.isEmpty ? Rich() : " · \(notes.joined(separator: " "))"
    let allRun: Rich = figures.unpowered > 0 ? idle : ", all run"
    let sum: Rich = notes.isEmpty ? Rich() : " · +\(brief(next + later + view.patronage.chips, digits: 2)) more"
    return Self.row(
      "chips", columns, "\(tight(lab.chips), .strong) H100e\(allRun)\(long)",
      "\(tight(lab.chips), .strong)\(idle)\(short)", "\(tight(lab.chips), .strong)\(idle)\(sum)",
      "\(tight(lab.chips), .strong)\(idle)")
  }

  private func power(_ columns: Int) -> Rich {
    let building: Rich = view.sites.building > 0 ? " + \(Amounts.text(view.sites.building)) being built" : Rich()
    let short: Rich = view.sites.building > 0 ? "+\(tight(view.sites.building))" : Rich()
    let balance = figures.powerBalance
    let room: Rich =
      balance >= 0 ? "room for \(brief(balance))" : "\("short for \(brief(-balance))", .warning)"
    let inWords: Rich =
      balance >= 0
      ? "room for \(tight(balance)) more chips" : "\("short for \(tight(-balance)) chips when all arrive", .warning)"
    let price = "\(Amounts.text(view.sites.price)) a kW, at most \(Amounts.atMost(view.sites.most)) a quarter"
    return Self.row(
      "power", columns, "\(Amounts.text(view.own.power))\(building) · \(inWords) · \(price)",
      "\(Amounts.text(view.own.power))\(building) · \(inWords)", "\(tight(view.own.power))\(short) · \(room)")
  }

  private func split(_ columns: Int) -> Rich {
    let lab = view.own
    let (training, serving) = (Amounts.percent(lab.trainingShare), Amounts.percent(lab.servingShare))
    let rest = Amounts.percent(figures.experimentShare)
    let plain = { (text: String) in text.filter { $0 != " " && $0 != "%" } }
    let long: Rich = "train \(training), serve \(serving), experiments \(rest)"
    return Self.row(
      "split", columns, "\(bar) \(long)", long,
      "train \(plain(training)) serve \(plain(serving)) explore \(rest)")
  }

  /// `[TTTTTTTTssssss----]`: training, users, experiments.
  private var bar: Rich {
    let cells: Int64 = 20
    let training = mulDiv(view.own.trainingShare.raw, cells, 1_000_000, .halfToEven)
    let serving = min(mulDiv(view.own.servingShare.raw, cells, 1_000_000, .halfToEven), cells - training)
    let part = { (mark: String, count: Int64) in String(repeating: mark, count: Int(max(count, 0))) }
    return "[\(part("T", training), .strong)\(part("s", serving))\(part("-", cells - training - serving), .faint)]"
  }

  private func engineers(_ columns: Int) -> Rich {
    let skill = tight(view.fleet.skill)
    if figures.engineersShort == 0 {
      return Self.row(
        "runs at", columns, "\("100 %", .good) · \(tight(view.own.engineers)) engineers could run \(skill) chips",
        "\("100 %", .good) · staff for \(skill) chips")
    }
    let rate = Rich(Amounts.percent(view.fleet.efficiency), .warning)
    let short = tight(figures.engineersShort)
    return Self.row(
      "runs at", columns, "\(rate) · \(short) engineers short, \(tight(view.own.engineers)) run \(skill) chips",
      "\(rate) · \(short) engineers short")
  }

  private func vendor(_ columns: Int) -> Rich {
    let chips = view.chips
    let lead = rules.chips?.lead ?? 0
    let terms = "in \(lead) quarters, \(Amounts.percent(chips.deposit)) down"
    let base =
      "from \(Amounts.atLeast(chips.reserve)), last \(Amounts.text(chips.lastPrice)) · at most \(tight(chips.cap, .down))"
    return Self.row(
      "vendor", columns, "\(base) · \(terms)", Rich(base),
      "≥\(short(chips.reserve, .up)), last \(short(chips.lastPrice)), ≤\(brief(chips.cap, .down))")
  }

  /// Three digits are enough where there is little room: `$34.6k`.
  private func short(_ price: Dollars, _ rounding: Rounding = .nearest) -> String {
    guard price.raw >= 10_000 else { return tight(price, rounding) }
    return "$\(Digits(price.raw, exponent: -3).rounded(toDigits: 3, rounding).plain())k"
  }
}
