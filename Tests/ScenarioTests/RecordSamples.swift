import Quantities
import RaceEngine
import Scenarios
import TestKit

/// Short races of three labs with random orders, written down in memory.
enum RecordSamples {
  /// A race that was played and written down.
  struct Recording {
    var bytes: [UInt8] = []
    /// The race after each turn.
    var races: [Race] = []

    /// The lines, without line feeds.
    var lines: [[UInt8]] { bytes.split(separator: UInt8(ascii: "\n")).map(Array.init) }
  }

  static func header(quarters: Int32, seed: UInt64) -> ReplayHeader {
    header(SampleRules.threeLabs(quarters: quarters), seed: seed)
  }

  static func header(_ rules: Ruleset, seed: UInt64) -> ReplayHeader {
    ReplayHeader(
      rules: rules, scenario: "sample", title: "A \"sample\"\n",
      labs: ["Anemone", "Buckthorn", "Cörn\u{1}"], lineup: ["random", "random", "random"], seed: seed)
  }

  /// Random sheets of a turn; seat 1 asks a price of its own.
  static func sheets(_ race: Race, price: TokenPrice? = nil) -> [VettedSheet] {
    race.seats.map { seat in
      let view = race.observation(for: seat)
      var sheet = RandomOrders.sheet(seeing: view, race.rules, race.policySeed(for: seat))
      if seat == Seat(1), let price {
        var order = ListPrices.Order()
        order.price = price
        _ = sheet.prices.put(order)
      }
      return race.vet(sheet, for: seat).sheet
    }
  }

  /// Plays and writes a race.
  ///
  /// - Parameter price: What seat 1 asks in each turn.
  static func record(
    quarters: Int32 = 3, seed: UInt64 = 7, price: (Int32) -> TokenPrice? = { _ in nil }
  ) throws -> Recording {
    try record(SampleRules.threeLabs(quarters: quarters), seed: seed, price: price)
  }

  /// Plays and writes a race of other rules.
  static func record(
    _ rules: Ruleset, seed: UInt64 = 7, price: (Int32) -> TokenPrice? = { _ in nil }
  ) throws -> Recording {
    var race = Race(rules: rules, seed: seed)
    var encoder = ReplayEncoder()
    var recording = Recording(bytes: encoder.header(header(rules, seed: seed)))
    while !race.isOver {
      let sheets = sheets(race, price: price(race.turn))
      var nobody = NoRecorder()
      try race.advance(sheets, &nobody)
      recording.bytes += encoder.turn(sheets, refused: [0, 2], after: race, news: ["turn \(race.turn)"])
      recording.races.append(race)
    }
    recording.bytes += encoder.end(race)
    return recording
  }

  /// Lines put together again, each with a seal that fits.
  static func resealed(_ lines: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    var seal: UInt64 = 0
    for line in lines {
      let body = line.dropLast(Seal.length)
      seal = Seal.of(body, after: seal)
      let digits = String(seal, radix: 16)
      bytes += body + ",\"seal\":\"".utf8
      bytes += String(repeating: "0", count: 16 - digits.count).utf8
      bytes += digits.utf8
      bytes += "\"}\n".utf8
    }
    return bytes
  }

  /// Where a text stands in a line.
  static func range(of text: String, in line: [UInt8], from start: Int = 0) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard line.count >= wanted.count else { return nil }
    for place in start...(line.count - wanted.count) where line[place..<(place + wanted.count)].elementsEqual(wanted) {
      return place..<(place + wanted.count)
    }
    return nil
  }

  /// The first occurrence of a text in a line, replaced.
  static func replacing(_ text: String, with other: String, in line: [UInt8]) -> [UInt8] {
    guard let range = range(of: text, in: line) else { return line }
    return Array(line[..<range.lowerBound] + Array(other.utf8) + line[range.upperBound...])
  }
}
