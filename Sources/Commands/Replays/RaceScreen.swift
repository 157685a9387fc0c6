import Quantities
import RaceEngine
import Scenarios
import TextUI

/// A quarter of a recorded race on one screen: the labs with a bar each, who led so far, and the news or a lab's orders.
struct RaceScreen {
  /// What the bars show.
  enum Figure: String, CaseIterable {
    case value, share, standing, capability
  }

  /// The race, as far as it is known.
  var replay: Replay
  /// The quarter that is shown, from 0.
  private(set) var turn = 0
  /// The seat whose orders are shown; nil: the news.
  private(set) var chosen: Int?
  private(set) var figure = Figure.value

  /// The first quarter of a race of which one was played.
  init(_ replay: Replay) { self.replay = replay }

  /// Whether no later quarter is known.
  var isLast: Bool { turn + 1 >= replay.turns.count }

  /// Goes to a quarter, or as near to it as quarters are known.
  mutating func go(to turn: Int) { self.turn = min(max(turn, 0), replay.turns.count - 1) }

  /// Lets the bars show the next figure.
  mutating func turnFigure() {
    let all = Figure.allCases
    figure = all[(all.firstIndex(of: figure)! + 1) % all.count]
  }

  /// Chooses the lab above or below, in the order of ranks; from the first one up, and from the last one down, none.
  mutating func choose(next step: Int) {
    let order = replay.turns[turn].ranking
    let place = chosen.flatMap { order.firstIndex(of: $0) }
    let next = (place ?? (step > 0 ? -1 : order.count)) + step
    chosen = order.indices.contains(next) ? order[next] : nil
  }

  /// The lines of the screen.
  /// - Parameters:
  ///   - state: What goes on, in a few words.
  ///   - keys: What the keys do.
  ///   - style: Width, height and colours.
  func lines(state: String, keys: String, _ style: TerminalStyle) -> [String] {
    let (now, page) = (replay.turns[turn], ReplayPage(replay, showsOrders: false, style))
    let width = style.width ?? 80
    let quarter = "\(page.cast.date(of: now.turn)), quarter \(turn + 1) of \(replay.header.quarters)"
    let head = [style.bold(replay.header.title) + ", seed \(replay.header.seed)", "\(style.bold(quarter)) · \(state)"]
    let top = head + [""] + table(page, style, width) + ["", leaders(style), ""]
    let room = max((style.height ?? 24) - top.count - 1, 1)
    var below = panel(page, style, width)
    if below.count > room {
      let hidden = below.count - room + 1
      below = below.prefix(room - 1) + [style.dim("+\(hidden) more lines")]
    }
    let blanks = [String](repeating: "", count: room - below.count)
    return top + below + blanks + [style.dim(keys)]
  }

  /// The labs from first to last, with their moves since the quarter before, and bars where there is room.
  private func table(_ page: ReplayPage, _ style: TerminalStyle, _ width: Int) -> [String] {
    let now = replay.turns[turn]
    let before = turn > 0 ? replay.turns[turn - 1].labs : now.labs
    var table = TextTable([.words("")] + ReplayPage.columns)
    for seat in now.ranking {
      let climbed = before[seat].rank - now.labs[seat].rank
      let mark = climbed > 0 ? style.sign("▲", "^") : climbed < 0 ? style.sign("▼", "v") : " "
      table.add([(chosen == seat ? ">" : " ") + mark] + page.cells(seat, now.labs[seat]), isStrong: chosen == seat)
    }
    let lines = table.lines(style)
    let taken = lines.map { displayWidth($0) }.max() ?? 0
    let room = min(width - taken - 2, 60)
    guard room >= figure.rawValue.count else { return lines }
    let (low, high) = scale
    let bars = now.ranking.map { seat -> String in
      let length = high > low ? Int(mulDiv(max(amount(now.labs[seat].lab) - low, 0), Int64(room), high - low)) : 0
      return style.seat(seat, String(repeating: style.sign("█", "#"), count: length))
    }
    return zip(lines, [style.dim(figure.rawValue)] + bars).map { padded($0, to: taken + 2) + $1 }
  }

  /// Who led in each quarter up to this one.
  private func leaders(_ style: TerminalStyle) -> String {
    let labs = replay.header.labs
    let initials = labs.map { String($0.prefix(1)) }
    let isClear = Set(initials).count == labs.count
    let led = replay.turns[...turn].map { turn in
      let seat = turn.ranking[0]
      return style.seat(seat, isClear ? initials[seat] : "\(seat)")
    }
    let rest = String(repeating: style.sign("·", "."), count: max(Int(replay.header.quarters) - led.count, 0))
    return "led by " + led.joined() + style.dim(rest)
  }

  /// The news of the quarter, or what a lab ordered.
  private func panel(_ page: ReplayPage, _ style: TerminalStyle, _ width: Int) -> [String] {
    let now = replay.turns[turn]
    let texts: [String]
    if let chosen {
      texts =
        ["\(replay.header.labs[chosen]), \(replay.header.lineup[chosen]), ordered:"]
        + OrderTexts(replay.header).all(of: now.sheets[chosen], isExact: false).map { "- \($0)" }
    } else {
      texts = now.news.isEmpty ? ["no news"] : now.news.map { "- \($0)" }
    }
    return texts.flatMap { HelpPage.wrap($0, to: max(width - 2, 20)) }.enumerated().map { place, line in
      place == 0 || line.hasPrefix("- ") ? line : "  " + line
    }
  }

  /// The least and the most that bars show: what was seen up to this quarter. Capability has no zero of its own.
  private var scale: (Int64, Int64) {
    let seen = replay.turns[...turn].flatMap { $0.labs.filter(\.lab.isOpen).map { amount($0.lab) } }
    guard let most = seen.max() else { return (0, 0) }
    let floor = figure == .capability ? max((seen.filter { $0 > 0 }.min() ?? 0) - Capability.points(5).raw, 0) : 0
    return (floor, most)
  }

  private func amount(_ lab: PublicLab) -> Int64 {
    guard lab.isOpen else { return 0 }
    return switch figure {
    case .value: lab.valuation.raw
    case .share: lab.marketShare.raw
    case .standing: lab.standing.raw
    case .capability: lab.capability.raw
    }
  }
}
