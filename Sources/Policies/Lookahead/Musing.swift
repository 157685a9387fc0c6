import RaceEngine
import Randomness

/// What a thinking policy draws, numbered so that no draw moves another.
enum Musing {
  /// The luck of a future.
  case future(Int)
  /// The style of a rival in a future.
  case rival(Int, in: Int)
  /// A step of a variation.
  case step(Int)
  /// How wrongly a way is judged, all race long.
  case judgement(Int)
  /// Whether a habit is a slip, all race long.
  case slip(Int)
  /// Toward which end.
  case slipEnd(Int)
  /// Whether orders for the mechanic of a key are forgotten.
  case oversight(StaticString)

  /// Its number.
  private var identity: UInt64 {
    switch self {
    case .future(let future): UInt64(future)
    case .rival(let seat, let future): 1 << 40 | UInt64(future) << 4 | UInt64(seat)
    case .step(let number): 2 << 40 | UInt64(number)
    case .judgement(let way): 3 << 40 | UInt64(way)
    case .slip(let lever): 4 << 40 | UInt64(lever)
    case .slipEnd(let lever): 5 << 40 | UInt64(lever)
    case .oversight(let key):
      // Of the letters, so that a mechanic more or less moves no other's draw.
      key.withUTF8Buffer { $0.reduce(6 << 40) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }
    }
  }

  /// Its draw.
  /// - Parameter turn: The quarter; 0 for what stays the same all race long.
  func draw(_ chance: PolicySeed, turn: Int32) -> Draw { chance.draw(turn: turn, of: identity) }
}
