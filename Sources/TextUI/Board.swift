import Quantities
public import RaceEngine

/// The one screen that a quarter's decisions need: money, fleet, people, models, market, the field and the news.
public enum Board {
  /// The screen as lines, none wider than asked for.
  ///
  /// From 76 columns on it fits 24 lines with a prompt: two columns of panels, and from 120 on it is fuller. Below 76
  /// columns, and where lines may only follow each other, the panels stand one above the other.
  ///
  /// - Parameters:
  ///   - view: What the seat sees.
  ///   - previous: What it saw a quarter ago, for trends and news; nil at the start.
  ///   - rules: The scenario's rules.
  ///   - cast: Names and calendar.
  ///   - ordered: What the seat ordered last quarter, where that is known.
  ///   - style: Colour and characters.
  ///   - width: Columns of the terminal; at least 40.
  public static func lines(
    for view: Observation, previous: Observation? = nil, rules: Ruleset, cast: Cast, ordered: OrderSheet? = nil,
    style: TextStyle, width: Int
  ) -> [String] {
    let width = max(min(width, 160), 40)
    let panels = Panels(view, previous, rules, cast, ordered: ordered)
    let layout = Layout(panels: panels, width: width, isLinear: style.isLinear)
    let isColumn = style.isLinear || width < 76
    let lines = isColumn ? layout.column(style) : width < 120 ? layout.middle(style) : layout.wide(style)
    return lines.map { $0.cut(to: width).trimmed.render(style) }
  }
}

/// Where the panels stand.
private struct Layout {
  let panels: Panels
  let width: Int
  let isLinear: Bool

  /// The most lines at 80 columns: a terminal's 24, less one for the prompt.
  private static let mostLines = 23
  private static let gutter = 2

  /// Two columns of panels in 23 lines; what there is to say decides who gets the lines that are left.
  func middle(_ style: TextStyle) -> [Rich] {
    let figures = panels.figures
    let waiting = figures.ownModels(.unreleased).count
    let news = panels.newsItems.count
    let field = panels.field(width, style)
    let header = panels.header(width)
    // Header, a title with five rows of money and fleet, two of people and models, users, field, a title and one news.
    var left = Self.mostLines - (header.count + 1 + 5 + 2 + 1 + field.count + 2)
    func grant(_ rows: Int) -> Int {
      let granted = max(min(rows, left), 0)
      left -= granted
      return granted
    }
    let lab = panels.lab(width, rows: 2)
    let rowsOfLab = grant(min(lab.count, 1))
    let rowsOfModels = 2 + grant(min(waiting, 1))
    let rowsOfNews = 1 + grant(min(news - 1, 2))
    let rowsOfUsers = 1 + grant(lab.isEmpty ? 1 : 0)
    let half = (width - Self.gutter) / 2
    let rest = width - Self.gutter - half
    let money = Panel(
      title: "MONEY AND PEOPLE", lines: panels.money(half).lines + panels.people(half, rows: rowsOfModels).lines)
    let fleet = Panel(
      title: "FLEET AND MODELS", lines: panels.fleet(rest).lines + panels.models(rest, rows: rowsOfModels).lines)
    let users = panels.market(width, rows: rowsOfUsers).lines
    let allRowsOfNews = rowsOfNews + grant(news - rowsOfNews)
    let standing = panels.lab(width, rows: rowsOfLab + grant(lab.count - rowsOfLab))
    return header + beside([money, fleet]) + users + standing + field
      + block(panels.news(width, rows: allRowsOfNews))
  }

  /// Fuller panels for large terminals.
  func wide(_ style: TextStyle) -> [Rich] {
    let half = (width - Self.gutter) / 2
    let rest = width - Self.gutter - half
    var lines = panels.header(width)
    lines += beside([panels.money(half), panels.fleet(rest)])
    lines += beside([panels.people(half, rows: 4), panels.models(rest, rows: 4)])
    lines += block(panels.market(width, rows: 2))
    lines += panels.lab(width, rows: 2)
    lines += panels.field(width, style)
    return lines + block(panels.news(width, rows: 8))
  }

  /// One panel above the other.
  func column(_ style: TextStyle) -> [Rich] {
    var lines = panels.header(isLinear ? min(width, 80) : width)
    let blocks = [
      panels.money(width), panels.fleet(width), panels.people(width, rows: 3), panels.models(width, rows: 3),
      panels.market(width, rows: 4),
    ]
    for panel in blocks { lines += block(panel) }
    lines += panels.lab(width, rows: 4)
    lines += panels.field(width, style)
    return lines + block(panels.news(width, rows: isLinear ? 20 : 5))
  }

  private func block(_ panel: Panel) -> [Rich] { [title(panel.title, width)] + panel.lines }

  /// Panels next to each other, as high as the highest.
  private func beside(_ panels: [Panel]) -> [Rich] {
    let column = (width - Self.gutter * (panels.count - 1)) / panels.count
    let rows = panels.map(\.lines.count).max() ?? 0
    var lines: [Rich] = []
    for row in -1..<rows {
      var line = Rich()
      for (place, panel) in panels.enumerated() {
        let isLast = place == panels.count - 1
        let room = isLast ? width - (column + Self.gutter) * place : column
        if row < 0 {
          line.append(title(panel.title, room))
        } else {
          line.append((row < panel.lines.count ? panel.lines[row] : Rich()).fitted(to: room))
        }
        if !isLast { line.append(Rich(String(repeating: " ", count: Self.gutter))) }
      }
      lines.append(line)
    }
    return lines
  }

  /// `── MONEY ─────────`, or the title alone.
  private func title(_ title: String, _ width: Int) -> Rich {
    if isLinear { return Rich(title, .heading) }
    let rest = max(width - Columns.width(of: title) - 4, 0)
    return "\("──", .faint) \(title, .heading) \(String(repeating: "─", count: rest), .faint)"
  }
}
