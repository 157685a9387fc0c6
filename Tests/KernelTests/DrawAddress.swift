import Randomness
import Testing

/// All that a draw is addressed by, as one value whose parts can be moved one at a time.
struct DrawAddress {
  var seed: UInt64 = 1
  var realm: UInt16?
  var index: UInt64 = 0
  var domain: UInt16 = 7
  var turn: Int32 = 3
  var identity: UInt64 = 2
  var use: UInt16 = 1
  var retry: UInt16 = 0

  /// The bits drawn there.
  var bits: UInt64 {
    var chance = Chance(seed: seed)
    if let realm { chance = chance.realm(Domain(realm), index) }
    return chance.draw(Domain(domain), turn: turn, of: identity, for: use, retry: retry).bits
  }
}

/// A part of the address, and how to set it.
enum AddressPart: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case seed, realm, index, domain, turn, identity, use, retry

  var testDescription: String { rawValue }

  /// How many bits it has.
  var width: Int {
    switch self {
    case .seed, .index, .identity: 64
    case .realm, .domain, .turn, .use, .retry: 16
    }
  }

  /// An address whose part is this number, and all else as usual.
  func at(_ number: UInt64) -> DrawAddress {
    var address = DrawAddress()
    set(number, in: &address)
    return address
  }

  /// Sets the part.
  func set(_ number: UInt64, in address: inout DrawAddress) {
    switch self {
    case .seed: address.seed = number
    case .realm: address.realm = UInt16(truncatingIfNeeded: number)
    case .index: (address.realm, address.index) = (address.realm ?? 9, number)
    case .domain: address.domain = UInt16(truncatingIfNeeded: number)
    case .turn: address.turn = Int32(truncatingIfNeeded: number & 0xFFFF)
    case .identity: address.identity = number
    case .use: address.use = UInt16(truncatingIfNeeded: number)
    case .retry: address.retry = UInt16(truncatingIfNeeded: number)
    }
  }
}
