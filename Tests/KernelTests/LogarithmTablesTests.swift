import Foundation
import TestKit
import Testing

@testable import Quantities

@Suite("The tables of logarithms and powers")
struct LogarithmTablesTests {
  /// log10(1 + i/4096), in 1e-12.
  private static let doubling: [Int64] = (0...4_096).map { step in
    if step == 4_096 { return ofTwo }
    // The bits of the binary logarithm, one for each squaring.
    var square = UInt64(4_096 + step) << 51
    var bits: Int64 = 0
    for _ in 0..<40 {
      let product = square.multipliedFullWidth(by: square)
      bits <<= 1
      if product.high >> 63 == 1 {
        bits |= 1
        square = product.high
      } else {
        square = product.high << 1 | product.low >> 63
      }
    }
    return mulDiv(bits, ofTwo, 1 << 40, .halfToEven)
  }
  /// 10^(i/4096), in 1e-15.
  private static let decade: [Int64] = (0...4_096).map { step in
    if step == 4_096 { return 10_000_000_000_000_000 }
    var value: Int64 = 1_000_000_000_000_000
    for (place, root) in roots.enumerated() where step >> (11 - place) & 1 == 1 {
      value = mulDiv(value, root, 1_000_000_000_000_000_000, .halfToEven)
    }
    return value
  }
  /// log10 of 2, in 1e-12.
  private static let ofTwo: Int64 = 301_029_995_664
  /// 10^(1/2), 10^(1/4), … 10^(1/4096), in 1e-18.
  private static let roots: [Int64] = [
    3_162_277_660_168_379_332, 1_778_279_410_038_922_801, 1_333_521_432_163_324_026, 1_154_781_984_689_458_180,
    1_074_607_828_321_317_497, 1_036_632_928_437_697_997, 1_018_151_721_718_181_841, 1_009_035_044_841_447_438,
    1_004_507_364_254_462_516, 1_002_251_148_292_912_915, 1_001_124_941_399_879_876, 1_000_562_312_602_208_637,
  ]

  @Test("What is written out is what is reckoned from squarings and roots")
  func tables() throws {
    guard ProcessInfo.processInfo.environment["FRONTIER_RECORD"] != "1" else {
      try Self.write()
      Issue.record("recorded the tables; run again without FRONTIER_RECORD")
      return
    }
    #expect(Logarithm.doubling == Self.doubling && Logarithm.decade == Self.decade)
  }

  /// Writes the source file that holds the tables.
  private static func write() throws {
    func rows(_ values: [Int64]) -> String {
      stride(from: 0, to: values.count, by: 6).map { start in
        "    " + values[start..<min(start + 6, values.count)].map { "\($0)," }.joined(separator: " ") + "\n"
      }.joined()
    }
    let text = """
      // swift-format-ignore-file
      // Generated: run LogarithmTablesTests, which says how they are reckoned, with FRONTIER_RECORD=1.

      extension Logarithm {
        /// log10(1 + i/4096), in 1e-12.
        static let doubling: [Int64] = [
      \(rows(doubling))  ]
        /// 10^(i/4096), in 1e-15.
        static let decade: [Int64] = [
      \(rows(decade))  ]
      }

      """
    let path = "Sources/Quantities/Embedded/LogarithmTables.swift"
    try text.write(to: SourceTree.root.appending(path: path), atomically: true, encoding: .utf8)
  }
}
