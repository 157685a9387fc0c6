import Foundation
import Policies

/// The file of a search for parameters: what was asked for, then what each pair measured, so that it can go on.
struct TuningRecord {
  /// What was asked for: a search goes on only in a file that says the same.
  struct Request: Codable, Equatable {
    var version = 1
    var rules: Int
    var scenario: String
    var digest: String
    var policy: String
    var parameters: [String]
    var against: [String]
    var seed: UInt64
    var blocks: Int
    var steps: Int
  }
  /// What a pair measured.
  private struct Pair: Codable {
    var pair: Int
    var up: Double
    var down: Double
  }

  private let handle: FileHandle
  /// The figures of the pairs that were measured before.
  let pairs: [(up: Double, down: Double)]

  /// Opens a file to go on with, or begins one.
  init(_ path: String, _ request: Request) throws(CommandFailure) {
    var kept = Self.line(request)
    var pairs: [(up: Double, down: Double)] = []
    if let text = try? String(contentsOfFile: path, encoding: .utf8) {
      // What a stop tore off in the middle of a line is measured again.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let found = lines.first.flatMap { try? JSONDecoder().decode(Request.self, from: Data($0.utf8)) }
      guard let found else {
        throw CommandFailure(
          .badData, "\(path):1: this is no record of a search for parameters", remedy: "name another file")
      }
      guard found == request else {
        throw CommandFailure(
          .usage, "\(path) is the record of another search: \(Self.difference(found, request))",
          remedy: "name another file, or ask for the same")
      }
      for line in lines.dropFirst() {
        guard let pair = try? JSONDecoder().decode(Pair.self, from: Data(line.utf8)), pair.pair == pairs.count else {
          throw CommandFailure(
            .badData, "\(path):\(pairs.count + 2): this is not pair \(pairs.count)",
            remedy: "cut the file before this line, and the search goes on from there")
        }
        pairs.append((pair.up, pair.down))
        kept += "\(line)\n"
      }
    }
    guard (try? Data(kept.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)) != nil,
      let handle = FileHandle(forWritingAtPath: path), (try? handle.seekToEnd()) != nil
    else {
      throw CommandFailure(.cannotCreate, "\(path) cannot be written", remedy: "name a file in a folder that can be")
    }
    self.handle = handle
    self.pairs = pairs
  }

  /// Notes what a pair measured.
  func add(_ pair: Int, up: Double, down: Double) throws(CommandFailure) {
    do {
      try handle.write(contentsOf: Data(Self.line(Pair(pair: pair, up: up, down: down)).utf8))
    } catch {
      throw CommandFailure(.inputOutput, "the record of the search cannot be written: \(error.localizedDescription)")
    }
  }

  private static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }

  private static func difference(_ found: Request, _ asked: Request) -> String {
    let parts: [(String, String, String)] = [
      ("rules", "\(found.rules)", "\(asked.rules)"), ("scenario", found.scenario, asked.scenario),
      ("the scenario's digest", found.digest, asked.digest), ("policy", found.policy, asked.policy),
      ("parameters", found.parameters.joined(separator: ","), asked.parameters.joined(separator: ",")),
      ("against", found.against.joined(separator: ","), asked.against.joined(separator: ",")),
      ("seed", "\(found.seed)", "\(asked.seed)"), ("blocks", "\(found.blocks)", "\(asked.blocks)"),
      ("steps", "\(found.steps)", "\(asked.steps)"),
    ]
    let other = parts.first { $0.1 != $0.2 }
    return other.map { "\($0.0) \($0.1) instead of \($0.2)" } ?? "version \(found.version) of its form"
  }
}
