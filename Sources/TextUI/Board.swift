import Quantities
public import RaceEngine

/// The one screen that a quarter's decisions need: money, fleet, people, models, market, the field and the news.
public enum Board {
  /// The screen as lines, none wider than asked for.
  ///
  /// From 80 columns on it fits 24 lines with a prompt: two columns of panels, or three from 120 on. Below 80 the
  /// panels stand one above the other.
  ///
  /// - Parameters:
  ///   - view: What the seat sees.
  ///   - previous: What it saw a quarter ago, for the news; nil at the start.
  ///   - rules: The scenario's rules.
  ///   - cast: Names and calendar.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal; at least 40.
  public static func lines(
    for view: Observation, previous: Observation? = nil, rules: Ruleset, cast: Cast, style: TextStyle, width: Int
  ) -> [String] {
    let width = max(min(width, 180), 40)
    let panels = Panels(view, previous, rules, cast)
    let lines: [Rich] =
      width >= 120 ? wide(panels, width) : width >= 76 ? middle(panels, width) : narrow(panels, width)
    return lines.map { $0.cut(to: width).trimmed.render(style) }
  }

  /// The most lines at 80 columns: a terminal's 24, less one for the prompt.
  static let mostLines = 23

  private static func middle(_ panels: Panels, _ width: Int) -> [Rich] {
    let isCrowded = panels.view.field.count > 5
    var lines = panels.header(width)
    lines += beside(
      [panels.money(rows: isCrowded ? 5 : 6), panels.fleet(rows: isCrowded ? 5 : 6)], width: width)
    lines += beside([panels.people(rows: isCrowded ? 2 : 3), panels.models(rows: isCrowded ? 2 : 3)], width: width)
    let market = panels.market(columns: width)
    lines += [rule(market.title, width)] + market.lines.prefix(isCrowded ? 1 : 2)
    lines += panels.field(columns: width)
    let room = mostLines - lines.count - 1
    let news = panels.news(columns: width, rows: max(min(room, 4), 1))
    if room >= 1 { lines.append(rule(news.title, width)) }
    return lines + news.lines
  }

  private static func narrow(_ panels: Panels, _ width: Int) -> [Rich] {
    var lines = panels.header(width)
    let all = [panels.money(rows: 6), panels.fleet(rows: 6), panels.people(rows: 3), panels.models(rows: 3)]
    for panel in all { lines += [rule(panel.title, width)] + panel.lines }
    let market = panels.market(columns: width)
    lines += [rule(market.title, width)] + market.lines
    lines += panels.field(columns: width)
    let news = panels.news(columns: width, rows: 4)
    return lines + [rule(news.title, width)] + news.lines
  }

  private static func wide(_ panels: Panels, _ width: Int) -> [Rich] {
    var lines = panels.header(width)
    lines += beside([panels.money(rows: 6), panels.fleet(rows: 6), panels.people(rows: 6)], width: width)
    let half = (width - gutter) / 2
    let market = panels.market(columns: half)
    lines += beside([panels.models(rows: 5), market], width: width)
    lines += panels.field(columns: width)
    let news = panels.news(columns: width, rows: 4)
    return lines + [rule(news.title, width)] + news.lines
  }

  private static let gutter = 2

  /// Panels next to each other, as high as the highest.
  private static func beside(_ panels: [Panel], width: Int) -> [Rich] {
    let count = panels.count
    let column = (width - gutter * (count - 1)) / count
    let height = panels.map(\.lines.count).max() ?? 0
    var lines: [Rich] = []
    for row in -1..<height {
      var line = Rich()
      for (place, panel) in panels.enumerated() {
        let isLast = place == count - 1
        let room = isLast ? width - (column + gutter) * place : column
        if row < 0 {
          line.append(rule(panel.title, room))
        } else {
          line.append((row < panel.lines.count ? panel.lines[row] : Rich()).fitted(to: room))
        }
        if !isLast { line.append(Rich(String(repeating: " ", count: gutter))) }
      }
      lines.append(line)
    }
    return lines
  }

  /// `── MONEY ─────────`
  static func rule(_ title: String, _ width: Int) -> Rich {
    let rest = max(width - Columns.width(of: title) - 4, 0)
    return "\("──", .faint) \(title, .heading) \(String(repeating: "─", count: rest), .faint)"
  }
}

/// A titled block of lines.
struct Panel {
  let title: String
  var lines: [Rich]
}
