import Randomness
import Statistics
import Testing

@Suite("A search by simultaneous perturbation")
struct PerturbationSearchTests {
  /// A figure that is highest at a place, and its noise.
  private func figure(_ place: [Double], noise: Double, of pair: Int, _ side: UInt64) -> Double {
    let best = [0.8, 0.3, 0.5, 0.65, 0.2]
    let loss = zip(place, best).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let draw = Chance(seed: 9).realm(Domain(1)).draw(Domain(1), turn: Int32(pair), of: side)
    return -loss + noise * (Double(draw.below(2_001)) / 1_000 - 1)
  }

  private func search(noise: Double, steps: Int, seed: UInt64 = 3) -> PerturbationSearch {
    var search = PerturbationSearch(start: Array(repeating: 0.5, count: 5), steps: steps, seed: seed)
    while !search.isDone {
      let (up, down) = search.pair
      search.take(
        up: figure(up, noise: noise, of: search.pairs, 1), down: figure(down, noise: noise, of: search.pairs, 2))
    }
    return search
  }

  @Test("It finds the top without noise, and comes near with noise as large as the way")
  func finds() {
    func distance(_ place: [Double]) -> Double {
      zip(place, [0.8, 0.3, 0.5, 0.65, 0.2]).map { abs($0 - $1) }.max() ?? 1
    }
    #expect(distance(search(noise: 0, steps: 200).found) < 0.02)
    #expect(distance(search(noise: 0.02, steps: 600).found) < 0.15)
    #expect(distance(Array(repeating: 0.5, count: 5)) > 0.29)
  }

  @Test("It repeats, stays in the cube, and stands still where nothing differs")
  func repeats() {
    #expect(search(noise: 0.1, steps: 50).found == search(noise: 0.1, steps: 50).found)
    #expect(search(noise: 0.1, steps: 50).found != search(noise: 0.1, steps: 50, seed: 4).found)
    #expect(search(noise: 5, steps: 100).place.allSatisfy { (0...1).contains($0) })
    var flat = PerturbationSearch(start: [0.25, 1], steps: 3, seed: 1)
    while !flat.isDone { flat.take(up: 1, down: 1) }
    #expect(flat.found == [0.25, 1] && flat.pairs == 3 + PerturbationSearch.warmUp)
  }
}
