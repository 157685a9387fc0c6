import RaceEngine
import Validation

/// A small history that nobody played: three labs over five quarters, with numbers that are easy to follow.
enum MadeUp {
  static let race: RaceRules = {
    var race = RaceRules()
    (race.startYear, race.startQuarter, race.quarters) = (2023, 1, 5)
    return race
  }()

  static let left = Series.Movement(good: "researchers", cause: "turnover", isGain: false)

  /// Lab s holds (s + 1) × 10^turn of cash, earns (s + 1) × 100 × (turn + 1), and has (s + 1) × (turn + 2) chips; the
  /// third lab closes in the last quarter. Rank is by seat at first, and turned round in the last quarter.
  static let chronicle: Chronicle = {
    var chronicle = Chronicle(race: race)
    for turn in -1...4 {
      var moment = Chronicle.Moment(turn: turn)
      for seat in 0..<3 {
        var lab = Chronicle.Lab(kind: seat == 0 ? "native" : "platform")
        let number = Double(seat + 1)
        lab.fields["chips"] = number * Double(turn + 2)
        lab.fields["know_how"] = Double(turn + 1) * 0.1
        if turn >= 0 {
          lab.fields["revenue"] = number * 100 * Double(turn + 1)
          lab.moved[left] = number
        }
        lab.rank = turn == 4 ? 3 - seat : seat + 1
        lab.isOpen = !(turn == 4 && seat == 2)
        moment.labs.append(lab)
      }
      if turn >= 0 {
        moment.market = ["spending": 1_000 * Double(turn + 1), "incident_reports": 5]
        moment.offers = [Chronicle.Offer(capability: 126, price: 30 - Double(turn))]
        if turn >= 2 { moment.offers.append(Chronicle.Offer(capability: 120, price: 2)) }
      }
      chronicle.moments.append(moment)
    }
    chronicle.models = [
      model(trained: -1, released: -1, opened: nil, 126),
      model(trained: -1, released: -1, opened: 2, 117),
      model(trained: 1, released: 2, opened: 4, 130),
      model(trained: 3, released: nil, opened: nil, 140),
    ]
    return chronicle
  }()

  private static func model(trained: Int, released: Int?, opened: Int?, _ capability: Double) -> Chronicle.Model {
    Chronicle.Model(
      trained: trained, released: released, opened: opened,
      figures: [.capability: capability, .size: capability / 10, .knowHow: 0])
  }

  /// A quarter of 2023 by its number, 0 for before the race.
  static func quarter(_ moment: Int) -> CalendarQuarter { CalendarQuarter(turn: moment - 1, of: race) }
}
