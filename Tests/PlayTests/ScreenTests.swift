import Policies
import Quantities
import RaceEngine
import TextUI
import Testing

/// Every screen keeps to its width, its height and its characters.
@Suite struct ScreenTests {
  private static let styles: [TextStyle] = [
    .plain, .ascii, .colored, TextStyle(isColored: true, isASCII: true), TextStyle(isLinear: true),
  ]

  @Test(arguments: Situations.all) func `the board is never wider than asked`(situation: Situation) {
    for style in Self.styles {
      // Five situations have every width between them; colour and characters do not move the edges.
      let first = 40 + (Situations.all.firstIndex { $0.description == situation.description } ?? 0) % 5
      for width in stride(from: first, through: 200, by: style == .plain ? 5 : 40) {
        let lines = Self.board(situation, style, width)
        let widest = lines.map { Columns.width(of: Self.bare($0)) }.max() ?? 0
        #expect(widest <= width, "\(situation) at \(width): \(widest)")
        #expect(lines.count >= 12)
      }
    }
  }

  @Test(arguments: Situations.all) func `the board leaves a line for the prompt in a terminal of 24`(
    situation: Situation
  ) {
    for width in 76...119 {
      let count = Self.board(situation, .plain, width).count
      #expect(count <= 23, "\(situation) at \(width): \(count) lines")
    }
  }

  @Test(arguments: Situations.all) func `the board shows what a quarter's decisions need`(situation: Situation) {
    let view = situation.view
    for width in [80, 130] {
      let board = Self.board(situation, .plain, width).joined(separator: "\n")
      for word in [
        "cash", "runway", "round", "chips", "power", "split", "vendor", "research", "engineer", "best", "run", "users",
        "NEWS",
      ] {
        #expect(board.contains(word), "\(situation): \(word)")
      }
      for seat in view.field.indices {
        #expect(board.contains(situation.cast.short(Seat(seat), columns: 10).prefix(5)))
      }
      #expect(board.contains(situation.cast.date(of: view.turn)))
    }
  }

  @Test(arguments: Situations.all) func `other screens keep to the width too`(situation: Situation) {
    for style in Self.styles {
      for width in stride(from: 40, through: 200, by: style == .plain ? 20 : 80) {
        for line in Self.others(situation, style, width) {
          #expect(Columns.width(of: Self.bare(line)) <= width, "\(situation) at \(width): \(Self.bare(line))")
        }
      }
    }
  }

  @Test(arguments: Situations.all) func `without colour there are no escapes, in ASCII no other characters`(
    situation: Situation
  ) {
    for style in [TextStyle.plain, .ascii, TextStyle(isASCII: true, isLinear: true)] {
      let lines = Self.board(situation, style, 80) + Self.others(situation, style, 80)
      for scalar in lines.joined().unicodeScalars {
        #expect(scalar.value >= 32 && scalar.value != 127)
        if style.isASCII { #expect(scalar.isASCII) }
      }
    }
  }

  @Test(arguments: Situations.all) func `colour changes nothing but the colour`(situation: Situation) {
    let plain = Self.board(situation, .plain, 80)
    let colored = Self.board(situation, .colored, 80)
    #expect(colored != plain)
    #expect(colored.map(Self.bare) == plain)
  }

  @Test(arguments: Situations.all) func `lines that only follow each other have no boxes`(situation: Situation) {
    let lines = Self.board(situation, TextStyle(isLinear: true), 80)
    #expect(!lines.joined().contains("─"))
    #expect(!lines.joined().contains("--------------------"))
    let tabbed = Self.board(situation, TextStyle(isLinear: true, isTabbed: true), 160)
    #expect(tabbed.filter { $0.contains("\t") }.count > situation.view.field.count)
  }

  private static func board(_ situation: Situation, _ style: TextStyle, _ width: Int) -> [String] {
    Board.lines(
      for: situation.view, previous: situation.previous, rules: situation.rules, cast: situation.cast, style: style,
      width: width)
  }

  /// Every other screen of a quarter.
  private static func others(_ situation: Situation, _ style: TextStyle, _ width: Int) -> [String] {
    let (view, rules, cast) = (situation.view, situation.rules, situation.cast)
    let sheet = BuiltinPolicy.steady.advise(seeing: view, rules, PolicySeed(seed: 1)).sheet
    var orders = situation.orders
    _ = orders.apply(sheet, numbers: [1, 3])
    let catalog = VerbCatalog(rules: rules)
    var lines = PendingText.lines(orders, cast: cast, style: style, width: width)
    lines += AdviceText.lines(
      sheet, reasons: ["Because of this and that and a third thing that takes a while to tell."], policy: "steady",
      summary: "in balance", orders: orders, style: style, width: width)
    lines += HelpText.overview(catalog, style: style, width: width)
    for command in SessionCommand.allCases { lines += HelpText.page(command, style: style, width: width) }
    lines += ScoreText.lines(
      for: view, previous: situation.previous, rules: rules, cast: cast, style: style, width: width)
    lines += ModelsText.lines(for: view, cast: cast, style: style, width: width)
    lines += FieldText.comparison(situation.views, cast: cast, style: style, width: width)
    lines += FieldText.history(of: Seat(1), situation.views, cast: cast, style: style, width: width)
    lines += BriefText.lines(
      briefing: "One.\n\nTwo, which is longer than the narrowest of all terminals could show in a single line.",
      labs: ["first", "second, and a longer text that goes on for a while"], note: "A note.", view: view, rules: rules,
      cast: cast, style: style, width: width)
    lines += StandingsText.lines(
      situation.race.tallies(), ranking: situation.race.ranking(),
      players: situation.race.seats.map { "player \($0.index)" }, views: situation.views, rules: rules, cast: cast,
      style: style, width: width)
    return lines
  }

  /// A line without colours.
  private static func bare(_ line: String) -> String { line.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
}
