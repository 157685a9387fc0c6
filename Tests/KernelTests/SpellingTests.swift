import RaceEngine
import Testing

@Suite("Spelling")
struct SpellingTests {
  private static let verbs = ["hire", "buy", "build", "train", "release", "price", "layoff", "raise", "split"]

  @Test(
    "The nearest word is found",
    arguments: [
      ("trian", "train"), ("realease", "release"), ("REALEASE", "release"), ("--bild", "build"), ("uby", "buy"),
      ("purchase", nil), ("", nil), ("--", nil), ("x", nil), ("rais", "raise"), ("rel", "release"), ("spit", "split"),
    ])
  func nearest(word: String, meant: String?) {
    #expect(Spelling.nearest(to: word, among: Self.verbs) == meant)
  }

  @Test("Of words as near, those with the same first letter come first, then the order counts")
  func ranking() {
    #expect(Spelling.places(near: "tain", among: ["gain", "rain", "train", "trail"]) == [2, 0, 1])
    #expect(Spelling.places(near: "hat", among: ["cat", "hut", "hate"]) == [1, 2, 0])
    #expect(Spelling.places(near: "price", among: ["prices", "price", "prize"]) == [1])
  }

  @Test("Longer words may be wrong in more places, and no word in more than three")
  func reach() {
    #expect(Spelling.nearest(to: "cafe", among: ["cane"]) == "cane")
    #expect(Spelling.nearest(to: "cafe", among: ["cans"]) == nil)
    #expect(Spelling.nearest(to: "chips_per_enginer", among: ["chips_per_engineer"]) == "chips_per_engineer")
    #expect(Spelling.nearest(to: "chps_pr_enginer", among: ["chips_per_engineer"]) == "chips_per_engineer")
    #expect(Spelling.nearest(to: "chp_pr_enginer", among: ["chips_per_engineer"]) == nil)
  }

  @Test("One letter resembles no other")
  func single() {
    #expect(Spelling.nearest(to: "y", among: ["?", "h", "do"]) == nil)
    #expect(Spelling.nearest(to: "H", among: ["?", "h"]) == "h")
  }

  @Test("Letters beyond ASCII count as one")
  func letters() {
    #expect(Spelling.nearest(to: "Corn", among: ["Körn", "Cörn"]) == "Cörn")
    #expect(Spelling.nearest(to: String(repeating: "ä", count: 1_000_000), among: Self.verbs) == nil)
  }
}
