import Quantities
public import RaceEngine

extension Scenario {
  /// The fingerprint of the rules at their usual length with a blank par in every role: what a par file is for.
  public var parDigest: UInt64 {
    var blank = rules.withoutPar
    blank.race.quarters = lengths.first ?? blank.race.quarters
    return RulesetWords.digest(of: blank)
  }

  /// Whether every role has a par for the length that is played, stated or measured.
  public var hasPar: Bool {
    pars[rules.race.quarters] != nil || (!statedPars.isEmpty && statedPars.allSatisfy { $0 != nil })
  }

  /// Takes over what a reference field reached, and puts it into the roles.
  ///
  /// - Parameters:
  ///   - measured: One row a seat.
  ///   - quarters: The length that was played.
  public mutating func setPar(_ measured: [Par], quarters: Int32) {
    pars[quarters] = measured
    fillPar()
  }

  /// Takes over the figures of a book.
  mutating func take(_ book: ParBook) {
    for length in book.lengths { pars[length.quarters] = length.pars }
    parBook = book
    fillPar()
  }

  /// Puts the par of the length that is played into the roles; what the scenario's file states itself wins.
  mutating func fillPar() {
    let measured = pars[rules.race.quarters]
    for place in rules.roles.indices {
      let stated = place < statedPars.count ? statedPars[place] : nil
      let found = measured.flatMap { place < $0.count ? $0[place] : nil }
      rules.roles[place].par = stated ?? found ?? Par()
    }
  }

  /// What should be mended about the par, each in a sentence; nothing where it is complete and up to date.
  public var parWarnings: [String] {
    if !statedPars.isEmpty, statedPars.allSatisfy({ $0 != nil }) { return [] }
    guard let parBook else { return ["no par is recorded; a race measures its own first"] }
    var warnings: [String] = []
    if parBook.rulesVersion != rulesVersion {
      warnings.append("the par was recorded with rules version \(parBook.rulesVersion); these are \(rulesVersion)")
    } else if !parBook.fits(self) {
      warnings.append("the scenario was changed after its par was recorded")
    }
    for quarters in lengths where pars[quarters] == nil {
      warnings.append("no par is recorded for \(quarters) quarters")
    }
    return warnings
  }
}
