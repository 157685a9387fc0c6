import Quantities
import RaceEngine
import Randomness
import TestKit
import Testing

@Suite("Law: a draw belongs to one domain")
struct DrawLaws {
  @Test("Every domain has a number of its own, and those that were given once stay")
  func numbers() {
    let mechanics = MechanicCard.all.map { (number: $0.number, name: $0.key) }
    let others = [
      (number: Domain.policy.number, name: "policy"), (Domain.imagined.number, "imagined"),
      (Domain.randomOrders.number, "randomOrders"),
    ]
    let all = (mechanics + others).sorted { $0.number < $1.number }
    #expect(Set(all.map(\.number)).count == all.count)
    #expect(all[0].number > 0)
    #expect(Golden.pins(all.map { "\($0.number) \($0.name)" }, in: "domains.txt") == nil)
  }

  @Test("A mechanic draws from its own domain alone, by a thing's name and never from another source")
  func ownDomain() {
    var draws = 0
    for file in SourceTree.files(below: "Sources/RaceEngine/Mechanics", "Sources/RaceEngine/Markets") {
      let code = file.code.joined(separator: "\n")
      for match in code.matches(of: #/\.draw\(\s*([A-Za-z_.]*)/#) {
        draws += 1
        #expect(match.1 == "name.domain", "\(file.path) draws from \(match.1)")
      }
      for word in [".realm(", "Chance(", "Draw(", "Domain(", "random"] where code.contains(word) {
        Issue.record("\(file.path) has \(word)")
      }
    }
    #expect(draws > 5)
  }

  @Test("Keys, verbs and synonyms are each mechanic's own")
  func words() {
    let cards = MechanicCard.all
    #expect(Set(cards.map(\.key)).count == cards.count)
    let words = cards.flatMap(\.words)
    #expect(Set(words).count == words.count, "\(words.filter { word in words.count { $0 == word } > 1 })")
    for card in cards { #expect((card.slots > 0) == !card.words.isEmpty, "\(card.key)") }
  }
}
