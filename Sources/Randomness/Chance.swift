/// What a draw belongs to: a mechanic, a policy, an imagined race. Its number is frozen once a seed book has used it.
public struct Domain: BitwiseCopyable, Sendable, Hashable {
  /// The number that enters the draw's address.
  public let number: UInt16

  /// Makes a domain.
  /// - Parameter number: 1 and above; unique among all domains of the game, which a test checks.
  @inlinable public init(_ number: UInt16) { self.number = number }
}

/// The source of luck of one race: every draw is a pure function of the seed and the draw's own address.
///
/// There is no stream and no state. A draw is addressed by (seed, domain, turn, identity, use, retry), so that asking
/// for one more, or one fewer, moves no other: a changed decision leaves luck alone.
///
/// - Source: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3" (counter-based generators); the mixing
///   function is variant 13 of Stafford's finalisers of MurmurHash3, which SplitMix64 uses (Steele, Lea, Flood 2014).
public struct Chance: BitwiseCopyable, Sendable {
  @usableFromInline let key: UInt64

  /// Makes the source of luck for a seed.
  /// - Parameter seed: Any 64 bits; neighbouring seeds give unrelated luck.
  @inlinable public init(seed: UInt64) { key = Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15) }

  @inlinable init(key: UInt64) { self.key = key }

  /// A source whose draws have nothing to do with this one's: for policies, imagined races, tests.
  /// - Parameters:
  ///   - realm: What the other source is for.
  ///   - index: Which of them: a seat, a rollout.
  @inlinable public func realm(_ realm: Domain, _ index: UInt64 = 0) -> Chance {
    Chance(
      key: Self.mix(Self.mix(key ^ (UInt64(realm.number) &* 0xD6E8_FEB8_6659_FD93)) &+ index &* 0xA24B_AED4_963E_E407))
  }

  /// The draw at an address.
  /// - Parameters:
  ///   - domain: The mechanic that draws.
  ///   - turn: Quarters since the start, from 0.
  ///   - identity: The thing drawn for: a seat, a model, a star; never a loop counter.
  ///   - use: What for, when a mechanic draws several things for one identity.
  ///   - retry: The attempt, when a draw is thrown away and taken again.
  @inlinable public func draw(
    _ domain: Domain, turn: Int32, of identity: UInt64, for use: UInt16 = 0, retry: UInt16 = 0
  ) -> Draw {
    let place =
      UInt64(domain.number) << 48 | UInt64(use) << 32 | UInt64(retry) << 16 | UInt64(UInt16(truncatingIfNeeded: turn))
    return Draw(bits: Self.mix(Self.mix(key ^ (place &* 0x9FB2_1C65_1E98_DF25)) &+ identity &* 0xA24B_AED4_963E_E407))
  }

  @inlinable static func mix(_ word: UInt64) -> UInt64 {
    var bits = word
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// Sixty-four random bits and the frozen ways to read them.
public struct Draw: BitwiseCopyable, Sendable {
  /// The bits.
  public let bits: UInt64

  /// Wraps bits, for tests and for a fixed outcome.
  @inlinable public init(bits: UInt64) { self.bits = bits }

  /// A whole number from 0 to `bound − 1`, each equally likely to within `bound / 2^64`.
  /// - Parameter bound: At least 1.
  /// - Source: Lemire 2019, "Fast random integer generation in an interval", without the rejection step.
  @inlinable public func below(_ bound: Int64) -> Int64 {
    precondition(bound > 0, "a bounded draw needs a positive bound")
    return Int64(bits.multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Whether an event of this chance happens.
  /// - Parameter partsPerMillion: 0 never, 1,000,000 always.
  @inlinable public func happens(_ partsPerMillion: Int64) -> Bool { below(1_000_000) < partsPerMillion }

  /// A bell-shaped number in millionths of a standard deviation: mean 0, standard deviation 1, never beyond ±3.47.
  ///
  /// The sum of four 16-bit uniforms, so its tails are a little lighter than the normal law's: no draw is absurd.
  @inlinable public var bell: Int64 {
    let sum = Int64(bits & 0xFFFF) + Int64(bits >> 16 & 0xFFFF) + Int64(bits >> 32 & 0xFFFF) + Int64(bits >> 48)
    // Mean 131,070; standard deviation 65,536 / √3 = 37,837.2.
    return (sum - 131_070) * 264_290 / 10_000
  }
}
