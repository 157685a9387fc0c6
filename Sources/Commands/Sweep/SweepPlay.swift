import Arena
import Quantities
import RaceEngine
import Scenarios
import Validation

extension SweepRequest {
  /// Plays the scenario as it is and at every other value of each parameter, all on the same seeds.
  ///
  /// What comes of it does not depend on the number of jobs.
  func play(_ arguments: ParsedArguments) throws(CommandFailure) -> [SweptParameter] {
    var variants = [scenario]
    for (parameter, steps) in parameters {
      for raw in steps.raws where raw != parameter.raw {
        do throws(ParameterProblem) {
          variants.append(try scenario.setting(parameter, to: raw))
        } catch {
          throw CommandFailure(.usage, error.problem, remedy: error.remedy)
        }
      }
    }
    let count = Int(seeds.upperBound - seeds.lowerBound) + 1
    let isMeasured = parRule == .measured && scenario.rules.goals != nil
    let progress = BatchProgress(
      total: variants.count * (count + (isMeasured ? Self.parSeeds.count : 0)), arguments)
    if isMeasured {
      let quarters = scenario.rules.race.quarters
      for place in variants.indices {
        let pars = ParField.pars(of: variants[place].rules, quarters: quarters, seeds: Self.parSeeds, jobs: jobs) {
          progress.step()
        }
        variants[place].setPar(pars, quarters: quarters)
      }
    }
    let played = Batch.run(variants.count * count, jobs: jobs) { [variants] number in
      defer { progress.step() }
      return race(variants[number / count].rules, seed: seeds.lowerBound + UInt64(number % count))
    }
    progress.clear()
    let races = played.compactMap { $0 }
    let byVariant = variants.indices.map { Array(races[$0 * count..<($0 + 1) * count]) }
    var next = 1
    return parameters.map { parameter, steps in
      let rows = steps.raws.map { raw in
        if raw == parameter.raw { return byVariant[0] }
        defer { next += 1 }
        return byVariant[next]
      }
      return SweptParameter(parameter: parameter, steps: steps, races: rows)
    }
  }

  private func race(_ rules: Ruleset, seed: UInt64) -> SweptRace {
    let lineUp = lineUp ?? ParField.lineUp(seed: seed, seats: scenario.labs.count)
    var episode = Episode(rules: rules, seed: seed, policies: lineUp.players)
    var numbers: [Double?] = []
    if let targets {
      var history = History(of: episode.race)
      while !episode.race.isOver {
        episode.step(&history)
        history.close(episode.race)
      }
      let chronicle = Chronicle(history, rules)
      numbers = targets.targets.map { $0.value(in: chronicle) }
    } else {
      episode.finish()
    }
    let race = episode.race
    let ending = race.observation(for: Seat(0)).ending
    return SweptRace(
      totals: race.tallies().map { Double($0.smoothed.raw) / 1_000_000 }, policies: lineUp.names,
      first: race.winner().map { Int($0.index) }, endsEarly: ending != .none,
      numbers: numbers)
  }
}
