import Quantities
import RaceEngine
import TextUI
import Testing

/// The words on the screens are explained, and the own row tells what is true.
@Suite struct GlossaryTests {
  @Test(arguments: [
    "par", "standing", "runway", "H100e", "load", "reach", "brand", "points", "value", "calm", "eager", "scared",
    "seek", "vendor", "room", "share", "segments", "res≈", "res",
  ]) func `a word on the screen has a sentence`(word: String) throws {
    let meaning = try #require(Glossary.meaning(of: word))
    #expect(meaning.hasSuffix(".") && meaning.count < 160)
  }

  @Test func `words come in order, and those that mean nothing have no sentence`() {
    #expect(Glossary.entries.map(\.word) == Glossary.entries.map(\.word).sorted())
    #expect(Glossary.meaning(of: "train") == nil && Glossary.meaning(of: "") == nil)
  }

  @Test func `the own row of the field has the lab's true figures`() throws {
    let situation = try Situations.standard(turn: 7, seat: 1)
    var view = situation.view
    view.own.chips = .whole(123_000)
    view.own.researchers = .people(1_234)
    let lines = Board.lines(
      for: view, previous: situation.previous, rules: situation.rules, cast: situation.cast,
      style: TextStyle(isLinear: true, isTabbed: true), width: 160)
    let cells = try #require(lines.first { $0.hasPrefix(situation.cast.name(view.seat) + "\t") }).split(separator: "\t")
    #expect(cells.contains("123k") && cells.contains("1,234") || cells.contains("1234"), "\(cells)")
    let history = FieldText.history(
      of: view.seat, [view], cast: situation.cast, style: .plain, width: 100
    ).joined(separator: "\n")
    #expect(history.contains("123k"), "\(history)")
  }
}
