import Foundation

/// How likely one mutant is to take over a population.
enum Fixation {
  /// The logarithm of the chance, where the mutant's advantage is the same whatever the population's make-up.
  ///
  /// The chance is (1 − e^−u) / (1 − e^−mu), or 1/m where u is 0, with u the intensity times the advantage.
  /// - Parameters:
  ///   - u: Intensity times the advantage of the mutant.
  ///   - size: m, the population, at least 2.
  static func logChance(advantage u: Double, size: Int) -> Double {
    let m = Double(size)
    if abs(u) * m < 1e-14 { return -log(m) }
    if u > 0 { return log(-expm1(-u)) - log(-expm1(-m * u)) }
    return (m - 1) * u + log(-expm1(u)) - log(-expm1(m * u))
  }

  /// The logarithm of the chance, where everybody meets everybody else of a mixed population.
  ///
  /// - Parameters:
  ///   - mutant: What the mutant gets against itself, and against the resident.
  ///   - resident: What the resident gets against the mutant, and against itself.
  ///   - alpha: The intensity.
  ///   - size: m, the population, at least 2.
  /// - Source: Fudenberg and Imhof 2006; Han, Pereira, Santos and Lenaerts 2013, "Good agreements make good friends".
  static func logChance(
    mutant: (own: Double, other: Double), resident: (other: Double, own: Double), alpha: Double, size: Int
  ) -> Double {
    let m = Double(size)
    var log = 0.0
    var logs = [0.0]
    for mutants in 1..<size {
      let k = Double(mutants)
      let fitness = ((k - 1) * mutant.own + (m - k) * mutant.other) / (m - 1)
      let rival = (k * resident.other + (m - k - 1) * resident.own) / (m - 1)
      log -= alpha * (fitness - rival)
      logs.append(log)
    }
    return -StationaryLaw.logSum(logs)
  }
}
