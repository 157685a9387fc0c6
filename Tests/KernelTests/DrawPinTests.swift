import Randomness
import Testing

@Suite("The algorithms of luck are frozen")
struct DrawPinTests {
  /// Stafford's variant 13 of the finaliser of MurmurHash3, as SplitMix64 uses it.
  private func mix(_ word: UInt64) -> UInt64 {
    var bits = word
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  @Test("The mixing function gives the published sequence of SplitMix64")
  func publishedVector() {
    // The first outputs for seed 1234567, as published with the reference implementation.
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    let found = (1...5).map { mix(1_234_567 &+ $0 &* 0x9E37_79B9_7F4A_7C15) }
    #expect(found == published)
  }

  @Test("A draw is the mixing function over the address, as documented", arguments: 0..<40 as Range<UInt64>)
  func formula(number: UInt64) {
    let address = DrawAddress(
      seed: mix(number), domain: UInt16(number * 31), turn: Int32(number % 80), identity: mix(number + 99),
      use: UInt16(number % 7), retry: UInt16(number % 3))
    let key = mix(address.seed &+ 0x9E37_79B9_7F4A_7C15)
    let place =
      UInt64(address.domain) << 48 | UInt64(address.use) << 32 | UInt64(address.retry) << 16 | UInt64(address.turn)
    let bits = mix(mix(key ^ (place &* 0x9FB2_1C65_1E98_DF25)) &+ address.identity &* 0xA24B_AED4_963E_E407)
    #expect(address.bits == bits)
    let realm = mix(mix(key ^ (9 &* 0xD6E8_FEB8_6659_FD93)) &+ number &* 0xA24B_AED4_963E_E407)
    let inner = mix(mix(realm ^ (place &* 0x9FB2_1C65_1E98_DF25)) &+ address.identity &* 0xA24B_AED4_963E_E407)
    var within = address
    (within.realm, within.index) = (9, number)
    #expect(within.bits == inner)
  }

  @Test("Some draws, as they were when the first seed book was made")
  func pins() {
    let chance = Chance(seed: 2_023)
    #expect(chance.draw(Domain(1), turn: 0, of: 0).bits == 0x2FA6_F6CE_EEFC_A1E9)
    #expect(chance.draw(Domain(4), turn: 31, of: 5, for: 1).bits == 0xBFC1_CA36_A0D5_B072)
    #expect(chance.draw(Domain(4), turn: 31, of: 5, for: 1, retry: 1).bits == 0xE82D_B4FE_D7DE_8590)
    #expect(chance.realm(Domain(1_001), 3).draw(Domain(1_001), turn: 2, of: 9).bits == 0x2604_A68D_89EC_D897)
    #expect(Draw(bits: 0x0123_4567_89AB_CDEF).below(1_000) == 4)
    #expect(Draw(bits: 0x0123_4567_89AB_CDEF).bell == -662_046)
  }
}
