import Foundation
public import Policies
import Quantities
import RaceEngine
import Scenarios
import TextUI

extension ClassRoom {
  /// The folder of a rehearsal, within a class's.
  public static let rehearsal = "rehearsal"

  /// Plays the whole lesson with policies as teams, in a folder of its own, as a class would: pages, order files,
  /// results, debrief. Each team forgets an order in every round, as people do; in the second round the last team with a
  /// lab is absent, and in the third a line of the first team's is wrong.
  ///
  /// - Parameters:
  ///   - roster: The policies that may take seats.
  ///   - jobs: How many races at once.
  ///   - told: Called after each round.
  /// - Returns: The rehearsal's folder and the files of its debrief.
  public func rehearse(
    _ roster: PolicyRoster, jobs: Int, told: (ClassLog.Entry) -> Void = { _ in }
  ) throws(ClassFault) -> (folder: ClassFolder, files: [String]) {
    let place = ClassFolder(folder.file(Self.rehearsal))
    // It holds nothing but what a rehearsal before has written, be it whole or stopped.
    if place.isUsed, !place.isOurs {
      throw ClassFault(
        .cannotCreate, "\(place.path) holds something else than a rehearsal", remedy: "move it elsewhere")
    }
    do {
      if place.isUsed { try FileManager.default.removeItem(atPath: place.path) }
    } catch {
      throw ClassFault(.cannotCreate, "\(place.path) cannot be replaced", remedy: "see that it can be written to")
    }
    _ = try Self.make(place, manifest, lesson, roster, ClassPar(for: manifest, lesson, in: folder))
    var room = try ClassRoom(place, roster)
    while let round = room.race.nextRound {
      _ = try room.open()
      let advice = try room.race.advice()
      // Somebody with a lab: only so is it seen how a policy covers a team.
      let absent = manifest.teams.last { $0.seat != nil }
      for team in manifest.teams {
        if round == 2, team == absent, manifest.teams.count > 1 { continue }
        var lines = room.rehearsedLines(of: team, advice)
        if round == 3, team.name == manifest.teams.first?.name { lines.append("hire nobody at all") }
        try place.write(OrderFiles.name(of: team, round), lines.joined(separator: "\n") + "\n")
      }
      let entry = try room.resolve()
      _ = try room.writeResults(of: entry)
      told(entry)
    }
    return (place, try room.debrief(jobs: jobs))
  }

  /// What a policy would order for a team within the lesson's limits, but for one order, and predictions that stay near
  /// what is.
  private func rehearsedLines(of team: ClassManifest.Team, _ advice: [[SheetItem]]) -> [String] {
    var lines = ["team \(team.slug)", "round \(race.nextRound ?? 0)"]
    let forecasts = Forecasts.last(race)
    for asked in lesson.settings.predictions(in: race.nextRound ?? 1) {
      switch asked.asked {
      case .range:
        // Of what nobody has counted yet the lesson has an example.
        guard let now = forecasts[asked.key] ?? asked.example.map({ ($0.lowerBound + $0.upperBound) / 2 }) else {
          continue
        }
        // Each team expects something else, more or less sure of it.
        let place = Double(manifest.teams.firstIndex(of: team) ?? 0)
        let (middle, width) = (now * (1.02 - 0.04 * place), max(now.magnitude * (0.04 + 0.04 * place), 0.01))
        let text = [middle - width, middle + width].map { Self.written($0) }
        lines.append("predict \(asked.key) \(text[0]) to \(text[1])")
      case .rise, .fall, .ahead: lines.append("predict \(asked.key) \(team.seat.map { 40 + 10 * ($0 % 4) } ?? 50)%")
      }
    }
    guard let seat = team.seat else {
      let common = lesson.common
      return lines + ["headline \(common.text(.rehearsedHeadline))", "question \(common.text(.rehearsedQuestion))"]
    }
    var orders = advice[seat].map(\.text)
    if orders.count > 1 { orders.remove(at: ((race.nextRound ?? 0) + seat) % orders.count) }
    lines += orders
    return lines + ["reason \(lesson.common.text(.rehearsedReason, ["policy": team.cover]))"]
  }

  private static func written(_ value: Double) -> String {
    let scaled = (value * 100).rounded() / 100
    return scaled == scaled.rounded() ? "\(Int64(scaled))" : "\(scaled)"
  }
}
